import { ok } from '#domain/kit/result.ts';
import type { Context, Tx } from '#server/platform/command.ts';
import * as stops from '../stops/store.ts';

/** Stops every call to the provider for one collaboration until staff lifts it; the books and its history stay as they are. Returns whether it is a new reason. */
export async function stopMoney(ctx: Context, it: { collaborationId: string; code: string; sentence: string }): Promise<boolean> {
  const at = ctx.clock.now();
  return (await ctx.transaction(async (tx) => ok(await stops.stop(tx, { ...it, id: ctx.random.id('stop', at), at })))).value;
}

/** Lets the money of a collaboration move again, in the transaction of the decision. */
export const liftStops = (ctx: Context, tx: Tx, collaborationId: string): Promise<number> => stops.lift(tx, collaborationId, ctx.clock.now());
