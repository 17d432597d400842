import { roughEuroCents } from '#domain/kit/rough-euro.ts';
import type { MatchBrief, MatchCreator } from '#domain/matching/subjects.ts';
import { categoriesOf } from '#domain/matching/text/categories.ts';
import type { Brief } from '../briefs/store.ts';
import type { PoolRow, Share } from './store.ts';

const NEVER_DAYS = 30_000;
const BPS = 10_000;
const STARTS_IN_DAYS = 7;
const DUE_IN_DAYS = 14;
const BRAND_RATING_USUAL = 4;

const shares = (list: readonly Share[] | undefined): Readonly<Record<string, number>> => Object.fromEntries((list ?? []).map((it) => [it.key.replace('–', '-'), it.percent / 100]));

/** A creator of ours as the engine knows creators. What we do not measure is left as usual. */
export function creatorOf(it: PoolRow): MatchCreator {
  return {
    id: it.id, country: it.country, languages: it.languages, bio: `${it.headline}\n${it.bio}`, captions: it.portfolio.map((one) => one.title), hashtags: it.niches, categories: categoriesOf(it.niches),
    followers: it.followers, medianViews: it.medianViews, engagementRate: it.engagementBps / BPS, commentsPer1kViews: null, growth30dPercent: null,
    audience: { ages: shares(it.audience.ages), female: shares(it.audience.genders)['female'] ?? 0.5, countries: shares(it.audience.countries) },
    pricesCents: Object.fromEntries(it.rates.map((one) => [one.type, roughEuroCents(one.minor, one.currency)])),
    availableInDays: it.available && !it.suspended ? 0 : NEVER_DAYS, adultVerified: false, flags: [], exclusivities: [],
    record: { ...it.record, late: 0, ratings: 0, ratingSum: 0, medianResponseHours: it.answerHours },
  };
}

/** A brief of ours as the engine knows briefs. */
export function briefOf(it: Brief): MatchBrief {
  return {
    id: it.id, text: it.text, category: categoriesOf([it.text])[0] ?? '', productLine: it.id, objective: it.objective, collaborationType: it.type, budgetCents: roughEuroCents(Number(it.budget.minor), it.budget.currency),
    creatorCountries: it.creatorCountries, contentLanguages: it.languages, audience: { ages: it.audienceAges, gender: it.audienceGender === 'everyone' ? 'any' : it.audienceGender, countries: it.audienceCountries },
    followersMin: it.followersMin, followersMax: it.followersMax, startsInDays: STARTS_IN_DAYS, deadlineDays: it.dueDays ?? DUE_IN_DAYS, excludeFlags: [], adultOnly: false, brandRating: BRAND_RATING_USUAL,
  };
}
