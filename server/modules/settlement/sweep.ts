import { ok } from '#domain/kit/result.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Context } from '#server/platform/command.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import * as holds from './holds/store.ts';

const BATCH_MAX = 50;

/** When the next clock of a hold runs out, or nothing. */
export const nextHoldDueAt = (ctx: Context): Promise<Instant | null> => ctx.read((tx) => holds.nextDueAt(tx));

/** Ends the clock of every hold that has run out: a reservation to renew, money that waits long, a payment to give up. Returns how many. */
export async function sweepHolds(ctx: Context): Promise<number> {
  const swept = await ctx.transaction(async (tx) => {
    const due = await holds.takeDue(tx, ctx.clock.now(), BATCH_MAX);
    for (const hold of due) {
      await holds.save(tx, { ...hold, dueAt: null });
      await enqueue(ctx, tx, { kind: 'settlement-end-hold-clock', dedupeKey: `${hold.id}:${hold.version}`, payload: { holdId: hold.id, attempt: hold.attempt } });
    }
    return ok(due.length);
  });
  return swept.ok ? swept.value : 0;
}
