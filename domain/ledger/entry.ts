import { invariant } from '../kit/assert.ts';
import type { Money } from '../kit/money.ts';
import type { LedgerAccount } from './chart.ts';

/** What an entry records; each kind at most once per hold but provider costs, reservations, refunds a bank sent back, and what a bank or a recovery moves. `…_rest`: what was left of a split, when the creator could not be paid. `stray`: money without a hold, on its way back. */
export const ENTRY_KINDS = [
  'authorise', 'unauthorise', 'charge', 'move', 'move_back', 'move_back_rest', 'release', 'unrelease', 'payout', 'refund', 'refund_rest', 'refund_failed', 'provider_fee', 'stray',
  'chargeback', 'chargeback_won', 'chargeback_lost', 'take_back', 'withhold', 'claw_back',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Money from one account to another: two ends, so that no entry can be one-sided. Units: minor units, always above zero. */
export type Posting = { readonly from: LedgerAccount; readonly to: LedgerAccount; readonly amount: Money };

/** One booking. `key` makes writing it twice harmless; `providerRef` names the provider's object that it records. */
export type LedgerEntry = {
  readonly key: string;
  readonly kind: EntryKind;
  readonly collaborationId: string | null;
  readonly providerRef: string | null;
  readonly postings: readonly Posting[];
};

/** Makes an entry; postings of nothing are left out. Throws: InvariantViolation when amounts are negative, currencies mix, or nothing is left. Units: minor units. */
export function entry(it: LedgerEntry): LedgerEntry {
  const postings = it.postings.filter((posting) => posting.amount.minor !== 0n);
  const currency = postings[0]?.amount.currency;
  invariant(currency !== undefined, 'an entry needs a posting', it.key);
  for (const { from, to, amount } of postings) {
    invariant(amount.minor > 0n, 'a posting moves more than nothing', it.key);
    invariant(from.currency === currency && to.currency === currency && amount.currency === currency, 'an entry is in one currency', it.key);
  }
  return { ...it, postings };
}
