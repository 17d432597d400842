import { expect, test } from 'vitest';
import { momentsOf } from './moments.ts';

test.each([
  [12, [0, 1, 2, 5, 9.8, 10, 10.8, 11.8]], [3, [0, 0.8, 1, 1.8, 2, 2.8]], [0.1, [0]], [0, [0]],
])('a film of %s seconds is looked at at %j', (seconds, moments) => {
  expect(momentsOf(seconds)).toEqual(moments);
});

test('no five seconds of a film go unseen', () => {
  const moments = momentsOf(61);
  expect(Math.max(...moments.slice(1).map((it, index) => it - (moments[index] ?? 0)))).toBeLessThanOrEqual(5);
  expect(moments.at(-1)).toBe(60.8);
});
