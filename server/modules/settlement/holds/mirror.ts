import { isCurrency, type Money } from '#domain/kit/money.ts';
import { invariant } from '#domain/kit/assert.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { LedgerEntry } from '#domain/ledger/entry.ts';
import { isOfRest, keptOf, partsOf, refundOf, type Hold } from '#domain/settlement/hold.ts';
import { captureEntry, chargeAtReleaseEntry, chargeEntry, moveBackEntry, moveEntry, providerFeeEntry, refundEntry, refundFailedEntry } from '#domain/settlement/postings.ts';
import type { BalanceMovement, IntentFacts, PayoutFacts, RefundFacts, ReversalFacts, TransferFacts } from '#server/adapters/stripe/port.ts';
import type { Tx } from '#server/platform/command.ts';
import * as mirror from '../mirror/store.ts';

type Kept = { hold: Hold; at: Instant };

/** Mirrors the provider's movements; each fee the provider kept becomes an entry. */
export async function keepMovements(tx: Tx, hold: Hold, movements: readonly BalanceMovement[]): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  for (const it of movements) {
    await mirror.keepMovement(tx, it);
    invariant(isCurrency(it.currency), 'a movement in a currency that is not ours', it.id);
    if (it.feeMinor > 0n) entries.push(providerFeeEntry(hold, it.id, { minor: it.feeMinor, currency: it.currency }));
  }
  return entries;
}

/** Mirrors a charge and its automatic transfer; returns what to book. */
export async function keepCharge(tx: Tx, facts: IntentFacts, { hold, at }: Kept): Promise<LedgerEntry[]> {
  invariant(facts.chargeId && facts.chargedMinor === keptOf(hold).minor, 'charged another amount than agreed', { id: hold.id, charged: facts.chargedMinor });
  const about = { holdId: hold.id, collaborationId: hold.collaborationId, status: 'succeeded' as const, at };
  await mirror.keepObject(tx, { ...about, id: facts.chargeId, entryKind: 'charge', object: 'charge', amount: keptOf(hold), destination: null });
  const charged = chargedEntry(hold, facts.chargeId);
  const fees = await keepMovements(tx, hold, facts.movements);
  if (!facts.transfer) return [charged, ...fees];
  invariant(facts.transfer.amount.minor === partsOf(hold).toCreator.minor, 'moved another amount than the creator’s share', { id: hold.id });
  await mirror.keepObject(tx, { ...about, id: facts.transfer.id, entryKind: 'move', object: 'transfer', amount: facts.transfer.amount, destination: facts.transfer.destination });
  return [charged, moveEntry(hold, facts.transfer.id), ...fees];
}

function chargedEntry(hold: Hold, chargeId: string): LedgerEntry {
  switch (hold.rail) {
    case 'card_hold': return captureEntry(hold, chargeId);
    case 'charge_on_release': return chargeAtReleaseEntry(hold, chargeId);
    case 'platform_hold': case 'creator_hold': case null: return chargeEntry(hold, chargeId);
  }
}

/** When all that a payment moved can be spent. */
export const availableAfter = (facts: IntentFacts): Instant | null => facts.movements.reduce<Instant | null>((last, it) => (last === null || it.availableAt > last ? it.availableAt : last), null);

/** Mirrors the transfer or payout that pays the creator. */
export async function keepPayment(tx: Tx, facts: TransferFacts | PayoutFacts, { hold, at, payable }: Kept & { payable: Money }): Promise<void> {
  invariant(facts.amount.minor === payable.minor, 'paid another amount than the creator’s share', { id: hold.id });
  const destination = facts.object === 'transfer' ? facts.destination : null;
  const status = facts.object === 'transfer' ? 'succeeded' as const : facts.status;
  await mirror.keepObject(tx, { id: facts.id, entryKind: 'payout', object: facts.object, holdId: hold.id, collaborationId: hold.collaborationId, status, amount: facts.amount, destination, at });
  if (facts.object === 'transfer') for (const it of facts.movements) await mirror.keepMovement(tx, it);
}

/** Mirrors a refund and the reversal it caused; returns what to book. */
export async function keepRefund(tx: Tx, facts: RefundFacts, { hold, at }: Kept): Promise<LedgerEntry[]> {
  invariant(facts.amount.minor === refundOf(hold).minor, 'refunded another amount than was agreed', { id: hold.id });
  const about = { holdId: hold.id, collaborationId: hold.collaborationId, status: 'succeeded' as const, at, destination: null };
  await mirror.keepObject(tx, { ...about, id: facts.id, entryKind: isOfRest(hold) ? 'refund_rest' : 'refund', object: 'refund', amount: facts.amount });
  const fees = await keepMovements(tx, hold, facts.movements);
  if (!facts.reversal) return [refundEntry(hold, facts.id), ...fees];
  await mirror.keepObject(tx, { ...about, id: facts.reversal.id, entryKind: 'move_back', object: 'transfer_reversal', amount: facts.reversal.amount });
  return [refundEntry(hold, facts.id), moveBackEntry(hold, facts.reversal.id, facts.reversal.amount), ...fees];
}

/** Mirrors what came back from the creator's balance by itself; returns what to book. */
export async function keepReversal(tx: Tx, facts: ReversalFacts, { hold, at }: Kept): Promise<LedgerEntry[]> {
  await mirror.keepObject(tx, { id: facts.id, entryKind: isOfRest(hold) ? 'move_back_rest' : 'move_back', object: 'transfer_reversal', holdId: hold.id, collaborationId: hold.collaborationId, status: 'succeeded', amount: facts.amount, destination: null, at });
  return [moveBackEntry(hold, facts.id, facts.amount), ...await keepMovements(tx, hold, facts.movements)];
}

/** Mirrors how a refund came back; returns what to book. */
export async function keepFailedRefund(tx: Tx, facts: RefundFacts, hold: Hold): Promise<LedgerEntry[]> {
  invariant(facts.failureMovementId, 'a refund that failed came back by a movement', facts.id);
  for (const it of facts.movements) await mirror.keepMovement(tx, it);
  return [refundFailedEntry(hold, facts.failureMovementId)];
}
