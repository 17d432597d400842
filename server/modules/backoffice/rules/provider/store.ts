import { sql, ts } from '#server/platform/db/sql.ts';
import type { Rule } from '../rule.ts';
import { within } from '../touched/store.ts';

/** Our books against the provider's: every object once in the books, never more out than in, to the cent. */
export const PROVIDER_RULES: readonly Rule[] = [
  { code: 'M10', sentence: 'Every provider object that moved money has exactly one entry of the same amount and currency.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select o.id from provider_objects o left join ledger_entries e on e.provider_ref = o.id and e.kind = o.entry_kind and e.collaboration_id = o.collaboration_id
      left join postings p on p.entry_id = e.id and p.currency = o.currency
     where o.status = 'succeeded' and ${within(sql`o.collaboration_id`, touched)} group by o.id having count(distinct e.id) <> 1 or coalesce(sum(p.amount_minor), 0) <> max(o.amount_minor)` },
  { code: 'M11', sentence: 'Every entry that touches money at the provider names what the provider did.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select e.id from ledger_entries e
     where not exists (select 1 from provider_objects o where o.id = e.provider_ref and o.status = 'succeeded')
       and not exists (select 1 from provider_balance_transactions t where t.id = e.provider_ref) and ${within(sql`e.collaboration_id`, touched)}
       and (select count(*) from posting_lines l join ledger_accounts a on a.id = l.account_id where l.entry_id = e.id and a.kind = 'clearing') > 0` },
  { code: 'M12', sentence: 'A collaboration has at most one charge and one transfer that succeeded.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select collaboration_id as id from provider_objects where status = 'succeeded' and object in ('charge', 'transfer') and ${within(sql`collaboration_id`, touched)} group by collaboration_id, object having count(*) > 1` },
  { code: 'M13', sentence: 'Refunds never exceed the charge, nor do they together with transfers, less what came back; what a creator owes of a release that was clawed back is ours to give first.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select collaboration_id as id from provider_objects where status = 'succeeded' and ${within(sql`collaboration_id`, touched)} group by collaboration_id
    having coalesce(sum(amount_minor) filter (where object in ('transfer', 'refund')), 0) - coalesce(sum(amount_minor) filter (where object = 'transfer_reversal'), 0)
         > coalesce(sum(amount_minor) filter (where object = 'charge'), 0)
         + coalesce((select sum(p.amount_minor) from ledger_entries e join postings p on p.entry_id = e.id join ledger_accounts f on f.id = p.from_account_id
             where e.collaboration_id = provider_objects.collaboration_id and e.kind = 'claw_back' and f.kind = 'creator_receivable'), 0)
        or coalesce(sum(amount_minor) filter (where object = 'refund'), 0) > coalesce(sum(amount_minor) filter (where object = 'charge'), 0)` },
  { code: 'M25', sentence: 'Our clearing account equals the provider’s balance to the cent, in each currency.', minutely: false, stops: false, broken: () => sql`
    select coalesce(ours.currency, theirs.currency) as id
      from (select a.currency, -sum(l.amount_minor) as minor from ledger_accounts a join posting_lines l on l.account_id = a.id where a.kind = 'clearing' group by a.currency) ours
      full join (select currency, sum(net_minor) as minor from provider_balance_transactions where stripe_account = '' group by currency) theirs on theirs.currency = ours.currency
     where coalesce(ours.minor, 0) <> coalesce(theirs.minor, 0)` },
  { code: 'M28', sentence: 'Money goes only to the payout account of the creator of that collaboration.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select o.id from provider_objects o join holds h on h.id = o.hold_id left join payout_accounts k on k.creator_id = h.creator_id
     where o.object = 'transfer' and o.destination is distinct from k.stripe_account_id and ${within(sql`h.collaboration_id`, touched)}` },
  { code: 'M30', sentence: 'Nothing is held longer than the provider allows.', minutely: false, stops: false, broken: (now) => sql`
    select id from holds where rail <> 'charge_on_release' and ((state = 'funded' and funded_at < ${ts(now)}::timestamptz - interval '80 days') or (state in ('releasing', 'splitting') and payout_id is null and funded_at < ${ts(now)}::timestamptz - interval '88 days'))` },
];
