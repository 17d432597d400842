/** A moment. Units: milliseconds since 1970-01-01 UTC. */
export type Instant = number & { readonly __brand: 'Instant' };

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Names a number of milliseconds since 1970 as a moment. Units: ms. */
export const instant = (epochMs: number): Instant => epochMs as Instant;

/** The moment `ms` milliseconds after another. Units: ms. */
export const after = (from: Instant, ms: number): Instant => (from + ms) as Instant;

/** Says whether a deadline has run out: at the very moment it has. */
export const isPast = (due: Instant, now: Instant): boolean => now >= due;

/** The earlier of two moments, where either may be missing. */
export function earlier(left: Instant | null, right: Instant | null): Instant | null {
  if (left === null) return right;
  return right === null || left <= right ? left : right;
}
