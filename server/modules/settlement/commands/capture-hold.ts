import type { HoldAtRisk } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import type { IntentFacts } from '#server/adapters/stripe/port.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import type { SettlementContext } from '../context.ts';
import { keepCharge } from '../holds/mirror.ts';
import { purposeOf, railInputOf } from '../holds/rail-input.ts';
import { noteWithin } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import { carryOut } from '../operations.ts';
import { railOf } from '../rails/index.ts';

/** Takes the money that a card only promised, now that work was handed in. Nothing to do on other rails. Throws: Fault (retryable). Source: MONEY.md §9.1, delivered. */
export async function captureHold(ctx: SettlementContext, { collaborationId }: { collaborationId: string }): Promise<void> {
  const [hold] = await ctx.read((tx) => holds.listByCollaborations(tx, [collaborationId]));
  if (hold?.state !== 'funded' || hold.captured || hold.intentId === null) return;
  const plan = railOf(hold.rail).deliver;
  if (!plan) return;
  const outcome = await carryOut<IntentFacts>(ctx, purposeOf(hold, `capture:${hold.attempt}`), plan(await railInputOf(ctx, hold)));
  const facts = outcome.kind === 'done' ? outcome.facts : await ctx.payments.readIntent(hold.intentId);
  await settleCapture(ctx, hold.id, facts);
}

/** Writes down that the reserved money was taken, or that the reservation is gone. */
export async function settleCapture(ctx: SettlementContext, holdId: string, facts: IntentFacts): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, holdId);
    if (hold?.state !== 'funded' || hold.captured || hold.intentId !== facts.id) return ok(undefined);
    const now = ctx.clock.now();
    if (facts.status === 'succeeded') {
      await noteWithin(ctx, tx, { hold, step: 'capture', change: { captured: true, chargeId: facts.chargeId, dueAt: null, failure: null }, entries: await keepCharge(tx, facts, { hold, at: now }) });
    } else if (facts.status === 'canceled' && hold.failure !== 'authorisation_lost') {
      await holds.save(tx, { ...hold, failure: 'authorisation_lost', dueAt: null });
      await announce(tx, { type: 'hold-at-risk', holdId: hold.id, collaborationId: hold.collaborationId, reason: 'authorisation_lost' } satisfies HoldAtRisk, { now, random: ctx.random });
    }
    return ok(undefined);
  });
}
