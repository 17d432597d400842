import type { Columns } from './columns.ts';
import { FACETS, type SearchFilter } from './listed.ts';

/** What a slot misses: how many parts of the filter, and the last of them. `FACETS` come first, so that a choice can be counted as if it were taken instead. */
export type Misses = { readonly count: Uint8Array; readonly which: Uint8Array };

/** One part of a filter: the facet it belongs to, or one past them all, and whether a slot meets it. */
type Part = { readonly facet: number; readonly meets: (slot: number) => boolean };

const NO_FACET = FACETS.length;
const facetOf = (name: (typeof FACETS)[number]): number => FACETS.indexOf(name);
const isSet = <Value>(it: Value | null | undefined): it is Value => it !== null && it !== undefined && it !== '';

function listPart(name: (typeof FACETS)[number], lists: readonly (readonly number[])[], wanted: number | undefined): Part {
  return { facet: facetOf(name), meets: (slot) => wanted !== undefined && (lists[slot]?.includes(wanted) ?? false) };
}

/** Whether a slot offers at a price that is asked for; where none is, at any. A type and its price are one wish: with another type, the price is the other type's. */
export function pricedWithin(column: Float64Array | undefined, { priceMaxCents }: Pick<SearchFilter, 'priceMaxCents'>): (slot: number) => boolean {
  const most = priceMaxCents ?? Number.MAX_VALUE;
  return (slot) => (column?.[slot] ?? Infinity) <= most;
}

function choices(c: Columns, it: SearchFilter): readonly Part[] {
  const parts: Part[] = [];
  if (isSet(it.type) || isSet(it.priceMaxCents)) parts.push({ facet: facetOf('type'), meets: pricedWithin(isSet(it.type) ? c.prices[c.types.find(it.type) ?? -1] : c.cheapest, it) });
  if (isSet(it.country)) { const wanted = c.countries.find(it.country); parts.push({ facet: facetOf('country'), meets: (slot) => c.country[slot] === wanted }); }
  if (isSet(it.language)) parts.push(listPart('language', c.languagesOf, c.languages.find(it.language)));
  if (isSet(it.niche)) parts.push(listPart('niche', c.nichesOf, c.niches.find(it.niche.trim().toLowerCase())));
  if (isSet(it.audienceCountry)) parts.push(listPart('audienceCountry', c.audienceCountriesOf, c.countries.find(it.audienceCountry)));
  if (isSet(it.audienceAge)) parts.push(listPart('audienceAge', c.audienceAgesOf, c.ages.find(it.audienceAge)));
  if (isSet(it.audienceGender)) { const wanted = it.audienceGender === 'female' ? 1 : it.audienceGender === 'male' ? 2 : 0; parts.push({ facet: facetOf('audienceGender'), meets: (slot) => c.gender[slot] === wanted }); }
  if (it.availableOnly) parts.push({ facet: facetOf('available'), meets: (slot) => c.available[slot] === 1 });
  return parts;
}

function ranges(c: Columns, it: SearchFilter): readonly Part[] {
  const parts: Part[] = [];
  const { followersMin, followersMax, viewsMin, engagementMinBps, answerHoursMax } = it;
  if (isSet(followersMin) || isSet(followersMax)) { const [min, max] = [followersMin ?? 0, followersMax ?? Infinity]; parts.push({ facet: facetOf('size'), meets: (slot) => (c.followers[slot] ?? 0) >= min && (c.followers[slot] ?? 0) <= max }); }
  if (isSet(viewsMin)) parts.push({ facet: NO_FACET, meets: (slot) => (c.views[slot] ?? 0) >= viewsMin });
  if (isSet(engagementMinBps)) parts.push({ facet: NO_FACET, meets: (slot) => (c.engagement[slot] ?? 0) >= engagementMinBps });
  if (isSet(answerHoursMax)) parts.push({ facet: NO_FACET, meets: (slot) => (c.answer[slot] ?? Infinity) <= answerHoursMax });
  return parts;
}

/** What each slot misses of a filter; `fits` is how well the words fit, where there are words. A dead slot misses more than can be counted. */
export function missesOf(c: Columns, filter: SearchFilter, fits: Float32Array | null): Misses {
  const count = new Uint8Array(c.count);
  const which = new Uint8Array(c.count);
  for (const { facet, meets } of [...choices(c, filter), ...ranges(c, filter)]) {
    for (let slot = 0; slot < c.count; slot += 1) {
      if (meets(slot)) continue;
      count[slot] = (count[slot] ?? 0) + 1;
      which[slot] = facet;
    }
  }
  for (let slot = 0; slot < c.count; slot += 1) {
    if (c.dead[slot] === 1 || (fits !== null && fits[slot] === 0)) { count[slot] = MANY; which[slot] = NO_FACET; }
  }
  return { count, which };
}
const MANY = 255;
