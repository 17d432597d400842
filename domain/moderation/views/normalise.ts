import { digitOf, latinOf } from './look-alikes.ts';
import { ViewMaker, type View } from './view.ts';

const INVISIBLE = /^(?:\p{M}|\p{Cf}|\p{Variation_Selector}|[\u115f\u1160\u3164\uffa0\u2800])$/u;
const SPACE = /^\s$/u;
const READ = new Map<string, string>();
const READ_MAX = 4096;

function readingOf(char: string): string {
  const digit = digitOf(char);
  if (digit !== undefined) return digit;
  const first = latinOf(char);
  if (first !== char) return first;
  let out = '';
  for (const part of char.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (!INVISIBLE.test(part)) out += digitOf(part) ?? latinOf(part);
  }
  return out;
}

/** How one character beyond ASCII is read; '' for what is invisible. Remembered, because a text uses few of them. */
function read(char: string): string {
  const known = READ.get(char);
  if (known !== undefined) return known;
  const made = INVISIBLE.test(char) ? '' : SPACE.test(char) ? ' ' : readingOf(char);
  if (READ.size < READ_MAX) READ.set(char, made);
  return made;
}

/** Reads a text as a person sees it: invisible characters dropped, marks and look-alikes folded, digits of all scripts by value, in lower case. */
export function normalise(text: string): View {
  const maker = new ViewMaker();
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      const char = text.charAt(i);
      maker.add(code === 9 || code === 13 ? ' ' : char.toLowerCase(), i, i + 1);
      i += 1;
      continue;
    }
    const char = String.fromCodePoint(text.codePointAt(i) ?? code);
    const units = read(char);
    if (units === '') maker.stretch(i + char.length);
    else maker.add(units, i, i + char.length);
    i += char.length;
  }
  return maker.done();
}
