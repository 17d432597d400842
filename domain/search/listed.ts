/** A part of an audience. Units: percent. */
export type Share = { readonly key: string; readonly percent: number };

/** A creator as a search sees it. Units: prices in cents of euro, roughly; `engagementBps` in basis points; `joinedAtMs` in ms since 1970. */
export type Listed = {
  readonly id: string;
  readonly name: string;
  readonly headline: string;
  readonly bio: string;
  readonly city: string;
  readonly country: string;
  readonly languages: readonly string[];
  readonly niches: readonly string[];
  readonly followers: number;
  readonly medianViews: number;
  readonly engagementBps: number;
  readonly answerHours: number | null;
  readonly available: boolean;
  readonly prices: readonly { readonly type: string; readonly cents: number }[];
  readonly audience: { readonly countries: readonly Share[]; readonly ages: readonly Share[]; readonly genders: readonly Share[] };
  readonly joinedAtMs: number;
};

/** The orders of a list. `price` goes up, all others go down; `fit` is how well the words fit, and the views without words. */
export const SEARCH_SORTS = ['fit', 'views', 'followers', 'engagement', 'price', 'newest'] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

/** What a creator must be to be listed; an absent part asks nothing. An audience counts as being somewhere, of an age or a gender from the shares in `AUDIENCE_FROM` on. */
export type SearchFilter = {
  readonly text?: string | null | undefined; readonly type?: string | null | undefined; readonly country?: string | null | undefined; readonly language?: string | null | undefined; readonly niche?: string | null | undefined;
  readonly followersMin?: number | null | undefined; readonly followersMax?: number | null | undefined; readonly viewsMin?: number | null | undefined; readonly engagementMinBps?: number | null | undefined;
  readonly answerHoursMax?: number | null | undefined; readonly priceMaxCents?: number | null | undefined; readonly availableOnly?: boolean | null | undefined;
  readonly audienceCountry?: string | null | undefined; readonly audienceAge?: string | null | undefined; readonly audienceGender?: string | null | undefined;
};

/** From which share on an audience is of a place, an age or a gender. Units: percent. */
export const AUDIENCE_FROM = { country: 25, age: 25, gender: 60 } as const;
/** How many a choice has when it is taken instead of the one there is now. */
export type Facet = { readonly key: string; readonly count: number };
export const FACETS = ['type', 'country', 'language', 'niche', 'size', 'available', 'audienceCountry', 'audienceAge', 'audienceGender'] as const;
export type FacetName = (typeof FACETS)[number];

/** Sizes of a channel to choose from; the upper end is left out. Units: followers. */
export const SIZES = [
  { key: '0-10k', min: 0, max: 10_000 }, { key: '10k-50k', min: 10_000, max: 50_000 }, { key: '50k-250k', min: 50_000, max: 250_000 }, { key: '250k-1m', min: 250_000, max: 1_000_000 }, { key: '1m', min: 1_000_000, max: Infinity },
] as const;
