-- What documents and the yearly report must say of an account. Read by its own people and by the worker alone.
create table business_details (
  account_id text primary key references accounts (id),
  legal_name text not null check (char_length(legal_name) between 1 and 120),
  street text not null check (char_length(street) between 1 and 120),
  postcode text not null check (char_length(postcode) between 1 and 20),
  city text not null check (char_length(city) between 1 and 120),
  vat_number text check (vat_number ~ '^[A-Z]{2}[A-Z0-9+*]{2,15}$'),
  small_business boolean not null,
  invoice_tax_number text check (char_length(invoice_tax_number) between 4 and 30),
  tax_numbers jsonb not null check (jsonb_typeof(tax_numbers) = 'array'),
  birth_date date,
  registration_number text check (char_length(registration_number) between 2 and 40),
  saved_at timestamptz not null
);

-- Each answer of the VAT register, with its moment: what counted on the day of a document can be shown for ever.
create table vat_checks (
  id text primary key,
  account_id text not null references accounts (id),
  vat_number text not null,
  valid boolean not null,
  consultation text,
  checked_at timestamptz not null
);
create index vat_checks_by_account on vat_checks (account_id, vat_number, checked_at desc);
create trigger append_only before update or delete on vat_checks for each row execute function refuse_change();

-- The last number of each series and year. It grows by one under its row lock, in the transaction that issues the document.
create table document_series (
  series text not null,
  year integer not null check (year between 2020 and 2200),
  last_count integer not null check (last_count > 0),
  primary key (series, year)
);
create function series_grows_by_one() returns trigger language plpgsql as $$
begin
  if new.last_count <> old.last_count + 1 then raise exception 'a series grows by one' using errcode = 'integrity_constraint_violation'; end if;
  return new;
end $$;
create trigger grows_by_one before update on document_series for each row execute function series_grows_by_one();

-- What is issued. `supplier_id` or `customer_id` is missing where the marketplace itself stands there.
create table documents (
  id text primary key,
  series text not null,
  year integer not null,
  count integer not null,
  number text not null unique,
  kind text not null check (kind in ('work_invoice', 'commission_invoice', 'brand_fee_invoice', 'payout_statement', 'contract', 'credit_note')),
  collaboration_id text not null references collaborations (id),
  cause text not null,
  supplier_id text references accounts (id),
  customer_id text references accounts (id),
  credit_of text references documents (number),
  terms_sha256 text check (terms_sha256 ~ '^[0-9a-f]{64}$'),
  currency char(3) not null,
  net_minor bigint not null,
  vat_minor bigint not null,
  total_minor bigint not null,
  body jsonb not null,
  issued_at timestamptz not null,
  unique (series, year, count),
  -- One paper for one cause, however often it is heard.
  unique (kind, collaboration_id, cause),
  check (net_minor + vat_minor = total_minor),
  check ((terms_sha256 is null) = (kind <> 'contract')),
  check ((credit_of is null) = (kind <> 'credit_note')),
  check (supplier_id is not null or customer_id is not null)
);
create unique index one_credit_of on documents (credit_of);
create index documents_of_supplier on documents (supplier_id, id desc);
create index documents_of_customer on documents (customer_id, id desc);
create index documents_of_collaboration on documents (collaboration_id);
create index contracts_by_hash on documents (terms_sha256) where terms_sha256 is not null;
create trigger append_only before update or delete on documents for each row execute function refuse_change();

create function check_document_number() returns trigger language plpgsql as $$
begin
  if new.count is distinct from (select last_count from document_series where series = new.series and year = new.year) then
    raise exception 'a document out of its series' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger in_series before insert on documents for each row execute function check_document_number();

-- What is to be issued, with the facts as they were; `waits_for` says in a word what keeps it.
create table document_dues (
  id text primary key,
  kind text not null,
  collaboration_id text not null references collaborations (id),
  cause text not null,
  brand_id text not null references accounts (id),
  creator_id text not null references accounts (id),
  facts jsonb not null,
  waits_for text check (waits_for in ('marketplace', 'brand', 'creator', 'vat_check')),
  document_id text references documents (id),
  -- The money went back before it was issued: nothing is to be taken back, so nothing is issued.
  dropped_at timestamptz,
  due_at timestamptz not null,
  check (document_id is null or dropped_at is null),
  unique (kind, collaboration_id, cause)
);
create index document_dues_open on document_dues (due_at) where document_id is null and dropped_at is null;
create index document_dues_of_brand on document_dues (brand_id) where document_id is null and dropped_at is null;
create index document_dues_of_creator on document_dues (creator_id) where document_id is null and dropped_at is null;

-- When a creator was asked for what the yearly report needs, and reminded.
create table report_requests (
  creator_id text primary key references accounts (id),
  asked_at timestamptz not null,
  reminded_count integer not null default 0 check (reminded_count between 0 and 2),
  stopped_at timestamptz,
  answered_at timestamptz
);

-- Why a creator's payouts wait. Money that goes back to a brand never waits for it.
create table payout_stops (
  creator_id text not null references accounts (id),
  reason text not null check (reason in ('tax_details')),
  since timestamptz not null,
  ended_at timestamptz,
  primary key (creator_id, reason)
);

select protect('business_details'); select protect('vat_checks'); select protect('document_series'); select protect('documents'); select protect('document_dues'); select protect('report_requests'); select protect('payout_stops');
revoke update on vat_checks, documents from fairhold_worker;

create policy own_details on business_details to fairhold_app using (account_id = (select viewer_account())) with check (account_id = (select viewer_account()));
grant select, insert, update on business_details to fairhold_app;
create policy own_checks on vat_checks for select to fairhold_app using (account_id = (select viewer_account()));
grant select on vat_checks to fairhold_app;
create policy own_documents on documents for select to fairhold_app using ((select viewer_account()) in (supplier_id, customer_id) or (select viewer_side()) = 'operator');
grant select on documents to fairhold_app;
create policy own_dues on document_dues for select to fairhold_app using ((select viewer_account()) in (brand_id, creator_id) or (select viewer_side()) = 'operator');
grant select on document_dues to fairhold_app;
create policy staff_read on document_series for select to fairhold_app using ((select viewer_side()) = 'operator');
grant select on document_series to fairhold_app;
create policy own_request on report_requests for select to fairhold_app using (creator_id = (select viewer_account()));
grant select on report_requests to fairhold_app;
create policy own_stop on payout_stops for select to fairhold_app using (creator_id = (select viewer_account()) or (select viewer_side()) = 'operator');
grant select on payout_stops to fairhold_app;
