import { aboveUsual, shrunk, type Market } from './market.ts';
import type { MatchBrief, MatchCreator } from './subjects.ts';
import type { Meaning } from './text/meaning.ts';
import { TONES } from './text/lexicon/tones.ts';
import { dot } from './text/unit.ts';

/** What speaks for a creator or against it for a brief, each 0..1. Their order is the order of the weights. */
export const FEATURES = [
  'topics', 'topics_squared', 'category', 'tone', 'tone_opposed', 'refuses',
  'audience_age', 'audience_gender', 'audience_country', 'audience', 'topics_and_audience', 'own_language',
  'value_for_price', 'price_of_budget', 'reach', 'engagement', 'suspicion', 'growth',
  'accepts', 'on_time', 'rating', 'experience', 'answers_fast', 'rests', 'brand_rating',
  'reach_for_awareness', 'audience_for_sales', 'engagement_for_sales', 'quality_for_content', 'price_for_content',
] as const;
export type Feature = (typeof FEATURES)[number];
export const ROW_LENGTH = FEATURES.length;

/** One side of a pair with what was read out of its text: topics as a unit vector, and its meaning. */
export type Known<Subject> = { readonly it: Subject; readonly topics: Float32Array; readonly meaning: Meaning };

const PRIOR_COUNT = 4;
const SLOW_HOURS = 48;
const AUDIENCE_FULL = 0.6;
const VIEWS_FULL_LOG10 = 6;
const OFFERS_FULL = 30;
const REST_FULL_DAYS = 30;
const STEEPNESS = 1.2;
const clamp = (it: number): number => Math.max(0, Math.min(1, it));
/** Spreads above the usual as 0..1, the usual being 0.5. */
const squash = (spreads: number): number => 1 / (1 + Math.exp(-STEEPNESS * spreads));

/** Whether two sets share anything. */
export function someOf<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  for (const it of a) if (b.has(it)) return true;
  return false;
}

export type AudienceFit = { readonly age: number; readonly gender: number; readonly country: number };

/** The share of a creator's audience that a brief is after, by age, gender and country. Nothing asked for is everything met. */
export function audienceFit(brief: MatchBrief, { audience }: MatchCreator): AudienceFit {
  const { ages, gender, countries } = brief.audience;
  const within = (asked: readonly string[], shares: Readonly<Record<string, number>>): number => (asked.length === 0 ? 1 : clamp(asked.reduce((sum, it) => sum + (shares[it] ?? 0), 0)));
  const genders = { any: 1, female: audience.female, male: 1 - audience.female };
  return { age: within(ages, audience.ages), gender: clamp(genders[gender]), country: within(countries, audience.countries) };
}

const GROWTH_USUAL_PERCENT = 12;
const GROWTH_SUSPECT_PERCENT = 37;
const FAR_USUAL = 0.15;
const FAR_SUSPECT = 0.45;

/** How much an account looks as if its followers were bought, 0..1: growth beyond the usual, few comments for its engagement, few views for its followers, an audience from nowhere in particular. */
export function suspicionOf(creator: MatchCreator, market: Market): number {
  const growth = clamp(((creator.growth30dPercent ?? 0) - GROWTH_USUAL_PERCENT) / (GROWTH_SUSPECT_PERCENT - GROWTH_USUAL_PERCENT));
  const comments = creator.commentsPer1kViews === null ? 0 : clamp((-aboveUsual(market.comments, creator.engagementRate, creator.commentsPer1kViews) - 0.8) / 1.5);
  const views = clamp((-aboveUsual(market.views, creator.followers, creator.medianViews) - 1) / 1.5);
  const named = Object.entries(creator.audience.countries).reduce((sum, [country, share]) => sum + (country === 'other' ? 0 : share), 0);
  const far = clamp((1 - named - FAR_USUAL) / (FAR_SUSPECT - FAR_USUAL));
  return clamp((growth + comments + far + views / 2) / 2);
}

