import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFinder, type Finder } from './finder.ts';
import { FACETS, SEARCH_SORTS, SIZES, type FacetName, type Listed, type SearchFilter, type SearchSort } from './listed.ts';

const idOf = (n: number): string => `acc_${n.toString(16).padStart(32, '0')}`;
const someone = (n: number, it: Partial<Listed> = {}): Listed => ({
  id: idOf(n), name: `Creator ${n}`, headline: '', bio: '', city: '', country: 'ES', languages: ['es'], niches: [], followers: 0, medianViews: 0, engagementBps: 0, answerHours: null, available: true, prices: [],
  audience: { countries: [], ages: [], genders: [] }, joinedAtMs: n, ...it,
});
function finderOf(list: readonly Listed[]): Finder {
  const finder = createFinder();
  for (const it of list) finder.put(it);
  return finder;
}
const ids = (finder: Finder, filter: SearchFilter, sort: SearchSort = 'newest'): readonly string[] => finder.find({ filter, sort, first: 100, after: null }).items.map((it) => it.id);

/** What the rules say, one creator after the other. */
function meets(it: Listed, f: SearchFilter): boolean {
  const price = Math.min(Infinity, ...it.prices.filter((one) => !f.type || one.type === f.type).map((one) => one.cents));
  const share = (list: Listed['audience']['ages'], key: string, from: number): boolean => list.some((one) => one.key === key && one.percent >= from);
  return (!f.type || it.prices.some((one) => one.type === f.type)) && (!f.country || it.country === f.country) && (!f.language || it.languages.includes(f.language)) && (!f.niche || it.niches.includes(f.niche))
    && it.followers >= (f.followersMin ?? 0) && it.followers <= (f.followersMax ?? Infinity) && it.medianViews >= (f.viewsMin ?? 0) && it.engagementBps >= (f.engagementMinBps ?? 0)
    && (it.answerHours ?? Infinity) <= (f.answerHoursMax ?? Infinity) && (f.priceMaxCents === undefined || price <= (f.priceMaxCents ?? 0)) && (!f.availableOnly || it.available)
    && (!f.audienceCountry || share(it.audience.countries, f.audienceCountry, 25)) && (!f.audienceAge || share(it.audience.ages, f.audienceAge, 25)) && (!f.audienceGender || share(it.audience.genders, f.audienceGender, 60));
}
/** A filter with another choice of one facet. */
function taking(filter: SearchFilter, facet: FacetName, key: string): SearchFilter {
  if (facet === 'available') return { ...filter, availableOnly: true };
  if (facet !== 'size') return { ...filter, [facet]: key };
  const size = SIZES.find((it) => it.key === key);
  return { ...filter, followersMin: size?.min, followersMax: (size?.max ?? 0) - 1 };
}

