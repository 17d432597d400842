import type { AlarmRaised } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import { DAY_MS, HOUR_MS, after } from '#domain/kit/time.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import { unauthoriseEntry } from '#domain/settlement/postings.ts';
import type { IntentFacts, RefundFacts, ReversalFacts } from '#server/adapters/stripe/port.ts';
import { NotYet } from '#server/platform/faults.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import type { SettlementContext } from '../context.ts';
import { keepFailedRefund, keepRefund } from '../holds/mirror.ts';
import { purposeOf, railInputOf } from '../holds/rail-input.ts';
import { takeLastStep } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import { carryOut } from '../operations.ts';
import { railOf } from '../rails/index.ts';
import * as releaseStops from '../release-stops/store.ts';
import { keepReturned } from './keep-returned.ts';

/**
 * Gives the brand everything back: cancels a reservation, or refunds what was taken. Running it again changes nothing.
 * Throws: NotYet while a refund is on its way or the balance is short; Fault (retryable). Source: PRODUCT.md, revert; MONEY.md §9.1.
 */
export async function revertHold(ctx: SettlementContext, { collaborationId }: { collaborationId: string }): Promise<void> {
  const begun = await ctx.transaction(async (tx) => {
    const hold = await holds.lockByCollaboration(tx, collaborationId);
    if (!hold) return ok(null);
    if (hold.state === 'funded' && (await releaseStops.find(tx, collaborationId)) === 'chargeback') throw new NotYet('the bank has the money until it decides', after(ctx.clock.now(), HOUR_MS));
    return hold.state === 'funded' ? takeLastStep(ctx, tx, { hold, step: 'revert', change: { dueAt: null } }) : ok(hold);
  });
  const hold = begun.ok ? begun.value : null;
  if (hold?.state !== 'reverting') return;
  if (hold.creatorPart !== null) return revertRest(ctx, hold);
  const plan = railOf(hold.rail).revert(await railInputOf(ctx, hold));
  if (!plan) return finishNothing(ctx, hold.id);
  const outcome = await carryOut<IntentFacts | RefundFacts>(ctx, purposeOf(hold, 'revert'), plan);
  if (outcome.kind === 'done') return finish(ctx, hold, outcome.facts);
  if (!hold.captured && hold.intentId !== null) {
    const facts = await ctx.payments.readIntent(hold.intentId);
    if (facts.status === 'canceled') return finish(ctx, hold, facts);
  }
  await noteFailure(ctx, hold, outcome.code);
  throw new NotYet(`the brand cannot be paid back yet: ${outcome.code}`, after(ctx.clock.now(), HOUR_MS));
}

/** Gives the brand what was left of a split when the creator could not be paid: out of the creator's balance first, where it lies there. */
async function revertRest(ctx: SettlementContext, hold: Hold): Promise<void> {
  for (const plan of railOf(hold.rail).returnPart(await railInputOf(ctx, hold))) {
    const outcome = await carryOut<RefundFacts | ReversalFacts>(ctx, purposeOf(hold, `return-rest:${plan.operation}`), plan);
    if (outcome.kind !== 'done') {
      await noteFailure(ctx, hold, outcome.code);
      throw new NotYet(`the brand cannot be paid back yet: ${outcome.code}`, after(ctx.clock.now(), HOUR_MS));
    }
    if (outcome.facts.object === 'refund') await finishRefund(ctx, hold.id, await settledRefund(ctx, hold, outcome.facts));
    else await keepReturned(ctx, hold.id, outcome.facts);
  }
}

/** What keeps the money from going back is on the hold, where staff see it. */
export async function noteFailure(ctx: SettlementContext, { id, state }: Hold, failure: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const current = await holds.lock(tx, id);
    if (current?.state !== state || current.failure === failure) return ok(undefined);
    await holds.save(tx, { ...current, failure });
    const sentence = ALARMS[failure];
    const alarm = { type: 'alarm-raised', kind: 'refund', key: `${id}:${failure}`, collaborationId: current.collaborationId } as const;
    if (sentence !== undefined) await announce(tx, { ...alarm, sentence } satisfies AlarmRaised, { now: ctx.clock.now(), random: ctx.random });
    return ok(undefined);
  });
}

/** What staff must do something about before a refund can go on. */
const ALARMS: Readonly<Record<string, string>> = {
  refund_failed: 'A refund did not reach the brand’s card. Ask the brand how it can be paid.',
  platform_balance_short: 'A refund waits because our balance with the provider is too low. Top it up; the refund goes on by itself.',
};

async function finish(ctx: SettlementContext, hold: Hold, facts: IntentFacts | RefundFacts): Promise<void> {
  if (facts.object === 'payment_intent') return finishCancel(ctx, hold.id, facts);
  return finishRefund(ctx, hold.id, await settledRefund(ctx, hold, facts));
}

/** A refund that has arrived. Throws: NotYet while it is on its way, and when it failed and waits for a person. Source: MONEY.md §4, refund fails. */
export async function settledRefund(ctx: SettlementContext, hold: Hold, facts: RefundFacts): Promise<RefundFacts> {
  const refund = facts.status === 'succeeded' && hold.failure !== 'refund_failed' ? facts : await ctx.payments.readRefund(facts.id);
  if (refund.status === 'pending' && refund.waitsForBalance) await noteFailure(ctx, hold, 'platform_balance_short');
  if (refund.status === 'pending') throw new NotYet('the refund is on its way', after(ctx.clock.now(), HOUR_MS));
  if (refund.status === 'failed') {
    await noteFailure(ctx, hold, 'refund_failed');
    throw new NotYet('the refund failed and waits for a person', after(ctx.clock.now(), DAY_MS));
  }
  return refund;
}

/** Where nothing was taken, nothing has to come back. */
async function finishNothing(ctx: SettlementContext, holdId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, holdId);
    return hold?.state === 'reverting' ? takeLastStep(ctx, tx, { hold, step: 'finishRevert', change: { settledAt: ctx.clock.now() } }) : ok(undefined);
  });
}

async function finishCancel(ctx: SettlementContext, holdId: string, facts: IntentFacts): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, holdId);
    if (hold?.state !== 'reverting') return ok(undefined);
    return takeLastStep(ctx, tx, { hold, step: 'finishRevert', change: { settledAt: ctx.clock.now(), failure: null }, entries: [unauthoriseEntry(hold, facts.id)] });
  });
}

async function finishRefund(ctx: SettlementContext, holdId: string, facts: RefundFacts): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, holdId);
    if (hold?.state !== 'reverting') return ok(undefined);
    const now = ctx.clock.now();
    return takeLastStep(ctx, tx, { hold, step: 'finishRevert', change: { refundId: facts.id, settledAt: now, failure: null }, entries: await keepRefund(tx, facts, { hold, at: now }) });
  });
}

/**
 * The brand's bank sent a refund back after it had been paid: the money is held again, the brand is still owed, and staff are told.
 * How it is paid then is theirs to arrange. Throws: Fault (retryable). Source: MONEY.md §4, refund fails.
 */
export async function reopenRevert(ctx: SettlementContext, { id, refundId }: Hold): Promise<void> {
  if (refundId === null) return;
  const facts = await ctx.payments.readRefund(refundId);
  if (facts.status !== 'failed') return;
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, id);
    if (hold?.state !== 'reverted') return ok(undefined);
    return takeLastStep(ctx, tx, { hold, step: 'refundFailed', change: { failure: 'refund_failed', settledAt: null }, reason: 'refund_failed', entries: await keepFailedRefund(tx, facts, hold) });
  });
}
