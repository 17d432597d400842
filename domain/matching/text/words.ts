/** Reads any text as words: lower case, without accents, split at everything that is no letter or digit. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}+/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The pieces of a text that say one thing each: its lines and sentences. */
export function sentencesOf(text: string): string[] {
  return text.split(/[\n|/·•;.!?…]+/u).map((it) => it.trim()).filter((it) => it !== '');
}

const ENDINGS = /(?:ungen|ation(?:en|s)?|iert?en|ables?|ments?|ings?|eurs?|euses?|ung|ers?|ies|ing|ed|en|em|er|es|e|s|o|a|i)$/u;
const STEM_LENGTH_MIN = 4;

/** A word without its commonest endings in the languages of Europe: rough, the same for every text. */
export function stemOf(word: string): string {
  const stem = word.replace(ENDINGS, '');
  return stem.length < STEM_LENGTH_MIN ? word : stem;
}

/** A sentence in words and in stems. */
export type Sentence = { readonly words: readonly string[]; readonly stems: readonly string[] };

/** Reads a text as sentences. */
export function readSentences(text: string): Sentence[] {
  return sentencesOf(text).map(wordsOf).filter((it) => it.length > 0).map((words) => ({ words, stems: words.map(stemOf) }));
}
