create table payment_profiles (
  account_id text primary key references accounts (id),
  customer_id text not null unique,
  created_at timestamptz not null
);

create table cards (
  id text primary key,
  brand_id text not null references accounts (id),
  setup_session_id text unique,
  setup_return_path text,
  payment_method_id text unique,
  network text,
  last4 text check (last4 ~ '^[0-9]{4}$'),
  expires_month integer check (expires_month between 1 and 12),
  expires_year integer,
  mandate_version text not null,
  started_at timestamptz not null,
  saved_at timestamptz,
  removed_at timestamptz
);
create index cards_by_brand on cards (brand_id);

create table payout_accounts (
  creator_id text primary key references accounts (id),
  stripe_account_id text unique,
  status text not null check (status in ('started', 'pending', 'ready', 'restricted')),
  needs text[] not null default '{}',
  read_at timestamptz,
  created_at timestamptz not null
);

create table holds (
  id text primary key,
  collaboration_id text not null unique,
  brand_id text not null references accounts (id),
  creator_id text not null references accounts (id),
  state text not null check (state in ('secured', 'funding', 'needs_brand', 'funded', 'releasing', 'released', 'reverting', 'reverted', 'splitting', 'split', 'failed', 'closed')),
  rail text check (rail in ('platform_hold', 'creator_hold', 'card_hold', 'charge_on_release')),
  rail_rule text,
  rail_reason text,
  card_id text not null references cards (id),
  currency char(3) not null,
  price_minor bigint not null check (price_minor > 0),
  brand_fee_minor bigint not null check (brand_fee_minor >= 0 and brand_fee_minor <= price_minor),
  commission_minor bigint not null check (commission_minor >= 0 and commission_minor <= price_minor),
  brand_fee_bps integer not null check (brand_fee_bps between 0 and 10000),
  commission_bps integer not null check (commission_bps between 0 and 10000),
  policy_version text not null,
  attempt integer not null default 1 check (attempt > 0),
  payment_method_id text,
  intent_id text unique,
  charge_id text unique,
  captured boolean not null default false,
  capture_before timestamptz,
  transfer_id text unique,
  payout_id text unique,
  refund_id text unique,
  needs_brand_reason text,
  failure text,
  due_at timestamptz,
  funded_at timestamptz,
  settled_at timestamptz,
  version integer not null
);
create index holds_by_brand on holds (brand_id);
create index holds_by_creator on holds (creator_id);
create index holds_due on holds (due_at) where due_at is not null;

create table hold_changes (
  id text primary key,
  hold_id text not null references holds (id),
  collaboration_id text not null,
  brand_id text not null,
  creator_id text not null,
  seq integer not null check (seq > 0),
  step text not null,
  from_state text not null,
  to_state text not null,
  reason text,
  at timestamptz not null,
  unique (hold_id, seq)
);
create trigger append_only before update or delete on hold_changes for each row execute function refuse_change();

-- The journal of calls to the provider: the intent is stored before the network is touched. No card data ever passes here.
create table provider_calls (
  id text primary key,
  key text not null unique check (char_length(key) <= 255),
  -- Which step of which thing the call serves; with the number of the try it makes the key.
  scope text not null,
  try integer not null check (try > 0),
  hold_id text references holds (id),
  account_id text,
  operation text not null,
  params jsonb not null,
  params_sha256 text not null,
  stripe_account text,
  state text not null check (state in ('recorded', 'in_doubt', 'done', 'needs_brand', 'declined')),
  tries_count integer not null default 0,
  first_sent_at timestamptz,
  last_sent_at timestamptz,
  looked_up_at timestamptz,
  object_id text,
  answer jsonb,
  error_code text,
  recorded_at timestamptz not null,
  answered_at timestamptz,
  unique (scope, try)
);
create index provider_calls_by_hold on provider_calls (hold_id);
create index provider_calls_in_doubt on provider_calls (last_sent_at) where state = 'in_doubt';

