import { expect, test } from 'vitest';
import { DAY_MS, MINUTE_MS, after, instant } from '../kit/time.ts';
import { isWorthNoting, sessionEndsAt } from './sessions.ts';

const start = instant(0);

test('a session ends 30 days after its last use, and 90 days after its start whatever happens', () => {
  expect(sessionEndsAt(start, start)).toBe(30 * DAY_MS);
  expect(sessionEndsAt(start, after(start, 29 * DAY_MS))).toBe(59 * DAY_MS);
  expect(sessionEndsAt(start, after(start, 60 * DAY_MS))).toBe(90 * DAY_MS);
  expect(sessionEndsAt(start, after(start, 89 * DAY_MS))).toBe(90 * DAY_MS);
});

test('its use is noted every five minutes', () => {
  expect(isWorthNoting(start, after(start, 5 * MINUTE_MS - 1))).toBe(false);
  expect(isWorthNoting(start, after(start, 5 * MINUTE_MS))).toBe(true);
});
