-- ---- The chain: one per collaboration, over its history, the history of its money, and its books. ----
create table chain_heads (
  collaboration_id text primary key references collaborations (id),
  length integer not null check (length > 0),
  hash bytea not null
);

create table chain_links (
  collaboration_id text not null references collaborations (id),
  seq integer not null check (seq > 0),
  kind text not null check (kind in ('work', 'hold', 'entry')),
  row_id text not null,
  at timestamptz not null,
  hash bytea not null,
  primary key (collaboration_id, seq)
);
create unique index chain_links_by_row on chain_links (row_id);
create index chain_links_by_time on chain_links (at);
create trigger append_only before update or delete on chain_links for each row execute function refuse_change();

-- The nightly root over all heads as they were at the cut, chained to the root of the night before.
create table chain_roots (
  seq integer primary key check (seq > 0),
  cut_at timestamptz not null,
  heads_count integer not null,
  root bytea not null,
  made_at timestamptz not null
);
create trigger append_only before update or delete on chain_roots for each row execute function refuse_change();

-- A row as it is hashed: a JSON array, moments in milliseconds, so that no setting of a session changes a byte.
create function ms(at timestamptz) returns bigint language sql immutable parallel safe as $$ select (extract(epoch from at) * 1000)::bigint $$;

create function chain_text(it collaboration_changes) returns text language sql immutable as $$
  select jsonb_build_array('work', it.id, it.collaboration_id, it.seq, it.action, it.from_state, it.to_state, it.actor_side, it.actor_account_id, it.actor_member_id, it.note, ms(it.at))::text
$$;

create function chain_text(it hold_changes) returns text language sql immutable as $$
  select jsonb_build_array('hold', it.id, it.collaboration_id, it.hold_id, it.seq, it.step, it.from_state, it.to_state, it.reason, ms(it.at))::text
$$;

create function chain_text(it ledger_entries) returns text language sql stable as $$
  select jsonb_build_array('entry', it.id, it.collaboration_id, it.key, it.kind, it.hold_change_id, it.provider_ref, ms(it.at),
    (select jsonb_agg(jsonb_build_array(p.seq, p.from_account_id, p.to_account_id, p.amount_minor::text, p.currency) order by p.seq) from postings p where p.entry_id = it.id))::text
$$;

