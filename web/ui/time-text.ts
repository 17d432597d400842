import { DAY_MS, HOUR_MS, MINUTE_MS } from '#domain/kit/time.ts';

/** A moment as the API writes it, or in ms since 1970. */
export type Moment = string | number;

export const momentMs = (at: Moment): number => (typeof at === 'number' ? at : Date.parse(at));

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function spanText(ms: number): string {
  const days = Math.floor(ms / DAY_MS);
  const hours = Math.floor((ms % DAY_MS) / HOUR_MS);
  const minutes = Math.floor((ms % HOUR_MS) / MINUTE_MS);
  if (days >= 14) return plural(Math.floor(days / 7), 'week');
  if (days >= 3 || (days > 0 && hours === 0)) return plural(days, 'day');
  if (days > 0) return `${plural(days, 'day')} ${hours} h`;
  if (hours >= 6 || (hours > 0 && minutes === 0)) return plural(hours, 'hour');
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min` : 'less than a minute';
}

/** How far a moment is from now: `in 2 days 4 h`, `3 hours ago`. Units: ms. */
export function relativeTime(at: Moment, nowMs: number): string {
  const ms = momentMs(at) - nowMs;
  if (Math.abs(ms) < MINUTE_MS) return ms < 0 ? 'just now' : 'in less than a minute';
  return ms > 0 ? `in ${spanText(ms)}` : `${spanText(-ms)} ago`;
}

/** A moment in the reader's own zone: `Thu 14:00` this week, `Thu 26 Nov, 14:00` else, with the year when it is another. Units: ms. */
export function absoluteTime(at: Moment, nowMs: number, timeZone?: string): string {
  const date = new Date(momentMs(at));
  const zone = timeZone ? { timeZone } : {};
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', ...zone });
  const weekday = date.toLocaleDateString('en-GB', { weekday: 'short', ...zone });
  if (Math.abs(date.getTime() - nowMs) < 6 * DAY_MS) return `${weekday} ${time}`;
  const sameYear = date.getUTCFullYear() === new Date(nowMs).getUTCFullYear();
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' as const }), ...zone });
  return `${weekday} ${day}, ${time}`;
}

/** A day in the reader's own zone: `26 Nov 2026`. */
export const dayText = (at: Moment): string => new Date(momentMs(at)).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
