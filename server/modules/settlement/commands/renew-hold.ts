import type { HoldAtRisk, HoldCured } from '#domain/events.ts';
import type { CardId } from '#domain/kit/ids.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import type { SettlementError } from '#domain/settlement/errors.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import { authoriseEntry, unauthoriseEntry } from '#domain/settlement/postings.ts';
import type { IntentFacts } from '#server/adapters/stripe/port.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import type { SettlementContext } from '../context.ts';
import { purposeOf, railInputOf } from '../holds/rail-input.ts';
import { noteWithin } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import { carryOut } from '../operations.ts';
import { railOf } from '../rails/index.ts';
import { cancelIntent } from './fund-hold.ts';
import { renewAt } from './settle-funding.ts';

export type Renewal = { readonly holdId: string; readonly attempt: number; readonly cardId?: CardId };

/** Renews a reservation before the bank lets it go. When the bank refuses, both sides learn that the money is at risk. Throws: Fault (retryable). Source: MONEY.md §9.1 renew, §9.2. */
export async function renewHold(ctx: SettlementContext, it: Renewal): Promise<void> {
  await authoriseAnew(ctx, it);
}

/** Says whether a reservation could not be renewed, or was let go by the bank. */
export const isAtRisk = (hold: Hold): boolean => hold.state === 'funded' && !hold.captured && hold.intentId !== null && hold.failure !== null;

/** The brand gives a card that holds for work whose reservation is at risk, and the work goes on. Errors: CARD_DECLINED. Throws: Fault (retryable). Source: MONEY.md §9.2. */
export async function cureHold(ctx: SettlementContext, hold: Hold, cardId: CardId): Promise<Result<{ done: true }, SettlementError>> {
  const refusal = await authoriseAnew(ctx, { holdId: hold.id, attempt: hold.attempt, cardId });
  return refusal === null ? ok({ done: true }) : err({ code: 'CARD_DECLINED', reason: refusal.replaceAll('_', ' ') });
}

/**
 * Reserves anew: the new reservation first, then the old one is given up, so that the money is never unprotected and never taken twice.
 * Returns why the bank refused, or nothing. Throws: Fault (retryable).
 */
export async function authoriseAnew(ctx: SettlementContext, { holdId, attempt, cardId }: Renewal): Promise<string | null> {
  const old = await ctx.read((tx) => holds.find(tx, holdId));
  if (old?.state !== 'funded' || old.captured || old.intentId === null || old.attempt !== attempt) return null;
  const next: Hold = { ...old, attempt: old.attempt + 1, intentId: null, cardId: cardId ?? old.cardId };
  const made = await carryOut<IntentFacts>(ctx, purposeOf(next, `create:${next.attempt}`), railOf(next.rail).fund(await railInputOf(ctx, next)));
  if (made.kind !== 'done') return atRisk(ctx, old, made.code);
  const confirmed = await carryOut<IntentFacts>(ctx, purposeOf(next, `confirm:${next.attempt}`), { operation: 'paymentIntents.confirm', id: made.facts.id, params: { off_session: true } });
  if (confirmed.kind !== 'done' || confirmed.facts.status !== 'requires_capture') {
    await cancelIntent(ctx, next, made.facts.id);
    return atRisk(ctx, old, confirmed.kind === 'done' ? confirmed.facts.status : confirmed.code);
  }
  await swap(ctx, { old, next, facts: confirmed.facts });
  return null;
}

/** The new reservation stands in the old one's place; whichever of the two is not wanted is given up by a job that survives us. */
async function swap(ctx: SettlementContext, { old, next, facts }: { old: Hold; next: Hold; facts: IntentFacts }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const now = ctx.clock.now();
    const hold = await holds.lock(tx, old.id);
    if (hold?.intentId === facts.id) return ok(undefined);
    const wanted = hold?.state === 'funded' && !hold.captured && hold.intentId === old.intentId;
    const unwanted = wanted ? old.intentId : facts.id;
    await enqueue(ctx, tx, { kind: 'settlement-cancel-intent', dedupeKey: String(unwanted), payload: { holdId: old.id, intentId: unwanted } });
    if (!wanted || hold.intentId === null) return ok(undefined);
    const change = { attempt: next.attempt, cardId: next.cardId, intentId: facts.id, chargeId: facts.chargeId, captureBefore: facts.captureBefore, dueAt: renewAt(ctx, facts), failure: null };
    await noteWithin(ctx, tx, { hold, step: 'renew', change, entries: [authoriseEntry(hold, facts.id), unauthoriseEntry(hold, hold.intentId)] });
    if (hold.failure !== null) await announce(tx, { type: 'hold-cured', holdId: hold.id, collaborationId: hold.collaborationId } satisfies HoldCured, { now, random: ctx.random });
    return ok(undefined);
  });
}

/** Gives up a reservation that another one has replaced. Throws: Fault (retryable). */
export async function cancelReplaced(ctx: SettlementContext, { holdId, intentId }: { holdId: string; intentId: string }): Promise<void> {
  const hold = await ctx.read((tx) => holds.find(tx, holdId));
  if (hold && hold.intentId !== intentId) await cancelIntent(ctx, hold, intentId);
}

async function atRisk(ctx: SettlementContext, old: Hold, reason: string): Promise<string> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, old.id);
    if (hold?.state !== 'funded' || hold.captured || hold.attempt !== old.attempt) return ok(undefined);
    // The next try is another one, with another card perhaps: it gets keys of its own.
    await holds.save(tx, { ...hold, attempt: old.attempt + 1, failure: reason, dueAt: null });
    await announce(tx, { type: 'hold-at-risk', holdId: hold.id, collaborationId: hold.collaborationId, reason } satisfies HoldAtRisk, { now: ctx.clock.now(), random: ctx.random });
    return ok(undefined);
  });
  return reason;
}
