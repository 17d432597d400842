import { expect, it } from 'vitest';
import { DAY_MS, instant } from '../kit/time.ts';
import { declaredIn } from './declared.ts';
import { pointsOf, standingOf } from './standing.ts';

const at = (days: number) => instant(days * DAY_MS);

it('counts the gravest thing of a finding, and lets it fade to nothing in ninety days', () => {
  expect(pointsOf(['phone', 'payment', 'handle'])).toBe(3);
  const strikes = [{ at: at(0), points: 2 }, { at: at(45), points: 3 }];
  expect([0, 45, 60, 90, 135, 400].map((day) => standingOf(strikes.filter((it) => it.at <= at(day)), at(day)))).toStrictEqual([2, 4, 3.2, 1.5, 0, 0]);
});

it('takes links and accounts a brief names for work, but not pages of people or money', () => {
  expect(declaredIn(['See https://shop.example/tea?a=1, tag @nordlicht.', 'https://linktr.ee/lena and paypal.me/lena', 'mail me: lena@films.example'])).toStrictEqual({ allowedUrls: ['https://shop.example/tea?a=1'], allowedHandles: ['nordlicht'] });
});
