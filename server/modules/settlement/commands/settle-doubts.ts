import { MINUTE_MS, after } from '#domain/kit/time.ts';
import { ok } from '#domain/kit/result.ts';
import type { PlannedCall } from '#server/adapters/stripe/port.ts';
import { Fault } from '#server/platform/faults.ts';
import * as calls from '../calls/store.ts';
import type { SettlementContext } from '../context.ts';

/** So long a call may be in doubt before it is looked up beside its own job: whoever asked may have learned the answer another way and never asks again. */
const DOUBT_MS = 30 * MINUTE_MS;
const BATCH_MAX = 20;

/**
 * Looks up what became of calls that nobody waits for any more, so that none is in doubt for an hour (M23). A call whose hold still needs it keeps its key and is left to it.
 * Returns how many were settled. Source: RELIABILITY.md rule M23; MONEY.md §5.
 */
export async function settleDoubts(ctx: SettlementContext): Promise<number> {
  const now = ctx.clock.now();
  const doubtful = await ctx.read((tx) => calls.listDoubtful(tx, after(now, -DOUBT_MS), BATCH_MAX));
  let settled = 0;
  try {
    for (const row of doubtful) if (await settle(ctx, row)) settled += 1;
  } catch (error) {
    // The provider does not answer now: nobody is helped by asking about the others as well; the next minute asks again.
    if (!(error instanceof Fault)) throw error;
  }
  return settled;
}

async function settle(ctx: SettlementContext, row: calls.DoubtfulCall): Promise<boolean> {
  const { id, ...params } = row.params;
  const call: PlannedCall = { operation: row.operation, params, ...(typeof id === 'string' ? { id } : {}), ...(row.stripeAccount === null ? {} : { stripeAccount: row.stripeAccount }) };
  const facts = await ctx.payments.lookUp(call);
  if (!facts && !row.ended) return false;
  const at = ctx.clock.now();
  const answer = facts ? { state: 'done' as const, objectId: facts.id, answer: calls.storedFacts(facts), errorCode: null }
    : { state: 'declined' as const, objectId: null, answer: { message: 'looked up when nobody waited for it any more: it had no effect' }, errorCode: 'no_effect_found' };
  await ctx.transaction(async (tx) => {
    await calls.markLookedUp(tx, row.id, at);
    return ok(await calls.answer(tx, { id: row.id, at, ...answer }));
  });
  return true;
}
