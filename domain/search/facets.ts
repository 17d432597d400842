import type { Columns, Names } from './columns.ts';
import { pricedWithin, type Misses } from './filter.ts';
import { FACETS, SIZES, type Facet, type FacetName, type SearchFilter } from './listed.ts';

const SHOWN_MAX = 60;

/** Says whether a slot counts for a facet: it meets all, or misses the choice of that facet alone. */
const counts = ({ count, which }: Misses, slot: number, facet: number): boolean => count[slot] === 0 || (count[slot] === 1 && which[slot] === facet);

const largestFirst = (list: readonly Facet[]): readonly Facet[] => list.filter((it) => it.count > 0).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)).slice(0, SHOWN_MAX);
const named = (names: Names, sums: Float64Array): readonly Facet[] => largestFirst(Array.from({ length: names.size() }, (_it, at) => ({ key: names.name(at), count: sums[at] ?? 0 })));

type Counting = { readonly c: Columns; readonly misses: Misses };

function ofLists({ c, misses }: Counting, name: FacetName, { lists, names }: { readonly lists: readonly (readonly number[])[]; readonly names: Names }): readonly Facet[] {
  const facet = FACETS.indexOf(name);
  const sums = new Float64Array(names.size());
  for (let slot = 0; slot < c.count; slot += 1) {
    if (!counts(misses, slot, facet)) continue;
    for (const at of lists[slot] ?? []) sums[at] = (sums[at] ?? 0) + 1;
  }
  return named(names, sums);
}

function ofColumn({ c, misses }: Counting, name: FacetName, { column, size }: { readonly column: Uint8Array | Uint16Array; readonly size: number }): Float64Array {
  const facet = FACETS.indexOf(name);
  const sums = new Float64Array(size);
  for (let slot = 0; slot < c.count; slot += 1) {
    if (!counts(misses, slot, facet)) continue;
    const at = column[slot] ?? 0;
    sums[at] = (sums[at] ?? 0) + 1;
  }
  return sums;
}

function ofTypes({ c, misses }: Counting, filter: SearchFilter): readonly Facet[] {
  const facet = FACETS.indexOf('type');
  const sums = new Float64Array(c.types.size());
  for (const [at, column] of c.prices.entries()) {
    const within = pricedWithin(column, filter);
    for (let slot = 0; slot < c.count; slot += 1) if (within(slot) && counts(misses, slot, facet)) sums[at] = (sums[at] ?? 0) + 1;
  }
  return named(c.types, sums);
}

/** How many each choice would have, were it taken instead of the one there is; the largest first, sizes in their order. */
export function facetsOf(c: Columns, misses: Misses, filter: SearchFilter): Readonly<Record<FacetName, readonly Facet[]>> {
  const it = { c, misses };
  const [, female = 0, male = 0] = ofColumn(it, 'audienceGender', { column: c.gender, size: 3 });
  const [, available = 0] = ofColumn(it, 'available', { column: c.available, size: 2 });
  const sizes = ofColumn(it, 'size', { column: c.size, size: SIZES.length });
  return {
    type: ofTypes(it, filter), country: named(c.countries, ofColumn(it, 'country', { column: c.country, size: c.countries.size() })),
    language: ofLists(it, 'language', { lists: c.languagesOf, names: c.languages }), niche: ofLists(it, 'niche', { lists: c.nichesOf, names: c.niches }),
    size: SIZES.map(({ key }, at) => ({ key, count: sizes[at] ?? 0 })).filter((one) => one.count > 0), available: available > 0 ? [{ key: 'available', count: available }] : [],
    audienceCountry: ofLists(it, 'audienceCountry', { lists: c.audienceCountriesOf, names: c.countries }), audienceAge: ofLists(it, 'audienceAge', { lists: c.audienceAgesOf, names: c.ages }),
    audienceGender: largestFirst([{ key: 'female', count: female }, { key: 'male', count: male }]),
  };
}
