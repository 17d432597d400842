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
import { chargeAtRelease, giveUpAt } from './charge-at-release.ts';
import { isAtRelease } from './settle-at-release.ts';

/**
 * Pays the creator: the decision and its books first, then the transfer or payout, then what came of it. Running it again changes nothing.
 * Throws: NotYet while the money is on its way to the balance; Fault (retryable). Source: PRODUCT.md, release; MONEY.md §9.1.
 */
export async function releaseHold(ctx: SettlementContext, { collaborationId }: { collaborationId: string }): Promise<void> {
  await captureHold(ctx, { collaborationId });
  const begun = await beginRelease(ctx, collaborationId);
  if (begun?.state !== 'releasing') return;
  const hold = isAtRelease(begun) ? await chargeAtRelease(ctx, begun) : begun;
  if (!hold) return;
  await payCreator(ctx, hold, 'finishRelease');
}

/**
 * Sends the creator's part on its last way, once it can be spent, and ends the hold.
 * Throws: NotYet while the money is on its way to the balance or the creator cannot be paid; Fault (retryable). Source: MONEY.md §9.1, §9.3.
 */
export async function payCreator(ctx: SettlementContext, hold: Hold, step: 'finishRelease' | 'finishSplit'): Promise<void> {
  const rail = railOf(hold.rail);
  if (rail.heldIn !== 'platform' && hold.availableAt !== null && hold.availableAt > ctx.clock.now()) throw new NotYet('the money can be paid out later', hold.availableAt);
  const outcome = await carryOut<TransferFacts | PayoutFacts>(ctx, purposeOf(hold, 'release'), rail.release(await railInputOf(ctx, hold)));
  if (outcome.kind === 'done') return finishPayment(ctx, hold.id, { facts: outcome.facts, step });
  await ctx.transaction(async (tx) => {
    const current = await holds.lock(tx, hold.id);
    if (current?.state === hold.state) await holds.save(tx, { ...current, failure: outcome.code });
    return ok(undefined);
  });
  throw new NotYet(`the creator cannot be paid yet: ${outcome.code}`, after(ctx.clock.now(), HOUR_MS));
}

async function beginRelease(ctx: SettlementContext, collaborationId: string): Promise<Hold | null> {
  const begun = await ctx.transaction(async (tx) => {
    const hold = await holds.lockByCollaboration(tx, collaborationId);
    if (!hold) return ok(null);
    if (hold.state === 'funded' && railOf(hold.rail).takenAt === 'release') return takeStep(ctx, tx, { hold, step: 'release', change: { dueAt: giveUpAt(ctx) } });
    if (hold.state === 'funded' && !hold.captured) throw new NotYet('the money is not taken yet', after(ctx.clock.now(), HOUR_MS));
    return hold.state === 'funded' ? takeStep(ctx, tx, { hold, step: 'release', change: { dueAt: null }, entries: [releaseEntry(hold)] }) : ok(hold);
  });
  return begun.ok ? begun.value : null;
}

type Paid = { readonly facts: TransferFacts | PayoutFacts; readonly step: 'finishRelease' | 'finishSplit' };

async function finishPayment(ctx: SettlementContext, holdId: string, { facts, step }: Paid): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, holdId);
    if (hold?.state !== (step === 'finishRelease' ? 'releasing' : 'splitting')) return ok(undefined);
    const now = ctx.clock.now();
    await keepPayment(tx, facts, { hold, at: now });
    const paid = facts.object === 'transfer' ? { transferId: facts.id } : { payoutId: facts.id };
    return takeStep(ctx, tx, { hold, step, change: { ...paid, settledAt: now, failure: null }, entries: [payoutEntry(hold, facts.id)] });
  });
}