-- One more link. The head's row lock makes the chain of a collaboration one line whoever writes; no other collaboration waits for it.
create function add_link(of_collaboration text, of_kind text, of_row text, of_text text, of_at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare head chain_heads;
begin
  insert into chain_heads as h (collaboration_id, length, hash) values (of_collaboration, 1, sha256(convert_to(repeat('0', 64) || of_text, 'UTF8')))
    on conflict (collaboration_id) do update set length = h.length + 1, hash = sha256(convert_to(encode(h.hash, 'hex') || of_text, 'UTF8'))
    returning * into head;
  insert into chain_links (collaboration_id, seq, kind, row_id, at, hash) values (of_collaboration, head.length, of_kind, of_row, of_at, head.hash);
end $$;

create function link_work() returns trigger language plpgsql as $$
begin
  perform add_link(new.collaboration_id, 'work', new.id, chain_text(new), new.at);
  return null;
end $$;
create trigger linked after insert on collaboration_changes for each row execute function link_work();

create function link_hold() returns trigger language plpgsql as $$
begin
  perform add_link(new.collaboration_id, 'hold', new.id, chain_text(new), new.at);
  return null;
end $$;
create trigger linked after insert on hold_changes for each row execute function link_hold();

-- An entry is linked with all its postings, which are written by one statement.
create function link_entries() returns trigger language plpgsql as $$
begin
  perform add_link(e.collaboration_id, 'entry', e.id, chain_text(e), e.at)
    from ledger_entries e where e.collaboration_id is not null and e.id in (select entry_id from written);
  return null;
end $$;
create trigger linked after insert on postings referencing new table as written for each statement execute function link_entries();

-- What is already written, in the order it was written.
do $$
declare it record;
begin
  for it in
    select 1 as rank, c.collaboration_id, 'work' as kind, c.id, chain_text(c) as text, c.at, c.seq from collaboration_changes c
    union all select 2, c.collaboration_id, 'hold', c.id, chain_text(c), c.at, c.seq from hold_changes c
    union all select 3, e.collaboration_id, 'entry', e.id, chain_text(e), e.at, 0 from ledger_entries e where e.collaboration_id is not null
    order by 6, 1, 7, 4
  loop
    perform add_link(it.collaboration_id, it.kind, it.id, it.text, it.at);
  end loop;
end $$;

-- Written by the triggers alone; the two sides read what is theirs, staff and the auditor all.
do $$
declare target text;
begin
  foreach target in array array['chain_heads', 'chain_links'] loop
    execute format('alter table %s enable row level security', target);
    execute format('create policy whose_collaboration on %s for select to fairhold_app using (exists (select 1 from collaborations c where c.id = collaboration_id))', target);
    execute format('create policy house on %s for select to fairhold_worker, fairhold_auditor using (true)', target);
    execute format('grant select on %s to fairhold_app, fairhold_worker, fairhold_auditor', target);
  end loop;
end $$;
alter table chain_roots enable row level security;
create policy house on chain_roots to fairhold_worker using (true) with check (true);
create policy everyone_reads on chain_roots for select to fairhold_app, fairhold_auditor using (true);
grant select on chain_roots to fairhold_app, fairhold_auditor;
grant select, insert on chain_roots to fairhold_worker;

-- ---- Reconciliation: what the provider's statement says, beside what our books say. ----
create table recon_streams (
  stream text primary key,
  seen_until timestamptz not null,
  read_at timestamptz not null
);

create table statement_lines (
  id text primary key,
  stripe_account text not null,
  type text not null,
  -- What moved (a charge, a refund, a transfer …), and what of ours that belongs to: for a creator's line the transfer, reversal or payout.
  source_id text,
  about_id text not null,
  -- What the moved object itself says it belongs to; manual payouts are mapped by this alone.
  collaboration_id text,
  amount_minor bigint not null,
  fee_minor bigint not null,
  net_minor bigint not null,
  currency char(3) not null,
  available_at timestamptz not null,
  created_at timestamptz not null,
  listed_at timestamptz not null
);
create index statement_lines_by_about on statement_lines (about_id);
create index statement_lines_by_time on statement_lines (created_at);

create table recon_breaks (
  id text primary key,
  kind text not null check (kind in ('unexplained_movement', 'amount_differs', 'mirror_differs', 'missing_movement', 'unmapped_payout', 'orphan_payment')),
  provider_id text not null,
  stripe_account text not null default '',
  collaboration_id text,
  currency char(3) not null,
  ours_minor bigint not null,
  theirs_minor bigint not null,
  owner text not null,
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  closed_at timestamptz,
  how text,
  check ((closed_at is null) = (how is null))
);
create unique index recon_breaks_open on recon_breaks (kind, provider_id) where closed_at is null;
create function refuse_removal() returns trigger language plpgsql as $$
begin
  raise exception '% are closed and never deleted', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger never_deleted before delete on recon_breaks for each row execute function refuse_removal();

-- ---- The auditor: what it stops, when it looked. ----
create table money_stops (
  id text primary key,
  collaboration_id text not null references collaborations (id),
  code text not null,
  sentence text not null,
  stopped_at timestamptz not null,
  lifted_at timestamptz,
  unique (collaboration_id, code, stopped_at)
);
create unique index money_stops_open on money_stops (collaboration_id, code) where lifted_at is null;

create table auditor_runs (
  scope text primary key check (scope in ('changes', 'all')),
  ran_at timestamptz not null
);

alter table rule_results add column broken_since timestamptz, add column took_ms integer not null default 0 check (took_ms >= 0), add column scope text not null default 'all' check (scope in ('changes', 'all'));

do $$
declare target text;
begin
  foreach target in array array['recon_streams', 'statement_lines', 'recon_breaks', 'money_stops', 'auditor_runs'] loop
    perform protect(target::regclass);
  end loop;
  foreach target in array array['recon_streams', 'statement_lines', 'recon_breaks', 'money_stops'] loop
    execute format($p$create policy staff_read on %I for select to fairhold_app using ((select viewer_side()) = 'operator')$p$, target);
    execute format('grant select on %I to fairhold_app', target);
  end loop;
end $$;
create policy staff_lift on money_stops for update to fairhold_app using ((select viewer_side()) = 'operator');
grant update (lifted_at) on money_stops to fairhold_app;

-- What changed since the auditor looked last is found by its moment.
create index collaboration_changes_by_time on collaboration_changes (at);
create index hold_changes_by_time on hold_changes (at);
create index ledger_entries_by_time on ledger_entries (at);
create index ledger_entries_by_collaboration on ledger_entries (collaboration_id);
create index ledger_entries_by_hold_change on ledger_entries (hold_change_id);
create index provider_objects_by_collaboration on provider_objects (collaboration_id);
