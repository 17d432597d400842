-- What a brand wants made, before it asks anybody: its own words and what was confirmed of them.
create table briefs (
  id text primary key,
  brand_id text not null references accounts (id),
  member_id text not null references members (id),
  text text not null check (char_length(text) between 1 and 10000),
  type text not null references collaboration_types (key),
  objective text not null check (objective in ('awareness', 'sales', 'content')),
  budget_minor bigint not null check (budget_minor > 0),
  currency char(3) not null,
  wants jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index briefs_by_brand on briefs (brand_id, id desc);

-- A brand says that a creator does not fit a brief, and why; it may take it back.
create table brief_refusals (
  brief_id text not null references briefs (id),
  creator_id text not null references accounts (id),
  member_id text not null references members (id),
  reason text not null check (reason in ('topic', 'style', 'audience', 'price', 'worked_before', 'other')),
  at timestamptz not null,
  primary key (brief_id, creator_id)
);

do $$
declare target text;
begin
  foreach target in array array['briefs', 'brief_refusals'] loop
    perform protect(target::regclass);
  end loop;
end $$;
grant select, insert, update on briefs to fairhold_app;
grant select, insert, delete on brief_refusals to fairhold_app;
create policy own on briefs to fairhold_app using (brand_id = (select viewer_account())) with check (brand_id = (select viewer_account()) and member_id = (select viewer_member()));
create policy staff_read on briefs for select to fairhold_app using ((select viewer_side()) = 'operator');
create policy own on brief_refusals to fairhold_app using (exists (select 1 from briefs b where b.id = brief_id)) with check (exists (select 1 from briefs b where b.id = brief_id) and member_id = (select viewer_member()));
