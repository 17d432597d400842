import type { Finding } from '../finding.ts';
import { COUNTED, NOT_A_PHONE, PHONE_CUE } from '../lexicon/labels.ts';
import { joins, piecesOf, type Piece } from '../views/pieces.ts';
import type { View } from '../views/view.ts';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:(?:19|20)\\d\\d)';
const ALONE = '(?<![\\d+])(?<!\\d[.\\/-])';
const LABEL_BEFORE = new RegExp(`(?:^|[^a-z#])${NOT_A_PHONE.source}[^0-9]{0,16}$`);
const ENDS = '(?![.\\/-]?\\d)';
/** Dates, times, money, sizes, versions: what they cover is no part of a telephone number. */
const WORK: readonly RegExp[] = [
  new RegExp(`${ALONE}${DAY}[.\\/-]${MONTH}[.\\/-]${YEAR}${ENDS}`, 'g'), new RegExp(`${ALONE}${MONTH}[.\\/-]${DAY}[.\\/-]${YEAR}${ENDS}`, 'g'),
  new RegExp(`${ALONE}${YEAR}[.\\/-]${MONTH}[.\\/-]${DAY}${ENDS}`, 'g'), new RegExp(`${ALONE}${DAY}\\.${MONTH}\\.(?!\\d)`, 'g'), new RegExp(`${ALONE}${DAY}[\\/.]${MONTH}${ENDS}(?=\\W|$)`, 'g'),
  new RegExp(`${ALONE}${DAY}[.\\/-]${MONTH}[.\\/-]\\d\\d${ENDS}(?=[,;!?)]|\\s[a-z]|$)`, 'g'),
  /(?<![\d.+])(?:[01]?\d|2[0-4])(?::[0-5]\d){1,2}(?!\d)/g, /(?<![\d.])(?:[01]?\d|2[0-4])[h.][0-5]\d(?= ?(?:uhr|h\b|am\b|pm\b|cet|cest|gmt|utc)|[–-])/g,
  /(?:[€$£¥]|\b(?:eur|usd|gbp|pln|chf|sek|euro|zl)) ?(?!0\d)\d{1,3}(?:[., ]?\d{3}){0,2}(?:[.,]\d{1,2})?(?!\d)/g,
  /(?<![\d.,+])(?<!\d )(?!0\d)\d{1,3}(?:[., ]?\d{3}){0,2}(?:[.,]\d{1,2})? ?(?:[€$£¥%]|(?:eur|usd|gbp|pln|chf|sek|euros?|zl|zlotych|pounds?|dollars?|k|mio|mln)\b)/g,
  /(?<![\d.,+])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.])/g, /(?<![\d.,+])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])/g, /(?<![\d.,+])(?<!\d[ /])[1-9]\d?(?: \d{3}){2}(?! ?\d)/g,
  /(?<!\d)\d{3,4} ?[x×*] ?\d{3,4}(?![x×*\d])/g, /(?<!\d)\d{1,2}:\d{1,2}(?!\d)/g, /#[a-z0-9+/_]{2,}=*/g, /\bv?\d+(?:\.\d+){1,2}\b(?= ?(?:update|release|version))/g,
  /[a-z]+[-_][a-z0-9]*\d[-a-z0-9/]*/g, /\b\d{4}\/\d{2,4}\/[a-z]\b/g, /\b[a-z]{1,4}\d{1,3}(?=[ -]?[a-z]{2,} )/g,
];

type Chain = { readonly pieces: readonly Piece[]; readonly plus: boolean };
type Judged = { readonly chain: Chain; readonly text: string; readonly digits: string; readonly cue: boolean };

function covered(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  for (const pattern of WORK) for (const match of text.matchAll(pattern)) out.fill(1, match.index, match.index + match[0].length);
  return out;
}

const plusBefore = (text: string, at: number): boolean => /\+ ?\(? ?$|\bplus $/.test(text.slice(Math.max(0, at - 6), at));

/** Puts pieces that stand together into chains; a plus begins a new one, work breaks one. */
function chainsOf(text: string, pieces: readonly Piece[], work: Uint8Array): Chain[] {
  const chains: { pieces: Piece[]; plus: boolean }[] = [];
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (work[piece.from] === 1 && !piece.word) {
      last = undefined;
      continue;
    }
    const plus = plusBefore(text, piece.from);
    const gap = last === undefined ? '' : text.slice(last.to, piece.from);
    const apart = last !== undefined && !piece.word && !last.word && ((/, |^,$/.test(gap) && Math.max(piece.digits.length, last.digits.length) > 2) || (/ [/|–] /.test(gap) && Math.min(piece.digits.length, last.digits.length) > 3));
    const current = chains.at(-1);
    if (current !== undefined && last !== undefined && !plus && !apart && joins(gap, piece.word || last.word)) current.pieces.push(piece);
    else chains.push({ pieces: [piece], plus });
    last = piece;
  }
  return chains;
}

/** One, two, three, four … and backwards: people count scenes and steps so. */
function counts(pieces: readonly Piece[]): boolean {
  const values = pieces.map((it) => Number(it.digits));
  const steps = values.slice(1).map((it, i) => it - (values[i] ?? 0));
  const even = steps.filter((it) => Math.abs(it) === 1).length;
  return pieces.every((it) => it.digits.length <= 2) && even >= steps.length * 0.8;
}

