create table ledger_accounts (
  id text primary key,
  kind text not null check (kind in ('clearing', 'authorised', 'creator_balance', 'hold', 'creator_payable', 'commission', 'brand_fee', 'provider_cost', 'dispute_loss', 'creator_receivable')),
  owner_id text not null,
  currency char(3) not null,
  unique (kind, owner_id, currency)
);

create table ledger_entries (
  id text primary key,
  key text not null unique,
  kind text not null,
  collaboration_id text,
  hold_change_id text references hold_changes (id),
  provider_ref text,
  at timestamptz not null
);
create unique index one_of_each_kind on ledger_entries (collaboration_id, kind) where kind in ('charge', 'release', 'refund', 'payout', 'move', 'move_back');
create index ledger_entries_by_ref on ledger_entries (provider_ref) where provider_ref is not null;

-- Two ends in one row: an entry cannot be one-sided.
create table postings (
  entry_id text not null references ledger_entries (id),
  seq integer not null check (seq > 0),
  from_account_id text not null references ledger_accounts (id),
  to_account_id text not null references ledger_accounts (id),
  amount_minor bigint not null check (amount_minor > 0),
  currency char(3) not null,
  primary key (entry_id, seq),
  check (from_account_id <> to_account_id)
);
create index postings_by_from on postings (from_account_id);
create index postings_by_to on postings (to_account_id);

-- The same postings as signed lines: credit above zero, debit below.
create view posting_lines with (security_invoker = true) as
  select entry_id, from_account_id as account_id, -amount_minor as amount_minor, currency from postings
  union all
  select entry_id, to_account_id, amount_minor, currency from postings;

create function check_posting_currency() returns trigger language plpgsql as $$
begin
  if exists (select 1 from ledger_accounts where id in (new.from_account_id, new.to_account_id) and currency <> new.currency) then
    raise exception 'a posting and its accounts are in one currency' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger one_currency before insert on postings for each row execute function check_posting_currency();
create trigger append_only before update or delete on ledger_entries for each row execute function refuse_change();
create trigger append_only before update or delete on postings for each row execute function refuse_change();

-- Only the worker writes the books; staff read them.
select protect('ledger_accounts'); select protect('ledger_entries'); select protect('postings');
revoke update on ledger_accounts, ledger_entries, postings from fairhold_worker;
grant select on posting_lines to fairhold_worker, fairhold_auditor, fairhold_app;
grant select on ledger_accounts, ledger_entries, postings to fairhold_app;
create policy staff_read on ledger_accounts for select to fairhold_app using ((select viewer_side()) = 'operator');
create policy staff_read on ledger_entries for select to fairhold_app using ((select viewer_side()) = 'operator');
create policy staff_read on postings for select to fairhold_app using ((select viewer_side()) = 'operator');
