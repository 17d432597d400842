import { DAY_MS, HOUR_MS } from '../kit/time.ts';

/** What a mailed link is for. */
export const LINK_PURPOSES = ['verify-email', 'reset-password', 'join-team'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** How long a mailed link works. Units: ms. */
export const LINK_LIFE_MS: Readonly<Record<LinkPurpose, number>> = { 'verify-email': 3 * DAY_MS, 'reset-password': HOUR_MS, 'join-team': 7 * DAY_MS };
