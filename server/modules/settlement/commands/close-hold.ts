import { ok } from '#domain/kit/result.ts';
import type { SettlementContext } from '../context.ts';
import { takeLastStep } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import { cancelIntent } from './fund-hold.ts';
import { revertHold } from './revert-hold.ts';
import { settleFunding } from './settle-funding.ts';

/**
 * Ends a hold whose collaboration will not happen. A payment under way is cancelled first, since a late confirmation could still take money;
 * when the bank was quicker, the money is booked and given back. Throws: Fault (retryable). Source: RELIABILITY.md §1.3.
 */
export async function closeHold(ctx: SettlementContext, { collaborationId }: { collaborationId: string }): Promise<void> {
  await closeUnfunded(ctx, { collaborationId });
  await revertHold(ctx, { collaborationId });
}

/** Ends a hold that has no money yet; one that has is left as it is. Throws: Fault (retryable). */
export async function closeUnfunded(ctx: SettlementContext, { collaborationId }: { collaborationId: string }): Promise<void> {
  const [hold] = await ctx.read((tx) => holds.listByCollaborations(tx, [collaborationId]));
  if (!hold) return;
  if (hold.intentId !== null && (hold.state === 'funding' || hold.state === 'needs_brand')) {
    const facts = await cancelIntent(ctx, hold, hold.intentId);
    if (facts.status !== 'canceled') await settleFunding(ctx, hold.id, { intentId: hold.intentId, facts });
  }
  await ctx.transaction(async (tx) => {
    const current = await holds.lock(tx, hold.id);
    if (current?.state === 'secured') return takeLastStep(ctx, tx, { hold: current, step: 'close' });
    if (current?.state !== 'funding' && current?.state !== 'needs_brand') return ok(undefined);
    if (current.intentId !== hold.intentId) return ok(undefined);
    return takeLastStep(ctx, tx, { hold: current, step: 'fail', reason: 'collaboration_ended' });
  });
}
