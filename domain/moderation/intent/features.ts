import { CONCEPTS } from '../lexicon/wishes/words.ts';
import { conceptsIn, type Said, type Word } from './concepts.ts';

const N = CONCEPTS.length;
const NO = CONCEPTS.indexOf('no');
const NEAR = 4;
const REACH = 5;
const STEM = 6;
/** Where each sort of feature begins: a concept, a concept after a no, two concepts, two concepts one soon after the other, signs. */
const AT = { one: 0, refused: N, two: 2 * N, soon: 2 * N + N * N, signs: 2 * N + 2 * N * N } as const;
const SIGNS = 6;
/** How many features speak of concepts, and how many of groups of words. */
export const CONCEPT_FEATURES = AT.signs + SIGNS;
export const GRAM_FEATURES = 4096;

/** What a sentence shows the model, and what it said. */
export type Shown = { readonly features: readonly number[]; readonly said: readonly Said[] };

/** A number of a group of words that is the same on every machine. Source: FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % GRAM_FEATURES;
}

function ofConcepts(said: readonly Said[], add: (feature: number) => void): void {
  const refused = (it: Said): boolean => said.some((no) => no.concept === NO && no.from < it.from && it.from - no.to < REACH);
  for (const a of said) {
    add(AT.one + a.concept);
    if (a.concept !== NO && refused(a)) add(AT.refused + a.concept);
    for (const b of said) {
      if (a.concept < b.concept) add(AT.two + a.concept * N + b.concept);
      if (a !== b && b.from >= a.to && b.from - a.to <= NEAR) add(AT.soon + a.concept * N + b.concept);
    }
  }
}

function ofSigns(sentence: string, words: readonly Word[], add: (feature: number) => void): void {
  const signs = [/\?\s*$/.test(sentence), /["“”«»]/.test(sentence), words.length <= 4, words.length > 18, /\d/.test(sentence), /: /.test(sentence)];
  for (const [i, it] of signs.entries()) if (it) add(AT.signs + i);
}

/** What a folded sentence shows the model: concepts, pairs of them, signs, and groups of words by number. */
export function shownBy(sentence: string, words: readonly Word[]): Shown {
  const seen = new Set<number>();
  const add = (feature: number) => void seen.add(feature);
  const said = conceptsIn(words);
  ofConcepts(said, add);
  ofSigns(sentence, words, add);
  const stems = words.map((it) => (/^\d+$/.test(it.text) ? '0' : it.text.slice(0, STEM)));
  for (const [i, stem] of stems.entries()) {
    add(CONCEPT_FEATURES + hashOf(stem));
    add(CONCEPT_FEATURES + hashOf(`${stems[i - 1] ?? '^'} ${stem}`));
  }
  return { features: [...seen], said };
}
