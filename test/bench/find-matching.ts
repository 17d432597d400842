import { candidatesOf, eligiblePlaces, putCandidate, shortlist } from '#domain/matching/candidates.ts';
import type { Known } from '#domain/matching/features.ts';
import { knownBrief, learnModel, type Model } from '#domain/matching/model.ts';
import { rankCreators } from '#domain/matching/rank.ts';
import type { MatchBrief, MatchCreator } from '#domain/matching/subjects.ts';
import { TOPICS } from '#domain/matching/text/lexicon/topics.ts';
import { readWorldFiles } from '#server/modules/matching/world-files.ts';
import { unpackMatchingWorld } from '#test/support/matching-world.ts';
import { dice } from './find-crowd.ts';
import { quantile } from './find-search.ts';

const SIZES = [{ creators: 100_000, from: 0, to: 1 }, { creators: 1_000_000, from: 0.05, to: 0.09 }] as const;
const BRIEFS = 100;
const WARM = 30;
const LISTED = 50;
const LOOKED_AT = 1_500;

/** A creator of the world with other numbers: what its texts mean is read once for all its likes. */
function likes(known: readonly Known<MatchCreator>[], at: number): Known<MatchCreator> {
  const like = known[at % known.length] as Known<MatchCreator>;
  const chance = dice(at + 1);
  const times = 0.3 + 1.4 * chance();
  const { it } = like;
  const pricesCents = Object.fromEntries(Object.entries(it.pricesCents).map(([type, cents]) => [type, Math.round(cents * (0.5 + chance()))]));
  return { ...like, it: { ...it, id: `like${at}`, followers: Math.round(it.followers * times), medianViews: Math.round(it.medianViews * times), pricesCents } };
}

const cpuMs = (): number => { const { user, system } = process.cpuUsage(); return (user + system) / 1_000; };

function measure(model: Model, known: readonly Known<MatchCreator>[], briefs: readonly Known<MatchBrief>[], size: (typeof SIZES)[number]): void {
  const candidates = candidatesOf(model.market, size.creators, TOPICS.length);
  for (let at = 0; at < size.creators; at += 1) putCandidate(candidates, at, likes(known, at));
  const wanted = briefs.filter(({ it }) => { const share = eligiblePlaces(candidates, it).length / size.creators; return share >= size.from && share <= size.to; }).slice(0, BRIEFS + WARM);
  const kept = new Map<number, Known<MatchCreator>>();
  // Made before the clock runs: the product has them in memory.
  for (const brief of wanted) for (const at of shortlist(candidates, brief, { places: eligiblePlaces(candidates, brief.it), count: LOOKED_AT })) kept.set(at, likes(known, at));
  const all: number[] = [];
  const scans: number[] = [];
  const shares: number[] = [];
  for (const [index, brief] of wanted.entries()) {
    const began = cpuMs();
    const places = eligiblePlaces(candidates, brief.it);
    shortlist(candidates, brief, { places, count: LOOKED_AT });
    const scanned = cpuMs();
    rankCreators(model, brief, { count: LISTED, from: { candidates, at: (place) => kept.get(place) as Known<MatchCreator> } });
    const ended = cpuMs();
    if (index < WARM) continue;
    scans.push(scanned - began);
    all.push(ended - scanned);
    shares.push(places.length / size.creators);
  }
  const mean = (list: readonly number[]): number => list.reduce((sum, it) => sum + it, 0) / Math.max(1, list.length);
  process.stdout.write(`${size.creators.toLocaleString('en-GB').padStart(9)} creators, ${all.length} briefs, ${(100 * mean(shares)).toFixed(1)} % meet the wishes: CPU p50 ${quantile(all, 0.5).toFixed(1)} ms, p95 ${quantile(all, 0.95).toFixed(1)} ms for the ${LISTED} best with their reasons; filter and first look are ${(100 * mean(scans) / mean(all)).toFixed(0)} % of it\n`);
}

/** The best for a brief, in CPU of one core. */
export async function benchMatching(): Promise<void> {
  const world = unpackMatchingWorld();
  try {
    const data = await readWorldFiles(world.folder);
    const { model, creators } = learnModel(data);
    const briefs = [...data.open, ...data.briefs].map((it) => knownBrief(model, it));
    process.stdout.write('\nMatching: the creators of the development world and their likes with other numbers, in columns; each brief is ranked once.\n');
    for (const size of SIZES) measure(model, creators, briefs, size);
  } finally {
    world.close();
  }
}
