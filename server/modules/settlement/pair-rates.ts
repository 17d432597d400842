import { ladderOf, ratesAfter, type PairRates, type RepeatRates } from '#domain/settlement/fees.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import type { SettlementContext } from './context.ts';
import * as holds from './holds/store.ts';
import * as policies from './policies/store.ts';

type Pair = { readonly brandId: string; readonly creatorId: string };

/** The rates of a brand and a creator by what they had paid together until now. Units: basis points. */
export async function pairRates(ctx: SettlementContext, tx: Tx, { brandId, creatorId }: Pair): Promise<PairRates> {
  return ratesAfter(ctx.railSettings.policy.fees, (await holds.countPaid(tx, brandId, [creatorId])).get(creatorId) ?? 0);
}

/** What a collaboration with each of some creators would cost the viewer now, in their order; a visitor sees what a first one costs, a creator nothing. Units: basis points. */
export async function listRatesWith(ctx: SettlementContext, creatorIds: readonly string[]): Promise<readonly (PairRates | null)[]> {
  const { viewer, railSettings: { policy: { fees } } } = ctx;
  if (viewer.kind === 'creator' || viewer.kind === 'operator') return creatorIds.map(() => null);
  const paid = viewer.kind === 'brand' ? await ctx.read((tx) => holds.countPaid(tx, viewer.accountId, creatorIds)) : new Map<string, number>();
  return creatorIds.map((id) => ratesAfter(fees, paid.get(id) ?? 0));
}

/** A version of the fees, since when it was in force first, and its rates from the first collaboration on. Units: basis points. */
export type FeeVersion = { readonly version: string; readonly at: Instant; readonly ladder: readonly RepeatRates[] };
/** The fees as staff sees them: every version, newest first, and how many pairs stand where. */
export type FeeLadder = { readonly version: string; readonly steps: readonly (RepeatRates & { readonly pairsCount: number })[]; readonly versions: readonly FeeVersion[] };

/** The fees in force and those of before; nothing for others than staff. Units: basis points. */
export async function findFeeLadder(ctx: SettlementContext): Promise<FeeLadder | null> {
  if (ctx.viewer.kind !== 'operator') return null;
  const { policy } = ctx.railSettings;
  const { versions, pairs } = await ctx.read(async (tx) => ({ versions: await policies.list(tx), pairs: await holds.countPairs(tx) }));
  const ladder = ladderOf(policy.fees);
  const steps = ladder.map((it, at) => {
    const end = ladder[at + 1]?.after ?? Infinity;
    return { ...it, pairsCount: pairs.filter((pair) => pair.paidCount >= it.after && pair.paidCount < end).reduce((sum, pair) => sum + pair.pairs, 0) };
  });
  return { version: policy.version, steps, versions: versions.map(({ fees, ...it }) => ({ ...it, ladder: ladderOf({ ...fees, repeats: fees.repeats ?? [] }) })) };
}
