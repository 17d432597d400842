import { DAY_MS, HOUR_MS, instant, type Instant } from '#domain/kit/time.ts';
import type { MatchCreator, MatchOutcome } from '#domain/matching/subjects.ts';
import { findBriefs, newestBriefs } from './briefs/store.ts';
import type { MatchingContext } from './context.ts';
import type { Ask, Matchmaker, Said } from './matchmaker.ts';
import { readPool, type PoolRow } from './pool/store.ts';
import { briefOf, creatorOf } from './pool/subjects.ts';
import { readOutcomes } from './shown/store.ts';

const LEARN_FROM_BRIEFS = 5_000;
const LEARN_FROM_SHOWN = 50_000;
const LEARN_FROM_CREATORS = 20_000;
const BATCH = 500;
/** After so long it learns anew: words of new briefs, and how creators did. Where that takes minutes, once a day. */
const LEARN_AGAIN_MS = HOUR_MS;
const LEARN_MANY_AGAIN_MS = DAY_MS;
/** What was written before something seen may be committed after it. */
const COMMITS_WITHIN_MS = 10_000;

/** What was read up to: the moment of reading, or what is newer still by somebody else's clock. */
const readUpTo = (rows: readonly PoolRow[], now: Instant): Instant => instant(rows.reduce((newest, it) => Math.max(newest, it.updatedAt), now as number));

/** Creators with their record as it was before what is learnt from: learning adds those outcomes one after the other. */
function withoutOutcomes(creators: readonly MatchCreator[], outcomes: readonly MatchOutcome[]): readonly MatchCreator[] {
  const own = Map.groupBy(outcomes.filter((it) => it.offered), (it) => it.creatorId);
  return creators.map((it) => {
    const list = own.get(it.id);
    if (!list) return it;
    const less = (count: number, of: (one: MatchOutcome) => boolean): number => Math.max(0, count - list.filter(of).length);
    const { offers, accepted, onTime, failed } = it.record;
    return { ...it, record: { ...it.record, offers: less(offers, () => true), accepted: less(accepted, (one) => one.accepted === true), onTime: less(onTime, (one) => one.delivered === 'on_time'), failed: less(failed, (one) => one.delivered === 'failed') } };
  });
}

/** Tells the matchmaker of all there are, and lets it learn anew. */
async function tellAll(ctx: MatchingContext, now: Instant): Promise<void> {
  const { matchmaker } = ctx;
  const worker = ctx.as('worker');
  const rows = await worker.read((tx) => readPool(tx, null));
  const outcomes = await worker.read((tx) => readOutcomes(tx, LEARN_FROM_SHOWN));
  const known = await worker.read((tx) => newestBriefs(tx, LEARN_FROM_BRIEFS));
  const missing = new Set(outcomes.map((it) => it.briefId)).difference(new Set(known.map((it) => it.id)));
  const olderOnes = missing.size === 0 ? [] : await worker.read((tx) => findBriefs(tx, [...missing]));
  const creators = rows.map(creatorOf);
  await matchmaker.ask({ kind: 'learn', world: { creators: withoutOutcomes(creators.slice(0, LEARN_FROM_CREATORS), outcomes), briefs: [...known, ...olderOnes].map(briefOf), outcomes } });
  matchmaker.learntAtMs = now;
  matchmaker.learnAgainMs = rows.length > LEARN_FROM_CREATORS ? LEARN_MANY_AGAIN_MS : LEARN_AGAIN_MS;
  matchmaker.seenMs = readUpTo(rows, now);
  // Who waits for a list does not wait for all of a large marketplace to be read: the rest comes in batches between lists. Should the thread end meanwhile, it is told anew.
  if (creators.length > LEARN_FROM_CREATORS) void bringRest(matchmaker, { rest: creators.slice(LEARN_FROM_CREATORS), readAt: now }).catch(() => { matchmaker.learntAtMs = 0; });
}

/** Brings those it did not learn from. Whoever changed since they were read is read again afterwards. */
async function bringRest(matchmaker: Matchmaker, { rest, readAt }: { readonly rest: readonly MatchCreator[]; readonly readAt: Instant }): Promise<void> {
  for (let from = 0; from < rest.length; from += BATCH) await matchmaker.ask({ kind: 'put', creators: rest.slice(from, from + BATCH) });
  matchmaker.seenMs = readAt;
}

/** Tells the matchmaker of what changed since it was told last: a changed profile counts with the next list. The first to come tells of everybody, and the others wait for that. */
async function tell(ctx: MatchingContext): Promise<void> {
  const { matchmaker } = ctx;
  const now = ctx.clock.now();
  if (matchmaker.seenMs === null || Math.abs(now - matchmaker.learntAtMs) > matchmaker.learnAgainMs) {
    matchmaker.learning ??= tellAll(ctx, now).finally(() => { matchmaker.learning = null; });
    await matchmaker.learning;
  }
  const since = instant((matchmaker.seenMs ?? 0) - COMMITS_WITHIN_MS);
  const rows = await ctx.as('worker').read((tx) => readPool(tx, since));
  if (rows.length > 0) await matchmaker.ask({ kind: 'put', creators: rows.map(creatorOf) });
  matchmaker.seenMs = readUpTo(rows, now);
}

/** Asks the matchmaker, told of everything first; a thread that was replaced is told anew. */
export async function askMatchmaker(ctx: MatchingContext, ask: Exclude<Ask, { kind: 'learn' | 'put' }>): Promise<Said> {
  const { matchmaker } = ctx;
  await tell(ctx);
  let said = await matchmaker.ask(ask);
  if (said.kind === 'knows_nobody') {
    matchmaker.learntAtMs = 0;
    await tell(ctx);
    said = await matchmaker.ask(ask);
  }
  return said;
}
