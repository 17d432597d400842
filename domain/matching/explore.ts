import type { TrackRecord } from './subjects.ts';

/** Whether newcomers get places to be seen in; `chance` gives numbers in [0, 1). */
export type Explore = { readonly chance: () => number };

const NEWCOMER_OFFERS = 10;
const SLOTS_IN_TEN = 2;
const FIRST_PLACE = 4;
const EVERY = 5;
/** What a list may lose of its usefulness for the sake of newcomers. */
const USEFULNESS_FLOOR = 0.95;
/** A newcomer's chance is drawn as if it had so many outcomes behind it: the fewer it has, the wider the draw. */
const BELIEVED_OUTCOMES = 6;

type Scored = { readonly score: number };

/** A draw from Beta(a, b) by way of two gamma draws (Marsaglia and Tsang). */
function drawBeta(a: number, b: number, chance: () => number): number {
  const x = drawGamma(a, chance);
  return x / (x + drawGamma(b, chance));
}

function drawGamma(shape: number, chance: () => number): number {
  const d = Math.max(shape, 1) - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
    const v = (1 + c * normal) ** 3;
    if (v <= 0) continue;
    if (Math.log(1 - chance()) < normal * normal / 2 + d - d * v + d * Math.log(v)) return d * v * (shape < 1 ? (1 - chance()) ** (1 / shape) : 1);
  }
}

/** The first `count` of a sorted list, with at most two of each ten places given to newcomers by Thompson's draws, as long as the list keeps 95 % of its usefulness. */
export function withNewcomers<It extends Scored>(sorted: readonly It[], { chance, count, recordOf }: Explore & { readonly count: number; readonly recordOf: (it: It) => TrackRecord }): (It & { readonly explored: boolean })[] {
  const listed = sorted.slice(0, count).map((it) => ({ ...it, explored: false }));
  const total = listed.reduce((sum, it) => sum + it.score, 0);
  const hopefuls = sorted.slice(count, count * 4).filter((it) => recordOf(it).offers < NEWCOMER_OFFERS)
    .map((it) => ({ it, draw: drawBeta(1 + it.score * (BELIEVED_OUTCOMES + recordOf(it).offers), 1 + (1 - it.score) * (BELIEVED_OUTCOMES + recordOf(it).offers), chance) }))
    .sort((a, b) => b.draw - a.draw);
  let lost = 0;
  for (let place = FIRST_PLACE; place < listed.length; place += EVERY) {
    const now = listed[place];
    const next = hopefuls.shift();
    if (!now || !next || (place + 1) / EVERY > Math.ceil(count / 10) * SLOTS_IN_TEN) break;
    const loses = now.score - next.it.score;
    if (recordOf(now).offers < NEWCOMER_OFFERS || lost + loses > total * (1 - USEFULNESS_FLOOR)) continue;
    lost += loses;
    listed[place] = { ...next.it, explored: true };
  }
  return listed;
}
