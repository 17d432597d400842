import type { MatchCreator, MatchOutcome, TrackRecord } from './subjects.ts';

/** A line through points on logarithmic axes: y ≈ exp(intercept) · x^slope; `spread` is the standard deviation of log y around it. */
export type Curve = { readonly intercept: number; readonly slope: number; readonly spread: number };

/** What is usual among the creators at hand: prices by views per type, engagement by followers, comments by engagement, and how often offers are accepted, delivered in time and rated. */
export type Market = { readonly price: ReadonlyMap<string, Curve>; readonly engagement: Curve; readonly views: Curve; readonly comments: Curve; readonly usual: { readonly accepts: number; readonly onTime: number; readonly rating: number } };

const FLAT: Curve = { intercept: 0, slope: 0, spread: 1 };
const POINTS_MIN = 8;

/** Fits a curve by least squares on the logarithms; too few points give a flat one. */
export function fitCurve(points: readonly (readonly [x: number, y: number])[]): Curve {
  const logs = points.filter(([x, y]) => x > 0 && y > 0).map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  if (logs.length < POINTS_MIN) return FLAT;
  const meanX = logs.reduce((sum, it) => sum + it[0], 0) / logs.length;
  const meanY = logs.reduce((sum, it) => sum + it[1], 0) / logs.length;
  const spreadX = logs.reduce((sum, it) => sum + (it[0] - meanX) ** 2, 0);
  const slope = spreadX === 0 ? 0 : logs.reduce((sum, it) => sum + (it[0] - meanX) * (it[1] - meanY), 0) / spreadX;
  const intercept = meanY - slope * meanX;
  const spread = Math.sqrt(logs.reduce((sum, it) => sum + (it[1] - intercept - slope * it[0]) ** 2, 0) / logs.length);
  return { intercept, slope, spread: spread === 0 ? 1 : spread };
}

/** What is usual at a point. */
export const onCurve = (curve: Curve, x: number): number => Math.exp(curve.intercept + curve.slope * Math.log(Math.max(x, 1e-9)));

/** How many spreads above (or below) what is usual a value lies. */
export const aboveUsual = (curve: Curve, x: number, y: number): number => (Math.log(Math.max(y, 1e-9)) - Math.log(onCurve(curve, x))) / curve.spread;

/** Reads what is usual from creators. */
export function readMarket(creators: readonly MatchCreator[]): Market {
  const types = new Set(creators.flatMap((it) => Object.keys(it.pricesCents)));
  const sum = (of: (it: TrackRecord) => number): number => creators.reduce((total, it) => total + of(it.record), 0);
  const share = (part: number, whole: number, when: number): number => (whole === 0 ? when : part / whole);
  return {
    price: new Map([...types].map((type) => [type, fitCurve(creators.flatMap((it) => (it.pricesCents[type] === undefined ? [] : [[it.medianViews, it.pricesCents[type]] as const])))])),
    engagement: fitCurve(creators.map((it) => [it.followers, it.engagementRate])),
    views: fitCurve(creators.map((it) => [it.followers, it.medianViews])),
    comments: fitCurve(creators.map((it) => [it.engagementRate, it.commentsPer1kViews ?? 0])),
    usual: {
      accepts: share(sum((it) => it.accepted), sum((it) => it.offers), 0.5),
      onTime: share(sum((it) => it.onTime), sum((it) => it.onTime + it.late + it.failed), 0.8),
      rating: share(sum((it) => it.ratingSum), sum((it) => it.ratings), 4),
    },
  };
}

/** A track record with one more outcome in it. */
export function recordWith(record: TrackRecord, it: MatchOutcome): TrackRecord {
  if (!it.offered) return record;
  return {
    offers: record.offers + 1,
    accepted: record.accepted + (it.accepted ? 1 : 0),
    onTime: record.onTime + (it.delivered === 'on_time' ? 1 : 0),
    late: record.late + (it.delivered === 'late' ? 1 : 0),
    failed: record.failed + (it.delivered === 'failed' ? 1 : 0),
    ratings: record.ratings + (it.rating === null ? 0 : 1),
    ratingSum: record.ratingSum + (it.rating ?? 0),
    medianResponseHours: record.medianResponseHours ?? it.responseHours,
  };
}

/** A share of so many, drawn towards what is usual while there are few: (hits + prior · usual) / (tries + prior). */
export const shrunk = (hits: number, tries: number, { usual, prior }: { usual: number; prior: number }): number => (hits + prior * usual) / (tries + prior);
