alter table holds drop constraint holds_state_check;
alter table holds add constraint holds_state_check
  check (state in ('secured', 'funding', 'needs_brand', 'funded', 'releasing', 'released', 'reverting', 'reverted', 'splitting', 'split', 'failed', 'closed', 'charged_back'));

do $$
declare name text;
begin
  select conname into strict name from pg_constraint where conrelid = 'collaborations'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%due_at IS NULL%';
  execute format('alter table collaborations drop constraint %I', name);
end $$;
alter table collaborations add constraint a_clock_until_the_end check (
  (due_at is null) = (state in ('completed', 'denied', 'withdrawn', 'lapsed', 'missed', 'cancelled', 'resolved') or coalesce(frozen ->> 'reason' = 'chargeback', false)));

alter table sessions add column confirmed_at timestamptz;
alter table payout_accounts add column destination text, add column pays_out_from timestamptz;

-- A card holder's complaint at their bank, by the provider's name for it.
create table chargebacks (
  id text primary key,
  hold_id text not null references holds (id),
  collaboration_id text not null,
  brand_id text not null references accounts (id),
  creator_id text not null references accounts (id),
  state text not null check (state in ('warning', 'warning_submitted', 'warning_closed', 'needs_evidence', 'submitted', 'won', 'lost', 'accepted')),
  reason text not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency char(3) not null,
  -- What the card holder's bank said when they had to show themselves for the payment.
  authentication text,
  due_at timestamptz,
  -- Who bears a lost one: nobody yet, the marketplace, the creator; `unpaid` when the creator had not been paid.
  borne_by text check (borne_by in ('platform', 'creator', 'unpaid')),
  -- What is sent to the bank, once; written before it is sent.
  evidence jsonb,
  evidence_by text,
  evidence_at timestamptz,
  accept_by text,
  opened_at timestamptz not null,
  closed_at timestamptz,
  version integer not null,
  check ((evidence is null) = (evidence_at is null))
);
create index chargebacks_by_collaboration on chargebacks (collaboration_id);
create index chargebacks_open on chargebacks (due_at) where closed_at is null;

create table chargeback_changes (
  id text primary key,
  chargeback_id text not null references chargebacks (id),
  seq integer not null check (seq > 0),
  from_state text not null,
  to_state text not null,
  what text not null,
  by_member text,
  at timestamptz not null,
  unique (chargeback_id, seq)
);
create trigger append_only before update or delete on chargeback_changes for each row execute function refuse_change();

-- A bank warns that a charge was reported as fraud; no money has moved yet.
create table fraud_warnings (
  id text primary key,
  hold_id text not null references holds (id),
  collaboration_id text not null,
  fraud_type text not null,
  warned_at timestamptz not null,
  answer text check (answer in ('reverted', 'kept')),
  answered_by text,
  answered_at timestamptz
);

-- Why the money of a collaboration may not leave at the moment.
create table release_stops (
  collaboration_id text not null,
  reason text not null check (reason in ('chargeback', 'fraud_warning')),
  ref text not null,
  since timestamptz not null,
  ended_at timestamptz,
  primary key (collaboration_id, ref)
);

-- What a creator owes is taken from here: a part of a release kept back, or a transfer taken back. Open until it is in the books.
create table recoveries (
  id text primary key,
  creator_id text not null references accounts (id),
  hold_id text not null references holds (id),
  way text not null check (way in ('withheld', 'reversal')),
  amount_minor bigint not null check (amount_minor > 0),
  currency char(3) not null,
  decided_at timestamptz not null,
  booked_at timestamptz,
  given_up_at timestamptz,
  unique (hold_id, way)
);
create index recoveries_open on recoveries (creator_id) where booked_at is null and given_up_at is null;

do $$
declare target text;
begin
  foreach target in array array['chargebacks', 'chargeback_changes', 'fraud_warnings', 'release_stops', 'recoveries'] loop
    perform protect(target::regclass);
    execute format($p$create policy staff on %I to fairhold_app using ((select viewer_side()) = 'operator') with check ((select viewer_side()) = 'operator')$p$, target);
    execute format('grant select, insert on %I to fairhold_app', target);
  end loop;
end $$;
grant update on chargebacks, fraud_warnings, release_stops to fairhold_app;
revoke update on chargeback_changes from fairhold_worker;
revoke insert on recoveries from fairhold_app;
create policy own_recoveries on recoveries for select to fairhold_app using (creator_id = (select viewer_account()));
