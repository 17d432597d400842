import { expect, test } from 'vitest';
import { closeTo, slipsBetween } from './typos.ts';

test('a slip is a letter missing, added, changed, or two in the wrong order', () => {
  expect([['recipes', 'recepies'], ['vegan', 'vegn'], ['vegan', 'veggan'], ['vegan', 'vegen'], ['gaming', 'gmaing'], ['vegan', 'vegan'], ['', 'ab']].map(([a = '', b = '']) => slipsBetween(a, b, 3))).toEqual([2, 1, 1, 1, 1, 0, 2]);
  expect(slipsBetween('sourdough', 'skincare', 2)).toBe(3);
});

test('short words forgive one slip, long ones two; the closest come first', () => {
  const words = ['mountain', 'mountains', 'fountain', 'gaming', 'baking', 'vegan', 'vegas'];
  expect(closeTo(words, 'moutain')).toEqual(['mountain']);
  expect(closeTo(words, 'moutainns')).toEqual(['mountains']);
  expect(closeTo(words, 'vegam')).toEqual(['vegan', 'vegas']);
  expect(closeTo(words, 'x'.repeat(200))).toEqual([]);
});
