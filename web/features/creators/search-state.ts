import { COLLABORATION_TYPES } from '#domain/collaborations/types/index.ts';
import type { CreatorFilter, CreatorSort } from '#web/graphql/generated/graphql.ts';
import { COUNTRIES } from '#web/ui/names.ts';

export const SORTS = ['views', 'followers', 'engagement', 'price', 'newest'] as const satisfies readonly CreatorSort[];

/** Sizes of an audience to choose from; the upper end is left out. */
export const SIZES = [
  { key: '0-10k', min: null, max: 10_000 }, { key: '10k-50k', min: 10_000, max: 50_000 }, { key: '50k-250k', min: 50_000, max: 250_000 },
  { key: '250k-1m', min: 250_000, max: 1_000_000 }, { key: '1m', min: 1_000_000, max: null },
] as const;

/** What is searched for: all of it stands in the address. Shapes: empty text means any. Units: `priceMaxMinor` in minor units as decimal text. */
export type Search = {
  readonly text: string; readonly type: string; readonly country: string; readonly language: string; readonly niche: string;
  readonly size: string; readonly priceMaxMinor: string; readonly available: boolean; readonly sort: CreatorSort;
};
export type FilterKey = Exclude<keyof Search, 'sort'>;

export const ANYTHING: Search = { text: '', type: '', country: '', language: '', niche: '', size: '', priceMaxMinor: '', available: false, sort: 'views' };
const WORDS_LENGTH_MAX = 100;

const oneOf = (text: string | null, known: readonly string[]): string => known.find((it) => it === text) ?? '';
const words = (text: string | null): string => (text ?? '').trim().slice(0, WORDS_LENGTH_MAX);

/** Reads a search from an address; what nobody could have chosen is left out. */
export function searchFrom(params: URLSearchParams): Search {
  return {
    text: words(params.get('text')), niche: words(params.get('niche')),
    type: oneOf(params.get('type'), COLLABORATION_TYPES.map((it) => it.key)), country: oneOf(params.get('country'), COUNTRIES),
    language: /^[a-z]{2,3}$/.exec(params.get('language') ?? '')?.[0] ?? '', size: oneOf(params.get('size'), SIZES.map((it) => it.key)),
    priceMaxMinor: /^[1-9]\d{0,8}$/.exec(params.get('price') ?? '')?.[0] ?? '', available: params.get('available') === '1',
    sort: SORTS.find((it) => it === params.get('sort')) ?? ANYTHING.sort,
  };
}

/** Writes a search into an address: only what differs from anything. */
export function paramsOf(search: Search): URLSearchParams {
  const { priceMaxMinor, available, sort, ...texts } = search;
  const named = { ...texts, price: priceMaxMinor, available: available ? '1' : '', sort: sort === ANYTHING.sort ? '' : sort };
  return new URLSearchParams(Object.entries(named).filter(([, value]) => value !== ''));
}

/** The filters that narrow a search. */
export const activeFilters = (search: Search): readonly FilterKey[] => (Object.keys(ANYTHING) as (keyof Search)[]).filter((it): it is FilterKey => it !== 'sort' && search[it] !== ANYTHING[it]);

/** A search without one of its filters. */
export const without = (search: Search, key: FilterKey): Search => ({ ...search, [key]: ANYTHING[key] });

/** What the API is asked for a search. */
export function filterOf(search: Search): CreatorFilter {
  const size = SIZES.find((it) => it.key === search.size);
  const given = {
    text: search.text, type: search.type, country: search.country, language: search.language, niche: search.niche, priceMaxMinor: search.priceMaxMinor,
    followersMin: size?.min ?? '', followersMax: size?.max ? size.max - 1 : '', availableOnly: search.available || '',
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
}
