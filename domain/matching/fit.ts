import { ROW_LENGTH } from './features.ts';

/** One example: its features, whether it came true, and how much it counts. */
export type Example = { readonly row: Float64Array; readonly yes: boolean; readonly weight: number };

/** A fitted chance: p = 1 / (1 + exp(−(bias + Σ weights · row))). */
export type Chance = { readonly bias: number; readonly weights: Float64Array };

const STEPS = 12;
const SPREAD_MIN = 1e-4;
const STILL = 1e-7;

/** The odds (logit) of a row. */
export const oddsOf = ({ bias, weights }: Chance, row: Float64Array): number => {
  let sum = bias;
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (row[at] ?? 0);
  return sum;
};
/** Odds (logit) as a chance 0..1. */
export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/**
 * Fits a chance to examples by Newton's steps (penalised logistic regression). Weights are drawn towards `prior` with `strength`, in units of each feature's spread:
 * what no example shows stays at the prior, so it also answers before there are any.
 */
export function fitChance(examples: readonly Example[], { prior, strength }: { prior: Chance; strength: number }): Chance {
  if (examples.length === 0) return prior;
  const size = ROW_LENGTH + 1;
  const held = spreads(examples).map((it) => strength * Math.max(it, SPREAD_MIN));
  const start = Float64Array.from([...prior.weights, prior.bias]);
  let at = Float64Array.from(start);
  for (let step = 0; step < STEPS; step += 1) {
    const { slope, bend } = slopes(examples, at);
    for (let k = 0; k < ROW_LENGTH; k += 1) {
      slope[k] = (slope[k] ?? 0) - (held[k] ?? 0) * ((at[k] ?? 0) - (start[k] ?? 0));
      bend[k * size + k] = (bend[k * size + k] ?? 0) + (held[k] ?? 0);
    }
    bend[size * size - 1] = (bend[size * size - 1] ?? 0) + SPREAD_MIN;
    const move = solve(bend, slope);
    at = at.map((it, k) => it + (move[k] ?? 0));
    if (Math.max(...move.map(Math.abs)) < STILL) break;
  }
  return { bias: at[ROW_LENGTH] ?? 0, weights: at.slice(0, ROW_LENGTH) };
}

function spreads(examples: readonly Example[]): Float64Array {
  const mean = new Float64Array(ROW_LENGTH);
  const spread = new Float64Array(ROW_LENGTH);
  for (const { row } of examples) for (let k = 0; k < ROW_LENGTH; k += 1) mean[k] = (mean[k] ?? 0) + (row[k] ?? 0) / examples.length;
  for (const { row } of examples) for (let k = 0; k < ROW_LENGTH; k += 1) spread[k] = (spread[k] ?? 0) + ((row[k] ?? 0) - (mean[k] ?? 0)) ** 2 / examples.length;
  return spread;
}

/** The gradient of the log likelihood and its (negated) second derivatives; the bias is the last column. */
function slopes(examples: readonly Example[], at: Float64Array): { slope: Float64Array; bend: Float64Array } {
  const size = ROW_LENGTH + 1;
  const slope = new Float64Array(size);
  const bend = new Float64Array(size * size);
  const x = new Float64Array(size).fill(1);
  for (const { row, yes, weight } of examples) {
    x.set(row);
    let odds = 0;
    for (let k = 0; k < size; k += 1) odds += (at[k] ?? 0) * (x[k] ?? 0);
    const p = chanceOf(odds);
    const miss = weight * ((yes ? 1 : 0) - p);
    const certain = weight * p * (1 - p);
    for (let k = 0; k < size; k += 1) {
      const value = x[k] ?? 0;
      if (value === 0) continue;
      slope[k] = (slope[k] ?? 0) + miss * value;
      for (let j = 0; j <= k; j += 1) bend[k * size + j] = (bend[k * size + j] ?? 0) + certain * value * (x[j] ?? 0);
    }
  }
  return { slope, bend };
}

/** Solves A · x = b for a positive definite A of which the lower half is given (Cholesky). */
function solve(lowerHalf: Float64Array, b: Float64Array): Float64Array {
  const size = b.length;
  const lower = new Float64Array(size * size);
  const x = Float64Array.from(b);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = lowerHalf[i * size + j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (lower[i * size + k] ?? 0) * (lower[j * size + k] ?? 0);
      lower[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (lower[j * size + j] ?? 1);
    }
  }
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) x[i] = (x[i] ?? 0) - (lower[i * size + k] ?? 0) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / (lower[i * size + i] ?? 1);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) x[i] = (x[i] ?? 0) - (lower[k * size + i] ?? 0) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / (lower[i * size + i] ?? 1);
  }
  return x;
}
