import { ok } from '#domain/kit/result.ts';
import { HOUR_MS, after } from '#domain/kit/time.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import { releaseEntry } from '#domain/settlement/postings.ts';
import { NotYet } from '#server/platform/faults.ts';
import type { SettlementContext } from '../context.ts';
import { takeLastStep } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import { withholdFrom } from '../recoveries/owed.ts';
import { railOf } from '../rails/index.ts';
import { captureHold } from './capture-hold.ts';
import { chargeAtRelease, giveUpAt } from './charge-at-release.ts';
import { payCreator } from './pay-creator.ts';
import { isAtRelease } from './settle-at-release.ts';

/**
 * Pays the creator: the decision and its books first, then the transfer or payout, then what came of it. Running it again changes nothing.
 * Throws: NotYet while the money is on its way to the balance; Fault (retryable). Source: PRODUCT.md, release; MONEY.md §9.1.
 */
export async function releaseHold(ctx: SettlementContext, { collaborationId }: { collaborationId: string }): Promise<void> {
  await captureHold(ctx, { collaborationId });
  const begun = await beginRelease(ctx, collaborationId);
  if (begun?.state !== 'releasing') return;
  const hold = isAtRelease(begun) ? await chargeAtRelease(ctx, begun) : begun;
  if (!hold) return;
  await payCreator(ctx, hold, 'finishRelease');
}

async function beginRelease(ctx: SettlementContext, collaborationId: string): Promise<Hold | null> {
  const begun = await ctx.transaction(async (tx) => {
    const hold = await holds.lockByCollaboration(tx, collaborationId);
    if (!hold) return ok(null);
    if (hold.state === 'funded' && railOf(hold.rail).takenAt === 'release') return takeLastStep(ctx, tx, { hold, step: 'release', change: { dueAt: giveUpAt(ctx) } });
    if (hold.state === 'funded' && !hold.captured) throw new NotYet('the money is not taken yet', after(ctx.clock.now(), HOUR_MS));
    if (hold.state !== 'funded') return ok(hold);
    await withholdFrom(ctx, tx, hold);
    return takeLastStep(ctx, tx, { hold, step: 'release', change: { dueAt: null }, entries: [releaseEntry(hold)] });
  });
  return begun.ok ? begun.value : null;
}
