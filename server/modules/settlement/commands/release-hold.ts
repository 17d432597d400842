import { ok } from '#domain/kit/result.ts';
import { HOUR_MS, after } from '#domain/kit/time.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import { payoutEntry, releaseEntry } from '#domain/settlement/postings.ts';
import type { PayoutFacts, TransferFacts } from '#server/adapters/stripe/port.ts';
import { NotYet } from '#server/platform/faults.ts';
import type { SettlementContext } from '../context.ts';
import { keepPayment } from '../holds/mirror.ts';
import { purposeOf, railInputOf } from '../holds/rail-input.ts';
import { takeStep } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import { carryOut } from '../operations.ts';
import { railOf } from '../rails/index.ts';
import { captureHold } from './capture-hold.ts';

/**
 * Pays the creator: the decision and its books first, then the transfer or payout, then what came of it. Running it again changes nothing.
 * Throws: NotYet while the money is on its way to the balance; Fault (retryable). Source: PRODUCT.md, release; MONEY.md §9.1.
 */
export async function releaseHold(ctx: SettlementContext, { collaborationId }: { collaborationId: string }): Promise<void> {
  await captureHold(ctx, { collaborationId });
  const hold = await beginRelease(ctx, collaborationId);
  if (hold?.state !== 'releasing') return;
  const outcome = await carryOut<TransferFacts | PayoutFacts>(ctx, purposeOf(hold, 'release'), railOf(hold.rail).release(await railInputOf(ctx, hold)));
  if (outcome.kind === 'done') return finishRelease(ctx, hold.id, outcome.facts);
  await ctx.transaction(async (tx) => {
    const current = await holds.lock(tx, hold.id);
    if (current?.state === 'releasing') await holds.save(tx, { ...current, failure: outcome.code });
    return ok(undefined);
  });
  throw new NotYet(`the creator cannot be paid yet: ${outcome.code}`, after(ctx.clock.now(), HOUR_MS));
}

async function beginRelease(ctx: SettlementContext, collaborationId: string): Promise<Hold | null> {
  const begun = await ctx.transaction(async (tx) => {
    const hold = await holds.lockByCollaboration(tx, collaborationId);
    if (!hold) return ok(null);
    if (hold.state === 'funded' && !hold.captured) throw new NotYet('the money is not taken yet', after(ctx.clock.now(), HOUR_MS));
    return hold.state === 'funded' ? takeStep(ctx, tx, { hold, step: 'release', entries: [releaseEntry(hold)] }) : ok(hold);
  });
  return begun.ok ? begun.value : null;
}

async function finishRelease(ctx: SettlementContext, holdId: string, facts: TransferFacts | PayoutFacts): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, holdId);
    if (hold?.state !== 'releasing') return ok(undefined);
    const now = ctx.clock.now();
    await keepPayment(tx, facts, { hold, at: now });
    const paid = facts.object === 'transfer' ? { transferId: facts.id } : { payoutId: facts.id };
    return takeStep(ctx, tx, { hold, step: 'finishRelease', change: { ...paid, settledAt: now, failure: null }, entries: [payoutEntry(hold, facts.id)] });
  });
}
