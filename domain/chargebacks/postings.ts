import type { Money } from '../kit/money.ts';
import { chart } from '../ledger/chart.ts';
import { entry, type EntryKind, type LedgerEntry, type Posting } from '../ledger/entry.ts';
import { creatorShareOf, type Hold } from '../settlement/hold.ts';

type Booking = { readonly ref: string | null; readonly name: string; readonly postings: readonly Posting[] };
const book = (hold: Hold, kind: EntryKind, it: Booking): LedgerEntry =>
  entry({ key: `${hold.id}:${kind}:${it.name}`, kind, collaborationId: hold.collaborationId, providerRef: it.ref, postings: it.postings });

const loss = (hold: Hold) => chart.disputeLoss(hold.price.currency);

/** The bank took a payment back: a loss until it is won, or somebody else bears it. Units: minor units. Source: RELIABILITY.md §4.1; ADR-0022. */
export const chargebackEntry = (hold: Hold, movementId: string, amount: Money): LedgerEntry =>
  book(hold, 'chargeback', { ref: movementId, name: movementId, postings: [{ from: loss(hold), to: chart.clearing(amount.currency), amount }] });

/** The bank gave it back. Units: minor units. */
export const chargebackWonEntry = (hold: Hold, movementId: string, amount: Money): LedgerEntry =>
  book(hold, 'chargeback_won', { ref: movementId, name: movementId, postings: [{ from: chart.clearing(amount.currency), to: loss(hold), amount }] });

/** Lost before anybody was paid: what was held is what the bank took. Units: minor units. */
export const lostHeldEntry = (hold: Hold, chargebackId: string, amount: Money): LedgerEntry =>
  book(hold, 'chargeback_lost', { ref: null, name: chargebackId, postings: [{ from: chart.hold(hold.collaborationId, amount.currency), to: loss(hold), amount }] });

/** Lost after the release: our fees were not earned; the creator's share is borne by us, owed by the creator, or not paid out. Units: minor units. Source: RELIABILITY.md §4.1. */
export function lostReleasedEntry(hold: Hold, it: { chargebackId: string; borneBy: 'platform' | 'creator' | 'unpaid' }): LedgerEntry | null {
  const { currency } = hold.price;
  const fees: Posting[] = [
    { from: chart.commission(currency), to: loss(hold), amount: hold.commission },
    { from: chart.brandFee(currency), to: loss(hold), amount: hold.brandFee },
  ];
  const share = { to: loss(hold), amount: creatorShareOf(hold) };
  const bearer = { platform: null, creator: chart.creatorReceivable(hold.creatorId, currency), unpaid: chart.creatorPayable(hold.creatorId, currency) }[it.borneBy];
  const postings = [...(bearer ? [{ from: bearer, ...share }] : []), ...fees];
  if (postings.every((posting) => posting.amount.minor === 0n)) return null;
  return book(hold, 'chargeback_lost', { ref: null, name: it.chargebackId, postings });
}
