import type { Finding } from '../finding.ts';
import { MAILBOXES } from '../lexicon/labels.ts';
import type { Reading } from '../reading.ts';

const LOCAL = /[a-z0-9._%+'-]/;
const HOST = /[a-z0-9.-]/;
const LOCAL_MAX = 64;
const HOST_MAX = 255;
const BOX = `(?:g ?mail|${[...MAILBOXES].filter((it) => it.length > 3 && !/^(?:live|orange|free|libero|interia|mail|mailbox|terra)$/.test(it)).join('|')})`;
const NAMED_BOX = new RegExp(`(?<![a-z0-9._@-])([a-z0-9][a-z0-9._-]{2,39})(?:,? ?\\(? ?| ?[,/|] ?| )(?:(?:bei|on|chez|en|su|na|no|op|the|at|w|via|with|auf|from|over|przez|door|pelo|par) )?${BOX}(?:\\.?com)?(?![a-z0-9])\\)?`, 'g');
const BOX_NAMED = new RegExp(`(?<![a-z0-9])${BOX}(?: ?[:=>→-]+ ?| (?:is|ist|est|es|e|jest|name|user|id|account|adres\\w*)[ :]+| ?[(] ?)([a-z0-9][a-z0-9._-]{2,39})(?![a-z0-9@])`, 'g');
const NAME_LIKE = /[a-z].*[._\d]|\d.*[a-z]/;

/** Where an address around an at sign begins and ends, walked outward so that long lines cost no more than their length. */
function around(text: string, at: number): { readonly from: number; readonly to: number } | undefined {
  let from = at;
  while (from > 0 && at - from < LOCAL_MAX && LOCAL.test(text.charAt(from - 1))) from -= 1;
  while (from < at && /[.%+'-]/.test(text.charAt(from))) from += 1;
  let to = at + 1;
  while (to < text.length && to - at < HOST_MAX && HOST.test(text.charAt(to))) to += 1;
  while (to > at + 1 && /[.-]/.test(text.charAt(to - 1))) to -= 1;
  const host = text.slice(at + 1, to);
  const ending = /\.([a-z]{2,24}|xn--[a-z0-9-]+)(?:\d{0,2})$/.exec(host);
  if (from === at) return undefined;
  if (ending !== null || MAILBOXES.has(host)) return { from, to };
  if (host === 'g' && text.startsWith(' mail', to)) return { from, to: to + 5 };
  return undefined;
}

function named({ text }: { readonly text: string }): Finding[] {
  const finds = (pattern: RegExp, whole: boolean): Finding[] => [...text.matchAll(pattern)].flatMap((match) => {
    const name = match[1] ?? '';
    if (!NAME_LIKE.test(name)) return [];
    const from = match.index + (whole ? match[0].indexOf(name) : 0);
    return [{ from, to: match.index + match[0].length, kind: 'email' as const, score: 0.7 }];
  });
  return [...finds(NAMED_BOX, true), ...finds(BOX_NAMED, false)];
}

/** Finds mail addresses, also those whose provider is only named ("lena_v, gmail"). */
export function findEmails({ view, file }: Reading): readonly Finding[] {
  const { text } = view;
  const out: Finding[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const found = around(text, at);
    if (found === undefined) continue;
    const name = file ? text.slice(found.from, found.to).replace(/(?:_v\d+)?\.(?:mp4|mov|pdf|png|jpe?g|docx?)$/, '') : text.slice(found.from, found.to);
    out.push({ from: found.from, to: found.from + name.length, kind: 'email', score: 0.95 });
  }
  return [...out, ...(/mail|yahoo|outlook|icloud|proton|gmx|posteo|tutanota/.test(text) ? named(view) : [])];
}
