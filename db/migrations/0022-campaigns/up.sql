-- One offer for many creators. `offer` is all of it but the price.
create table campaigns (
  id text primary key,
  brand_id text not null references accounts (id),
  member_id text not null references members (id),
  brief_id text not null references briefs (id),
  type text not null references collaboration_types (key),
  title text not null check (char_length(title) between 1 and 120),
  offer jsonb not null,
  message text not null check (char_length(message) <= 10000),
  currency char(3) not null,
  state text not null check (state in ('open', 'paused', 'closed')),
  listed boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (id, brand_id, currency)
);
create index campaigns_by_brand on campaigns (brand_id, id desc);
create index campaigns_to_find on campaigns (id desc) where state = 'open' and listed;

-- What a campaign may spend, and how much of that is bound. One row, changed under its lock; creators never read it.
create table campaign_budgets (
  campaign_id text primary key,
  brand_id text not null,
  currency char(3) not null,
  budget_minor bigint not null check (budget_minor > 0),
  reserved_minor bigint not null default 0,
  updated_at timestamptz not null,
  foreign key (campaign_id, brand_id, currency) references campaigns (id, brand_id, currency),
  constraint never_overspent check (reserved_minor between 0 and budget_minor)
);

-- What one request binds: all the brand would pay while it may be taken, what was kept once it is over.
create table campaign_reservations (
  collaboration_id text primary key references collaborations (id),
  campaign_id text not null references campaign_budgets (campaign_id),
  brand_id text not null,
  creator_id text not null references accounts (id),
  amount_minor bigint not null check (amount_minor >= 0),
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index campaign_reservations_of on campaign_reservations (campaign_id);
-- Nobody is asked twice while the first request binds money, however fast one clicks.
create unique index campaign_reservations_once on campaign_reservations (campaign_id, creator_id) where amount_minor > 0;

-- Who was invited to a campaign or applied, and what the brand thinks of it.
create table campaign_creators (
  campaign_id text not null references campaigns (id),
  creator_id text not null references accounts (id),
  brand_id text not null references accounts (id),
  invited_at timestamptz,
  applied_at timestamptz,
  withdrawn_at timestamptz,
  ask_minor bigint check (ask_minor > 0),
  pitch text not null default '' check (char_length(pitch) <= 1000),
  standing text not null default 'none' check (standing in ('none', 'shortlisted', 'passed')),
  updated_at timestamptz not null,
  primary key (campaign_id, creator_id),
  check (invited_at is not null or applied_at is not null or standing <> 'none')
);
create index campaign_creators_by_creator on campaign_creators (creator_id, updated_at desc);

do $$
declare target text;
begin
  foreach target in array array['campaigns', 'campaign_budgets', 'campaign_reservations', 'campaign_creators'] loop
    perform protect(target::regclass);
  end loop;
end $$;
grant select, insert, update (title, offer, message, state, listed, updated_at) on campaigns to fairhold_app;
grant select, insert, update (budget_minor, reserved_minor, updated_at) on campaign_budgets to fairhold_app;
grant select, insert, update (amount_minor, updated_at) on campaign_reservations to fairhold_app;
grant select, insert, update (invited_at, applied_at, withdrawn_at, ask_minor, pitch, standing, updated_at) on campaign_creators to fairhold_app;

create policy own on campaigns to fairhold_app using (brand_id = (select viewer_account())) with check (brand_id = (select viewer_account()) and exists (select 1 from briefs b where b.id = brief_id));
create policy creators_find on campaigns for select to fairhold_app
  using ((select viewer_side()) = 'creator' and ((state = 'open' and listed) or exists (select 1 from campaign_creators c where c.campaign_id = id and c.creator_id = (select viewer_account()))));
create policy staff_read on campaigns for select to fairhold_app using ((select viewer_side()) = 'operator');
create policy own on campaign_budgets to fairhold_app using (brand_id = (select viewer_account())) with check (brand_id = (select viewer_account()));
create policy staff_read on campaign_budgets for select to fairhold_app using ((select viewer_side()) = 'operator');
create policy own on campaign_reservations to fairhold_app using (brand_id = (select viewer_account())) with check (brand_id = (select viewer_account()));
create policy staff_read on campaign_reservations for select to fairhold_app using ((select viewer_side()) = 'operator');
create policy of_brand on campaign_creators to fairhold_app using (brand_id = (select viewer_account())) with check (brand_id = (select viewer_account()));
create policy of_creator on campaign_creators to fairhold_app using (creator_id = (select viewer_account())) with check (creator_id = (select viewer_account()));

-- A creator applies and withdraws; inviting, shortlisting and passing are the brand's.
create function keep_to_own_part() returns trigger language plpgsql as $$
begin
  if current_user = 'fairhold_app' and viewer_side() = 'creator'
     and (new.invited_at is distinct from (case when tg_op = 'UPDATE' then old.invited_at end) or new.standing is distinct from (case when tg_op = 'UPDATE' then old.standing else 'none' end)) then
    raise exception 'inviting and choosing is the brand''s' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_to_own_part before insert or update on campaign_creators for each row execute function keep_to_own_part();
