import { invariant } from '#domain/kit/assert.ts';
import { HOUR_MS, instant, type Instant } from '#domain/kit/time.ts';
import { newestBriefs } from './briefs/store.ts';
import type { MatchingContext } from './context.ts';
import type { Ask, Found } from './matchmaker.ts';
import { readPool, type PoolRow } from './pool/store.ts';
import { briefOf, creatorOf } from './pool/subjects.ts';

const LEARN_FROM_BRIEFS = 5_000;
/** After so long it learns anew: words of new briefs, and how creators did. */
const LEARN_AGAIN_MS = HOUR_MS;
/** What was written before something seen may be committed after it. */
const COMMITS_WITHIN_MS = 10_000;

/** What was read up to: the moment of reading, or what is newer still by somebody else's clock. */
const readUpTo = (rows: readonly PoolRow[], now: Instant): Instant => instant(rows.reduce((newest, it) => Math.max(newest, it.updatedAt), now as number));

/** Tells the matchmaker of all there are, and lets it learn anew. */
async function tellAll(ctx: MatchingContext, now: Instant): Promise<void> {
  const { matchmaker } = ctx;
  const worker = ctx.as('worker');
  const rows = await worker.read((tx) => readPool(tx, null));
  const briefs = await worker.read((tx) => newestBriefs(tx, LEARN_FROM_BRIEFS));
  await matchmaker.ask({ kind: 'learn', world: { creators: rows.map(creatorOf), briefs: briefs.map(briefOf), outcomes: [] } });
  matchmaker.learntAtMs = now;
  matchmaker.seenMs = readUpTo(rows, now);
}

/** Tells the matchmaker of what changed since it was told last: a changed profile counts with the next list. The first to come tells of everybody, and the others wait for that. */
async function tell(ctx: MatchingContext): Promise<void> {
  const { matchmaker } = ctx;
  const now = ctx.clock.now();
  if (matchmaker.seenMs === null || Math.abs(now - matchmaker.learntAtMs) > LEARN_AGAIN_MS) {
    matchmaker.learning ??= tellAll(ctx, now).finally(() => { matchmaker.learning = null; });
    await matchmaker.learning;
  }
  const since = instant((matchmaker.seenMs ?? 0) - COMMITS_WITHIN_MS);
  const rows = await ctx.as('worker').read((tx) => readPool(tx, since));
  if (rows.length > 0) await matchmaker.ask({ kind: 'put', creators: rows.map(creatorOf) });
  matchmaker.seenMs = readUpTo(rows, now);
}

/** Asks the matchmaker for a list, told of everything first; a thread that was replaced is told anew. */
export async function keepUp(ctx: MatchingContext, ask: Extract<Ask, { kind: 'rank' }>): Promise<Found> {
  const { matchmaker } = ctx;
  await tell(ctx);
  let said = await matchmaker.ask(ask);
  if (said.kind === 'knows_nobody') {
    matchmaker.learntAtMs = 0;
    await tell(ctx);
    said = await matchmaker.ask(ask);
  }
  invariant(said.kind === 'found', 'the matchmaker did not answer with a list', said.kind);
  return said;
}
