import { audienceFit, FEATURES, reliabilityOf, someOf, suspicionOf, tonesOf, type Feature, type Pair } from './features.ts';
import { onCurve } from './market.ts';
import { TONES } from './text/lexicon/tones.ts';
import { TOPICS } from './text/lexicon/topics.ts';
import { VALUES } from './text/lexicon/values.ts';

/** Why a creator stands where it stands, with the fact behind it. Shares are 0..1, prices in cents. */
export type Reason =
  | { readonly kind: 'topics'; readonly topics: readonly string[] }
  | { readonly kind: 'other_topics'; readonly topics: readonly string[] }
  | { readonly kind: 'tone'; readonly tones: readonly string[] }
  | { readonly kind: 'other_tone'; readonly tones: readonly string[] }
  | { readonly kind: 'refuses'; readonly values: readonly string[] }
  | { readonly kind: 'audience' | 'little_audience'; readonly share: number }
  | { readonly kind: 'language' | 'other_language'; readonly language: string }
  | { readonly kind: 'price' | 'high_price'; readonly priceCents: number; readonly usualCents: number }
  | { readonly kind: 'reach' | 'little_reach'; readonly medianViews: number }
  | { readonly kind: 'engagement' | 'little_engagement'; readonly timesUsual: number }
  | { readonly kind: 'suspicion'; readonly growth30dPercent: number | null; readonly commentsPer1kViews: number | null }
  | { readonly kind: 'accepts' | 'denies'; readonly accepted: number; readonly offers: number }
  | { readonly kind: 'on_time' | 'late'; readonly onTime: number; readonly delivered: number }
  | { readonly kind: 'rating' | 'low_rating'; readonly mean: number; readonly ratings: number }
  | { readonly kind: 'answers_fast'; readonly medianHours: number }
  | { readonly kind: 'newcomer'; readonly offers: number };

/** The features that speak of one matter. */
const MATTERS: readonly { readonly features: readonly Feature[]; readonly reason: (pair: Pair, good: boolean) => Reason | null }[] = [
  { features: ['topics', 'topics_squared', 'category', 'topics_and_audience'], reason: topicsReason },
  { features: ['tone', 'tone_opposed'], reason: toneReason },
  { features: ['refuses'], reason: refusesReason },
  { features: ['audience_age', 'audience_gender', 'audience_country', 'audience', 'audience_for_sales'], reason: audienceReason },
  { features: ['own_language'], reason: languageReason },
  { features: ['value_for_price', 'price_of_budget', 'price_for_content'], reason: priceReason },
  { features: ['reach', 'reach_for_awareness'], reason: ({ creator: { it } }, good) => ({ kind: good ? 'reach' : 'little_reach', medianViews: it.medianViews }) },
  { features: ['engagement', 'engagement_for_sales'], reason: engagementReason },
  { features: ['suspicion', 'growth'], reason: suspicionReason },
  { features: ['accepts'], reason: acceptsReason },
  { features: ['on_time', 'quality_for_content'], reason: onTimeReason },
  { features: ['rating'], reason: ratingReason },
  { features: ['answers_fast'], reason: fastReason },
];

const SHARED_MIN = 0.02;
const TOPICS_NAMED = 3;
const AUDIENCE_GOOD = 0.3;
const AUDIENCE_POOR = 0.15;
const FEW_OFFERS = 3;
/** A number is worth saying when it is so many times the usual, or the usual so many times it. */
const NOTABLE = 1.1;
const REASONS = 3;
const MOVED_MIN = 0.02;

const topicsBy = (weightOf: (topic: number) => number): string[] => TOPICS.map((it, at) => ({ id: it.id, weight: weightOf(at) })).filter((it) => it.weight > SHARED_MIN).sort((a, b) => b.weight - a.weight).slice(0, TOPICS_NAMED).map((it) => it.id);

function topicsReason({ brief, creator }: Pair, good: boolean): Reason | null {
  const topics = good ? topicsBy((at) => (brief.topics[at] ?? 0) * (creator.topics[at] ?? 0)) : topicsBy((at) => creator.topics[at] ?? 0);
  return topics.length === 0 ? null : { kind: good ? 'topics' : 'other_topics', topics };
}

function toneReason({ brief, creator }: Pair, good: boolean): Reason | null {
  const { met, opposed } = tonesOf(brief.meaning, creator.meaning);
  const names = (tones: Iterable<number>): string[] => [...tones].map((it) => TONES[it]?.id ?? '');
  if (good && met) return { kind: 'tone', tones: names(brief.meaning.tones.intersection(creator.meaning.tones)) };
  return !good && opposed ? { kind: 'other_tone', tones: names(creator.meaning.tones) } : null;
}

