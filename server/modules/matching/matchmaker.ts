import type { Reason } from '#domain/matching/reasons.ts';
import type { Loosened } from '#domain/matching/loosen.ts';
import type { Model, World } from '#domain/matching/model.ts';
import type { Part } from '#domain/matching/score.ts';
import type { MatchBrief, MatchCreator } from '#domain/matching/subjects.ts';
import { hireThread, type Thread } from '#server/platform/thread.ts';

/** One creator of a list, as the thread says it. */
export type Match = { readonly creatorId: string; readonly score: number; /** A newcomer that was given a place to be seen. */ readonly explored: boolean; readonly reasons: readonly Reason[]; readonly caution: Reason | null };
export type Found = { readonly kind: 'found'; readonly eligible: number; readonly matches: readonly Match[]; readonly loosened: readonly Loosened[] };
export type Ask = { readonly kind: 'learn'; readonly world: World } | { readonly kind: 'put'; readonly creators: readonly MatchCreator[] } | { readonly kind: 'rank'; readonly brief: MatchBrief; readonly count: number; /** Words that decide chance: the same, the same list. */ readonly chance: string } | { readonly kind: 'rank_briefs'; readonly creatorId: string; readonly briefs: readonly MatchBrief[] } | { readonly kind: 'similar'; readonly creatorId: string; readonly count: number } | { readonly kind: 'describe' };
/** What was learnt: from how much, and what moves each of the four chances, beside what was assumed before. */
export type Described = { readonly kind: 'described'; readonly learntFrom: Model['learntFrom']; readonly weights: readonly { readonly part: Part; readonly feature: string; readonly weight: number; readonly assumed: number }[] };
/** Briefs a creator would do well with, best first. */
export type RankedBriefs = { readonly kind: 'ranked_briefs'; readonly briefs: readonly { readonly briefId: string; readonly score: number; readonly reasons: readonly Reason[] }[] };
export type Said = { readonly kind: 'similar'; readonly creatorIds: readonly string[] } | Found | Described | RankedBriefs | { readonly kind: 'done' } | { readonly kind: 'knows_nobody' };

/** Who ranks, beside the process that answers people. `seen` is where the tables were read up to; nothing was learnt yet without it. Units: ms since 1970. */
export type Matchmaker = { seenMs: number | null; learntAtMs: number; learnAgainMs: number; /** It is being told of everybody. */ learning: Promise<void> | null; readonly ask: Thread<Ask, Said>['ask']; close(): Promise<void> };

/** Learning from a large marketplace takes long. */
const WITHIN_MS = 300_000;
/** What it learnt is worth keeping. */
const IDLE_MS = 2_000_000_000;

/** Hires a matchmaker: a thread that begins with the first brief. */
export function hireMatchmaker(): Matchmaker {
  const thread: Thread<Ask, Said> = hireThread(new URL('./matchmaker-thread.ts', import.meta.url), { withinMs: WITHIN_MS, idleMs: IDLE_MS });
  return { seenMs: null, learntAtMs: 0, learnAgainMs: 0, learning: null, ask: (it) => thread.ask(it), close: () => thread.close() };
}
