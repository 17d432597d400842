import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import type { Money } from '#domain/kit/money.ts';
import type { Instant } from '#domain/kit/time.ts';

const MINOR_IN_WHOLE = 100;
const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
const HOUR = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' });

/** A moment as in `Fri 27 Nov, 14:00 UTC`. Units: ms since 1970. */
export const moment = (at: Instant): string => `${DAY.format(at).replace(',', '')}, ${HOUR.format(at)} UTC`;

/** An amount as in `€420.00`. Units: minor units, below 2^53. */
export const amount = ({ minor, currency }: Money): string => new Intl.NumberFormat('en-GB', { style: 'currency', currency }).format(Number(minor) / MINOR_IN_WHOLE);

/** A collaboration type with its article, as in `a duet`. */
export function aType(key: string): string {
  const label = (findCollaborationType(key)?.label ?? key).toLowerCase();
  return `${/^[aeiou]/.test(label) ? 'an' : 'a'} ${label}`;
}
