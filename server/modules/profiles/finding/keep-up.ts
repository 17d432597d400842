import { roughEuroCents } from '#domain/kit/rough-euro.ts';
import { HOUR_MS, instant, type Instant } from '#domain/kit/time.ts';
import type { Listed } from '#domain/search/listed.ts';
import type { Context } from '#server/platform/command.ts';
import type { Ask, Finding, Said } from './finding.ts';
import { readListed, type ListedRow } from './store.ts';

/** What finding creators needs of the outside. */
export type FindingPorts = { readonly finding: Finding };

/** After so long everybody is read anew. */
const READ_AGAIN_MS = HOUR_MS;
/** What was written before something seen may be committed after it. */
const COMMITS_WITHIN_MS = 10_000;

const listedOf = ({ joinedAt, rates, audience, ...it }: ListedRow): Listed => ({
  ...it, joinedAtMs: joinedAt, prices: rates.map((one) => ({ type: one.type, cents: roughEuroCents(one.minor, one.currency) })), audience: { countries: [], ages: [], genders: [], ...audience },
});
/** What was read up to: the moment of reading, or what is newer still by somebody else's clock. */
const readUpTo = (rows: readonly ListedRow[], now: Instant): Instant => instant(rows.reduce((newest, it) => Math.max(newest, it.updatedAt), now as number));

/** Tells the finder of everybody, anew. */
async function tellAll(ctx: Context & FindingPorts, now: Instant): Promise<void> {
  const { finding } = ctx;
  const rows = await ctx.as('worker').read((tx) => readListed(tx, null));
  await finding.ask({ kind: 'put', anew: true, creators: rows.filter((it) => !it.suspended).map(listedOf), gone: [] });
  finding.readAtMs = now;
  finding.seenMs = readUpTo(rows, now);
}

/** Tells the finder of those who changed since it was told last: a changed profile is found with the next search. The first to come tells of everybody, and the others wait for that. */
async function tell(ctx: Context & FindingPorts): Promise<void> {
  const { finding } = ctx;
  const now = ctx.clock.now();
  if (finding.seenMs === null || Math.abs(now - finding.readAtMs) > READ_AGAIN_MS) {
    finding.reading ??= tellAll(ctx, now).finally(() => { finding.reading = null; });
    await finding.reading;
  }
  const since = instant((finding.seenMs ?? 0) - COMMITS_WITHIN_MS);
  const rows = await ctx.as('worker').read((tx) => readListed(tx, since));
  if (rows.length > 0) {
    const said = await finding.ask({ kind: 'put', anew: false, creators: rows.filter((it) => !it.suspended).map(listedOf), gone: rows.filter((it) => it.suspended).map((it) => it.id) });
    if (said.kind === 'knows_nobody' || (said.kind === 'done' && said.wasteful)) finding.readAtMs = 0;
  }
  finding.seenMs = readUpTo(rows, now);
}

/** Asks the finder, told of everything first; a thread that was replaced is told anew. */
export async function askFinder(ctx: Context & FindingPorts, ask: Exclude<Ask, { kind: 'put' }>): Promise<Said> {
  await tell(ctx);
  const said = await ctx.finding.ask(ask);
  if (said.kind !== 'knows_nobody') return said;
  ctx.finding.readAtMs = 0;
  await tell(ctx);
  return ctx.finding.ask(ask);
}
