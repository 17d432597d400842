import { wordsOf } from '#domain/moderation/intent/concepts.ts';
import { CONCEPT_FEATURES, shownBy } from '#domain/moderation/intent/features.ts';
import type { Weights } from '#domain/moderation/intent/model.ts';
import { normalise } from '#domain/moderation/views/normalise.ts';
import { dice, type Dice, type Example } from './sentences.ts';

const EPOCHS = 16;
const SETTLED = 6;
const RATE = 0.12;
const DECAY = 4e-4;
/** How often a group of words is hidden while learning, so that meaning carries more than wording. */
const HIDDEN = 0.6;
const SCALE = 1000;
const WEIGHT_MIN = 25;

/** A sentence as the model sees it. */
export type Seen = { readonly features: readonly number[]; readonly away: boolean; readonly line: string };

/** Shows one sentence to the model. */
export function seenOf(it: Example): Seen {
  const { text } = normalise(it.text);
  return { features: shownBy(text, wordsOf(text)).features, away: it.away, line: it.line };
}

class Pupil {
  readonly #weight = new Map<number, number>();
  readonly #pace = new Map<number, number>();
  readonly #sum = new Map<number, number>();
  #bias = 0;
  #biasSum = 0;

  /** One small step against the error, each feature at its own pace (Adagrad). */
  step(features: readonly number[], away: boolean, weight: number): void {
    const sum = features.reduce((total, it) => total + (this.#weight.get(it) ?? 0), this.#bias);
    const error = (1 / (1 + Math.exp(-sum)) - (away ? 1 : 0)) * weight;
    this.#bias -= RATE * 0.1 * error;
    for (const it of features) {
      const now = this.#weight.get(it) ?? 0;
      const slope = error + DECAY * now;
      const pace = (this.#pace.get(it) ?? 0) + slope * slope;
      this.#pace.set(it, pace);
      this.#weight.set(it, now - (RATE * slope) / Math.sqrt(pace + 1e-6));
    }
  }

  /** Remembers where the weights stand; what is kept is their mean. */
  remember(): void {
    for (const [it, weight] of this.#weight) this.#sum.set(it, (this.#sum.get(it) ?? 0) + weight);
    this.#biasSum += this.#bias;
  }

  done(times: number, dataHash: string): Weights {
    const rounded = [...this.#sum].map(([it, sum]): [number, number] => [it, Math.round((sum / times) * SCALE)]);
    return { dataHash, bias: Math.round((this.#biasSum / times) * SCALE), weights: rounded.filter(([, it]) => Math.abs(it) >= WEIGHT_MIN).sort((a, b) => a[0] - b[0]) };
  }
}

function shuffled(count: number, roll: Dice): number[] {
  const order = [...Array(count).keys()];
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(roll() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}

/** Learns weights by logistic regression; wishes and honest talk count alike, whatever their numbers. The same seed and sentences give the same weights. */
export function learn(seen: readonly Seen[], { seed, dataHash }: { readonly seed: number; readonly dataHash: string }): Weights {
  const roll = dice(seed);
  const share = seen.filter((it) => it.away).length / seen.length;
  const pupil = new Pupil();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const i of shuffled(seen.length, roll)) {
      const it = seen[i];
      if (it !== undefined) pupil.step(it.features.filter((one) => one < CONCEPT_FEATURES || roll() >= HIDDEN), it.away, it.away ? 0.5 / share : 0.5 / (1 - share));
    }
    if (epoch >= EPOCHS - SETTLED) pupil.remember();
  }
  return pupil.done(SETTLED, dataHash);
}
