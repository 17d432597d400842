import { isId } from '#domain/kit/ids.ts';
import type { Loosened } from '#domain/matching/loosen.ts';
import type { Reason } from '#domain/matching/reasons.ts';
import { findCreators, type CreatorView } from '#server/modules/profiles/index.ts';
import type { Context } from '#server/platform/command.ts';
import * as briefs from './briefs/store.ts';
import type { MatchingContext } from './context.ts';
import { keepUp } from './keep-up.ts';
import { briefOf } from './pool/subjects.ts';

const BRIEFS_SHOWN = 50;
const MATCHES_MAX = 50;
/** Some of those found may be refused for this brief, or gone since. */
const SPARE = 20;

/** A creator for a brief, with why. `fit` is 100 for the best of the list; a quarter of its chances is 50. */
export type MatchView = { readonly creator: CreatorView; readonly fit: number; readonly reasons: readonly Reason[]; readonly caution: Reason | null };
export type Matches = { readonly eligible: number; readonly items: readonly MatchView[]; readonly refused: number; readonly loosened: readonly Loosened[] };

/** The newest briefs of the viewer's brand. */
export async function listBriefs(ctx: Context): Promise<readonly briefs.Brief[]> {
  const { viewer } = ctx;
  return viewer.kind === 'brand' ? ctx.read((tx) => briefs.listBriefs(tx, { brandId: viewer.accountId, limit: BRIEFS_SHOWN })) : [];
}

/** One brief, for its brand and staff. */
export const findBrief = async (ctx: Context, id: string): Promise<briefs.Brief | null> => (isId('brief', id) ? ctx.read((tx) => briefs.findBrief(tx, id)) : null);

/** The creators who fit a brief best, with the reasons; nothing for who may not see the brief. Shapes: `first` 1 to 50. */
export async function findMatches(ctx: MatchingContext, { briefId, first }: { readonly briefId: string; readonly first: number }): Promise<Matches | null> {
  const brief = await findBrief(ctx, briefId);
  if (!brief) return null;
  const count = Math.max(1, Math.min(first, MATCHES_MAX));
  const refused = new Set(await ctx.read((tx) => briefs.refusedFor(tx, briefId)));
  const found = await keepUp(ctx, { kind: 'rank', brief: briefOf(brief), count: count + refused.size + SPARE });
  const wanted = found.matches.filter((it) => !refused.has(it.creatorId));
  const creators = new Map((await findCreators(ctx, wanted.map((it) => it.creatorId))).map((it) => [it.id, it]));
  const best = wanted[0]?.score ?? 1;
  const items = wanted.flatMap(({ creatorId, score, ...it }) => {
    const creator = creators.get(creatorId);
    return creator?.available ? [{ ...it, creator, fit: Math.round(100 * Math.sqrt(score / best)) }] : [];
  });
  return { eligible: found.eligible, items: items.slice(0, count), refused: refused.size, loosened: found.loosened };
}