/** The trunk prefix written "(0)" after a country code is no digit of the number. */
const significant = (text: string, { pieces }: Chain): string => pieces.filter((it, i) => !(i > 0 && it.digits === '0' && text.charAt(it.from - 1) === '(' && text.charAt(it.to) === ')')).map((it) => it.digits).join('');

function labelled({ chain, text }: Judged): boolean {
  const from = chain.pieces[0]?.from ?? 0;
  const before = text.slice(Math.max(0, from - 34), from);
  const near = before.split(/[.!?\n](?:\s|$)/).at(-1) ?? '';
  return LABEL_BEFORE.test(near) || /[#/_=]$/.test(before);
}

const isStrong = ({ chain, digits, text }: Judged): boolean => {
  const n = digits.length;
  if (chain.plus) return n >= 9 && n <= 15;
  return digits.startsWith('00') && n >= 11 && n <= 17 && !digits.startsWith('0000') && !chain.pieces.some((it) => it.glued && !gluedToCue(text, it));
};

/** Letters right before a digit that are a label of their own: "tel0171…". */
const gluedToCue = (text: string, piece: Piece): boolean => /(?:^|[^a-z])(?:tel|wa|ph|nr|no|call|text|handy|mob|num|phone|cell|fon|x|o|ol)$/.test(text.slice(Math.max(0, piece.from - 6), piece.from)) || /^[xoil]/.test(text.slice(piece.to, piece.to + 2));

/** Groups as people write telephone numbers, or no groups at all. */
function plausible({ chain, digits, text }: Judged): boolean {
  const sizes = chain.pieces.map((it) => it.digits.length);
  if (sizes.length === 1) return digits.length >= 9 && digits.length <= 11;
  const first = chain.pieces[0];
  const gap = first === undefined ? '' : text.slice(first.to, chain.pieces[1]?.from);
  return sizes.length >= 3 ? Math.max(...sizes) <= 4 || digits.startsWith('0') : !/[x×]/.test(gap) && Math.min(...sizes) >= 2 && digits.startsWith('0');
}

function scoreOf(judged: Judged): number {
  const { chain, digits, text, cue } = judged;
  const n = digits.length;
  const words = chain.pieces.filter((it) => it.word).length;
  const singles = chain.pieces.filter((it) => it.digits.length === 1).length;
  if (isStrong(judged)) return 0.95;
  if (n < 7 || n > 16 || (!cue && counts(chain.pieces) && chain.pieces.length > 2)) return 0;
  const last = chain.pieces.at(-1);
  if (chain.pieces.some((it) => it.glued && !gluedToCue(text, it) && !words) || (last !== undefined && COUNTED.test(text.slice(last.to, last.to + 12)))) return words >= 5 && n >= 8 ? 0.6 : 0;
  if (labelled(judged)) return cue && words >= 4 ? 0.6 : 0;
  if (words >= 3 && n >= (cue ? 7 : 8)) return 0.9;
  if (singles >= 7 || (singles >= 5 && n >= 9)) return 0.9;
  if (digits.startsWith('0') && n >= 9 && n <= 12) return chain.pieces.length > 1 || cue || n <= 11 ? 0.9 : 0.5;
  if (cue && n >= 7 && n <= 15) return n >= 9 || chain.pieces.length > 1 ? 0.8 : 0.55;
  return n >= 9 && n <= 12 && plausible(judged) ? 0.7 : 0;
}

/** Cuts a chain that is too long to be one number down to the stretch that begins like one. */
function trimmed(chain: Chain): Chain {
  const total = chain.pieces.reduce((sum, it) => sum + it.digits.length, 0);
  if (total <= 15 || chain.plus) return chain;
  const start = chain.pieces.findIndex((it) => it.digits.startsWith('0'));
  if (start === -1) return chain;
  const kept: Piece[] = [];
  let digits = 0;
  for (const piece of chain.pieces.slice(start)) {
    if (digits + piece.digits.length > 13) break;
    kept.push(piece);
    digits += piece.digits.length;
  }
  return { pieces: kept, plus: false };
}

/** A number that is written with its zero begins there: "to" before it is a word, not a two. */
function withoutWordBefore(chain: Chain): Chain {
  const [first, second, ...rest] = chain.pieces;
  const begins = first?.word === true && second?.word === false && second.digits.startsWith('0');
  return begins && [second, ...rest].reduce((sum, it) => sum + it.digits.length, 0) >= 9 ? { ...chain, pieces: [second, ...rest] } : chain;
}

/** Finds telephone numbers: in digits of any shape, in words of many languages, mixed; not dates, prices, sizes, parcels or articles. */
export function findPhones(view: View): readonly Finding[] {
  const { text } = view;
  const pieces = piecesOf(view);
  if (pieces.reduce((sum, it) => sum + it.digits.length, 0) < 7) return [];
  return chainsOf(text, pieces, covered(text)).map(withoutWordBefore).map(trimmed).flatMap((chain) => {
    const [first, last] = [chain.pieces[0], chain.pieces.at(-1)];
    if (first === undefined || last === undefined) return [];
    const judged: Judged = { chain, text, digits: significant(text, chain), cue: PHONE_CUE.test(text.slice(Math.max(0, first.from - 40), first.from)) };
    const score = scoreOf(judged);
    if (score < 0.5) return [];
    const opens = /(?:\+ ?\(? ?|\(|\bplus )$/.exec(text.slice(Math.max(0, first.from - 6), first.from))?.[0].length ?? 0;
    return [{ from: first.from - opens, to: last.to, kind: 'phone' as const, score }];
  });
}
