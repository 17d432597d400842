-- Lists of creators are found in memory; the tables say who changed since.
drop index creator_profiles_by_views;
drop index creator_profiles_by_followers;
drop index creator_profiles_by_engagement;
drop index creator_profiles_by_price;
drop index creator_profiles_niches;
drop index creator_profiles_languages;
drop index creator_rates_by_type;
alter table creator_profiles drop column search_text, drop column price_from_minor;
create index creator_profiles_by_change on creator_profiles (updated_at);
create index accounts_by_suspension on accounts (suspended_at) where suspended_at is not null;
