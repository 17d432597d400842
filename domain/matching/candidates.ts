import { reliabilityOf, suspicionOf, type Known } from './features.ts';
import type { Market } from './market.ts';
import type { MatchBrief, MatchCreator } from './subjects.ts';

/** Creators laid out in columns, so that the hard rules and a first look cost nanoseconds each. A place is a row of all columns. */
export type Candidates = {
  readonly capacity: number;
  readonly topicCount: number;
  readonly market: Market;
  size: number;
  readonly country: Uint16Array;
  readonly languages: Int32Array;
  readonly followers: Int32Array;
  readonly availableInDays: Int16Array;
  readonly flags: Int32Array;
  readonly adultsOnly: Uint8Array;
  /** 1 where there are exclusivities to look up. */
  readonly bound: Uint8Array;
  /** How well a creator did so far, 0..1. */
  readonly record: Float32Array;
  /** Per place a unit vector, as 127ths. */
  readonly topics: Int8Array;
  /** By collaboration type; −1 where it is not offered. */
  readonly pricesCents: Map<string, Int32Array>;
  readonly exclusivities: Map<number, MatchCreator['exclusivities']>;
  readonly numbers: { readonly country: Numbering; readonly language: Numbering; readonly flag: Numbering };
};
type Numbering = (name: string) => number;

const NOT_OFFERED = -1;
const MINORS_SHARE_MAX = 0.25;
const SCALE = 127;
const BUCKETS = 2_048;
const LAST_BIT = 30;
/** A first look takes the topics a brief is most about. */
const TOPICS_LOOKED_AT = 16;
const DAYS_MAX = 32_767;
const FOLLOWERS_MAX = 2_147_483_647;
/** What a first look adds to the topics (0..1) for a creator's record (0..1). */
const RECORD_WEIGHT = 0.25;

/** Numbers for names, given as they come: 0, 1, 2 … */
function numbering(): Numbering {
  const known = new Map<string, number>();
  return (name) => {
    const number = known.get(name) ?? known.size;
    known.set(name, number);
    return number;
  };
}

/** A set of names as bits of a word. More than 31 different ones share the last bit: a place may then be eligible here that is not, and whoever takes it asks `ineligibleFor`. */
const bitsOf = (names: readonly string[], numberOf: Numbering): number => names.reduce((bits, it) => bits | (1 << Math.min(LAST_BIT, numberOf(it))), 0);

/** Empty columns with room for `capacity` creators. */
export function candidatesOf(market: Market, capacity: number, topicCount: number): Candidates {
  return {
    capacity, topicCount, market, size: 0,
    country: new Uint16Array(capacity), languages: new Int32Array(capacity), followers: new Int32Array(capacity), availableInDays: new Int16Array(capacity), flags: new Int32Array(capacity),
    adultsOnly: new Uint8Array(capacity), bound: new Uint8Array(capacity), record: new Float32Array(capacity), topics: new Int8Array(capacity * topicCount), pricesCents: new Map(), exclusivities: new Map(),
    numbers: { country: numbering(), language: numbering(), flag: numbering() },
  };
}

function pricesOf(candidates: Candidates, type: string): Int32Array {
  const column = candidates.pricesCents.get(type) ?? new Int32Array(candidates.capacity).fill(NOT_OFFERED);
  candidates.pricesCents.set(type, column);
  return column;
}

/** Puts a creator at a place: one of before, or the next free one. */
export function putCandidate(candidates: Candidates, at: number, { it, topics }: Known<MatchCreator>): void {
  const { numbers, topicCount, exclusivities } = candidates;
  candidates.size = Math.max(candidates.size, at + 1);
  candidates.country[at] = numbers.country(it.country);
  candidates.languages[at] = bitsOf(it.languages, numbers.language);
  candidates.followers[at] = it.followers;
  candidates.availableInDays[at] = Math.min(it.availableInDays, DAYS_MAX);
  candidates.flags[at] = bitsOf(it.flags, numbers.flag);
  candidates.adultsOnly[at] = it.adultVerified && (it.audience.ages['13-17'] ?? 0) <= MINORS_SHARE_MAX ? 1 : 0;
  const { accepts, onTime, rating } = reliabilityOf(it, candidates.market);
  candidates.record[at] = accepts * onTime * (rating / 5) * (1 - suspicionOf(it, candidates.market));
  for (const column of candidates.pricesCents.values()) column[at] = NOT_OFFERED;
  for (const [type, priceCents] of Object.entries(it.pricesCents)) pricesOf(candidates, type)[at] = priceCents;
  candidates.bound[at] = it.exclusivities.length > 0 ? 1 : 0;
  if (it.exclusivities.length > 0) exclusivities.set(at, it.exclusivities);
  else exclusivities.delete(at);
  for (let k = 0; k < topicCount; k += 1) candidates.topics[at * topicCount + k] = Math.round((topics[k] ?? 0) * SCALE);
}

