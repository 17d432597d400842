import type { ProviderOutageEnded } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import type { Context } from '#server/platform/command.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { takeStep } from './act.ts';
import * as history from './history/store.ts';
import * as store from './store.ts';

type Extension = { readonly id: string; readonly outageId: string; readonly startedAtMs: number; readonly endedAtMs: number };

/** The provider is back: every collaboration whose clock ran meanwhile gets a job of its own, once. Source: MONEY.md §9.3, provider down. */
export async function followOutage(ctx: Context, { outageId, startedAtMs, endedAtMs }: ProviderOutageEnded): Promise<void> {
  await ctx.transaction(async (tx) => {
    for (const id of await store.listRunning(tx)) {
      const payload: Extension = { id, outageId, startedAtMs, endedAtMs };
      await enqueue(ctx, tx, { kind: 'collaborations-extend-for-outage', dedupeKey: `${outageId}:${id}`, payload });
    }
    return ok(undefined);
  });
}

/** Moves the clock of one collaboration by as much of the outage as it ran through, once, with a line in its history. */
export async function extendForOutage(ctx: Context, { id, outageId, startedAtMs, endedAtMs }: Extension): Promise<void> {
  await ctx.transaction(async (tx) => {
    const current = await store.lock(tx, id);
    const last = current && (await history.findLast(tx, id));
    if (!current || !last || (await history.hasNote(tx, { id, action: 'extendForOutage', note: outageId }))) return ok(undefined);
    const extendMs = endedAtMs - Math.max(startedAtMs, last.at);
    if (extendMs <= 0) return ok(undefined);
    return takeStep(ctx, tx, { current, by: 'system', step: { id, action: 'extendForOutage', note: outageId, ask: { extendMs } } });
  });
}
