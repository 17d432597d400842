import { expect, test } from 'vitest';
import { paidByMonth } from './month-sums.ts';

const amount = (amountMinor: string, currency = 'EUR') => ({ amountMinor, currency });

test('what was paid is summed by month and currency, newest first; what is not paid yet is not', () => {
  expect(paidByMonth([
    { stage: 'paid', movesAt: '2026-11-30T23:59:00Z', amount: amount('37800') }, { stage: 'paid', movesAt: '2026-12-01T00:00:00Z', amount: amount('100') },
    { stage: 'paid', movesAt: '2026-11-01T00:00:00Z', amount: amount('200') }, { stage: 'paid', movesAt: '2026-11-01T00:00:00Z', amount: amount('5', 'SEK') },
    { stage: 'held', movesAt: '2026-11-01T00:00:00Z', amount: amount('999') }, { stage: 'paid', movesAt: null, amount: amount('999') },
  ])).toEqual([
    { month: '2026-12', total: amount('100') }, { month: '2026-11', total: amount('38000') }, { month: '2026-11', total: amount('5', 'SEK') },
  ]);
});
