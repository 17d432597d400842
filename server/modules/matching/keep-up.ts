import { invariant } from '#domain/kit/assert.ts';
import { HOUR_MS, instant, type Instant } from '#domain/kit/time.ts';
import { newestBriefs } from './briefs/store.ts';
import type { MatchingContext } from './context.ts';
import type { Ask, Found, Matchmaker } from './matchmaker.ts';
import { readPool, type PoolRow } from './pool/store.ts';
import { briefOf, creatorOf } from './pool/subjects.ts';

const LEARN_FROM_BRIEFS = 5_000;
/** After so long it learns anew: words of new briefs, and how creators did. */
const LEARN_AGAIN_MS = HOUR_MS;
/** What was written before something seen may be committed after it. */
const COMMITS_WITHIN_MS = 10_000;

const newestOf = (rows: readonly PoolRow[], since: Instant | null): Instant => instant(rows.reduce((newest, it) => Math.max(newest, it.updatedAt), since ?? 0));

/** Tells the matchmaker of all there are, or of what changed since it was told last: a changed profile counts with the next list. */
async function tell(ctx: MatchingContext, matchmaker: Matchmaker): Promise<void> {
  const now = ctx.clock.now();
  const since = matchmaker.seenMs === null || now - matchmaker.learntAtMs > LEARN_AGAIN_MS ? null : instant(matchmaker.seenMs - COMMITS_WITHIN_MS);
  const worker = ctx.as('worker');
  const rows = await worker.read((tx) => readPool(tx, since));
  if (since !== null) {
    if (rows.length > 0) await matchmaker.ask({ kind: 'put', creators: rows.map(creatorOf) });
  } else {
    const briefs = await worker.read((tx) => newestBriefs(tx, LEARN_FROM_BRIEFS));
    await matchmaker.ask({ kind: 'learn', world: { creators: rows.map(creatorOf), briefs: briefs.map(briefOf), outcomes: [] } });
    matchmaker.learntAtMs = now;
  }
  matchmaker.seenMs = newestOf(rows, since);
}

/** Asks the matchmaker for a list, told of everything first; a thread that was replaced is told anew. */
export async function keepUp(ctx: MatchingContext, ask: Extract<Ask, { kind: 'rank' }>): Promise<Found> {
  const { matchmaker } = ctx;
  await tell(ctx, matchmaker);
  let said = await matchmaker.ask(ask);
  if (said.kind === 'knows_nobody') {
    matchmaker.seenMs = null;
    await tell(ctx, matchmaker);
    said = await matchmaker.ask(ask);
  }
  invariant(said.kind === 'found', 'the matchmaker did not answer with a list', said.kind);
  return said;
}
