import type { ChargebackMoved, HoldAtRisk } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import { MINUTE_MS, after } from '#domain/kit/time.ts';
import type { FraudWarningFacts } from '#server/adapters/stripe/port.ts';
import { sidesOf } from '#server/modules/collaborations/index.ts';
import { findHoldOfIntent, stopRelease } from '#server/modules/settlement/index.ts';
import { NotYet } from '#server/platform/faults.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import type { ChargebackContext } from '../context.ts';
import * as warnings from '../warnings/store.ts';

/** Reads a bank's warning and acts on it. Throws: NotYet, Fault (retryable). Source: MONEY.md §4. */
export async function followFraudWarning(ctx: ChargebackContext, { objectId }: { objectId: string }): Promise<void> {
  await applyFraudWarning(ctx, await ctx.payments.readFraudWarning(objectId));
}

/** Keeps a warning, stops the money and the work until staff has answered it, and tells staff; once. Throws: NotYet (retryable). */
export async function applyFraudWarning(ctx: ChargebackContext, { intentId, ...facts }: FraudWarningFacts): Promise<void> {
  const hold = intentId === null || !facts.actionable ? undefined : await ctx.read((tx) => findHoldOfIntent(tx, intentId));
  if (!hold) return;
  const { collaborationId } = hold;
  const now = ctx.clock.now();
  if ((await sidesOf(ctx, collaborationId))?.state === 'accepted') throw new NotYet('the work has not heard yet that it is paid', after(now, MINUTE_MS));
  await ctx.transaction(async (tx) => {
    const fresh = await warnings.insert(tx, { id: facts.id, holdId: hold.id, collaborationId, fraudType: facts.fraudType, warnedAt: facts.warnedAt });
    if (!fresh) return ok(undefined);
    await stopRelease(tx, { collaborationId, reason: 'fraud_warning', ref: facts.id, at: now });
    await announce(tx, { type: 'hold-at-risk', holdId: hold.id, collaborationId, reason: 'early_fraud_warning' } satisfies HoldAtRisk, { now, random: ctx.random });
    const event: ChargebackMoved = { type: 'chargeback-moved', chargebackId: facts.id, collaborationId, changeId: facts.id, to: 'fraud_warning', borneBy: null };
    await announce(tx, event, { now, random: ctx.random });
    return ok(undefined);
  });
}
