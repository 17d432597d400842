import { expect, test } from 'vitest';
import { learnTelling } from './telling.ts';

const many = (count: number, terms: readonly string[], category: string) => Array.from({ length: count }, () => ({ terms, categories: [category] }));

test('what everybody says tells nothing; what one category says tells much', () => {
  const telling = learnTelling([...many(40, ['late', 'oven'], 'food'), ...many(40, ['late', 'controller'], 'games'), ...many(40, ['late', 'mascara'], 'beauty')]);
  expect(telling.of('late')).toBe(0);
  expect(telling.of('oven')).toBeGreaterThan(0.6);
});

test('what was hardly seen is taken to tell something', () => {
  const telling = learnTelling([...many(5, ['rare', 'oven'], 'food'), ...many(40, ['controller'], 'games')]);
  expect(telling.of('rare')).toBe(0.6);
  expect(telling.of('never seen')).toBe(0.6);
});

test('a word is weakened where it stands in a phrase that tells nothing, and nowhere else', () => {
  const telling = learnTelling([...many(40, ['since birth', 'oven'], 'food'), ...many(40, ['since birth', 'controller'], 'games')]);
  expect(telling.ofWords(['running', 'since', 'birth'])).toEqual([1, 0, 0]);
  expect(telling.ofWords(['birth', 'oven'])).toEqual([1, 1]);
});
