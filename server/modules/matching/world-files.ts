import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { World } from '#domain/matching/model.ts';
import { OBJECTIVES, type Objective } from '#domain/briefs/brief.ts';
import type { MatchBrief, MatchCreator, MatchOutcome } from '#domain/matching/subjects.ts';

/** The files of a marketplace of another kind, one JSON object a line: creators.jsonl, briefs.jsonl, outcomes.jsonl. Money is in cents; days count from now. */
type CreatorLine = {
  readonly id: string; readonly country: string; readonly languages: readonly string[]; readonly bio: string; readonly captions: readonly string[]; readonly hashtags: readonly string[]; readonly categories: readonly string[];
  readonly followers: number; readonly median_views: number; readonly engagement_rate: number; readonly comments_per_1k_views: number; readonly growth_30d_pct: number;
  readonly audience: MatchCreator['audience']; readonly collabs: Readonly<Record<string, { readonly price_cents: number }>>;
  readonly available_in_days: number; readonly adult_verified: boolean; readonly flags: readonly string[];
  readonly exclusivities: readonly { readonly product_line: string; readonly until_day: number }[];
  readonly stats: { readonly offers: number; readonly accepted: number; readonly on_time: number; readonly late: number; readonly failed: number; readonly rating_n: number; readonly rating_sum: number; readonly median_response_h: number | null };
};
type BriefLine = {
  readonly id: string; readonly text: string; readonly category: string; readonly product_line: string; readonly objective: string; readonly collab_type: string; readonly budget_per_creator_cents: number;
  readonly creator_countries: readonly string[]; readonly content_languages: readonly string[]; readonly audience: MatchBrief['audience'];
  readonly min_followers: number | null; readonly max_followers: number | null; readonly starts_in_days: number; readonly deadline_days: number;
  readonly exclude_flags: readonly string[]; readonly adult_only: boolean; readonly brand: { readonly rating: number | null }; readonly split?: string;
};
type OutcomeLine = {
  readonly brief_id: string; readonly creator_id: string; readonly day: number; readonly position: number; readonly viewed: boolean; readonly offered: boolean;
  readonly accepted: boolean | null; readonly response_h: number | null; readonly delivered: MatchOutcome['delivered']; readonly rating: number | null;
};

const BRAND_RATING_USUAL = 4;

export function readCreatorLine(it: CreatorLine): MatchCreator {
  const { stats } = it;
  return {
    id: it.id, country: it.country, languages: it.languages, bio: it.bio, captions: it.captions, hashtags: it.hashtags, categories: it.categories,
    followers: it.followers, medianViews: it.median_views, engagementRate: it.engagement_rate, commentsPer1kViews: it.comments_per_1k_views, growth30dPercent: it.growth_30d_pct,
    audience: it.audience, pricesCents: Object.fromEntries(Object.entries(it.collabs).map(([type, { price_cents }]) => [type, price_cents])),
    availableInDays: it.available_in_days, adultVerified: it.adult_verified, flags: it.flags,
    exclusivities: it.exclusivities.map((one) => ({ productLine: one.product_line, untilDay: one.until_day })),
    record: { offers: stats.offers, accepted: stats.accepted, onTime: stats.on_time, late: stats.late, failed: stats.failed, ratings: stats.rating_n, ratingSum: stats.rating_sum, medianResponseHours: stats.median_response_h },
  };
}

const objectiveOf = (it: string): Objective => OBJECTIVES.find((known) => known === it) ?? 'content';

export function readBriefLine(it: BriefLine): MatchBrief {
  return {
    id: it.id, text: it.text, category: it.category, productLine: it.product_line, objective: objectiveOf(it.objective), collaborationType: it.collab_type, budgetCents: it.budget_per_creator_cents,
    creatorCountries: it.creator_countries, contentLanguages: it.content_languages, audience: it.audience, followersMin: it.min_followers, followersMax: it.max_followers,
    startsInDays: it.starts_in_days, deadlineDays: it.deadline_days, excludeFlags: it.exclude_flags, adultOnly: it.adult_only, brandRating: it.brand.rating ?? BRAND_RATING_USUAL,
  };
}

export function readOutcomeLine(it: OutcomeLine): MatchOutcome {
  return { briefId: it.brief_id, creatorId: it.creator_id, day: it.day, position: it.position, viewed: it.viewed, offered: it.offered, accepted: it.accepted, responseHours: it.response_h, delivered: it.delivered, rating: it.rating };
}

/** Reads a folder of such files. `open` are the briefs that wait for a list (split "eval"); the others are history. Throws: Error when a file is missing or a line is no JSON. */
export async function readWorldFiles(folder: string): Promise<World & { readonly open: readonly MatchBrief[] }> {
  const lines = async <Line>(name: string): Promise<Line[]> => (await readFile(join(folder, name), 'utf8')).split('\n').filter((it) => it.trim() !== '').map((it) => JSON.parse(it) as Line);
  const [creators, briefs, outcomes] = await Promise.all([lines<CreatorLine>('creators.jsonl'), lines<BriefLine>('briefs.jsonl'), lines<OutcomeLine>('outcomes.jsonl')]);
  return {
    creators: creators.map(readCreatorLine),
    briefs: briefs.filter((it) => it.split !== 'eval').map(readBriefLine),
    open: briefs.filter((it) => it.split === 'eval').map(readBriefLine),
    outcomes: outcomes.map(readOutcomeLine),
  };
}
