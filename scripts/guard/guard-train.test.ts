import { expect, it } from 'vitest';
import { learn, seenOf } from './learn.ts';
import { examplesOf, linesOf } from './sentences.ts';
import { SEED } from '../guard-train.ts';
import weights from '#domain/moderation/intent/weights.json' with { type: 'json' };

it('the weights the guard judges by are those of the sentences beside the trainer', () => {
  const { hash } = linesOf();
  expect(weights.dataHash).toBe(hash);
  expect(learn(examplesOf(SEED).map(seenOf), { seed: SEED, dataHash: hash })).toStrictEqual(weights);
}, 60_000);

it('there are two thousand wishes and six thousand honest sentences in eight languages', () => {
  const examples = examplesOf(SEED);
  expect(examples.filter((it) => it.away).length).toBeGreaterThanOrEqual(2000);
  expect(examples.filter((it) => !it.away).length).toBeGreaterThanOrEqual(6000);
  expect(new Set(examples.map((it) => it.language))).toStrictEqual(new Set(['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt']));
});
