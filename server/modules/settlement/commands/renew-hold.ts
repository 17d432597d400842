import type { HoldAtRisk } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import { authoriseEntry, unauthoriseEntry } from '#domain/settlement/postings.ts';
import type { IntentFacts } from '#server/adapters/stripe/port.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import type { SettlementContext } from '../context.ts';
import { purposeOf, railInputOf } from '../holds/rail-input.ts';
import { noteWithin } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import { carryOut } from '../operations.ts';
import { railOf } from '../rails/index.ts';
import { cancelIntent } from './fund-hold.ts';
import { renewAt } from './settle-funding.ts';

/**
 * Renews a reservation before the bank lets it go: the new one first, then the old one is given up, so that the money is never unprotected and never taken twice.
 * When the bank refuses, both sides learn that the money is at risk. Throws: Fault (retryable). Source: MONEY.md §9.1 renew, §9.2.
 */
export async function renewHold(ctx: SettlementContext, { holdId, attempt }: { holdId: string; attempt: number }): Promise<void> {
  const old = await ctx.read((tx) => holds.find(tx, holdId));
  if (old?.state !== 'funded' || old.captured || old.intentId === null) return;
  if (old.attempt !== attempt) return;
  const next: Hold = { ...old, attempt: old.attempt + 1, intentId: null };
  const made = await carryOut<IntentFacts>(ctx, purposeOf(next, `create:${next.attempt}`), railOf(next.rail).fund(await railInputOf(ctx, next)));
  if (made.kind !== 'done') return atRisk(ctx, old, made.code);
  const confirmed = await carryOut<IntentFacts>(ctx, purposeOf(next, `confirm:${next.attempt}`), { operation: 'paymentIntents.confirm', id: made.facts.id, params: { off_session: true } });
  if (confirmed.kind !== 'done' || confirmed.facts.status !== 'requires_capture') {
    await cancelIntent(ctx, next, made.facts.id);
    return atRisk(ctx, old, confirmed.kind === 'done' ? confirmed.facts.status : confirmed.code);
  }
  const swapped = await swap(ctx, old, confirmed.facts);
  await cancelIntent(ctx, old, swapped ? old.intentId : confirmed.facts.id);
}

async function swap(ctx: SettlementContext, old: Hold, facts: IntentFacts): Promise<boolean> {
  const swapped = await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, old.id);
    if (hold?.state !== 'funded' || hold.captured || hold.intentId === null || hold.intentId !== old.intentId) return ok(hold?.intentId === facts.id);
    const change = { attempt: old.attempt + 1, intentId: facts.id, chargeId: facts.chargeId, captureBefore: facts.captureBefore, dueAt: renewAt(ctx, facts), failure: null };
    await noteWithin(ctx, tx, { hold, step: 'renew', change, entries: [authoriseEntry(hold, facts.id), unauthoriseEntry(hold, hold.intentId)] });
    return ok(true);
  });
  return swapped.ok && swapped.value;
}

async function atRisk(ctx: SettlementContext, old: Hold, reason: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, old.id);
    if (hold?.state !== 'funded' || hold.captured || hold.attempt !== old.attempt) return ok(undefined);
    await holds.save(tx, { ...hold, failure: reason, dueAt: null });
    await announce(tx, { type: 'hold-at-risk', holdId: hold.id, collaborationId: hold.collaborationId, reason } satisfies HoldAtRisk, { now: ctx.clock.now(), random: ctx.random });
    return ok(undefined);
  });
}
