import { DE } from '../lexicon/wishes/de.ts';
import { EN } from '../lexicon/wishes/en.ts';
import { ES } from '../lexicon/wishes/es.ts';
import { FR } from '../lexicon/wishes/fr.ts';
import { IT } from '../lexicon/wishes/it.ts';
import { NL } from '../lexicon/wishes/nl.ts';
import { PL } from '../lexicon/wishes/pl.ts';
import { PT } from '../lexicon/wishes/pt.ts';
import { CONCEPTS, type Concept } from '../lexicon/wishes/words.ts';

/** A concept in a sentence. Units: numbers of words, `to` not part of it. */
export type Said = { readonly concept: number; readonly from: number; readonly to: number };

/** One word of a sentence and where it stands. Units: positions in the text. */
export type Word = { readonly text: string; readonly from: number; readonly to: number };

const LANGUAGES = [EN, DE, FR, ES, IT, NL, PL, PT];
const STEM_MIN = 2;
const STEM_MAX = 14;
const REMEMBERED = 8192;

type Part = { readonly text: string; readonly open: boolean };
type Phrase = { readonly concept: number; readonly rest: readonly Part[] };

const whole = new Map<string, Set<number>>();
const beginnings = new Map<string, Set<number>>();
const endings: { readonly text: string; readonly concept: number }[] = [];
const phrases = new Map<string, Phrase[]>();

const noted = (book: Map<string, Set<number>>, key: string, concept: number): void => void book.set(key, (book.get(key) ?? new Set()).add(concept));
const partOf = (text: string): Part => (text.endsWith('*') ? { text: text.slice(0, -1), open: true } : { text, open: false });

function learn(entry: string, concept: number): void {
  if (entry.startsWith('*')) return void endings.push({ text: entry.slice(1), concept });
  const [head = '', ...rest] = entry.split('_');
  if (rest.length === 0) return noted(head.endsWith('*') ? beginnings : whole, head.replace('*', ''), concept);
  // By its first two words where the second is whole, so that a common first word costs no more than a rare one.
  const second = partOf(rest[0] ?? '');
  const key = second.open ? head.replace('*', '') : `${head.replace('*', '')} ${second.text}`;
  phrases.set(key, [...(phrases.get(key) ?? []), { concept, rest: rest.map(partOf) }]);
}

for (const words of LANGUAGES) {
  for (const [name, list] of Object.entries(words)) for (const entry of list.trim().split(/\s+/)) learn(entry, CONCEPTS.indexOf(name as Concept));
}

const KNOWN = new Map<string, readonly number[]>();

/** What one word means by itself, by whole, beginning and ending. Remembered, because people use few words. */
function meaningsOf(word: string): readonly number[] {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const found = new Set(whole.get(word));
  for (let length = STEM_MIN; length <= Math.min(STEM_MAX, word.length); length++) for (const it of beginnings.get(word.slice(0, length)) ?? []) found.add(it);
  if (word.length > 7) for (const it of endings) if (word.endsWith(it.text)) found.add(it.concept);
  const made = [...found];
  if (KNOWN.size < REMEMBERED) KNOWN.set(word, made);
  return made;
}

const fits = (part: Part, word: Word | undefined): boolean => word !== undefined && (part.open ? word.text.startsWith(part.text) : word.text === part.text);

/** The words of a folded text: letters and digits in a row. */
export const wordsOf = (text: string): Word[] => [...text.matchAll(/[a-z0-9]+/g)].map((it) => ({ text: it[0], from: it.index, to: it.index + it[0].length }));

/** Every concept a row of words speaks of, in order; a longer phrase counts beside its words. */
export function conceptsIn(words: readonly Word[]): readonly Said[] {
  return words.flatMap((word, from) => [
    ...meaningsOf(word.text).map((concept): Said => ({ concept, from, to: from + 1 })),
    ...[...(phrases.get(word.text) ?? []), ...(phrases.get(`${word.text} ${words[from + 1]?.text ?? ''}`) ?? [])].filter((it) => it.rest.every((part, i) => fits(part, words[from + 1 + i]))).map((it): Said => ({ concept: it.concept, from, to: from + 1 + it.rest.length })),
  ]);
}
