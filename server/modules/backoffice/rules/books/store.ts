import { sql } from '#server/platform/db/sql.ts';
import type { Rule } from '../rule.ts';
import { within } from '../touched/store.ts';

const heldOf = (touched: readonly string[] | undefined) => sql`select h.id, h.state, h.rail, h.captured, h.price_minor + h.brand_fee_minor - h.creator_part_minor - (h.creator_part_minor * h.brand_fee_bps + 5000) / 10000 as to_brand_minor, h.price_minor + h.brand_fee_minor as total_minor, coalesce(sum(l.amount_minor), 0) as held_minor
  from holds h left join ledger_accounts a on a.kind = 'hold' and a.owner_id = h.collaboration_id left join posting_lines l on l.account_id = a.id where ${within(sql`h.collaboration_id`, touched)} group by h.id`;

/** The books by themselves: two ends, nothing lost, every hold exactly as full as its state says. */
export const BOOK_RULES: readonly Rule[] = [
  { code: 'M01', sentence: 'Every ledger entry sums to zero in each currency.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select l.entry_id as id from posting_lines l join ledger_accounts a on a.id = l.account_id join ledger_entries e on e.id = l.entry_id where ${within(sql`e.collaboration_id`, touched)} group by l.entry_id, a.currency having sum(l.amount_minor) <> 0` },
  { code: 'M02', sentence: 'The whole ledger sums to zero in each currency.', minutely: false, stops: false, broken: () => sql`
    select a.currency as id from posting_lines l join ledger_accounts a on a.id = l.account_id group by a.currency having sum(l.amount_minor) <> 0` },
  { code: 'M03', sentence: 'Every entry has a posting and one currency.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select e.id from ledger_entries e left join postings p on p.entry_id = e.id left join ledger_accounts a on a.id in (p.from_account_id, p.to_account_id)
     where ${within(sql`e.collaboration_id`, touched)} group by e.id having count(p.*) = 0 or count(distinct a.currency) <> 1 or count(distinct p.currency) <> 1` },
  { code: 'M04', sentence: 'No posting moves nothing; prices are above zero and fees between zero and the price.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select p.entry_id as id from postings p join ledger_entries e on e.id = p.entry_id where p.amount_minor <= 0 and ${within(sql`e.collaboration_id`, touched)}
    union all select id from holds where (price_minor <= 0 or commission_minor < 0 or commission_minor > price_minor or brand_fee_minor < 0 or brand_fee_minor > price_minor) and ${within(sql`collaboration_id`, touched)}` },
  { code: 'M05', sentence: 'Fees are the frozen rates, rounded once, half up, in minor units.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select id from holds where (commission_minor <> (price_minor * commission_bps + 5000) / 10000 or brand_fee_minor <> (price_minor * brand_fee_bps + 5000) / 10000) and ${within(sql`collaboration_id`, touched)}` },
  { code: 'M06', sentence: 'What is held is never below zero and never above what the brand pays.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select id from (${heldOf(touched)}) as held where held_minor < 0 or held_minor > total_minor` },
  { code: 'M07', sentence: 'The whole amount is held exactly while a hold is funded or reverting, or what a split had left of it, the brand’s part or nothing while it is split, the brand’s part while it is clawed back, and nothing otherwise.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select id from (${heldOf(touched)}) as held where held_minor <> case when state in ('funded', 'reverting') and (rail <> 'charge_on_release' or captured) then total_minor - case when state = 'reverting' then coalesce(to_brand_minor, 0) else 0 end when state = 'clawing_back' then to_brand_minor else 0 end
       and not (state = 'splitting' and rail <> 'charge_on_release' and held_minor = to_brand_minor)` },
  { code: 'M08', sentence: 'A hold is charged, released and refunded at most once, and both released and refunded only when it is split or the release was taken back; what a split had left is refunded once, and only when its release was taken back.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select e.collaboration_id as id from ledger_entries e join holds h on h.collaboration_id = e.collaboration_id where e.kind in ('charge', 'release', 'unrelease', 'refund', 'refund_rest') and ${within(sql`e.collaboration_id`, touched)} group by e.collaboration_id
    having count(*) filter (where e.kind = 'charge') > 1 or count(*) filter (where e.kind = 'release') > 1 or count(*) filter (where e.kind = 'refund') > 1
        or count(*) filter (where e.kind = 'refund_rest') > case when bool_or(h.creator_part_minor is not null) and bool_or(e.kind = 'unrelease') then 1 else 0 end
        or count(*) filter (where e.kind in ('release', 'refund')) > case when bool_or(h.creator_part_minor is not null) or bool_or(e.kind = 'unrelease') then 2 else 1 end` },
  { code: 'M09', sentence: 'What was charged for a finished hold is what creator, marketplace and brand got of it, or what the bank took back.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select h.id from holds h join ledger_entries e on e.collaboration_id = h.collaboration_id join posting_lines l on l.entry_id = e.id join ledger_accounts a on a.id = l.account_id
     where h.state in ('released', 'reverted', 'split') and ${within(sql`h.collaboration_id`, touched)} group by h.id
    having coalesce(sum(-l.amount_minor) filter (where e.kind = 'charge' and a.kind = 'clearing'), 0)
        <> coalesce(sum(l.amount_minor) filter (where e.kind in ('release', 'charge', 'unrelease') and a.kind in ('creator_payable', 'commission', 'brand_fee')), 0)
         + coalesce(sum(l.amount_minor) filter (where e.kind = 'claw_back' and a.kind <> 'hold'), 0)
         + coalesce(sum(l.amount_minor) filter (where e.kind in ('refund', 'refund_rest') and a.kind = 'clearing'), 0)
    union all select h.id from holds h where h.state = 'charged_back' and ${within(sql`h.collaboration_id`, touched)} and (
        select coalesce(sum(l.amount_minor), 0) from ledger_entries e join posting_lines l on l.entry_id = e.id join ledger_accounts a on a.id = l.account_id
         where e.collaboration_id = h.collaboration_id and e.kind in ('charge', 'chargeback', 'chargeback_won') and a.kind = 'clearing') <> 0` },
  { code: 'M26', sentence: 'Every stored copy of an agreed amount or rate equals its source.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select c.id from collaborations c join holds h on h.collaboration_id = c.id
     where (c.price_minor <> (c.terms #>> '{price,minor}')::int8 or c.currency <> c.terms #>> '{price,currency}'
        or (c.accepted_at is not null and (c.price_minor, c.currency) is distinct from (h.price_minor, h.currency))
        or (c.accepted_at is not null and ((c.terms ->> 'brandFeeBps')::int <> h.brand_fee_bps or (c.terms ->> 'commissionBps')::int <> h.commission_bps))) and ${within(sql`c.id`, touched)}` },
  { code: 'M27', sentence: 'What we owe a creator is never below zero.', minutely: false, stops: false, broken: () => sql`
    select a.id from ledger_accounts a join posting_lines l on l.account_id = a.id where a.kind = 'creator_payable' group by a.id having sum(l.amount_minor) < 0` },
  { code: 'M32', sentence: 'A collaboration, its hold, its entries and its provider objects are in one currency.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select c.id from collaborations c join holds h on h.collaboration_id = c.id where h.currency <> c.currency and c.accepted_at is not null and ${within(sql`c.id`, touched)}
    union all select p.id from provider_objects p join collaborations c on c.id = p.collaboration_id where p.currency <> c.currency and ${within(sql`c.id`, touched)}
    union all select e.id from ledger_entries e join collaborations c on c.id = e.collaboration_id join postings p on p.entry_id = e.id where e.kind <> 'provider_fee' and p.currency <> c.currency and ${within(sql`c.id`, touched)}` },
];
