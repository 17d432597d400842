import { DAY_MS, MINUTE_MS, after, instant, type Instant } from '../kit/time.ts';

const IDLE_MS = 30 * DAY_MS;
const LIFE_MS = 90 * DAY_MS;
const TOUCH_MS = 5 * MINUTE_MS;

/** When a session ends if it is not used again: 30 days after its last use, and 90 days after its start at the latest. */
export const sessionEndsAt = (createdAt: Instant, lastSeenAt: Instant): Instant => instant(Math.min(after(lastSeenAt, IDLE_MS), after(createdAt, LIFE_MS)));

/** Says whether a use of a session is worth writing down: every five minutes at most. */
export const isWorthNoting = (lastSeenAt: Instant, now: Instant): boolean => now - lastSeenAt >= TOUCH_MS;

/** How long a password given once more counts as proof. Units: ms. Source: MONEY.md §1, payout account change. */
export const CONFIRMED_FOR_MS = 5 * MINUTE_MS;
