-- Since when less lies in a creator's balance at the provider than waits there for work under way.
alter table payout_accounts add column short_since timestamptz;
