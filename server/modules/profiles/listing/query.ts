/** The orders of the public list. `price` goes up, all others go down. */
export const CREATOR_SORTS = ['views', 'followers', 'engagement', 'price', 'newest'] as const;
export type CreatorSort = (typeof CREATOR_SORTS)[number];

/** What a creator must be to be listed; an absent part asks nothing. Units: prices in minor units of the creator's own currency. */
export type CreatorFilter = {
  readonly text?: string | null | undefined; readonly type?: string | null | undefined; readonly country?: string | null | undefined; readonly language?: string | null | undefined; readonly niche?: string | null | undefined;
  readonly followersMin?: number | null | undefined; readonly followersMax?: number | null | undefined; readonly priceMaxMinor?: bigint | null | undefined; readonly availableOnly?: boolean | null | undefined;
};
