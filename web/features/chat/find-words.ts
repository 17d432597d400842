/** A part of a text around the first of the searched words. `hit`: whether it is one of them. */
export type Piece = { readonly text: string; readonly hit: boolean };

const BEFORE = 30;
const LENGTH = 140;
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** Cuts a found text to its part around the words, and marks them. Units: UTF-16 code units. */
export function piecesOf(text: string, words: string): readonly Piece[] {
  const wanted = words.split(/[^\p{L}\p{N}]+/u).filter(Boolean).map((it) => it.replaceAll(SPECIAL, '\\$&'));
  if (wanted.length === 0) return [{ text: text.slice(0, LENGTH), hit: false }];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.join('|')})[\\p{L}\\p{N}]*`, 'giu');
  const from = Math.max(0, text.search(pattern) - BEFORE);
  const cut = text.slice(from, from + LENGTH);
  const pieces: Piece[] = from > 0 ? [{ text: '…', hit: false }] : [];
  let at = 0;
  for (const { 0: found, index } of cut.matchAll(pattern)) {
    pieces.push({ text: cut.slice(at, index), hit: false }, { text: found, hit: true });
    at = index + found.length;
  }
  pieces.push({ text: cut.slice(at), hit: false });
  if (from + LENGTH < text.length) pieces.push({ text: '…', hit: false });
  return pieces.filter((it) => it.text !== '');
}
