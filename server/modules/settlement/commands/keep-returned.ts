import { ok } from '#domain/kit/result.ts';
import type { HoldState } from '#domain/settlement/hold.ts';
import type { RefundFacts, ReversalFacts } from '#server/adapters/stripe/port.ts';
import type { SettlementContext } from '../context.ts';
import { keepRefund, keepReversal } from '../holds/mirror.ts';
import { noteWithin } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import * as mirror from '../mirror/store.ts';

const RETURNING: readonly HoldState[] = ['splitting', 'reverting'];

/** Books, once, what came back on its way to the brand: out of the creator's balance, or to the card. */
export async function keepReturned(ctx: SettlementContext, holdId: string, facts: RefundFacts | ReversalFacts): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, holdId);
    if (!hold || !RETURNING.includes(hold.state) || (await mirror.isKept(tx, facts.id))) return ok(undefined);
    const kept = { hold, at: ctx.clock.now() };
    const entries = facts.object === 'refund' ? await keepRefund(tx, facts, kept) : await keepReversal(tx, facts, kept);
    await noteWithin(ctx, tx, { hold, step: 'return', change: facts.object === 'refund' ? { refundId: facts.id, failure: null } : {}, entries });
    return ok(undefined);
  });
}
