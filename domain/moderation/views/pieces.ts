import { FILLERS, isTen, NUMBER_WORDS, REPEATS } from '../lexicon/numbers.ts';
import type { View } from './view.ts';

/** A stretch of a view that gives digits: written ones, or a word for a number. Units: positions in the view. */
export type Piece = { readonly from: number; readonly to: number; readonly digits: string; readonly word: boolean; readonly glued: boolean };

const TOKEN = /[0-9]+|[a-z]+/g;
const LETTER = /[a-z0-9]/;
const AMBIGUOUS = new Set('o a un en to uno una une um ein eine sei tre fire fem ate won tree nada zip ten on'.split(' '));
const LIKE_DIGITS = /^[oil]+$/;

function wordPiece(tokens: readonly RegExpExecArray[], at: number): { readonly digits: string; readonly used: number } | undefined {
  const word = tokens[at]?.[0] ?? '';
  const next = tokens[at + 1];
  const times = REPEATS.get(word);
  if (times !== undefined) {
    const digits = next === undefined ? undefined : NUMBER_WORDS.get(next[0]) ?? (next[0].length === 1 && /\d/.test(next[0]) ? next[0] : undefined);
    return digits === undefined || digits.length > 1 ? undefined : { digits: digits.repeat(times), used: 2 };
  }
  const digits = NUMBER_WORDS.get(word);
  if (digits === undefined) return undefined;
  if (!isTen(word)) return { digits, used: 1 };
  return afterTen(tokens, at, digits);
}

/** Joins a round ten with the unit after it: "seventy seven", "soixante et onze", "quatre-vingt-dix-neuf". */
function afterTen(tokens: readonly RegExpExecArray[], at: number, ten: string): { readonly digits: string; readonly used: number } {
  const linked = /^(?:et|y|e|and|und|i)$/.test(tokens[at + 1]?.[0] ?? '');
  const unit = NUMBER_WORDS.get(tokens[at + (linked ? 2 : 1)]?.[0] ?? '');
  const used = linked ? 3 : 2;
  if (unit === undefined) return { digits: ten, used: 1 };
  if (ten === '60' && unit.length === 2 && Number(unit) < 20) {
    const more = unit === '10' ? NUMBER_WORDS.get(tokens[at + used]?.[0] ?? '') : undefined;
    return more !== undefined && /^[789]$/.test(more) ? { digits: String(70 + Number(more)), used: used + 1 } : { digits: String(60 + Number(unit)), used };
  }
  return unit.length === 1 && unit !== '0' ? { digits: String(Number(ten) + Number(unit)), used } : { digits: ten, used: 1 };
}

/** "quatre-vingts", "quatre-vingt-dix-neuf". */
function fourTwenties(tokens: readonly RegExpExecArray[], at: number): { readonly digits: string; readonly used: number } | undefined {
  if (tokens[at]?.[0] !== 'quatre' || !/^vingts?$/.test(tokens[at + 1]?.[0] ?? '')) return undefined;
  const unit = NUMBER_WORDS.get(tokens[at + 2]?.[0] ?? '');
  if (unit === undefined || unit === '0' || Number(unit) > 19) return { digits: '80', used: 2 };
  const more = unit === '10' ? NUMBER_WORDS.get(tokens[at + 3]?.[0] ?? '') : undefined;
  return more !== undefined && /^[789]$/.test(more) ? { digits: String(90 + Number(more)), used: 4 } : { digits: String(80 + Number(unit)), used: 3 };
}

/** Everything in a view that gives digits, in order. A lone word such as "un" gives digits only between others. */
export function piecesOf({ text }: View): readonly Piece[] {
  const tokens = [...text.matchAll(TOKEN)];
  const out: Piece[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    if (token === undefined) break;
    const from = token.index;
    if (/^\d/.test(token[0])) {
      const to = from + token[0].length;
      out.push({ from, to, digits: token[0], word: false, glued: LETTER.test(text.charAt(from - 1)) || LETTER.test(text.charAt(to)) });
      i += 1;
      continue;
    }
    const found = fourTwenties(tokens, i) ?? wordPiece(tokens, i) ?? likeDigits(tokens, i);
    if (found === undefined) {
      i += 1;
      continue;
    }
    const last = tokens[i + found.used - 1] ?? token;
    out.push({ from, to: last.index + last[0].length, digits: found.digits, word: true, glued: false });
    i += found.used;
  }
  return out.filter((it, i) => !it.word || !AMBIGUOUS.has(text.slice(it.from, it.to)) || isNear(out[i - 1], it) || isNear(it, out[i + 1]));
}

const isNear = (a: Piece | undefined, b: Piece | undefined): boolean => a !== undefined && b !== undefined && b.from - a.to <= 4;

/** "o7oo": letters that are read as digits, between digits. */
function likeDigits(tokens: readonly RegExpExecArray[], at: number): { readonly digits: string; readonly used: number } | undefined {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !LIKE_DIGITS.test(token[0]) || token[0].length > 3) return undefined;
  const touches = (before !== undefined && /\d$/.test(before[0]) && before.index + before[0].length === token.index) || (after !== undefined && /^\d/.test(after[0]) && token.index + token[0].length === after.index);
  return touches ? { digits: token[0].replaceAll('o', '0').replaceAll(/[il]/g, '1'), used: 1 } : undefined;
}

/** Whether what stands between two pieces lets them be one number: a few signs, a word such as "and". */
export function joins(gap: string, word: boolean): boolean {
  if (gap.length > 14) return false;
  const rest = gap.replaceAll(/[a-z]+/g, (it) => (FILLERS.has(it) ? ' ' : '?'));
  if (/[a-z?%€$£#="@\\+]/.test(rest)) return false;
  if (/\n.*\n|[:;!<>]/.test(rest)) return false;
  return rest.length <= (word ? 12 : 6);
}