/** Whether a creator has a tone a brief asks for, or only the opposite of one. */
export function tonesOf(brief: Meaning, creator: Meaning): { readonly met: boolean; readonly opposed: boolean } {
  const opposed = [...brief.tones].some((tone) => !creator.tones.has(tone) && (TONES[tone]?.opposes ?? []).some((id) => creator.tones.has(TONES.findIndex((it) => it.id === id))));
  return { met: someOf(brief.tones, creator.tones), opposed };
}

/** Shares of what was offered, accepted and delivered, drawn towards the usual while there are few. */
export function reliabilityOf({ record }: MatchCreator, { usual }: Market): { readonly accepts: number; readonly onTime: number; readonly rating: number } {
  return {
    accepts: shrunk(record.accepted, record.offers, { usual: usual.accepts, prior: PRIOR_COUNT }),
    onTime: shrunk(record.onTime, record.onTime + record.late + record.failed, { usual: usual.onTime, prior: PRIOR_COUNT }),
    rating: shrunk(record.ratingSum, record.ratings, { usual: usual.rating, prior: PRIOR_COUNT }),
  };
}

/** Spreads by which a price lies below the usual for such views; 0 for a type nobody offers. */
export function belowMarket(creator: MatchCreator, type: string, market: Market): number {
  const curve = market.price.get(type);
  const priceCents = creator.pricesCents[type];
  return curve && priceCents !== undefined ? -aboveUsual(curve, creator.medianViews, priceCents) : 0;
}

/** A brief and a creator in a market. */
export type Pair = { readonly brief: Known<MatchBrief>; readonly creator: Known<MatchCreator>; readonly market: Market };

/** The features of a pair, in the order of FEATURES. */
export function featuresOf({ brief, creator, market }: Pair): Float64Array {
  const b = brief.it;
  const c = creator.it;
  const topics = clamp(dot(brief.topics, creator.topics));
  const tones = tonesOf(brief.meaning, creator.meaning);
  const fit = audienceFit(b, c);
  const audience = clamp(fit.age * fit.gender * fit.country / AUDIENCE_FULL);
  const reach = clamp(Math.log10(Math.max(c.medianViews, 1)) / VIEWS_FULL_LOG10);
  const engagement = squash(aboveUsual(market.engagement, c.followers, c.engagementRate));
  const { accepts, onTime, rating } = reliabilityOf(c, market);
  const ofBudget = clamp((c.pricesCents[b.collaborationType] ?? b.budgetCents) / Math.max(1, b.budgetCents));
  const when = (objective: MatchBrief['objective'], value: number): number => (b.objective === objective ? value : 0);
  const values: Readonly<Record<Feature, number>> = {
    topics, topics_squared: topics * topics, category: c.categories.includes(b.category) ? 1 : 0,
    tone: tones.met ? 1 : 0, tone_opposed: tones.opposed ? 1 : 0, refuses: someOf(brief.meaning.contains, creator.meaning.refuses) ? 1 : 0,
    audience_age: fit.age, audience_gender: fit.gender, audience_country: fit.country, audience, topics_and_audience: topics * audience,
    own_language: b.contentLanguages.length === 0 || b.contentLanguages.includes(c.languages[0] ?? '') ? 1 : 0,
    value_for_price: squash(belowMarket(c, b.collaborationType, market)), price_of_budget: ofBudget, reach, engagement,
    suspicion: suspicionOf(c, market), growth: clamp(0.5 + (c.growth30dPercent ?? 0) / 60),
    accepts, on_time: onTime, rating: rating / 5, experience: clamp(Math.log1p(c.record.offers) / Math.log1p(OFFERS_FULL)),
    answers_fast: c.record.medianResponseHours === null ? 0.5 : clamp(1 - c.record.medianResponseHours / SLOW_HOURS),
    rests: clamp((b.startsInDays - c.availableInDays) / REST_FULL_DAYS), brand_rating: clamp(b.brandRating / 5),
    reach_for_awareness: when('awareness', reach), audience_for_sales: when('sales', audience), engagement_for_sales: when('sales', engagement),
    quality_for_content: when('content', rating / 5 * onTime), price_for_content: when('content', ofBudget),
  };
  return Float64Array.from(FEATURES, (it) => values[it]);
}
