import { matcherOf } from './lexicon/matcher.ts';
import { TONES } from './lexicon/tones.ts';
import { TOPICS } from './lexicon/topics.ts';
import { PLANT_BASED, REFUSING, VALUES } from './lexicon/values.ts';

/** What a text says, by our own thesaurus: how often each topic is met, which tones, what it contains and what it refuses (indices of TOPICS, TONES and VALUES). */
export type Meaning = { readonly topics: ReadonlyMap<number, number>; readonly tones: ReadonlySet<number>; readonly contains: ReadonlySet<number>; readonly refuses: ReadonlySet<number> };

const topicsIn = matcherOf(TOPICS.map((it) => it.words));
const tonesIn = matcherOf(TONES.map((it) => it.words));
const thingsIn = matcherOf(VALUES.map((it) => it.thing));
const refusalsIn = matcherOf(VALUES.map((it) => it.refused));

const NEAR_WORDS = 2;

const isPlantBased = (words: readonly string[], at: number): boolean => words.slice(Math.max(0, at - 1), at + 1 + NEAR_WORDS).some((it) => PLANT_BASED.has(it));

/** Reads the meaning of sentences and tags. A word of little weight (0..1) says little about topics; what it asks or refuses counts all the same. */
export function meaningOf(sentences: readonly { readonly words: readonly string[]; readonly weights: readonly number[] }[], tags: readonly string[]): Meaning {
  const topics = new Map<number, number>();
  const tones = new Set<number>();
  const contains = new Set<number>();
  const refuses = new Set<number>();
  for (const { words, weights } of sentences) {
    for (const [topic, at] of topicsIn(words)) topics.set(topic, (topics.get(topic) ?? 0) + (weights[at] ?? 1));
    for (const tone of tonesIn(words).keys()) tones.add(tone);
    for (const value of refusalsIn(words).keys()) refuses.add(value);
    const into = words.some((it) => REFUSING.has(it)) ? refuses : contains;
    for (const [value, at] of thingsIn(words)) if (!isPlantBased(words, at)) into.add(value);
  }
  for (const tag of tags) for (const topic of topicsIn([tag]).keys()) topics.set(topic, (topics.get(topic) ?? 0) + 1);
  return { topics, tones, contains, refuses };
}
