import { DAY_MS, HOUR_MS, type Instant } from '../kit/time.ts';
import type { FindingKind } from './finding.ts';

/** How much a finding weighs, how long it counts, and how long a person has to look at it. Units: points; days; hours. Source: the guard's design, consequences. */
export const STANDING = {
  points: { handle: 1, url: 1, email: 1, phone: 1, intent: 2, payment: 3 } satisfies Record<FindingKind, number>,
  lastsDays: 90, contestHours: 72,
} as const;

/** What staff may say when deciding: why a finding stands, or why it does not. */
export const DECISION_REASONS = {
  stands: ['contact_details', 'payment_elsewhere', 'leading_away', 'cannot_be_checked'],
  released: ['about_the_work', 'refusing_or_quoting', 'declared_in_brief', 'misread'],
} as const;
export type DecisionReason = (typeof DECISION_REASONS)[keyof typeof DECISION_REASONS][number];

/** What a finding counts for when a person sees in it what the guard could not, by the reason of the decision. Units: points. */
export const POINTS_OF_DECISION: Readonly<Record<(typeof DECISION_REASONS.stands)[number], number>> = { contact_details: STANDING.points.handle, payment_elsewhere: STANDING.points.payment, leading_away: STANDING.points.intent, cannot_be_checked: 0 };

/** A finding that was not released, as standing counts it. Units: ms since 1970; points. */
export type Strike = { readonly at: Instant; readonly points: number };

/** The points of one finding: those of the gravest thing in it. */
export const pointsOf = (kinds: readonly FindingKind[]): number => Math.max(1, ...kinds.map((it) => STANDING.points[it]));

/** What strikes count for now: each fades to nothing, evenly, over its days. Units: points, with one decimal. */
export function standingOf(strikes: readonly Strike[], now: Instant): number {
  const sum = strikes.reduce((all, it) => all + it.points * Math.max(0, 1 - (now - it.at) / (STANDING.lastsDays * DAY_MS)), 0);
  return Math.round(sum * 10) / 10;
}

/** Until when a person looks at a contested finding. Units: ms since 1970. */
export const contestDueAt = (now: Instant): number => now + STANDING.contestHours * HOUR_MS;
