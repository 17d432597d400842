import { isCurrency, type Money } from '#domain/kit/money.ts';
import { invariant } from '#domain/kit/assert.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { LedgerEntry } from '#domain/ledger/entry.ts';
import { creatorShareOf, totalOf, type Hold } from '#domain/settlement/hold.ts';
import { captureEntry, chargeEntry, moveBackEntry, moveEntry, providerFeeEntry, refundEntry } from '#domain/settlement/postings.ts';
import type { BalanceMovement, IntentFacts, PayoutFacts, RefundFacts, TransferFacts } from '#server/adapters/stripe/port.ts';
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
  invariant(facts.chargeId && facts.chargedMinor === totalOf(hold).minor, 'charged another amount than agreed', { id: hold.id, charged: facts.chargedMinor });
  const about = { holdId: hold.id, collaborationId: hold.collaborationId, status: 'succeeded' as const, at };
  await mirror.keepObject(tx, { ...about, id: facts.chargeId, entryKind: 'charge', object: 'charge', amount: totalOf(hold), destination: null });
  const charged = hold.rail === 'card_hold' ? captureEntry(hold, facts.chargeId) : chargeEntry(hold, facts.chargeId);
  const fees = await keepMovements(tx, hold, facts.movements);
  if (!facts.transfer) return [charged, ...fees];
  invariant(facts.transfer.amount.minor === creatorShareOf(hold).minor, 'moved another amount than the creator’s share', { id: hold.id });
  await mirror.keepObject(tx, { ...about, id: facts.transfer.id, entryKind: 'move', object: 'transfer', amount: facts.transfer.amount, destination: facts.transfer.destination });
  return [charged, moveEntry(hold, facts.transfer.id), ...fees];
}

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
  invariant(facts.amount.minor === totalOf(hold).minor, 'refunded another amount than was paid', { id: hold.id });
  const about = { holdId: hold.id, collaborationId: hold.collaborationId, status: 'succeeded' as const, at, destination: null };
  await mirror.keepObject(tx, { ...about, id: facts.id, entryKind: 'refund', object: 'refund', amount: facts.amount });
  const fees = await keepMovements(tx, hold, facts.movements);
  if (!facts.reversal) return [refundEntry(hold, facts.id), ...fees];
  await mirror.keepObject(tx, { ...about, id: facts.reversal.id, entryKind: 'move_back', object: 'transfer_reversal', amount: facts.reversal.amount });
  return [refundEntry(hold, facts.id), moveBackEntry(hold, facts.reversal.id, facts.reversal.amount), ...fees];
}
