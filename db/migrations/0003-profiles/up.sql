create table creator_profiles (
  account_id text primary key references accounts (id),
  headline text not null default '' check (char_length(headline) <= 120),
  bio text not null default '' check (char_length(bio) <= 2000),
  city text not null default '' check (char_length(city) <= 80),
  languages text[] not null default '{}',
  niches text[] not null default '{}',
  followers_count integer not null default 0 check (followers_count >= 0),
  median_views_count integer not null default 0 check (median_views_count >= 0),
  engagement_bps integer not null default 0 check (engagement_bps between 0 and 10000),
  answer_hours integer check (answer_hours between 0 and 720),
  audience jsonb not null default '{}',
  portfolio jsonb not null default '[]',
  available boolean not null default true,
  -- The least of the creator's rates, kept here by whoever changes a rate, so that a list by price needs no other table.
  price_from_minor bigint check (price_from_minor > 0),
  updated_at timestamptz not null,
  -- What a search reads, in small letters once and for all: folding every row's text at every search costs five times the search.
  search_text text not null generated always as (lower(headline || ' ' || city || ' ' || bio)) stored
);
-- One per order of the list, each with the id behind it, so that pages by key read only what they show.
create index creator_profiles_by_views on creator_profiles (median_views_count, account_id);
create index creator_profiles_by_followers on creator_profiles (followers_count, account_id);
create index creator_profiles_by_engagement on creator_profiles (engagement_bps, account_id);
create index creator_profiles_by_price on creator_profiles (coalesce(price_from_minor, 9223372036854775807), account_id);
create index creator_profiles_niches on creator_profiles using gin (niches);
create index creator_profiles_languages on creator_profiles using gin (languages);

-- The handle leads out of the product: shown only when the money is protected.
create table creator_channels (
  account_id text primary key references accounts (id),
  tiktok_handle text not null check (tiktok_handle ~ '^[A-Za-z0-9_.]{1,24}$'),
  updated_at timestamptz not null
);

create table creator_rates (
  account_id text not null references accounts (id),
  type text not null,
  price_minor bigint not null check (price_minor > 0),
  currency char(3) not null,
  updated_at timestamptz not null,
  primary key (account_id, type)
);
create index creator_rates_by_type on creator_rates (type, price_minor, account_id);

create table brand_profiles (
  account_id text primary key references accounts (id),
  website text not null default '' check (char_length(website) <= 200),
  city text not null default '' check (char_length(city) <= 80),
  about text not null default '' check (char_length(about) <= 2000),
  updated_at timestamptz not null
);

select protect('creator_profiles'); select protect('creator_channels'); select protect('creator_rates'); select protect('brand_profiles');
create policy everyone_reads on creator_profiles for select to fairhold_app using (true);
create policy own_insert on creator_profiles for insert to fairhold_app with check (account_id = (select viewer_account()));
create policy own_update on creator_profiles for update to fairhold_app using (account_id = (select viewer_account()));
create policy everyone_reads on creator_rates for select to fairhold_app using (true);
create policy own_insert on creator_rates for insert to fairhold_app with check (account_id = (select viewer_account()));
create policy own_update on creator_rates for update to fairhold_app using (account_id = (select viewer_account()));
create policy own_delete on creator_rates for delete to fairhold_app using (account_id = (select viewer_account()));
create policy everyone_reads on brand_profiles for select to fairhold_app using (true);
create policy own_insert on brand_profiles for insert to fairhold_app with check (account_id = (select viewer_account()));
create policy own_update on brand_profiles for update to fairhold_app using (account_id = (select viewer_account()));
grant select, insert, update on brand_profiles to fairhold_app;
-- Followers, views and audience are read from the creator's channel by the worker; no viewer writes them.
grant select, insert (account_id, headline, bio, city, languages, niches, available, price_from_minor, updated_at),
  update (headline, bio, city, languages, niches, available, price_from_minor, updated_at) on creator_profiles to fairhold_app;
grant select, insert, update, delete on creator_rates to fairhold_app;
create policy own_channel on creator_channels to fairhold_app using (account_id = (select viewer_account())) with check (account_id = (select viewer_account()));
grant select, insert, update, delete on creator_channels to fairhold_app;
