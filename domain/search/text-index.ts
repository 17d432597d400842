import { wordsOf } from '../matching/text/words.ts';
import { closeTo } from './typos.ts';

/** Words of many texts, and where they stand. `find` asks for every word, each as it is, as a beginning or, when nobody says it, with a slip of the pen. */
export type TextIndex = {
  add(slot: number, fields: readonly { readonly text: string; readonly weight: number }[]): void;
  /** How well each slot fits; 0 where a word is missing. Null when the text has no words. */
  find(text: string, slots: number): Float32Array | null;
};

type Term = { readonly slots: number[]; readonly weights: number[] };

const WORDS_MAX = 8;
const BEGINNING_LENGTH_MIN = 2;
const BEGINNINGS_MAX = 400;
const BEGINNING_WORTH = 0.7;
const SLIP_LENGTH_MIN = 4;
const SLIP_WORTH = 0.5;

/** Makes an empty index. */
export function createTextIndex(): TextIndex {
  const terms = new Map<string, Term>();
  let sorted: string[] = [];
  let count = 0;

  const inOrder = (): readonly string[] => {
    if (sorted.length < terms.size) sorted = [...terms.keys()].sort();
    return sorted;
  };
  /** The terms that stand for a word of a question, with what each is worth. */
  function readings(word: string): readonly (readonly [Term, number])[] {
    const found: (readonly [Term, number])[] = [];
    const exact = terms.get(word);
    if (exact) found.push([exact, 1]);
    if (word.length >= BEGINNING_LENGTH_MIN) {
      for (const it of beginningWith(inOrder(), word)) {
        const term = terms.get(it);
        if (it !== word && term) found.push([term, BEGINNING_WORTH]);
      }
    }
    if (found.length > 0 || word.length < SLIP_LENGTH_MIN) return found;
    return closeTo(inOrder(), word).flatMap((it) => { const term = terms.get(it); return term ? [[term, SLIP_WORTH] as const] : []; });
  }

  return {
    add(slot, fields) {
      count = Math.max(count, slot + 1);
      const here = new Map<string, number>();
      for (const { text, weight } of fields) for (const word of wordsOf(text)) here.set(word, Math.max(weight, here.get(word) ?? 0));
      for (const [word, weight] of here) {
        const term = terms.get(word) ?? { slots: [], weights: [] };
        term.slots.push(slot);
        term.weights.push(weight);
        terms.set(word, term);
      }
    },
    find(text, slots) {
      const words = [...new Set(wordsOf(text))].slice(0, WORDS_MAX);
      if (words.length === 0) return null;
      const scores = new Float32Array(slots);
      for (const [at, word] of words.entries()) addWord(scores, { readings: readings(word), count, first: at === 0 });
      return scores;
    },
  };
}

/** Adds what a word is worth at each slot; where a word before it was missing nothing counts any more. */
function addWord(scores: Float32Array, { readings, count, first }: { readonly readings: readonly (readonly [Term, number])[]; readonly count: number; readonly first: boolean }): void {
  const now = new Float32Array(scores.length);
  for (const [{ slots, weights }, worth] of readings) {
    const rare = worth * Math.log(1 + count / slots.length);
    for (let at = 0; at < slots.length; at += 1) {
      const slot = slots[at] ?? 0;
      const value = rare * (weights[at] ?? 0);
      if (value > (now[slot] ?? 0)) now[slot] = value;
    }
  }
  for (let slot = 0; slot < scores.length; slot += 1) {
    const [before, value] = [scores[slot] ?? 0, now[slot] ?? 0];
    scores[slot] = value > 0 && (first || before > 0) ? before + value : 0;
  }
}

/** The terms of a sorted list that begin with a word; of too many, the first. */
function beginningWith(sorted: readonly string[], word: string): readonly string[] {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while (end < sorted.length && end - from < BEGINNINGS_MAX && sorted[end]?.startsWith(word)) end += 1;
  return sorted.slice(from, end);
}
