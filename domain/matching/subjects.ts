import type { Objective } from '../briefs/brief.ts';

/** Shares of an audience, each 0..1. `ages` by band (`13-17`, `18-24`, `25-34`, `35-44`, `45+`), `countries` by ISO code with `other` for the rest. */
export type Audience = { readonly ages: Readonly<Record<string, number>>; readonly female: number; readonly countries: Readonly<Record<string, number>> };

/** What became of a creator's offers so far. */
export type TrackRecord = { readonly offers: number; readonly accepted: number; readonly onTime: number; readonly late: number; readonly failed: number; readonly ratings: number; readonly ratingSum: number; readonly medianResponseHours: number | null };

/** A creator as matching sees it. Money is in cents of one currency; a collaboration type that is not in `pricesCents` is not offered. */
export type MatchCreator = {
  readonly id: string;
  readonly country: string;
  readonly languages: readonly string[];
  readonly bio: string;
  readonly captions: readonly string[];
  readonly hashtags: readonly string[];
  readonly categories: readonly string[];
  readonly followers: number;
  readonly medianViews: number;
  readonly engagementRate: number;
  /** Null where nobody measured it. */
  readonly commentsPer1kViews: number | null;
  /** Null where nobody measured it. */
  readonly growth30dPercent: number | null;
  readonly audience: Audience;
  readonly pricesCents: Readonly<Record<string, number>>;
  readonly availableInDays: number;
  readonly adultVerified: boolean;
  readonly flags: readonly string[];
  readonly exclusivities: readonly { readonly productLine: string; readonly untilDay: number }[];
  readonly record: TrackRecord;
};


/** A brief as matching sees it. Empty lists ask for nothing. */
export type MatchBrief = {
  readonly id: string;
  readonly text: string;
  readonly category: string;
  readonly productLine: string;
  readonly objective: Objective;
  readonly collaborationType: string;
  readonly budgetCents: number;
  readonly creatorCountries: readonly string[];
  readonly contentLanguages: readonly string[];
  readonly audience: { readonly ages: readonly string[]; readonly gender: 'female' | 'male' | 'any'; readonly countries: readonly string[] };
  readonly followersMin: number | null;
  readonly followersMax: number | null;
  readonly startsInDays: number;
  readonly deadlineDays: number;
  readonly excludeFlags: readonly string[];
  readonly adultOnly: boolean;
  readonly brandRating: number;
};

/** One row of what was shown and what became of it; null where it does not apply. `position` counts from 1. */
export type MatchOutcome = {
  readonly briefId: string;
  readonly creatorId: string;
  readonly day: number;
  readonly position: number;
  readonly viewed: boolean;
  readonly offered: boolean;
  readonly accepted: boolean | null;
  readonly responseHours: number | null;
  readonly delivered: 'on_time' | 'late' | 'failed' | null;
  readonly rating: number | null;
};
