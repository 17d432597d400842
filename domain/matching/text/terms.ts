import type { MatchBrief, MatchCreator } from '../subjects.ts';
import { TOPICS } from './lexicon/topics.ts';
import { meaningOf, type Meaning } from './meaning.ts';
import { learnTelling, type Telling } from './telling.ts';
import { unit } from './unit.ts';
import { readSentences, wordsOf, type Sentence } from './words.ts';

/** A text taken apart: what it says in words, sentence by sentence, and how it is filed. */
export type Draft = { readonly sentences: readonly Sentence[]; readonly tags: readonly string[]; readonly categories: readonly string[] };

/** A text read by itself: its weighted terms (stems, pairs of stems, `#tags`, `@categories`), the topics our thesaurus names in it as a unit vector over TOPICS, and its meaning. */
export type ReadText = { readonly terms: ReadonlyMap<string, number>; readonly named: Float32Array; readonly meaning: Meaning };

const PAIR_WEIGHT = 0.5;
const NEAR_WEIGHT = 0.35;
const WORD_LENGTH_MIN = 3;
const NEAR = TOPICS.map((it) => (it.near ?? []).map((id) => TOPICS.findIndex((other) => other.id === id)));

/** Takes a creator's texts apart. */
export const draftOfCreator = (it: MatchCreator): Draft => ({ sentences: [it.bio, ...it.captions].flatMap(readSentences), tags: it.hashtags.map((tag) => wordsOf(tag).join('')), categories: it.categories });
/** Takes a brief's text apart. */
export const draftOfBrief = (it: MatchBrief): Draft => ({ sentences: readSentences(it.text), tags: [], categories: [it.category] });

function* termsIn({ stems }: Sentence): Iterable<readonly [term: string, weight: number, word: number]> {
  for (const [at, stem] of stems.entries()) {
    if (stem.length >= WORD_LENGTH_MIN) yield [stem, 1, at];
    if (at > 0) yield [`${stems[at - 1] ?? ''} ${stem}`, PAIR_WEIGHT, at];
  }
}

/** Learns which terms tell something from drafts of creators and briefs. */
export function learnTellingOf(drafts: readonly Draft[]): Telling {
  return learnTelling(drafts.map(({ sentences, categories }) => ({ terms: new Set(sentences.flatMap((it) => [...termsIn(it)].map(([term]) => term))), categories })));
}

/** Reads a draft with what terms tell. */
export function readText({ sentences, tags, categories }: Draft, telling: Telling): ReadText {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => void terms.set(term, (terms.get(term) ?? 0) + weight);
  const weights = sentences.map((it) => telling.ofWords(it.stems));
  for (const [at, sentence] of sentences.entries()) for (const [term, weight, word] of termsIn(sentence)) add(term, weight * telling.of(term) * (weights[at]?.[word] ?? 1));
  for (const tag of tags) add(`#${tag}`, 1);
  for (const category of categories) add(`@${category}`, 1);
  const meaning = meaningOf(sentences.map((it, at) => ({ words: it.words, weights: weights[at] ?? [] })), tags);
  return { terms, named: topicsVector(meaning.topics), meaning };
}

/** Topics as a vector of length 1; a topic lends some of itself to those near it. */
function topicsVector(counts: ReadonlyMap<number, number>): Float32Array {
  const vector = new Float32Array(TOPICS.length);
  for (const [topic, count] of counts) {
    const weight = Math.sqrt(count);
    vector[topic] = (vector[topic] ?? 0) + weight;
    for (const near of NEAR[topic] ?? []) vector[near] = (vector[near] ?? 0) + weight * NEAR_WEIGHT;
  }
  return unit(vector);
}