const [TYPES, COUNTRIES, LANGUAGES, NICHES, AGES] = [['duet', 'stitch'], ['ES', 'DE', 'FR'], ['es', 'de'], ['food', 'travel', 'music'], ['18-24', '25-34']];
const percent = fc.integer({ min: 0, max: 100 });
const shares = (keys: readonly string[]) => fc.uniqueArray(fc.record({ key: fc.constantFrom(...keys), percent }), { selector: (it) => it.key });
const listed = fc.record({
  country: fc.constantFrom(...COUNTRIES), languages: fc.uniqueArray(fc.constantFrom(...LANGUAGES)), niches: fc.uniqueArray(fc.constantFrom(...NICHES)), followers: fc.integer({ min: 0, max: 2_000_000 }), medianViews: fc.integer({ min: 0, max: 9 }).map((it) => it * 1_000),
  engagementBps: fc.integer({ min: 0, max: 1_000 }), answerHours: fc.option(fc.integer({ min: 0, max: 72 })), available: fc.boolean(), prices: fc.uniqueArray(fc.record({ type: fc.constantFrom(...TYPES), cents: fc.integer({ min: 1_000, max: 9_000 }) }), { selector: (it) => it.type }),
  audience: fc.record({ countries: shares(COUNTRIES), ages: shares(AGES), genders: shares(['female', 'male']).filter((it) => it.filter((one) => one.percent >= 60).length < 2) }),
});
const rarely = <Value>(it: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(it, { nil: undefined, freq: 2 });
const filters: fc.Arbitrary<SearchFilter> = fc.record({
  type: rarely(fc.constantFrom(...TYPES)), country: rarely(fc.constantFrom(...COUNTRIES)), language: rarely(fc.constantFrom(...LANGUAGES)), niche: rarely(fc.constantFrom(...NICHES)), viewsMin: rarely(fc.constantFrom(1_000, 5_000)),
  engagementMinBps: rarely(fc.constant(300)), answerHoursMax: rarely(fc.constant(24)), priceMaxCents: rarely(fc.constant(5_000)), availableOnly: rarely(fc.boolean()), audienceCountry: rarely(fc.constantFrom(...COUNTRIES)),
  audienceAge: rarely(fc.constantFrom(...AGES)), audienceGender: rarely(fc.constantFrom('female', 'male')), followersMin: rarely(fc.constant(50_000)), followersMax: rarely(fc.constant(249_999)),
});

describe('whatever is asked of whomever', () => {
  test('those are found who meet every wish, and each choice counts those who would meet all with it', () => {
    fc.assert(fc.property(fc.array(listed, { maxLength: 40 }), filters, (people, filter) => {
      const list = people.map((it, n) => someone(n, it));
      const finder = finderOf(list);
      expect([...ids(finder, filter)].sort()).toEqual(list.filter((it) => meets(it, filter)).map((it) => it.id));
      const facets = finder.count(filter);
      for (const name of FACETS) {
        const whole = name !== 'size' || (filter.followersMin === undefined && filter.followersMax === undefined);
        for (const { key, count } of whole ? facets[name] : []) expect([name, key, count]).toEqual([name, key, list.filter((it) => meets(it, taking(filter, name, key))).length]);
      }
    }), { numRuns: 300 });
  });

  test('pages of any length, one after the other, are the whole list in order, and nobody stands twice', () => {
    fc.assert(fc.property(fc.array(listed, { maxLength: 40 }), fc.constantFrom(...SEARCH_SORTS), fc.integer({ min: 1, max: 7 }), (people, sort, first) => {
      const finder = finderOf(people.map((it, n) => someone(n, it)));
      const whole = finder.find({ filter: {}, sort, first: 100, after: null });
      const paged: string[] = [];
      for (let found = finder.find({ filter: {}, sort, first, after: null }); ; found = finder.find({ filter: {}, sort, first, after: found.items.at(-1) ?? null })) {
        paged.push(...found.items.map((it) => it.id));
        if (!found.hasMore) break;
      }
      expect(paged).toEqual(whole.items.map((it) => it.id));
      const keys = whole.items.map((it) => (sort === 'price' ? it.key : -it.key));
      expect(keys).toEqual([...keys].sort((a, b) => a - b));
      expect(whole.total).toBe(people.length);
    }), { numRuns: 200 });
  });
});

describe('words', () => {
  const finder = finderOf([
    someone(1, { name: 'Tiago Serrão', headline: 'Tascas and trams', city: 'Porto', niches: ['food'] }), someone(2, { name: 'Vera Kolářová', bio: 'Choreographies for a small kitchen', niches: ['dance'] }),
    someone(3, { name: 'Jonas Brandvik', bio: 'I carry my own coffee up the mountain', city: 'Bergen' }), someone(4, { bio: 'Food, food and the trams of Lisbon', medianViews: 9 }),
  ]);

  test('are found without accents, in any case, as beginnings, and each of them', () => {
    expect(ids(finder, { text: 'SERRAO' })).toEqual([idOf(1)]);
    expect(ids(finder, { text: 'kolarova kitchen' })).toEqual([idOf(2)]);
    expect(ids(finder, { text: 'chore' })).toEqual([idOf(2)]);
    expect(ids(finder, { text: 'trams porto' })).toEqual([idOf(1)]);
    expect(ids(finder, { text: 'trams bergen' })).toEqual([]);
  });

  test('are found with a slip of the pen where nobody says them so', () => {
    expect(ids(finder, { text: 'moutain' })).toEqual([idOf(3)]);
    expect(ids(finder, { text: 'koreographies' })).toEqual([idOf(2)]);
    expect(ids(finder, { text: 'xyzzyx' })).toEqual([]);
  });

  test('weigh more in a name or a niche than in passing', () => {
    expect(ids(finder, { text: 'food' }, 'fit')).toEqual([idOf(1), idOf(4)]);
    expect(ids(finder, {}, 'fit')[0]).toBe(idOf(4));
  });

  test('that are none find nobody, blanks find everybody', () => {
    expect(ids(finder, { text: '🍋 %' })).toEqual([]);
    expect(ids(finder, { text: '   ' })).toHaveLength(4);
    expect(ids(finder, { text: 'a'.repeat(10_000) })).toEqual([]);
  });
});

test('who changed is found as they are now, who left is not found, and the waste is known', () => {
  const finder = finderOf([someone(1, { bio: 'Gaming all night' }), someone(2, { bio: 'Gaming too' })]);
  finder.put(someone(1, { bio: 'Vegan now', country: 'DE' }));
  finder.remove(idOf(2));
  expect(ids(finder, { text: 'gaming' })).toEqual([]);
  expect(ids(finder, { text: 'vegan', country: 'DE' })).toEqual([idOf(1)]);
  expect(finder.count({}).country).toEqual([{ key: 'DE', count: 1 }]);
  expect(finder.waste()).toEqual({ dead: 2, slots: 3 });
});

test('more than there was room for at first', () => {
  const finder = finderOf(Array.from({ length: 3_000 }, (_it, n) => someone(n, { medianViews: n, prices: [{ type: n % 2 === 0 ? 'duet' : 'stitch', cents: 1_000 + n }] })));
  expect(finder.find({ filter: { type: 'stitch' }, sort: 'price', first: 2, after: null })).toEqual({ total: 1_500, hasMore: true, items: [{ key: 1_001, id: idOf(1) }, { key: 1_003, id: idOf(3) }] });
  expect(finder.count({}).type).toEqual([{ key: 'duet', count: 1_500 }, { key: 'stitch', count: 1_500 }]);
});
