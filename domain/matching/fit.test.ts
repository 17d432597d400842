import { expect, test } from 'vitest';
import { ROW_LENGTH } from './features.ts';
import { chanceOf, fitChance, oddsOf, type Chance, type Example } from './fit.ts';

const PRIOR: Chance = { bias: -1, weights: new Float64Array(ROW_LENGTH).fill(0.25) };
const row = (...values: readonly number[]): Float64Array => Float64Array.from({ length: ROW_LENGTH }, (_it, at) => values[at] ?? 0);

/** Examples of which a known chance decides how many came true: each row stands twice, weighted by how often it did and did not. */
const examplesOf = (truth: Chance, rows: readonly Float64Array[]): Example[] => rows.flatMap((it) => {
  const p = chanceOf(oddsOf(truth, it));
  return [{ row: it, yes: true, weight: 1_000 * p }, { row: it, yes: false, weight: 1_000 * (1 - p) }];
});

test('what made the examples is found again', () => {
  const truth: Chance = { bias: -0.5, weights: row(2, -1) };
  const rows = [0, 0.25, 0.5, 0.75, 1].flatMap((a) => [0, 0.5, 1].map((b) => row(a, b)));
  const found = fitChance(examplesOf(truth, rows), { prior: { bias: 0, weights: row() }, strength: 0.001 });
  expect(found.bias).toBeCloseTo(-0.5, 2);
  expect(found.weights[0]).toBeCloseTo(2, 2);
  expect(found.weights[1]).toBeCloseTo(-1, 2);
});

test('what no example shows stays as it was thought to be', () => {
  const rows = [row(0), row(1)];
  const found = fitChance(examplesOf({ bias: 0, weights: row(3) }, rows), { prior: PRIOR, strength: 0.01 });
  expect(found.weights.slice(1).every((it) => Math.abs(it - 0.25) < 1e-6)).toBe(true);
  expect(fitChance([], { prior: PRIOR, strength: 1 })).toBe(PRIOR);
});

test('the stronger the belief, the nearer to it; examples that never fail stay finite', () => {
  const rows = [row(0), row(1)];
  const examples = rows.flatMap((it) => [{ row: it, yes: it[0] === 1, weight: 10 }]);
  const [weak, strong] = [0.01, 10].map((strength) => fitChance(examples, { prior: PRIOR, strength }).weights[0] ?? 0);
  expect(Number.isFinite(weak)).toBe(true);
  expect(weak).toBeGreaterThan(strong ?? 0);
  expect(strong).toBeGreaterThan(0.25);
});
