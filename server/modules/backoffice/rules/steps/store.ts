import { sql, ts } from '#server/platform/db/sql.ts';
import type { Rule } from '../rule.ts';
import { within } from '../touched/store.ts';

/** The steps: only those the tables allow, by those who may, in their time, each with its money. */
export const STEP_RULES: readonly Rule[] = [
  { code: 'M14', sentence: 'The delivery deadline is exactly the funding time plus the agreed days and what an outage or a freeze added.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select id from collaborations where ((funded_at is null) <> (delivery_due_at is null)
       or delivery_due_at <> funded_at + make_interval(hours => (terms #>> '{clocks,deliveryHours}')::int) + delivery_extended_ms * interval '1 millisecond') and ${within(sql`id`, touched)}` },
  { code: 'M15', sentence: 'No release without a delivery before the deadline, unless staff decided or both sides agreed on a part.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select e.id from ledger_entries e join collaborations c on c.id = e.collaboration_id join holds h on h.collaboration_id = c.id
     where (e.kind = 'release' or (e.kind = 'charge' and h.rail = 'charge_on_release')) and c.state <> 'resolved' and not (c.state = 'cancelled' and h.creator_part_minor is not null) and (c.delivered_at is null or c.delivered_at >= c.delivery_due_at) and ${within(sql`c.id`, touched)}` },
  { code: 'M16', sentence: 'No refund for missed work before the deadline, and none when work was delivered.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select s.id from hold_changes s join collaborations c on c.id = s.collaboration_id
     where s.step = 'finishRevert' and c.state = 'missed' and (s.at < c.delivery_due_at or c.delivered_at is not null) and ${within(sql`c.id`, touched)}` },
  { code: 'M17', sentence: 'No clock stays run out for 15 minutes, and no money stays on the move for an hour (a release or a split: for ten days, or a month when the creator cannot be paid or a refund came back).', minutely: true, stops: false, broken: (now) => sql`
    select id from collaborations where due_at < ${ts(now)}::timestamptz - interval '15 minutes'
    union all select h.id from holds h where h.state in ('funding', 'reverting', 'releasing', 'splitting', 'clawing_back')
       and not (h.state in ('releasing', 'splitting') and h.failure is not null and coalesce(h.due_at > ${ts(now)}::timestamptz - interval '15 minutes', false))
       and not exists (select 1 from release_stops r where r.collaboration_id = h.collaboration_id and r.ended_at is null)
       and not (h.state in ('releasing', 'splitting') and exists (select 1 from payout_stops p where p.creator_id = h.creator_id and p.ended_at is null))
       and not exists (select 1 from hold_changes s where s.hold_id = h.id and s.at > ${ts(now)}::timestamptz - case when (h.failure is not null and h.state in ('releasing', 'splitting')) or h.failure in ('refund_failed', 'platform_balance_short') then interval '31 days' when h.state in ('releasing', 'splitting') then interval '10 days' else interval '1 hour' end)` },
  { code: 'M18', sentence: 'Each history is a legal path without gaps that ends in the present state.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select s.id from collaboration_changes s left join collaboration_changes p on p.collaboration_id = s.collaboration_id and p.seq = s.seq - 1
      left join allowed_changes a on a.machine = 'collaboration' and a.from_state = s.from_state and a.to_state = s.to_state and a.action = s.action
     where (a.action is null or (s.seq > 1 and p.to_state is distinct from s.from_state) or (s.seq = 1 and s.from_state <> '-')) and ${within(sql`s.collaboration_id`, touched)}
    union all select s.id from hold_changes s left join hold_changes p on p.hold_id = s.hold_id and p.seq = s.seq - 1
      left join allowed_changes a on a.machine = 'hold' and a.from_state = s.from_state and a.to_state = s.to_state and a.action = s.step
     where (a.action is null or (s.seq > 1 and p.to_state is distinct from s.from_state) or (s.seq = 1 and s.from_state <> '-')) and ${within(sql`s.collaboration_id`, touched)}
    union all select c.id from collaborations c where c.state is distinct from (select to_state from collaboration_changes s where s.collaboration_id = c.id order by seq desc limit 1) and ${within(sql`c.id`, touched)}
    union all select h.id from holds h where h.state is distinct from (select to_state from hold_changes s where s.hold_id = h.id order by seq desc limit 1) and ${within(sql`h.collaboration_id`, touched)}` },
  { code: 'M19', sentence: 'Every step that moves money has its ledger entry, and every entry of a collaboration its step.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select s.id from hold_changes s join holds h on h.id = s.hold_id
      join allowed_changes a on a.machine = 'hold' and a.from_state = s.from_state and a.to_state = s.to_state and a.action = s.step
     where a.moves_money and not (h.rail = 'charge_on_release' and s.step in ('confirm', 'release', 'split', 'finishRevert')) and not exists (select 1 from ledger_entries e where e.hold_change_id = s.id) and ${within(sql`s.collaboration_id`, touched)}
    union all select e.id from ledger_entries e where e.collaboration_id is not null and e.hold_change_id is null and ${within(sql`e.collaboration_id`, touched)}` },
  { code: 'M20', sentence: 'Only the brand requests, only the creator delivers, each side acts for itself, and no person is both sides.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select s.id from collaboration_changes s join collaborations c on c.id = s.collaboration_id
     where ((s.actor_side = 'brand' and s.actor_account_id is distinct from c.brand_id) or (s.actor_side = 'creator' and s.actor_account_id is distinct from c.creator_id)
        or (s.action in ('request', 'withdraw', 'approve', 'requestChanges') and s.actor_side <> 'brand') or (s.action in ('deliver', 'post', 'giveUp') and s.actor_side <> 'creator')) and ${within(sql`c.id`, touched)}
    union all select c.id from collaborations c join accounts b on b.id = c.brand_id join accounts k on k.id = c.creator_id where (b.side <> 'brand' or k.side <> 'creator') and ${within(sql`c.id`, touched)}
    union all select c.id from collaborations c join members b on b.account_id = c.brand_id join members k on k.account_id = c.creator_id where b.email = k.email and ${within(sql`c.id`, touched)}` },
  { code: 'M29', sentence: 'Where the platform may not hold money, nothing is taken before work is handed in or both sides end it; where nothing is held, nothing is taken before the work is over, and no hold account is used.', minutely: true, stops: true, broken: (_now, touched) => sql`
    select e.id from ledger_entries e join holds h on h.collaboration_id = e.collaboration_id join collaborations c on c.id = h.collaboration_id
     where h.rail = 'card_hold' and e.kind = 'charge' and h.creator_part_minor is null and (c.delivered_at is null or e.at < c.delivered_at) and ${within(sql`c.id`, touched)}
    union all select e.id from ledger_entries e join holds h on h.collaboration_id = e.collaboration_id
     where h.rail = 'charge_on_release' and ${within(sql`h.collaboration_id`, touched)} and (e.kind in ('authorise', 'release') or (e.kind not in ('unrelease', 'refund', 'refund_rest', 'refund_failed', 'claw_back') and exists (select 1 from posting_lines l join ledger_accounts a on a.id = l.account_id where l.entry_id = e.id and a.kind = 'hold'))
        or (e.kind = 'charge' and not exists (select 1 from hold_changes s where s.hold_id = h.id and s.step in ('release', 'split') and s.at <= e.at)))` },
];
