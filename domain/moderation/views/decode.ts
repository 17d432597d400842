/** A stretch of a text that is written in a code, and what it says. Units: positions in the text. */
export type Decoded = { readonly from: number; readonly to: number; readonly text: string };

const BASE64 = /(?<![A-Za-z0-9+/=#_-])[A-Za-z0-9+/_-]{12,400}={0,2}(?![A-Za-z0-9+/=_-])/g;
const HEX = /(?<![A-Za-z0-9#])(?:(?:0x|\\x)?[0-9a-fA-F]{2}[ :,]?){8,120}(?![A-Za-z0-9])/g;
const BITS = /(?<![01])(?:[01]{8}[ ,]?){5,80}(?![01])/g;
const PERCENT = /[^\s%]{0,60}(?:%[0-9a-fA-F]{2}[^\s%]{0,60}){2,60}/g;
const ENTITY = /(?:[^\s&]{0,60}&(?:#\d{2,5}|#x[0-9a-f]{2,5}|commat|period);[^\s&]{0,60}){1,60}/gi;
const ESCAPE = /(?:[^\s\\]{0,60}\\u[0-9a-fA-F]{4}[^\s\\]{0,60}){1,60}/g;
const MORSE = /(?<![.\-\w])[.\-·–−]{1,6}(?:(?:[ /|]{1,3})[.\-·–−]{1,6}){6,80}(?![\w])/g;
const CODES = new Map('.- a,-... b,-.-. c,-.. d,. e,..-. f,--. g,.... h,.. i,.--- j,-.- k,.-.. l,-- m,-. n,--- o,.--. p,--.- q,.-. r,... s,- t,..- u,...- v,.-- w,-..- x,-.-- y,--.. z,----- 0,.---- 1,..--- 2,...-- 3,....- 4,..... 5,-.... 6,--... 7,---.. 8,----. 9,.--.-. @,.-.-.- .,-....- -,..--.- _,-..-. /'.split(',').map((it): [string, string] => [it.split(' ')[0] ?? '', it.split(' ')[1] ?? '']));
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const READABLE = /^[\t\n\u0020-\u007e\u00a0-\u024f]+$/;

function fromBase64(text: string): string | undefined {
  let bits = 0;
  let held = 0;
  const bytes: number[] = [];
  for (const char of text.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/')) {
    const value = ALPHABET.indexOf(char);
    if (value === -1) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return String.fromCharCode(...bytes);
}

const fromNumbers = (text: string, pattern: RegExp, base: number): string => String.fromCharCode(...[...text.matchAll(pattern)].map((it) => Number.parseInt(it[0], base)));

const fromMorse = (text: string): string => text.replaceAll(/[·]/g, '.').replaceAll(/[–−]/g, '-').split(/[ /|]+/).map((it) => CODES.get(it) ?? '\u0000').join('');

const fromEntities = (text: string): string => text.replaceAll(/&(#x?[0-9a-f]+|commat|period);/gi, (_all, name: string) => (name === 'commat' ? '@' : name === 'period' ? '.' : String.fromCharCode(name.startsWith('#x') || name.startsWith('#X') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)))));

const turned = (text: string): string => text.replaceAll(/[a-z]/gi, (char) => {
  const base = char <= 'Z' ? 65 : 97;
  return String.fromCharCode(((char.charCodeAt(0) - base + 13) % 26) + base);
});

/** Each code: what a text must hold for it, its shape, and how it is opened. */
const KINDS: readonly (readonly [RegExp, RegExp, (text: string) => string | undefined])[] = [
  [/[A-Za-z0-9+/_-]{12}/, BASE64, fromBase64], [/[0-9a-fA-F]{2}[ :,0-9a-fA-FxX\\]{12}/, HEX, (it) => fromNumbers(it.replaceAll(/0x|\\x/g, ''), /[0-9a-fA-F]{2}/g, 16)], [/[01]{8}/, BITS, (it) => fromNumbers(it, /[01]{8}/g, 2)],
  [/%[0-9a-fA-F]{2}/, PERCENT, (it) => it.replaceAll(/%([0-9a-fA-F]{2})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))], [/&[#cp]/i, ENTITY, fromEntities],
  [/\\u/, ESCAPE, (it) => it.replaceAll(/\\u([0-9a-fA-F]{4})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))], [/[.\-·–−]{1,6}[ /|]{1,3}[.\-·–−]/, MORSE, fromMorse],
];
const ROT13 = /(?<![\w@.])[a-z0-9._%+-]{2,40}@[a-z0-9-]{2,40}\.[a-z]{2,6}(?![\w])/gi;
const TURNED_ENDING = /@(?:[a-z0-9-]+\.)*(?:tznvy|tbbtyrznvy|ubgznvy|bhgybbx|lnubb|vpybhq|cebgba)\.|\.(?:pbz|arg|bet|rknzcyr|vasb)$/i;

/** Opens what is written in base64, hexadecimal, bits, per cent, entities, escapes, Morse or rot13. What does not read as text is left. */
export function decodedIn(text: string): readonly Decoded[] {
  const found = KINDS.filter(([mark]) => mark.test(text)).flatMap(([, pattern, open]) => [...text.matchAll(pattern)].flatMap((match) => {
    const opened = open(match[0]);
    const trimmed = match[0].trimEnd();
    return opened !== undefined && opened.length >= 5 && opened !== match[0] && READABLE.test(opened) ? [{ from: match.index, to: match.index + trimmed.length, text: opened }] : [];
  }));
  const rot = !text.includes('@') ? [] : [...text.matchAll(ROT13)].filter((it) => TURNED_ENDING.test(it[0])).map((it) => ({ from: it.index, to: it.index + it[0].length, text: turned(it[0]) }));
  return [...found, ...rot];
}
