import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { COLLABORATION_TYPES } from '#domain/collaborations/types/index.ts';
import { COUNTRIES } from '#web/ui/names.ts';
import { AGE_BANDS } from '#domain/briefs/brief.ts';
import { SIZES } from '#domain/search/listed.ts';
import { ANSWERS, ANYTHING, ENGAGEMENTS, GENDERS, SORTS, VIEWS, activeFilters, filterOf, pageFrom, paramsOf, searchFrom, without } from './search-state.ts';

const text = fc.string({ maxLength: 100 }).map((it) => it.trim());
const search = fc.record({
  text, niche: text, type: fc.constantFrom('', ...COLLABORATION_TYPES.map((it) => it.key)), country: fc.constantFrom('', ...COUNTRIES),
  language: fc.constantFrom('', 'de', 'da', 'fr'), size: fc.constantFrom('', ...SIZES.map((it) => it.key)),
  views: fc.constantFrom('', ...VIEWS), engagement: fc.constantFrom('', ...ENGAGEMENTS), answers: fc.constantFrom('', ...ANSWERS),
  audienceCountry: fc.constantFrom('', ...COUNTRIES), audienceAge: fc.constantFrom('', ...AGE_BANDS), audienceGender: fc.constantFrom('', ...GENDERS),
  priceMaxMinor: fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 999_999_999 }).map(String)), available: fc.boolean(), sort: fc.constantFrom(...SORTS),
});

describe('the address of a search', () => {
  it('says all of it and nothing else', () => {
    fc.assert(fc.property(search, (it) => { expect(searchFrom(new URLSearchParams(paramsOf(it).toString()))).toEqual(it); }));
  });

  it('is empty when anything goes', () => {
    expect(paramsOf(ANYTHING).toString()).toBe('');
    expect(filterOf(ANYTHING)).toEqual({});
  });

  it('is read calmly whatever somebody typed into it', () => {
    expect(searchFrom(new URLSearchParams('type=nothing&country=xx&price=-4&size=9&sort=luck&available=yes&language=<b>'))).toEqual(ANYTHING);
  });
});

test('an address says how far one has read, within reason', () => {
  expect(['', 'page=1', 'page=3', 'page=0', 'page=-2', 'page=999', 'page=x', 'page=1e3'].map((it) => pageFrom(new URLSearchParams(it)))).toEqual([1, 1, 3, 1, 1, 40, 1, 1]);
});

describe('filters', () => {
  it('ask for a size without its upper end', () => {
    expect(filterOf({ ...ANYTHING, size: '10k-50k' })).toEqual({ followersMin: 10_000, followersMax: 49_999 });
  });

  it('are those that narrow, and each can be taken away', () => {
    fc.assert(fc.property(search, (it) => {
      for (const key of activeFilters(it)) expect(activeFilters(without(it, key))).toEqual(activeFilters(it).filter((one) => one !== key));
    }));
  });
});
