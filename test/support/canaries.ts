import { inflateSync } from 'node:zlib';

/** Something of somebody's that the other side must not see. Shapes: seven letters and digits or more, which occur nowhere by chance. */
export type Canary = { readonly name: string; readonly value: string };
/** A text that somebody was given, and where it stood. */
export type Given = { readonly at: string; readonly text: string };

const BASE64 = /[A-Za-z0-9+/_-]{12,}={0,2}/g;
const STREAM = /stream\r?\n([\s\S]*?)endstream/g;
const LETTERS_MIN = 7;

/** Letters and digits alone, as in a name that is written with dots, blanks or capitals. */
const lettersOf = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
const backwards = (text: string): string => [...text].reverse().join('');
const fromPercents = (text: string): string => text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
const fromEntities = (text: string): string => text.replaceAll(/&#(x?)([0-9a-f]+);/gi, (_whole, hex: string, code: string) => String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code, hex ? 16 : 10))));

/** Everything a text says to who reads it with some patience: as it is, decoded, and from its end. */
function readings(text: string): readonly string[] {
  const plain = [text, fromPercents(text), fromEntities(text), ...[...text.matchAll(BASE64)].map(([run]) => Buffer.from(run, 'base64').toString('utf8'))].map(lettersOf);
  return [...plain, ...plain.map(backwards)];
}

/** The names of the canaries in a text: in any case, with any signs between, percent-encoded, in base64, backwards. */
export function canariesIn(text: string, canaries: readonly Canary[]): readonly string[] {
  const read = readings(text);
  return canaries.flatMap(({ name, value }) => {
    const wanted = lettersOf(value);
    if (wanted.length < LETTERS_MIN) throw new Error(`${name} is too short to be found for sure: ${value}`);
    return read.some((it) => it.includes(wanted)) ? [name] : [];
  });
}

/** Every text in the bytes of a file: as one-byte and two-byte letters, and in what is packed inside a PDF. */
export function textsIn(bytes: Buffer): readonly string[] {
  const latin = bytes.toString('latin1');
  const packed = latin.startsWith('%PDF') ? [...latin.matchAll(STREAM)].flatMap(([, stream = '']) => {
    try {
      return [inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  }) : [];
  const odd = bytes.subarray(1);
  return [latin, bytes.toString('utf8'), bytes.toString('utf16le'), odd.toString('utf16le'), ...packed];
}

/** Where which canary stands in what somebody was given: `name: place`, each once. */
export const leaksIn = (given: readonly Given[], canaries: readonly Canary[]): readonly string[] =>
  [...new Set(given.flatMap(({ at, text }) => canariesIn(text, canaries).map((name) => `${name}: ${at}`)))].sort();
