import { expect, test } from 'vitest';
import { withNewcomers } from './explore.ts';
import type { TrackRecord } from './subjects.ts';

const record = (offers: number): TrackRecord => ({ offers, accepted: 0, onTime: 0, late: 0, failed: 0, ratings: 0, ratingSum: 0, medianResponseHours: null });
type One = { readonly id: string; readonly score: number; readonly offers: number };
const recordOf = (it: One): TrackRecord => record(it.offers);

/** Numbers that look like chance and are the same each time. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const crowd = (known: number, score: (at: number) => number): One[] => Array.from({ length: 60 }, (_it, at) => ({ id: `c${at}`, score: score(at), offers: at < known ? 50 : 0 }));

test('at most two of ten places go to newcomers, none of the first four', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const listed = withNewcomers(crowd(10, (at) => 0.5 - at * 0.0005), { count: 10, chance: chanceOf(seed), recordOf });
    expect(listed.slice(0, 4).map((it) => it.id)).toEqual(['c0', 'c1', 'c2', 'c3']);
    expect(listed.filter((it) => it.explored).length).toBe(2);
    expect(new Set(listed.map((it) => it.id)).size).toBe(10);
  }
});

test('a list keeps 95 % of its usefulness: newcomers who would cost more wait', () => {
  const list = crowd(10, (at) => (at < 10 ? 0.5 : 0.05));
  for (let seed = 1; seed <= 50; seed += 1) {
    const listed = withNewcomers(list, { count: 10, chance: chanceOf(seed), recordOf });
    const total = listed.reduce((sum, it) => sum + it.score, 0);
    expect(total).toBeGreaterThanOrEqual(0.95 * 5);
    expect(listed.some((it) => it.explored)).toBe(false);
  }
});

test('who is known already is never given a place, and a short list stays as it is', () => {
  const known = crowd(60, (at) => 0.5 - at * 0.001);
  expect(withNewcomers(known, { count: 10, chance: chanceOf(3), recordOf }).every((it) => !it.explored)).toBe(true);
  expect(withNewcomers(known.slice(0, 3), { count: 10, chance: chanceOf(3), recordOf }).map((it) => it.id)).toEqual(['c0', 'c1', 'c2']);
});
