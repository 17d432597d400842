import { HOUR_MS, MINUTE_MS } from '../kit/time.ts';

/** How often something may be tried in a span of time. Units: ms. */
export type Limit = { readonly pointsMax: number; readonly spanMs: number };

/** The limits of the doors: each counts for one address, one account or one client. */
export const LIMITS = {
  'sign-in-by-address': { pointsMax: 10, spanMs: 15 * MINUTE_MS },
  'sign-in-by-client': { pointsMax: 100, spanMs: 15 * MINUTE_MS },
  'confirm-by-member': { pointsMax: 10, spanMs: 15 * MINUTE_MS },
  'sign-up-by-client': { pointsMax: 300, spanMs: HOUR_MS },
  'reset-by-address': { pointsMax: 5, spanMs: HOUR_MS },
  'reset-by-client': { pointsMax: 100, spanMs: HOUR_MS },
  'verification-by-member': { pointsMax: 5, spanMs: HOUR_MS },
  'invitation-by-account': { pointsMax: 50, spanMs: HOUR_MS },
} as const satisfies Record<string, Limit>;
export type LimitName = keyof typeof LIMITS;
