import { invariant } from '../kit/assert.ts';
import type { Money } from '../kit/money.ts';
import { chart, type LedgerAccount } from '../ledger/chart.ts';
import { entry, type EntryKind, type LedgerEntry, type Posting } from '../ledger/entry.ts';
import { isOfRest, keptOf, owedAfterClawBack, partsOf, refundOf, totalOf, type Hold } from './hold.ts';

const book = (hold: Hold, kind: EntryKind, it: { ref: string | null; postings: readonly Posting[] }): LedgerEntry =>
  entry({ key: `${hold.id}:${kind}${kind === 'provider_fee' || kind === 'refund_failed' || kind === 'authorise' || kind === 'unauthorise' || kind === 'take_back' ? `:${it.ref}` : ''}`, kind, collaborationId: hold.collaborationId, providerRef: it.ref, postings: it.postings });

const held = (hold: Hold) => chart.hold(hold.collaborationId, hold.price.currency);
const clearing = (hold: Hold) => chart.clearing(hold.price.currency);

/** The parts of creator and marketplace, from wherever they lie. Throws: InvariantViolation when they are not the whole. */
function parted(hold: Hold, from: LedgerAccount): readonly Posting[] {
  const { toCreator, commission, brandFee, toBrand } = partsOf(hold);
  const { currency } = hold.price;
  invariant(toCreator.minor + commission.minor + brandFee.minor + toBrand.minor === totalOf(hold).minor, 'the parts of a release are not the whole', { id: hold.id });
  return [
    { from, to: chart.creatorPayable(hold.creatorId, currency), amount: toCreator }, { from, to: chart.commission(currency), amount: commission }, { from, to: chart.brandFee(currency), amount: brandFee },
  ];
}

/** The card was charged: the money is with the provider and held. Units: minor units of the hold's currency. Source: RELIABILITY.md §4.1. */
export const chargeEntry = (hold: Hold, chargeId: string): LedgerEntry =>
  book(hold, 'charge', { ref: chargeId, postings: [{ from: clearing(hold), to: held(hold), amount: totalOf(hold) }] });

/** The bank reserves the money on the brand's card; nothing is taken. Units: minor units. Source: ADR-0011. */
export const authoriseEntry = (hold: Hold, intentId: string): LedgerEntry =>
  book(hold, 'authorise', { ref: intentId, postings: [{ from: chart.authorised(hold.brandId, hold.price.currency), to: held(hold), amount: totalOf(hold) }] });

/** The reservation ends without a charge, or what was not taken of it. Units: minor units. Source: ADR-0011. */
export const unauthoriseEntry = (hold: Hold, intentId: string, amount: Money = totalOf(hold)): LedgerEntry =>
  book(hold, 'unauthorise', { ref: intentId, postings: [{ from: held(hold), to: chart.authorised(hold.brandId, hold.price.currency), amount }] });

/** A reservation is taken, or the part of it that is kept: what was promised by the card is now with the provider. Units: minor units. Source: ADR-0011. */
export const captureEntry = (hold: Hold, chargeId: string): LedgerEntry =>
  book(hold, 'charge', { ref: chargeId, postings: [{ from: clearing(hold), to: chart.authorised(hold.brandId, hold.price.currency), amount: keptOf(hold) }] });

/** The card is charged when the work is approved: nothing was held, so what comes in is owed and earned at once. Units: minor units. Source: RELIABILITY.md §4.1, no-hold regions. */
export const chargeAtReleaseEntry = (hold: Hold, chargeId: string): LedgerEntry => book(hold, 'charge', { ref: chargeId, postings: parted(hold, clearing(hold)) });

/** The creator's part lies in the creator's own provider balance, where payouts wait for us. Units: minor units. */
export const moveEntry = (hold: Hold, transferId: string): LedgerEntry =>
  book(hold, 'move', { ref: transferId, postings: [{ from: chart.creatorBalance(hold.creatorId, hold.price.currency), to: clearing(hold), amount: partsOf(hold).toCreator }] });

/** The creator's part comes back from the creator's provider balance. Units: minor units. */
export const moveBackEntry = (hold: Hold, reversalId: string, amount: Money): LedgerEntry =>
  book(hold, isOfRest(hold) ? 'move_back_rest' : 'move_back', { ref: reversalId, postings: [{ from: clearing(hold), to: chart.creatorBalance(hold.creatorId, hold.price.currency), amount }] });

/** Releases a hold, or its creator’s part when it is split: the share is owed and our fees are earned. Units: minor units. Source: PRODUCT.md, release; ADR-0011, ADR-0019. */
export const releaseEntry = (hold: Hold): LedgerEntry => book(hold, 'release', { ref: null, postings: parted(hold, held(hold)) });

