alter table holds
  add column creator_part_minor bigint check (creator_part_minor > 0 and creator_part_minor < price_minor),
  add column available_at timestamptz;

alter table collaborations add column cancel_creator_part_minor bigint check (cancel_creator_part_minor > 0);

-- Every version of the policy that says which rail serves whom. A hold names the version it was frozen under.
create table rail_policies (
  version text primary key,
  policy jsonb not null,
  sha256 text not null,
  at timestamptz not null
);
create trigger append_only before update or delete on rail_policies for each row execute function refuse_change();

-- When the provider did not answer. Open while `ended_at` is missing; deadlines move by the length of one that counted.
create table provider_outages (
  id text primary key,
  started_at timestamptz not null,
  last_failed_at timestamptz not null,
  ended_at timestamptz
);
create unique index one_open_outage on provider_outages ((true)) where ended_at is null;

select protect('rail_policies'); select protect('provider_outages');
revoke update on rail_policies from fairhold_worker;
create policy staff_read on rail_policies for select to fairhold_app using ((select viewer_side()) = 'operator');
create policy staff_read on provider_outages for select to fairhold_app using ((select viewer_side()) = 'operator');
grant select on rail_policies, provider_outages to fairhold_app;
