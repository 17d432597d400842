import { ok } from '#domain/kit/result.ts';
import { creatorShareOf, totalOf, type Hold } from '#domain/settlement/hold.ts';
import { isCurrency } from '#domain/kit/money.ts';
import { invariant } from '#domain/kit/assert.ts';
import { strayEntry, strayFeeEntry } from '#domain/settlement/postings.ts';
import type { BalanceMovement, IntentFacts, ListedIntent, RefundFacts } from '#server/adapters/stripe/port.ts';
import { postEntry } from '#server/modules/ledger/index.ts';
import type { SettlementContext } from '../context.ts';
import * as holds from '../holds/store.ts';
import * as mirror from '../mirror/store.ts';
import { carryOut } from '../operations.ts';
import { isAtRelease } from './settle-at-release.ts';
import { settleFunding } from './settle-funding.ts';

/** What became of a payment the provider has: it is its hold's, its hold took it up, it went back, or its hold is still at work on it. */
export type OrphanEnding = 'known' | 'adopted' | 'given_back' | 'under_way';

/** A hold that is still being paid, or whose reservation may be renewed: a later try than its own may be on the way to it. */
const isLive = (hold: Hold): boolean => hold.state === 'funding' || hold.state === 'needs_brand' || isAtRelease(hold) || (hold.state === 'funded' && !hold.captured);

/**
 * Decides about a payment that reserves or has taken money: the hold that asked for it takes it up; without a live hold it goes back to the card by itself.
 * Running it again changes nothing. Throws: Fault (retryable). Source: MONEY.md §9.3, fund OK and DB lost.
 */
export async function settleOrphan(ctx: SettlementContext, { facts, holdId, attempt }: ListedIntent): Promise<OrphanEnding> {
  const hold = holdId === null ? undefined : await ctx.read((tx) => holds.find(tx, holdId));
  if (hold?.intentId === facts.id) {
    if (hold.state === 'funding' || hold.state === 'needs_brand' || isAtRelease(hold)) await settleFunding(ctx, hold.id, { intentId: facts.id, facts });
    return 'known';
  }
  if (hold && (await adopt(ctx, hold, { facts, attempt }))) return 'adopted';
  if (hold && isLive(hold) && attempt > hold.attempt) return 'under_way';
  await giveBack(ctx, facts, hold ?? null);
  return 'given_back';
}

const isOfHold = (hold: Hold, facts: IntentFacts): boolean =>
  (facts.status === 'requires_capture' || facts.chargedMinor === totalOf(hold).minor) && (facts.transfer === null || facts.transfer.amount.minor === creatorShareOf(hold).minor);

async function adopt(ctx: SettlementContext, hold: Hold, { facts, attempt }: { facts: IntentFacts; attempt: number }): Promise<boolean> {
  if (!isOfHold(hold, facts)) return false;
  const taken = await ctx.transaction(async (tx) => {
    const current = await holds.lock(tx, hold.id);
    if (!current || (current.state !== 'funding' && !isAtRelease(current)) || current.intentId !== null || current.attempt !== attempt) return ok(false);
    await holds.save(tx, { ...current, intentId: facts.id });
    return ok(true);
  });
  if (taken.value) await settleFunding(ctx, hold.id, { intentId: facts.id, facts });
  return taken.value;
}

async function giveBack(ctx: SettlementContext, facts: IntentFacts, hold: Hold | null): Promise<void> {
  const purpose = { scope: `stray:${facts.id}`, holdId: hold?.id ?? null, accountId: hold?.brandId ?? null };
  if (facts.status === 'requires_capture') {
    await carryOut<IntentFacts>(ctx, purpose, { operation: 'paymentIntents.cancel', id: facts.id, params: { cancellation_reason: 'abandoned' } });
    return;
  }
  await bookStray(ctx, facts.id, facts.movements);
  const outcome = await carryOut<RefundFacts>(ctx, purpose, {
    operation: 'refunds.create', params: { payment_intent: facts.id, ...(facts.transfer ? { reverse_transfer: true } : {}), metadata: { stray: facts.id } },
  });
  if (outcome.kind === 'done') await bookStray(ctx, facts.id, outcome.facts.movements);
}

/** Books what came without a hold and what went back, each movement once. */
async function bookStray(ctx: SettlementContext, intentId: string, movements: readonly BalanceMovement[]): Promise<void> {
  await ctx.transaction(async (tx) => {
    for (const it of movements) {
      const { currency } = it;
      invariant(isCurrency(currency), 'a movement in a currency that is not ours', it.id);
      await mirror.keepMovement(tx, it);
      await postEntry(ctx, tx, { entry: strayEntry(intentId, { id: it.id, amount: { minor: it.amountMinor, currency } }), holdChangeId: null });
      if (it.feeMinor > 0n) await postEntry(ctx, tx, { entry: strayFeeEntry(it.id, { minor: it.feeMinor, currency }), holdChangeId: null });
    }
    return ok(undefined);
  });
}
