import { ENDINGS } from '../lexicon/endings.ts';
import { AT_WORDS, DOT_WORDS, MAILBOXES, SIGN_WORDS } from '../lexicon/labels.ts';
import { ORDINARY } from '../lexicon/people.ts';
import { replaceIn, type View } from './view.ts';

const OPEN = '[\\[({<|*/_~«-]';
const CLOSE = '[\\])}>|*/_~»-]';
const BRACKET_AT = new RegExp(` {0,2}(?:${OPEN}{1,2} ?(?:${AT_WORDS}|@|a) ?${CLOSE}{1,2}) {0,2}`, 'g');
const BRACKET_DOT = new RegExp(` {0,2}(?:${OPEN}{1,2} ?(?:${DOT_WORDS}|\\.) ?${CLOSE}{1,2}) {0,2}`, 'g');
const BRACKET_SIGNS = new RegExp(` {0,2}[\\[({<] ?(?:(${SIGN_WORDS[0]?.[0]})|(${SIGN_WORDS[1]?.[0]})) ?[\\])}>] {0,2}`, 'g');
const WORD_DOT = new RegExp(`(?<=[a-z0-9]),? (?:${DOT_WORDS}),? (?=[a-z0-9])`, 'g');
const WORD_AT = new RegExp(`(?<=[a-z0-9]),? (?:${AT_WORDS}),? (?=(g mail|[a-z0-9-]+(?:\\.[a-z0-9-]+)*)(?![a-z0-9]))`, 'g');
const WORD_SIGNS = new RegExp(`(?<=[a-z0-9]) (?:(${SIGN_WORDS[0]?.[0]})|(${SIGN_WORDS[1]?.[0]})) (?=[a-z0-9])`, 'g');
const SPACED_SIGN = /(?<=[a-z0-9]) (?:([@.]) ?|([/]) )(?=[a-z0-9])|(?<=[a-z0-9])([@]) (?=[a-z0-9])|(?<=[a-z0-9])(\.) (?=(?:com|net|org|gmail)(?![a-z0-9]))/g;

const isMailbox = (word: string): boolean => MAILBOXES.has(word) || word === 'g mail';
const endsWell = (host: string): boolean => host.includes('.') && ENDINGS.has(host.slice(host.lastIndexOf('.') + 1));

/** Reads spoken and bracketed signs of addresses as the signs: "lena (at) mail dot example" reads "lena@mail.example". A word such as "at" before a declared host points at it. */
export function withSigns(view: View, declared: (host: string) => boolean): View {
  const dotted = replaceIn(replaceIn(replaceIn(replaceIn(view, BRACKET_AT, () => '@'), BRACKET_DOT, () => '.'), BRACKET_SIGNS, (it) => (it[1] === undefined ? '-' : '_')), WORD_DOT, () => '.');
  const signed = replaceIn(dotted, WORD_SIGNS, (it) => (it[1] === undefined ? '-' : '_'));
  const spaced = replaceIn(signed, SPACED_SIGN, (it) => it[1] ?? it[2] ?? it[3] ?? it[4]);
  return replaceIn(spaced, WORD_AT, (it) => {
    const host = it[1] ?? '';
    const after = it.index + it[0].length + host.length;
    const before = /[a-z0-9._-]+$/.exec(spaced.text.slice(Math.max(0, it.index - 64), it.index))?.[0] ?? '';
    const points = view.text.includes(host) && (spaced.text.charAt(after) === '/' || ORDINARY.has(before));
    return (endsWell(host) && !points && !declared(host)) || isMailbox(host) ? '@' : undefined;
  });
}
