import { ok } from '#domain/kit/result.ts';
import { HOUR_MS, after } from '#domain/kit/time.ts';
import { totalOf, type Hold } from '#domain/settlement/hold.ts';
import { releaseEntry } from '#domain/settlement/postings.ts';
import type { RefundFacts, ReversalFacts } from '#server/adapters/stripe/port.ts';
import { NotYet } from '#server/platform/faults.ts';
import type { SettlementContext } from '../context.ts';
import { purposeOf, railInputOf } from '../holds/rail-input.ts';
import { takeLastStep } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import * as mirror from '../mirror/store.ts';
import { carryOut } from '../operations.ts';
import { railOf } from '../rails/index.ts';
import * as releaseStops from '../release-stops/store.ts';
import { captureHold } from './capture-hold.ts';
import { chargeAtRelease, giveUpAt } from './charge-at-release.ts';
import { keepReturned } from './keep-returned.ts';
import { payCreator } from './pay-creator.ts';
import { settledRefund } from './revert-hold.ts';
import { isAtRelease } from './settle-at-release.ts';

/**
 * Divides a hold to the cent: the brand gets its part back, the creator theirs, the marketplace its fees of the creator’s part alone.
 * Where money was taken, the brand's part is returned; where it was not, only the creator's part is taken. Running it again changes nothing.
 * Units: minor units. Throws: NotYet while money is on its way; Fault (retryable). Source: MONEY.md §9.1, partial award; ADR-0019.
 */
export async function splitHold(ctx: SettlementContext, { collaborationId, creatorPartMinor }: { collaborationId: string; creatorPartMinor: bigint }): Promise<void> {
  const begun = await begin(ctx, collaborationId, creatorPartMinor);
  if (begun?.state !== 'splitting') return;
  const charged = await ctx.read((tx) => mirror.findCharged(tx, begun.chargeId));
  if (charged === totalOf(begun).minor) await returnPart(ctx, begun);
  else await captureHold(ctx, { collaborationId });
  const current = await ctx.read((tx) => holds.find(tx, begun.id));
  if (current?.state !== 'splitting') return;
  const hold = isAtRelease(current) ? await chargeAtRelease(ctx, current) : current;
  if (!hold) return;
  if (!hold.captured) throw new NotYet('the creator’s part is not taken yet', after(ctx.clock.now(), HOUR_MS));
  await payCreator(ctx, hold, 'finishSplit');
}

async function begin(ctx: SettlementContext, collaborationId: string, creatorPartMinor: bigint): Promise<Hold | null> {
  const begun = await ctx.transaction(async (tx) => {
    const hold = await holds.lockByCollaboration(tx, collaborationId);
    if (hold?.state !== 'funded') return ok(hold ?? null);
    if ((await releaseStops.find(tx, collaborationId)) === 'chargeback') throw new NotYet('the bank has the money until it decides', after(ctx.clock.now(), HOUR_MS));
    // Nothing is kept back of a split: what is recalled is reckoned from a whole release. Recovery waits for the next one.
    const split: Hold = { ...hold, creatorPart: { ...hold.price, minor: creatorPartMinor } };
    const atRelease = railOf(hold.rail).takenAt === 'release';
    const change = { creatorPart: split.creatorPart, dueAt: atRelease ? giveUpAt(ctx) : null };
    return takeLastStep(ctx, tx, { hold, step: 'split', change, entries: atRelease ? [] : [releaseEntry(split)] });
  });
  return begun.ok ? begun.value : null;
}

/** Sends the brand its part of what was taken. */
async function returnPart(ctx: SettlementContext, hold: Hold): Promise<void> {
  if (hold.refundId !== null) return;
  for (const plan of railOf(hold.rail).returnPart(await railInputOf(ctx, hold))) {
    const outcome = await carryOut<RefundFacts | ReversalFacts>(ctx, purposeOf(hold, `return:${plan.operation}`), plan);
    if (outcome.kind !== 'done') throw new NotYet(`the brand’s part cannot be paid back yet: ${outcome.code}`, after(ctx.clock.now(), HOUR_MS));
    const facts = outcome.facts.object === 'refund' ? await settledRefund(ctx, hold, outcome.facts) : outcome.facts;
    await keepReturned(ctx, hold.id, facts);
  }
}