/** One mark for each number a country can have. */
const COUNTRIES_MAX = 65_536;

/** Which countries a brief wants, by their numbers; nothing when it wants any. */
function wantedCountries(candidates: Candidates, brief: MatchBrief): Uint8Array | null {
  if (brief.creatorCountries.length === 0) return null;
  const wanted = new Uint8Array(COUNTRIES_MAX);
  for (const it of brief.creatorCountries) wanted[candidates.numbers.country(it)] = 1;
  return wanted;
}

/** Places of all creators that meet the hard rules of a brief. */
export function eligiblePlaces(candidates: Candidates, brief: MatchBrief): Int32Array {
  const { size, country, languages, followers, availableInDays, flags, adultsOnly, bound, exclusivities, numbers } = candidates;
  const prices = pricesOf(candidates, brief.collaborationType);
  const countries = wantedCountries(candidates, brief);
  const spoken = bitsOf(brief.contentLanguages, numbers.language);
  const excluded = bitsOf(brief.excludeFlags, numbers.flag);
  const { budgetCents, startsInDays, adultOnly, productLine } = brief;
  const [least, most] = [brief.followersMin ?? 0, brief.followersMax ?? FOLLOWERS_MAX];
  const found = new Int32Array(size);
  let count = 0;
  for (let at = 0; at < size; at += 1) {
    const cents = prices[at] as number;
    if (cents < 0 || cents > budgetCents) continue;
    if (countries !== null && countries[country[at] as number] === 0) continue;
    if (spoken !== 0 && ((languages[at] as number) & spoken) === 0) continue;
    const reach = followers[at] as number;
    if (reach < least || reach > most || (availableInDays[at] as number) > startsInDays || ((flags[at] as number) & excluded) !== 0 || (adultOnly && adultsOnly[at] === 0)) continue;
    if (bound[at] === 1 && exclusivities.get(at)?.some((it) => it.productLine === productLine && it.untilDay >= startsInDays)) continue;
    found[count] = at;
    count += 1;
  }
  return found.subarray(0, count);
}

/** Of some places the `count` (a few more when many are alike) whose topics and record look best, in their order. */
export function shortlist(candidates: Candidates, brief: Known<MatchBrief>, { places, count }: { readonly places: Int32Array; readonly count: number }): Int32Array {
  if (places.length <= count) return places;
  const { topicCount, topics, record } = candidates;
  const asked = Int32Array.from({ length: topicCount }, (_it, k) => Math.round((brief.topics[k] ?? 0) * SCALE));
  const used = Int32Array.from([...asked.keys()].filter((k) => asked[k] !== 0).sort((a, b) => Math.abs(asked[b] ?? 0) - Math.abs(asked[a] ?? 0)).slice(0, TOPICS_LOOKED_AT));
  const weights = Int32Array.from(used, (k) => asked[k] ?? 0);
  const buckets = new Uint16Array(places.length);
  const filled = new Uint32Array(BUCKETS);
  for (let i = 0; i < places.length; i += 1) {
    const at = places[i] ?? 0;
    let sum = 0;
    const row = at * topicCount;
    for (let k = 0; k < used.length; k += 1) sum += (weights[k] as number) * (topics[row + (used[k] as number)] as number);
    const looks = (sum / (SCALE * SCALE) + RECORD_WEIGHT * (record[at] ?? 0)) / (1 + RECORD_WEIGHT);
    const bucket = Math.max(0, Math.min(BUCKETS - 1, Math.floor(looks * BUCKETS)));
    buckets[i] = bucket;
    filled[bucket] = (filled[bucket] ?? 0) + 1;
  }
  let lowest = BUCKETS;
  for (let taken = 0; lowest > 0 && taken < count;) {
    lowest -= 1;
    taken += filled[lowest] ?? 0;
  }
  return places.filter((_at, i) => (buckets[i] ?? 0) >= lowest);
}