/** A release is taken back because the creator could not be paid: what was owed and earned is held for the brand again. Units: minor units. Source: MONEY.md §9.3, release P. */
export const unreleaseEntry = (hold: Hold): LedgerEntry => book(hold, 'unrelease', { ref: null, postings: parted(hold, held(hold)).map(({ from, to, amount }) => ({ from: to, to: from, amount })) });

/** The creator's share has left: by a transfer from us, or a payout from the creator's balance. Units: minor units. */
export function payoutEntry(hold: Hold, ref: string, amount: Money = partsOf(hold).toCreator): LedgerEntry {
  const { currency } = hold.price;
  const from = chart.creatorPayable(hold.creatorId, currency);
  const to = hold.rail === 'platform_hold' ? clearing(hold) : chart.creatorBalance(hold.creatorId, currency);
  return book(hold, 'payout', { ref, postings: [{ from, to, amount }] });
}

/** A part of the creator's share is kept back for what they owe. Units: minor units. Source: MONEY.md §4, negative balances. */
export const withholdEntry = (hold: Hold, amount: Money): LedgerEntry =>
  book(hold, 'withhold', { ref: null, postings: [{ from: chart.creatorPayable(hold.creatorId, amount.currency), to: chart.creatorReceivable(hold.creatorId, amount.currency), amount }] });

/** A release is taken back, all of it or a part: the creator owes what they had too much, our fees of it were not earned, and the brand's part is held for it again. Units: minor units. Source: MONEY.md §9.1, claw back; ADR-0027. */
export function clawBackEntry(hold: Hold): LedgerEntry {
  const { currency } = hold.price;
  const { commission, brandFee } = partsOf(hold);
  const less = (whole: Money, part: Money): Money => ({ minor: whole.minor - part.minor, currency });
  return book(hold, 'claw_back', { ref: null, postings: [
    { from: chart.creatorReceivable(hold.creatorId, currency), to: held(hold), amount: owedAfterClawBack(hold) },
    { from: chart.commission(currency), to: held(hold), amount: less(hold.commission, commission) },
    { from: chart.brandFee(currency), to: held(hold), amount: less(hold.brandFee, brandFee) },
  ] });
}

/** What was paid to the creator came back from them: they owe that much less. Units: minor units. */
export const takeBackEntry = (hold: Hold, reversalId: string, amount: Money): LedgerEntry =>
  book(hold, 'take_back', { ref: reversalId, postings: [{ from: clearing(hold), to: chart.creatorReceivable(hold.creatorId, amount.currency), amount }] });

/** The brand has everything back, its part of a split, or what was left of one. Units: minor units. */
export const refundEntry = (hold: Hold, refundId: string): LedgerEntry =>
  book(hold, isOfRest(hold) ? 'refund_rest' : 'refund', { ref: refundId, postings: [{ from: held(hold), to: clearing(hold), amount: refundOf(hold) }] });

/** The bank sent a refund back: the money is with the provider and held again, since the brand is still owed. Units: minor units. Source: MONEY.md §4, refund fails. */
export const refundFailedEntry = (hold: Hold, balanceTransactionId: string): LedgerEntry =>
  book(hold, 'refund_failed', { ref: balanceTransactionId, postings: [{ from: clearing(hold), to: held(hold), amount: refundOf(hold) }] });

/** What the provider kept for itself; it is never given back. Units: minor units. Source: MONEY.md §4. */
export const providerFeeEntry = (hold: Hold, balanceTransactionId: string, fee: Money): LedgerEntry =>
  book(hold, 'provider_fee', { ref: balanceTransactionId, postings: [{ from: chart.providerCost(fee.currency), to: chart.clearing(fee.currency), amount: fee }] });

/** Money that came without a hold of ours is kept under the name of its payment until it has gone back. Units: minor units; above zero came in, below went out. */
export function strayEntry(intentId: string, it: { readonly id: string; readonly amount: Money }): LedgerEntry {
  const [ours, theirs] = [chart.clearing(it.amount.currency), chart.hold(intentId, it.amount.currency)];
  const came = it.amount.minor > 0n;
  const amount = { ...it.amount, minor: came ? it.amount.minor : -it.amount.minor };
  return entry({ key: `stray:${it.id}`, kind: 'stray', collaborationId: null, providerRef: it.id, postings: [came ? { from: ours, to: theirs, amount } : { from: theirs, to: ours, amount }] });
}

/** What the provider kept of money that came without a hold. Units: minor units. */
export const strayFeeEntry = (balanceTransactionId: string, fee: Money): LedgerEntry => entry({
  key: `stray:${balanceTransactionId}:fee`, kind: 'provider_fee', collaborationId: null, providerRef: balanceTransactionId,
  postings: [{ from: chart.providerCost(fee.currency), to: chart.clearing(fee.currency), amount: fee }],
});
