import type { HoldWaitsLong } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import { DAY_MS, after } from '#domain/kit/time.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import type { SettlementContext } from '../context.ts';
import * as holds from '../holds/store.ts';

/**
 * Looks after money that has waited long: a warning first, then a decision that nobody can put off, well before the provider's limit.
 * Source: MONEY.md §9.3 release D: warn at day 60, forced decision by day 80.
 */
export async function watchHold(ctx: SettlementContext, { id }: Hold): Promise<void> {
  const { decide } = ctx.railSettings.policy.holdDays;
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, id);
    if (hold?.state !== 'funded' || !hold.captured || hold.fundedAt === null) return ok(undefined);
    const now = ctx.clock.now();
    const decideAt = after(hold.fundedAt, decide * DAY_MS);
    const stage = now >= decideAt ? 'decide' as const : 'warn' as const;
    await holds.save(tx, { ...hold, dueAt: stage === 'decide' ? null : decideAt });
    await announce(tx, { type: 'hold-waits-long', holdId: hold.id, collaborationId: hold.collaborationId, stage, decideAtMs: decideAt } satisfies HoldWaitsLong, { now, random: ctx.random });
    return ok(undefined);
  });
}
