import type { AccountsError } from '#domain/accounts/errors.ts';
import { LIMITS } from '#domain/accounts/limits.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { MINUTE_MS } from '#domain/kit/time.ts';
import type { Context } from '#server/platform/command.ts';
import * as store from './limits/store.ts';

export type { Counter } from './limits/store.ts';

/**
 * Counts a try against each limit it falls under. It stays counted whatever becomes of the rest, hence its own transaction.
 * Errors: TOO_MANY_TRIES.
 */
export async function countTry(ctx: Context, ...counters: readonly store.Counter[]): Promise<Result<undefined, AccountsError>> {
  const now = ctx.clock.now();
  const counted = await ctx.as('auth').transaction(async (tx) => {
    const found = [];
    for (const counter of counters) found.push({ ...(await store.count(tx, counter, now)), max: LIMITS[counter.limit].pointsMax });
    return ok(found);
  });
  const over = counted.value.find((it) => it.points > it.max);
  return over ? err({ code: 'TOO_MANY_TRIES', retryAt: over.resetsAt, waitMinutes: Math.max(1, Math.ceil((over.resetsAt - now) / MINUTE_MS)) }) : ok(undefined);
}

/** Forgets counters that no longer count. Returns how many. */
export async function sweepLimits(ctx: Context): Promise<number> {
  return (await ctx.as('auth').transaction(async (tx) => ok(await store.clearEnded(tx, ctx.clock.now())))).value;
}
