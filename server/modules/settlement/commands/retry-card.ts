import { ok } from '#domain/kit/result.ts';
import type { CardId } from '#domain/kit/ids.ts';
import { mayPassLater } from '#domain/settlement/declines.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import { NotYet } from '#server/platform/faults.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import type { SettlementContext } from '../context.ts';
import { takeStep } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import { cancelIntent } from './fund-hold.ts';
import type { Retry } from './retry-later.ts';
import { isAtRelease } from './settle-at-release.ts';
import { settleFunding } from './settle-funding.ts';

/** Tries the same card again when its day has come, unless somebody was quicker. Throws: NotYet before; Fault (retryable). */
export async function retryCard(ctx: SettlementContext, { holdId, attempt, atMs }: Retry): Promise<void> {
  if (ctx.clock.now() < atMs) throw new NotYet('the card is tried again tomorrow', atMs);
  const hold = await ctx.read((tx) => holds.find(tx, holdId));
  if (hold?.attempt !== attempt || !mayPassLater(hold.needsBrandReason)) return;
  await tryAgain(ctx, hold, hold.cardId);
}

/** Cancels the old try, so that only one can ever take money, and begins a new one with a card. Returns whether it began. Throws: Fault (retryable). */
export async function tryAgain(ctx: SettlementContext, hold: Hold, cardId: CardId): Promise<boolean> {
  if (hold.intentId === null) return false;
  const old = await cancelIntent(ctx, hold, hold.intentId);
  if (old.status !== 'canceled') {
    await settleFunding(ctx, hold.id, { intentId: hold.intentId, facts: old });
    return true;
  }
  const begun = await ctx.transaction(async (tx) => {
    const current = await holds.lock(tx, hold.id);
    if (current?.intentId !== hold.intentId) return ok(false);
    const change = { attempt: current.attempt + 1, intentId: null, cardId, needsBrandReason: null, failure: null };
    if (current.state === 'needs_brand') {
      const taken = await takeStep(ctx, tx, { hold: current, step: 'retry', change });
      return taken.ok ? ok(true) : taken;
    }
    if (!isAtRelease(current)) return ok(false);
    await holds.save(tx, { ...current, ...change });
    await enqueue(ctx, tx, { kind: 'settlement-continue-hold', dedupeKey: `${hold.id}:${change.attempt}:again`, payload: { holdId: hold.id } });
    return ok(true);
  });
  return begun.ok && begun.value;
}
