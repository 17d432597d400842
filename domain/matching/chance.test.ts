import { expect, test } from 'vitest';
import { chanceFrom } from './chance.ts';

test('the same words give the same numbers, others give others, all lie in [0, 1) and fill it evenly', () => {
  const draw = (words: string, count: number): number[] => { const next = chanceFrom(words); return Array.from({ length: count }, next); };
  expect(draw('brf_1 20783', 5)).toEqual(draw('brf_1 20783', 5));
  expect(draw('brf_1 20783', 5)).not.toEqual(draw('brf_1 20784', 5));
  const many = draw('many', 10_000);
  expect(many.every((it) => it >= 0 && it < 1)).toBe(true);
  const tenths = Array.from({ length: 10 }, (_it, at) => many.filter((it) => Math.floor(it * 10) === at).length);
  expect(Math.min(...tenths)).toBeGreaterThan(900);
  expect(Math.max(...tenths)).toBeLessThan(1_100);
});
