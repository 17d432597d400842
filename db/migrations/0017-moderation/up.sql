-- What the guard found in a text: where and of what kind, never the words. A hash tells whether the same thing comes again.
create table guard_findings (
  id text primary key,
  account_id text not null references accounts (id),
  member_id text not null references members (id),
  other_account_id text not null references accounts (id),
  conversation_id text not null references conversations (id),
  message_id text not null references messages (id),
  message_seq bigint not null,
  verdict text not null check (verdict in ('mask', 'block')),
  kinds text[] not null check (cardinality(kinds) > 0),
  hashes text[] not null,
  points integer not null check (points between 1 and 10),
  at timestamptz not null,
  unique (message_id, message_seq)
);
create index guard_findings_of_account on guard_findings (account_id, at desc);
create index guard_findings_of_conversation on guard_findings (conversation_id, at desc);

-- The one who wrote it says: a person shall look.
create table guard_contests (
  finding_id text primary key references guard_findings (id),
  account_id text not null references accounts (id),
  member_id text not null references members (id),
  due_at timestamptz not null,
  at timestamptz not null
);

-- What a person decided, with the reason by its code.
create table guard_decisions (
  finding_id text primary key references guard_findings (id),
  member_id text not null references members (id),
  released boolean not null,
  reason text not null check (char_length(reason) between 1 and 40),
  at timestamptz not null
);

-- What the guard looks for, in versions; the newest holds.
create table guard_policies (
  version integer primary key,
  identifiers_only boolean not null,
  unlock_when_funded boolean not null,
  member_id text not null references members (id),
  reason text not null check (char_length(reason) between 1 and 2000),
  at timestamptz not null
);

do $$
declare target text;
begin
  foreach target in array array['guard_findings', 'guard_contests', 'guard_decisions', 'guard_policies'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', target);
    perform protect(target::regclass);
    execute format('revoke update on %I from fairhold_worker', target);
    execute format('grant select, insert on %I to fairhold_app', target);
    execute format($p$create policy staff_read on %I for select to fairhold_app using ((select viewer_side()) = 'operator')$p$, target);
  end loop;
end $$;

create policy own on guard_findings to fairhold_app using (account_id = (select viewer_account())) with check (account_id = (select viewer_account()) and member_id = (select viewer_member()));
create policy own on guard_contests to fairhold_app using (account_id = (select viewer_account()))
  with check (account_id = (select viewer_account()) and member_id = (select viewer_member()) and exists (select 1 from guard_findings f where f.id = finding_id));
create policy own_read on guard_decisions for select to fairhold_app using (exists (select 1 from guard_findings f where f.id = finding_id));
create policy staff_write on guard_decisions for insert to fairhold_app with check ((select viewer_side()) = 'operator' and member_id = (select viewer_member()));
create policy all_read on guard_policies for select to fairhold_app using (true);
create policy staff_write on guard_policies for insert to fairhold_app with check ((select viewer_side()) = 'operator' and member_id = (select viewer_member()));
