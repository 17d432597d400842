import { expect, test } from 'vitest';
import { guideBy, GUIDANCE_PAID_MIN } from './price-guidance.ts';

test('says where the middle half of prices lies, whatever their order', () => {
  expect(guideBy([900, 100, 200, 800, 300, 700, 400, 600, 500])).toEqual({ paidCount: 9, lowCents: 300, middleCents: 500, highCents: 700 });
  expect(guideBy([100, 200, 300, 400, 500, 600, 700, 800])).toEqual({ paidCount: 8, lowCents: 275, middleCents: 450, highCents: 625 });
});

test('says nothing of too few', () => {
  expect(guideBy(Array.from({ length: GUIDANCE_PAID_MIN - 1 }, () => 500))).toBeNull();
  expect(guideBy([])).toBeNull();
});
