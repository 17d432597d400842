import { AGE_BANDS } from '#domain/briefs/brief.ts';
import { SIZES } from '#domain/search/listed.ts';
import { COLLABORATION_TYPES } from '#domain/collaborations/types/index.ts';
import type { CreatorFilter, CreatorSort } from '#web/graphql/generated/graphql.ts';
import { COUNTRIES } from '#web/ui/names.ts';

export const SORTS = ['fit', 'views', 'followers', 'engagement', 'price', 'newest'] as const satisfies readonly CreatorSort[];

export const GENDERS = ['female', 'male'] as const;
/** Steps to choose from. Units: views; basis points; hours. */
export const VIEWS = ['1000', '5000', '10000', '25000', '50000', '100000'] as const;
export const ENGAGEMENTS = ['200', '400', '600', '800', '1000'] as const;
export const ANSWERS = ['6', '12', '24', '48'] as const;

/** What is searched for: all of it stands in the address. Shapes: empty text means any. Units: `priceMaxMinor` in minor units as decimal text. */
export type Search = {
  readonly text: string; readonly type: string; readonly country: string; readonly language: string; readonly niche: string;
  readonly size: string; readonly priceMaxMinor: string; readonly views: string; readonly engagement: string; readonly answers: string;
  readonly audienceCountry: string; readonly audienceAge: string; readonly audienceGender: string; readonly available: boolean; readonly sort: CreatorSort;
};
export type FilterKey = Exclude<keyof Search, 'sort'>;

export const ANYTHING: Search = { text: '', type: '', country: '', language: '', niche: '', size: '', priceMaxMinor: '', views: '', engagement: '', answers: '', audienceCountry: '', audienceAge: '', audienceGender: '', available: false, sort: 'fit' };
const WORDS_LENGTH_MAX = 100;

const oneOf = (text: string | null, known: readonly string[]): string => known.find((it) => it === text) ?? '';
const words = (text: string | null): string => (text ?? '').trim().slice(0, WORDS_LENGTH_MAX);

/** Reads a search from an address; what nobody could have chosen is left out. */
export function searchFrom(params: URLSearchParams): Search {
  return {
    text: words(params.get('text')), niche: words(params.get('niche')),
    type: oneOf(params.get('type'), COLLABORATION_TYPES.map((it) => it.key)), country: oneOf(params.get('country'), COUNTRIES),
    language: /^[a-z]{2,3}$/.exec(params.get('language') ?? '')?.[0] ?? '', size: oneOf(params.get('size'), SIZES.map((it) => it.key)),
    views: oneOf(params.get('views'), VIEWS), engagement: oneOf(params.get('engagement'), ENGAGEMENTS), answers: oneOf(params.get('answers'), ANSWERS),
    audienceCountry: oneOf(params.get('audienceCountry'), COUNTRIES), audienceAge: oneOf(params.get('audienceAge'), AGE_BANDS), audienceGender: oneOf(params.get('audienceGender'), GENDERS),
    priceMaxMinor: /^[1-9]\d{0,8}$/.exec(params.get('price') ?? '')?.[0] ?? '', available: params.get('available') === '1',
    sort: SORTS.find((it) => it === params.get('sort')) ?? ANYTHING.sort,
  };
}

const PAGES_MAX = 40;

/** How many pages of a search an address says were read. */
export const pageFrom = (params: URLSearchParams): number => Math.min(PAGES_MAX, Math.max(1, Number(/^\d{1,3}$/.exec(params.get('page') ?? '')?.[0] ?? 1)));

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
  const number = (text: string): number | '' => (text === '' ? '' : Number(text));
  const { text, type, country, language, niche, audienceCountry, audienceAge, audienceGender } = search;
  const given = {
    text, type, country, language, niche, audienceCountry, audienceAge, audienceGender, priceMaxCents: number(search.priceMaxMinor), viewsMin: number(search.views), engagementMinBps: number(search.engagement), answerHoursMax: number(search.answers),
    followersMin: size?.min || '', followersMax: size && size.max !== Infinity ? size.max - 1 : '', availableOnly: search.available || '',
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
}
