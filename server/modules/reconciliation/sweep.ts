import { ok } from '#domain/kit/result.ts';
import { DAY_MS, HOUR_MS } from '#domain/kit/time.ts';
import type { Context } from '#server/platform/command.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';

/** The night is over Europe when statements are read. */
const NIGHT_MS = 2 * HOUR_MS;

/** Asks for this hour's events and this night's statements, each once whoever asks and however often. */
export async function sweepReconciliation(ctx: Context): Promise<void> {
  const now = ctx.clock.now();
  await ctx.transaction(async (tx) => {
    await enqueue(ctx, tx, { kind: 'reconciliation-read-events', dedupeKey: String(Math.floor(now / HOUR_MS)), payload: {} });
    await enqueue(ctx, tx, { kind: 'reconciliation-read-statements', dedupeKey: String(Math.floor((now - NIGHT_MS) / DAY_MS)), payload: {} });
    return ok(undefined);
  });
}