-- A mirror of what the provider says it did. `entry_kind` names the kind of ledger entry that records it.
create table provider_objects (
  id text primary key,
  entry_kind text not null,
  object text not null check (object in ('charge', 'transfer', 'transfer_reversal', 'payout', 'refund')),
  hold_id text references holds (id),
  collaboration_id text,
  status text not null check (status in ('pending', 'succeeded', 'failed')),
  amount_minor bigint not null check (amount_minor > 0),
  currency char(3) not null,
  destination text,
  read_at timestamptz not null
);
create unique index one_charge on provider_objects (collaboration_id) where object = 'charge' and status = 'succeeded';
create unique index one_transfer on provider_objects (collaboration_id) where object = 'transfer' and status = 'succeeded';

create table provider_balance_transactions (
  id text primary key,
  stripe_account text not null default '',
  type text not null,
  source_id text,
  amount_minor bigint not null,
  fee_minor bigint not null,
  net_minor bigint not null,
  currency char(3) not null,
  available_at timestamptz not null,
  created_at timestamptz not null,
  check (net_minor = amount_minor - fee_minor)
);

create table webhook_events (
  id text primary key,
  endpoint text not null check (endpoint in ('account', 'connect', 'thin')),
  type text not null,
  object_id text,
  stripe_account text,
  received_at timestamptz not null,
  processed_at timestamptz,
  outcome text check (outcome in ('applied', 'nothing_to_do', 'unhandled'))
);
create index webhook_events_waiting on webhook_events (received_at) where processed_at is null;

do $$
declare target text;
begin
  foreach target in array array['payment_profiles', 'cards', 'payout_accounts', 'holds', 'hold_changes', 'provider_calls', 'provider_objects', 'provider_balance_transactions', 'webhook_events'] loop
    perform protect(target::regclass);
  end loop;
  foreach target in array array['holds', 'hold_changes'] loop
    execute format($p$create policy two_sides on %I to fairhold_app
      using ((select viewer_account()) in (brand_id, creator_id) or (select viewer_side()) = 'operator')
      with check ((select viewer_account()) in (brand_id, creator_id) or (select viewer_side()) = 'operator')$p$, target);
    execute format('grant select, insert on %I to fairhold_app', target);
  end loop;
end $$;
grant update on holds to fairhold_app;
revoke update on hold_changes from fairhold_worker;
create policy own_card on cards to fairhold_app using (brand_id = (select viewer_account())) with check (brand_id = (select viewer_account()));
grant select, insert, update on cards to fairhold_app;
create policy own_profile on payment_profiles to fairhold_app using (account_id = (select viewer_account())) with check (account_id = (select viewer_account()));
grant select, insert on payment_profiles to fairhold_app;
create policy own_payout_account on payout_accounts to fairhold_app using (creator_id = (select viewer_account())) with check (creator_id = (select viewer_account()));
create policy staff_read on payout_accounts for select to fairhold_app using ((select viewer_side()) = 'operator');
grant select, insert, update on payout_accounts to fairhold_app;
create policy own_calls on provider_calls to fairhold_app using (account_id = (select viewer_account())) with check (account_id = (select viewer_account()));
create policy staff_read on provider_calls for select to fairhold_app using ((select viewer_side()) = 'operator');
grant select, insert, update on provider_calls to fairhold_app;
create policy staff_read on provider_objects for select to fairhold_app using ((select viewer_side()) = 'operator');
grant select on provider_objects to fairhold_app;

-- A brand with protected money sees where its creator posts.
create policy paying_brand_reads on creator_channels for select to fairhold_app using (
  (select viewer_side()) = 'operator'
  or exists (select 1 from holds where holds.creator_id = creator_channels.account_id and holds.brand_id = (select viewer_account()) and holds.funded_at is not null)
);

-- A brand that has a request with a creator may know whether that creator can be paid.
create policy brand_of_hold_reads on payout_accounts for select to fairhold_app using (
  exists (select 1 from holds where holds.creator_id = payout_accounts.creator_id and holds.brand_id = (select viewer_account())));
