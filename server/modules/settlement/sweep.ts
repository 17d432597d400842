import { ok } from '#domain/kit/result.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Context } from '#server/platform/command.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import * as holds from './holds/store.ts';

const BATCH_MAX = 50;

/** When the next reservation must be renewed, or nothing. */
export const nextHoldDueAt = (ctx: Context): Promise<Instant | null> => ctx.read((tx) => holds.nextDueAt(tx));

/** Asks for the renewal of every reservation that is due. Returns how many. */
export async function sweepHolds(ctx: Context): Promise<number> {
  const swept = await ctx.transaction(async (tx) => {
    const due = await holds.takeDue(tx, ctx.clock.now(), BATCH_MAX);
    for (const hold of due) {
      await holds.save(tx, { ...hold, dueAt: null });
      await enqueue(ctx, tx, { kind: 'settlement-renew-hold', dedupeKey: `${hold.id}:${hold.attempt}`, payload: { holdId: hold.id, attempt: hold.attempt } });
    }
    return ok(due.length);
  });
  return swept.ok ? swept.value : 0;
}
