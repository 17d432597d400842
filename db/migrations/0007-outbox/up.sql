create table outbox (
  id text primary key,
  type text not null,
  payload jsonb not null,
  collaboration_change_id text unique references collaboration_changes (id),
  hold_change_id text unique references hold_changes (id),
  created_at timestamptz not null,
  delivered_at timestamptz
);
create index outbox_waiting on outbox (id) where delivered_at is null;

create table jobs (
  id text primary key,
  kind text not null,
  dedupe_key text not null,
  payload jsonb not null,
  due_at timestamptz not null,
  attempts_count integer not null default 0,
  claim_token text,
  claimed_until timestamptz,
  done_at timestamptz,
  dead_at timestamptz,
  last_error text,
  created_at timestamptz not null,
  unique (kind, dedupe_key)
);
create index jobs_waiting on jobs (due_at) where done_at is null and dead_at is null;

-- The answer of a command a client has sent under its own key; the same key gets the same answer.
create table client_requests (
  member_id text not null,
  key text not null check (char_length(key) between 8 and 100),
  request_sha256 text not null,
  response_sha256 text,
  response text,
  at timestamptz not null,
  primary key (member_id, key)
);

create table notifications (
  id text primary key,
  account_id text not null references accounts (id),
  kind text not null,
  collaboration_id text,
  sentence text not null,
  at timestamptz not null,
  seen_at timestamptz,
  dedupe_key text not null,
  unique (account_id, dedupe_key)
);
create index notifications_by_account on notifications (account_id, id desc);
create index notifications_unseen on notifications (account_id) where seen_at is null;

create table audit_log (
  id text primary key,
  member_id text not null,
  action text not null,
  target_id text not null,
  reason text not null check (char_length(reason) between 1 and 2000),
  at timestamptz not null
);
create trigger append_only before update or delete on audit_log for each row execute function refuse_change();

-- How far the clock of a demonstration was moved. Empty in production.
create table demo_clock (
  singleton boolean primary key default true check (singleton),
  offset_ms bigint not null check (offset_ms >= 0)
);

select protect('outbox'); select protect('jobs'); select protect('client_requests'); select protect('notifications'); select protect('audit_log'); select protect('demo_clock');
create policy announce on outbox for insert to fairhold_app with check (true);
create policy announce_at_door on outbox for insert to fairhold_auth with check (true);
grant insert on outbox to fairhold_app, fairhold_auth;
create policy own_requests on client_requests to fairhold_app using (member_id = (select viewer_member())) with check (member_id = (select viewer_member()));
grant select, insert, update, delete on client_requests to fairhold_app;
grant delete on client_requests, jobs, outbox to fairhold_worker;
create policy own_notifications on notifications to fairhold_app using (account_id = (select viewer_account()));
grant select, update (seen_at) on notifications to fairhold_app;
create policy staff_write on audit_log for insert to fairhold_app with check ((select viewer_side()) = 'operator');
create policy staff_read on audit_log for select to fairhold_app using ((select viewer_side()) = 'operator');
grant select, insert on audit_log to fairhold_app;

-- The last result of each rule of the books.
create table rule_results (
  code text primary key,
  sentence text not null,
  violations integer not null check (violations >= 0),
  sample jsonb not null,
  ran_at timestamptz not null
);
select protect('rule_results');
create policy staff_read on rule_results for select to fairhold_app using ((select viewer_side()) = 'operator');
grant select on rule_results to fairhold_app;
