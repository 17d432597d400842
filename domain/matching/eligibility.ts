import type { MatchBrief, MatchCreator } from './subjects.ts';

/** Why a creator cannot be in the list of a brief at all. */
export const INELIGIBLE = ['type', 'price', 'country', 'language', 'followers', 'availability', 'content', 'exclusivity', 'adults'] as const;
export type Ineligible = (typeof INELIGIBLE)[number];

const MINORS_SHARE_MAX = 0.25;
const shares = (some: readonly string[], other: readonly string[]): boolean => some.some((it) => other.includes(it));

/** The first of the hard rules a creator does not meet for a brief, or null: it may be shown. */
export function ineligibleFor(brief: MatchBrief, creator: MatchCreator): Ineligible | null {
  const priceCents = creator.pricesCents[brief.collaborationType];
  if (priceCents === undefined) return 'type';
  if (priceCents > brief.budgetCents) return 'price';
  if (brief.creatorCountries.length > 0 && !brief.creatorCountries.includes(creator.country)) return 'country';
  if (brief.contentLanguages.length > 0 && !shares(brief.contentLanguages, creator.languages)) return 'language';
  if (creator.followers < (brief.followersMin ?? 0) || creator.followers > (brief.followersMax ?? Infinity)) return 'followers';
  if (creator.availableInDays > brief.startsInDays) return 'availability';
  if (shares(brief.excludeFlags, creator.flags)) return 'content';
  if (creator.exclusivities.some((it) => it.productLine === brief.productLine && it.untilDay >= brief.startsInDays)) return 'exclusivity';
  if (brief.adultOnly && (!creator.adultVerified || (creator.audience.ages['13-17'] ?? 0) > MINORS_SHARE_MAX)) return 'adults';
  return null;
}
