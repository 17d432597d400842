import weights from './weights.json' with { type: 'json' };

/** What training made: `bias` and a weight for each feature, the weights as pairs of number and weight. `dataHash` names the sentences it was made from. Units: thousandths. */
export type Weights = { readonly dataHash: string; readonly bias: number; readonly weights: readonly (readonly [number, number])[] };

const SCALE = 1000;

/** Makes a judge of weights: how likely a sentence with these features leads away. Units: 0 to 1. */
export function judgeBy(made: Weights): (features: readonly number[]) => number {
  const book = new Map(made.weights.map(([feature, weight]) => [feature, weight / SCALE]));
  const bias = made.bias / SCALE;
  return (features) => 1 / (1 + Math.exp(-features.reduce((sum, it) => sum + (book.get(it) ?? 0), bias)));
}

/** How likely a sentence leads away, by the committed weights. Units: 0 to 1. */
export const likelihoodOf = judgeBy(weights as unknown as Weights);
