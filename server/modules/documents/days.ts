import type { Instant } from '#domain/kit/time.ts';

const DAY_LENGTH = 10;
const YEAR_LENGTH = 4;

/** The day of a moment, by the calendar of UTC. Shapes: YYYY-MM-DD. */
export const dayOf = (at: Instant): string => new Date(at).toISOString().slice(0, DAY_LENGTH);

/** The year of a moment, by the calendar of UTC. */
export const yearOf = (at: Instant): number => Number(dayOf(at).slice(0, YEAR_LENGTH));
