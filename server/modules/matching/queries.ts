import { invariant } from '#domain/kit/assert.ts';
import { isId } from '#domain/kit/ids.ts';
import { ok } from '#domain/kit/result.ts';
import { DAY_MS, instant, type Instant } from '#domain/kit/time.ts';
import type { Loosened } from '#domain/matching/loosen.ts';
import type { Reason } from '#domain/matching/reasons.ts';
import { findCreators, type CreatorView } from '#server/modules/profiles/index.ts';
import type { Context } from '#server/platform/command.ts';
import * as briefs from './briefs/store.ts';
import type { MatchingContext } from './context.ts';
import { askMatchmaker } from './keep-up.ts';
import type { Described, Match } from './matchmaker.ts';
import { countExposure, noteShown, type Exposure } from './shown/store.ts';
import { briefOf } from './pool/subjects.ts';

const BRIEFS_SHOWN = 50;
const MATCHES_MAX = 50;
/** Some of those found may be refused for this brief, or gone since. */
const SPARE = 20;

/** A creator for a brief, with why. `fit` is 100 for the best of the list; a quarter of its chances is 50. */
export type MatchView = { readonly creator: CreatorView; readonly fit: number; readonly explored: boolean; readonly reasons: readonly Reason[]; readonly caution: Reason | null };
export type Matches = { readonly eligible: number; readonly items: readonly MatchView[]; readonly refused: number; readonly loosened: readonly Loosened[] };

/** The newest briefs of the viewer's brand. */
export async function listBriefs(ctx: Context): Promise<readonly briefs.Brief[]> {
  const { viewer } = ctx;
  return viewer.kind === 'brand' ? ctx.read((tx) => briefs.listBriefs(tx, { brandId: viewer.accountId, limit: BRIEFS_SHOWN })) : [];
}

/** One brief, for its brand and staff. */
export const findBrief = async (ctx: Context, id: string): Promise<briefs.Brief | null> => (isId('brief', id) ? ctx.read((tx) => briefs.findBrief(tx, id)) : null);

const SIMILAR_SHOWN = 4;

/** A few creators who make the like of what one makes, about as large and in a language of theirs. */
export async function findSimilar(ctx: MatchingContext, creatorId: string): Promise<readonly CreatorView[]> {
  if (!isId('account', creatorId)) return [];
  const said = await askMatchmaker(ctx, { kind: 'similar', creatorId, count: SIMILAR_SHOWN });
  invariant(said.kind === 'similar', 'the matchmaker did not answer who is similar', said.kind);
  return findCreators(ctx, said.creatorIds);
}

/** How well a brief fits a creator: 100 for the best of those asked about, and the topics both are about. */
export type BriefFit = { readonly briefId: string; readonly fit: number; readonly topics: readonly string[] };

/** Of some briefs those a creator could take, best first. What a brief would pay at most stays unsaid. */
export async function rankBriefsFor(ctx: MatchingContext, { creatorId, briefIds }: { readonly creatorId: string; readonly briefIds: readonly string[] }): Promise<readonly BriefFit[]> {
  if (briefIds.length === 0) return [];
  const known = await ctx.as('worker').read((tx) => briefs.findBriefs(tx, briefIds));
  const said = await askMatchmaker(ctx, { kind: 'rank_briefs', creatorId, briefs: known.map(briefOf) });
  invariant(said.kind === 'ranked_briefs', 'the matchmaker did not rank briefs', said.kind);
  const best = Math.max(...said.briefs.map((it) => it.score), Number.MIN_VALUE);
  return said.briefs.map(({ briefId, score, reasons }) => ({ briefId, fit: Math.round(100 * Math.sqrt(score / best)), topics: reasons.flatMap((it) => (it.kind === 'topics' ? it.topics : [])) }));
}

/** Keeps who was shown, and where: what becomes of them is learnt from. */
async function note(ctx: MatchingContext, briefId: string, list: readonly Pick<Match, 'creatorId' | 'explored' | 'score'>[]): Promise<void> {
  const at = ctx.clock.now();
  await ctx.as('worker').transaction(async (tx) => ok(await noteShown(tx, { briefId, list: list.map((it, place) => ({ ...it, position: place + 1 })), learntAt: instant(ctx.matchmaker.learntAtMs), at })));
}

/** What matching has learnt, when, and to whom it gave places in the last thirty days. */
export type MatchingModel = Described & { readonly learntAt: Instant; readonly exposure: Exposure };
const EXPOSURE_DAYS = 30;

/** What matching has learnt; for staff. */
export async function describeMatching(ctx: MatchingContext): Promise<MatchingModel | null> {
  if (ctx.viewer.kind !== 'operator') return null;
  const said = await askMatchmaker(ctx, { kind: 'describe' });
  invariant(said.kind === 'described', 'the matchmaker did not describe itself', said.kind);
  const since = instant(ctx.clock.now() - EXPOSURE_DAYS * DAY_MS);
  return { ...said, learntAt: instant(ctx.matchmaker.learntAtMs), exposure: await ctx.as('worker').read((tx) => countExposure(tx, since)) };
}

/** The creators who fit a brief best, with the reasons; nothing for who may not see the brief. Shapes: `first` 1 to 50. */
export async function findMatches(ctx: MatchingContext, { briefId, first }: { readonly briefId: string; readonly first: number }): Promise<Matches | null> {
  const brief = await findBrief(ctx, briefId);
  if (!brief) return null;
  const count = Math.max(1, Math.min(first, MATCHES_MAX));
  const refused = new Set(await ctx.read((tx) => briefs.refusedFor(tx, briefId)));
  const day = Math.floor(ctx.clock.now() / DAY_MS);
  const found = await askMatchmaker(ctx, { kind: 'rank', brief: briefOf(brief), count: count + refused.size + SPARE, chance: `${briefId} ${day}` });
  invariant(found.kind === 'found', 'the matchmaker did not answer with a list', found.kind);
  const wanted = found.matches.filter((it) => !refused.has(it.creatorId));
  const creators = new Map((await findCreators(ctx, wanted.map((it) => it.creatorId))).map((it) => [it.id, it]));
  const scores = new Map(wanted.map((it) => [it.creatorId, it.score]));
  const best = Math.max(...scores.values(), Number.MIN_VALUE);
  const items = wanted.flatMap(({ creatorId, score, ...it }) => {
    const creator = creators.get(creatorId);
    return creator?.available ? [{ ...it, creator, fit: Math.round(100 * Math.sqrt(score / best)) }] : [];
  });
  const listed = items.slice(0, count);
  if (ctx.viewer.kind === 'brand') await note(ctx, briefId, listed.map((it) => ({ creatorId: it.creator.id, explored: it.explored, score: scores.get(it.creator.id) ?? 0 })));
  return { eligible: found.eligible, items: listed, refused: refused.size, loosened: found.loosened };
}
