import { DAY_MS, after } from '#domain/kit/time.ts';
import { mayPassLater } from '#domain/settlement/declines.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import type { Tx } from '#server/platform/command.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import type { SettlementContext } from '../context.ts';

/** A try that is made again at a moment, unless the hold is at another attempt by then. Units: ms since 1970. */
export type Retry = { readonly holdId: string; readonly attempt: number; readonly atMs: number };

/** A card that was declined for something that may pass is tried once more by itself, a day later. Source: MONEY.md §3: soft: one retry after 24 h. */
export async function retryLater(ctx: SettlementContext, tx: Tx, { hold, reason }: { hold: Hold; reason: string }): Promise<void> {
  if (!mayPassLater(reason)) return;
  const payload: Retry = { holdId: hold.id, attempt: hold.attempt, atMs: after(ctx.clock.now(), DAY_MS) };
  await enqueue(ctx, tx, { kind: 'settlement-retry-card', dedupeKey: hold.id, payload });
}
