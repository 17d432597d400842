import { FEATURES, ROW_LENGTH, type Feature } from './features.ts';
import { chanceOf, fitChance, oddsOf, type Chance, type Example } from './fit.ts';

/** The four chances a score is made of: that the brand makes an offer, that the creator accepts, delivers in time, and is rated 4 or 5. */
export const PARTS = ['offer', 'accept', 'on_time', 'good'] as const;
export type Part = (typeof PARTS)[number];
export type Weights = Readonly<Record<Part, Chance>>;
export type Chances = Readonly<Record<Part, number>>;

/** An outcome somebody saw, as examples for the parts; null where it does not apply. */
export type Seen = { readonly row: Float64Array; readonly weight: number; readonly offered: boolean; readonly accepted: boolean | null; readonly onTime: boolean | null; readonly good: boolean | null };

/** How strongly weights are held at what is assumed below; the rarer an outcome, the stronger. */
const STRENGTH: Readonly<Record<Part, number>> = { offer: 3, accept: 8, on_time: 20, good: 12 };

function assumed(bias: number, weights: Partial<Record<Feature, number>>): Chance {
  return { bias, weights: Float64Array.from(FEATURES, (it) => weights[it] ?? 0) };
}

/** What is assumed before any outcome is known, from what marketplaces have published about themselves. */
export const ASSUMED: Weights = {
  offer: assumed(-6, { topics: 4, category: 0.5, tone: 0.5, refuses: -1, audience: 1.2, own_language: 1.2, value_for_price: 0.8, reach_for_awareness: 1 }),
  accept: assumed(-4.5, { topics: 1.5, refuses: -4, accepts: 4, brand_rating: 2 }),
  on_time: assumed(-2.5, { on_time: 5 }),
  good: assumed(-3.5, { topics: 3, audience: 1, suspicion: -2.5, engagement: 0.8, quality_for_content: 1, value_for_price: 0.5 }),
};

/** Fits the parts to what was seen. */
export function learnWeights(seen: readonly Seen[]): Weights {
  const examples = (of: (it: Seen) => boolean | null): Example[] => seen.flatMap((it) => {
    const yes = of(it);
    return yes === null ? [] : [{ row: it.row, weight: it.weight, yes }];
  });
  const fitted = (part: Part, of: (it: Seen) => boolean | null): Chance => fitChance(examples(of), { prior: ASSUMED[part], strength: STRENGTH[part] });
  return { offer: fitted('offer', (it) => it.offered), accept: fitted('accept', (it) => it.accepted), on_time: fitted('on_time', (it) => it.onTime), good: fitted('good', (it) => it.good) };
}

/** The four chances of a pair by its features. */
export function chancesOf(weights: Weights, row: Float64Array): Chances {
  const of = (part: Part): number => chanceOf(oddsOf(weights[part], row));
  return { offer: of('offer'), accept: of('accept'), on_time: of('on_time'), good: of('good') };
}

/** The chance that all goes well: offered, accepted, in time and good. 0..1. */
export const scoreOf = (it: Chances): number => it.offer * it.accept * it.on_time * it.good;

/** How much each feature moves the logarithm of the score away from that of a pair with `usual` features; in nats. */
export function contributionsOf(weights: Weights, row: Float64Array, usual: Float64Array): Float64Array {
  const moved = new Float64Array(ROW_LENGTH);
  for (const part of PARTS) {
    const { weights: own } = weights[part];
    // The logarithm of a chance moves by (1 − p) for each unit of its odds; taken in the middle between the pair and the usual.
    const slope = 1 - (chanceOf(oddsOf(weights[part], row)) + chanceOf(oddsOf(weights[part], usual))) / 2;
    for (let at = 0; at < ROW_LENGTH; at += 1) moved[at] = (moved[at] ?? 0) + slope * (own[at] ?? 0) * ((row[at] ?? 0) - (usual[at] ?? 0));
  }
  return moved;
}
