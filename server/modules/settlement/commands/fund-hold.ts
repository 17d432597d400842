import { ok } from '#domain/kit/result.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import type { IntentFacts } from '#server/adapters/stripe/port.ts';
import type { SettlementContext } from '../context.ts';
import { purposeOf, railInputOf } from '../holds/rail-input.ts';
import { takeLastStep } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import { carryOut } from '../operations.ts';
import { railOf } from '../rails/index.ts';
import { settleFunding } from './settle-funding.ts';

/**
 * Takes the brand's payment in three steps: make the PaymentIntent, store its id under the row lock, then confirm that id.
 * The outside object is the fence: it can succeed only once. Running it again changes nothing. Throws: Fault (retryable). Source: RELIABILITY.md §1.2.
 */
export async function fundHold(ctx: SettlementContext, { holdId }: { holdId: string }): Promise<void> {
  const hold = await ctx.read((tx) => holds.find(tx, holdId));
  if (hold?.state !== 'funding') return;
  if (railOf(hold.rail).takenAt === 'release') return promise(ctx, hold.id);
  const intentId = hold.intentId ?? await makeIntent(ctx, hold);
  if (intentId === null) return;
  const outcome = await carryOut<IntentFacts>(ctx, purposeOf(hold, `confirm:${hold.attempt}`), { operation: 'paymentIntents.confirm', id: intentId, params: { off_session: true } });
  if (outcome.kind === 'done') return settleFunding(ctx, hold.id, { intentId, facts: outcome.facts });
  if (outcome.kind === 'needs_brand') return settleFunding(ctx, hold.id, { intentId, refusal: outcome.code });
  return settleFunding(ctx, hold.id, { intentId, facts: await ctx.payments.readIntent(intentId) });
}

/** Where nothing is held, the saved card is a promise and no more: the work begins. */
async function promise(ctx: SettlementContext, holdId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, holdId);
    return hold?.state === 'funding' ? takeLastStep(ctx, tx, { hold, step: 'confirm', change: { fundedAt: ctx.clock.now() } }) : ok(undefined);
  });
}

/** Makes the PaymentIntent and stores its id; when the hold has moved on meanwhile, the intent is cancelled. */
export async function makeIntent(ctx: SettlementContext, hold: Hold): Promise<string | null> {
  const input = await railInputOf(ctx, hold);
  const outcome = await carryOut<IntentFacts>(ctx, purposeOf(hold, `create:${hold.attempt}`), railOf(hold.rail).fund(input));
  if (outcome.kind !== 'done') {
    await fail(ctx, hold.id, outcome.code);
    return null;
  }
  const intentId = outcome.facts.id;
  const stored = await ctx.transaction(async (tx) => {
    const current = await holds.lock(tx, hold.id);
    if (current?.state !== hold.state || current.attempt !== hold.attempt) return ok(false);
    if (current.intentId === null) await holds.save(tx, { ...current, intentId });
    return ok(true);
  });
  if (stored.ok && stored.value) return intentId;
  await cancelIntent(ctx, hold, intentId);
  return null;
}

/** Cancels a PaymentIntent; returns what it turned out to be. */
export async function cancelIntent(ctx: SettlementContext, hold: Hold, intentId: string): Promise<IntentFacts> {
  const outcome = await carryOut<IntentFacts>(ctx, purposeOf(hold, `cancel:${intentId}`), { operation: 'paymentIntents.cancel', id: intentId, params: { cancellation_reason: 'abandoned' } });
  return outcome.kind === 'done' ? outcome.facts : ctx.payments.readIntent(intentId);
}

async function fail(ctx: SettlementContext, holdId: string, code: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, holdId);
    if (hold?.state === 'funding') return takeLastStep(ctx, tx, { hold, step: 'fail', change: { failure: code }, reason: code });
    if (hold?.state === 'releasing' || hold?.state === 'splitting') await holds.save(tx, { ...hold, failure: code });
    return ok(undefined);
  });
}
