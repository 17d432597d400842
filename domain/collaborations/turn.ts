import type { Collaboration, Party } from './collaboration.ts';
import type { State } from './states.ts';

/** Whose turn it is, and what happens when its clock runs out. Screens put both into words. */
export type Turn = { readonly who: Party | 'both' | 'operator' | 'system' | 'nobody'; readonly needs: string; readonly atZero: string | null };

const TURNS: Record<State, Turn> = {
  requested: { who: 'creator', needs: 'answer_request', atZero: 'request_lapses' },
  countered: { who: 'both', needs: 'answer_counter', atZero: 'request_lapses' },
  accepted: { who: 'system', needs: 'take_payment', atZero: 'funding_lapses' },
  in_progress: { who: 'creator', needs: 'deliver', atZero: 'money_returns' },
  delivered: { who: 'brand', needs: 'review', atZero: 'creator_paid' },
  changes_requested: { who: 'creator', needs: 'deliver_again', atZero: 'dispute_opens' },
  cleared_to_post: { who: 'creator', needs: 'post', atZero: 'dispute_opens' },
  completed: { who: 'nobody', needs: 'done', atZero: null },
  denied: { who: 'nobody', needs: 'denied', atZero: null },
  withdrawn: { who: 'nobody', needs: 'withdrawn', atZero: null },
  lapsed: { who: 'nobody', needs: 'lapsed', atZero: null },
  missed: { who: 'nobody', needs: 'missed', atZero: null },
  cancelled: { who: 'nobody', needs: 'cancelled', atZero: null },
  resolved: { who: 'nobody', needs: 'resolved', atZero: null },
};

/** Where nothing is held, the card is charged only when the work is over. */
const PAID_AT_THE_END: readonly State[] = ['completed', 'resolved', 'cancelled'];

/** Says whose turn it is; `needsBrand` when the bank wants the brand before the payment can be taken. */
export function turnOf(it: Collaboration, needsBrand: boolean): Turn {
  if (it.frozen?.reason === 'chargeback') return { who: 'operator', needs: 'frozen_chargeback', atZero: null };
  if (it.frozen?.reason === 'payment_at_risk' && it.deliveredAt === null) return { who: 'brand', needs: 'frozen_payment_at_risk', atZero: 'money_returns' };
  if (it.frozen) return { who: 'operator', needs: `frozen_${it.frozen.reason}`, atZero: it.deliveredAt === null ? 'money_returns' : 'decided_for_creator' };
  if (it.state === 'countered') return { ...TURNS.countered, who: it.offerBy === 'brand' ? 'creator' : 'brand' };
  if (it.state === 'accepted' && needsBrand) return { who: 'brand', needs: 'confirm_payment', atZero: 'funding_lapses' };
  if (PAID_AT_THE_END.includes(it.state) && needsBrand) return { who: 'brand', needs: 'confirm_payment', atZero: null };
  if (it.state === 'cleared_to_post' && it.postedAt !== null) return { who: 'brand', needs: 'review_post', atZero: 'creator_paid' };
  if (it.state === 'in_progress' && it.cancelProposedBy !== null) return { ...TURNS.in_progress, needs: 'deliver_or_agree_cancel' };
  return TURNS[it.state];
}