function refusesReason({ brief, creator }: Pair, good: boolean): Reason | null {
  if (good || !someOf(brief.meaning.contains, creator.meaning.refuses)) return null;
  return { kind: 'refuses', values: [...brief.meaning.contains.intersection(creator.meaning.refuses)].map((it) => VALUES[it]?.id ?? '') };
}

function audienceReason({ brief, creator }: Pair, good: boolean): Reason | null {
  const { age, gender, country } = audienceFit(brief.it, creator.it);
  const share = age * gender * country;
  if (good) return share >= AUDIENCE_GOOD ? { kind: 'audience', share } : null;
  return share < AUDIENCE_POOR ? { kind: 'little_audience', share } : null;
}

function languageReason({ brief, creator }: Pair, good: boolean): Reason | null {
  const [language] = creator.it.languages;
  if (language === undefined || brief.it.contentLanguages.length === 0) return null;
  return brief.it.contentLanguages.includes(language) === good ? { kind: good ? 'language' : 'other_language', language } : null;
}

function priceReason({ brief, creator, market }: Pair, good: boolean): Reason | null {
  const type = brief.it.collaborationType;
  const curve = market.price.get(type);
  const priceCents = creator.it.pricesCents[type];
  if (!curve || priceCents === undefined) return null;
  const usualCents = Math.round(onCurve(curve, creator.it.medianViews));
  if (good ? priceCents * NOTABLE > usualCents : priceCents < usualCents * NOTABLE) return null;
  return { kind: good ? 'price' : 'high_price', priceCents, usualCents };
}

function engagementReason({ creator: { it }, market }: Pair, good: boolean): Reason | null {
  const timesUsual = it.engagementRate / onCurve(market.engagement, it.followers);
  if (good ? timesUsual < NOTABLE : timesUsual > 1 / NOTABLE) return null;
  return { kind: good ? 'engagement' : 'little_engagement', timesUsual };
}

function suspicionReason({ creator: { it }, market }: Pair, good: boolean): Reason | null {
  return good || suspicionOf(it, market) < 0.3 ? null : { kind: 'suspicion', growth30dPercent: it.growth30dPercent, commentsPer1kViews: it.commentsPer1kViews };
}

function acceptsReason({ creator: { it }, market }: Pair, good: boolean): Reason | null {
  const { offers, accepted } = it.record;
  if (offers < FEW_OFFERS || reliabilityOf(it, market).accepts > market.usual.accepts !== good) return null;
  return { kind: good ? 'accepts' : 'denies', accepted, offers };
}

function onTimeReason({ creator: { it }, market }: Pair, good: boolean): Reason | null {
  const { onTime, late, failed } = it.record;
  const delivered = onTime + late + failed;
  if (delivered < FEW_OFFERS || reliabilityOf(it, market).onTime > market.usual.onTime !== good) return null;
  return { kind: good ? 'on_time' : 'late', onTime, delivered };
}

function ratingReason({ creator: { it }, market }: Pair, good: boolean): Reason | null {
  const { ratings, ratingSum } = it.record;
  if (ratings === 0 || reliabilityOf(it, market).rating > market.usual.rating !== good) return null;
  return { kind: good ? 'rating' : 'low_rating', mean: ratingSum / ratings, ratings };
}

function fastReason({ creator: { it } }: Pair, good: boolean): Reason | null {
  const { medianResponseHours } = it.record;
  return good && medianResponseHours !== null && medianResponseHours <= 12 ? { kind: 'answers_fast', medianHours: medianResponseHours } : null;
}

export type Explained = { readonly reasons: readonly Reason[]; readonly caution: Reason | null };

/** The three matters that speak most for a pair and the one that speaks most against it, by how far each moved the score (nats). A matter without a true fact behind it is not named. */
export function explain(pair: Pair, moved: Float64Array): Explained {
  const matters = MATTERS.map(({ features, reason }) => ({ reason, moved: features.reduce((sum, it) => sum + (moved[FEATURES.indexOf(it)] ?? 0), 0) }));
  const named = (good: boolean): Reason[] => matters
    .filter((it) => (good ? it.moved > MOVED_MIN : it.moved < -MOVED_MIN))
    .sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved))
    .map((it) => it.reason(pair, good)).filter((it) => it !== null);
  const { offers } = pair.creator.it.record;
  return { reasons: named(true).slice(0, REASONS), caution: named(false)[0] ?? (offers < FEW_OFFERS ? { kind: 'newcomer', offers } : null) };
}
