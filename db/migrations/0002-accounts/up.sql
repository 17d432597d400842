create table accounts (
  id text primary key,
  side text not null check (side in ('brand', 'creator', 'operator')),
  display_name text not null check (char_length(display_name) between 1 and 80),
  country char(2) not null check (country ~ '^[A-Z]{2}$'),
  created_at timestamptz not null,
  suspended_at timestamptz
);
-- All staff belong to one account.
create unique index accounts_one_operator on accounts (side) where side = 'operator';

create table members (
  id text primary key,
  account_id text not null references accounts (id),
  side text not null check (side in ('brand', 'creator', 'operator')),
  email text not null check (email = lower(email) and char_length(email) between 3 and 254),
  name text not null check (char_length(name) between 1 and 80),
  role text not null check (role in ('owner', 'manager', 'finance', 'viewer', 'self', 'support', 'trust', 'admin')),
  password_hash text,
  email_verified_at timestamptz,
  invited_at timestamptz,
  created_at timestamptz not null,
  removed_at timestamptz
);
-- One address stands once at each door; who left a team may come back.
create unique index members_by_address on members (side, email) where removed_at is null;
create index members_by_account on members (account_id);

create table sessions (
  token_sha256 bytea primary key,
  id text not null unique,
  member_id text not null references members (id),
  account_id text not null references accounts (id),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  user_agent text not null default '' check (char_length(user_agent) <= 300)
);
create index sessions_by_member on sessions (member_id);

create table email_tokens (
  token_sha256 bytea primary key,
  id text not null unique,
  member_id text not null references members (id),
  purpose text not null check (purpose in ('verify-email', 'reset-password', 'join-team')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index email_tokens_by_member on email_tokens (member_id);

-- How often something was tried, until when it is counted. Keys are hashes: an address that nobody has an account for is not kept.
create table sign_in_limits (
  key text primary key,
  points integer not null,
  resets_at timestamptz not null
);
create index sign_in_limits_ended on sign_in_limits (resets_at);

select protect('accounts'); select protect('members'); select protect('sessions'); select protect('email_tokens');
create policy auth on accounts to fairhold_auth using (true) with check (true);
create policy auth on members to fairhold_auth using (true) with check (true);
create policy auth on sessions to fairhold_auth using (true) with check (true);
create policy auth on email_tokens to fairhold_auth using (true) with check (true);
grant select, insert, update on accounts, members, sessions, email_tokens to fairhold_auth;
grant select, insert, update, delete on sign_in_limits to fairhold_auth;

-- Names and countries are what a marketplace shows; nothing else of an account is readable by others.
create policy everyone_reads on accounts for select to fairhold_app using (true);
grant select (id, side, display_name, country, created_at, suspended_at) on accounts to fairhold_app;
create policy own_account on accounts for update to fairhold_app using (id = (select viewer_account())) with check (id = (select viewer_account()));
grant update (display_name) on accounts to fairhold_app;
create policy own_members on members for select to fairhold_app using (account_id = (select viewer_account()) or (select viewer_side()) = 'operator');
grant select (id, account_id, side, email, name, role, email_verified_at, invited_at, created_at, removed_at) on members to fairhold_app;
create policy own_sessions on sessions for select to fairhold_app using (member_id = (select viewer_member()));
grant select (id, member_id, account_id, created_at, last_seen_at, expires_at, revoked_at, user_agent) on sessions to fairhold_app;

-- What other modules may join their own lists with: an account as everybody may see it, under the reader's own rights.
create view account_directory with (security_invoker = true) as select id, side, display_name, country, created_at, suspended_at from accounts;
grant select on account_directory to fairhold_app, fairhold_worker, fairhold_auditor;
