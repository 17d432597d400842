import type { Known } from './features.ts';
import type { MatchCreator } from './subjects.ts';
import { dot } from './text/unit.ts';

/** From here on two make the same kind of thing. Units: cosine. */
const ALIKE_FROM = 0.3;
/** How quickly a channel of another size is less alike: at so many times the views it counts 1/e. */
const SIZE_TIMES = 8;

const sizeBetween = (a: number, b: number): number => Math.abs(Math.log((a + 1) / (b + 1))) / Math.log(SIZE_TIMES);

/** Who makes the like of what a creator makes, in a language of its own and about as large, best first; only who takes requests. Never by who they are. */
export function similarTo(like: Known<MatchCreator>, { among, count }: { readonly among: readonly Known<MatchCreator>[]; readonly count: number }): readonly MatchCreator[] {
  const found: { readonly it: MatchCreator; readonly likeness: number }[] = [];
  for (const { it, topics } of among) {
    if (it.id === like.it.id || it.availableInDays > 0) continue;
    const about = dot(topics, like.topics);
    if (about < ALIKE_FROM || !it.languages.some((one) => like.it.languages.includes(one))) continue;
    found.push({ it, likeness: about * Math.exp(-sizeBetween(it.medianViews, like.it.medianViews)) });
  }
  return found.sort((a, b) => b.likeness - a.likeness).slice(0, count).map((one) => one.it);
}
