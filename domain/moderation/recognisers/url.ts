import type { Finding } from '../finding.ts';
import { ENDINGS, FILES, MONEY_HOSTS, PEOPLE_HOSTS, WORDLIKE } from '../lexicon/endings.ts';
import { hostAndPath, type Allowed, type Reading } from '../reading.ts';
import type { View } from '../views/view.ts';
import { sourceOf } from '../views/view.ts';

const HOST = /[a-z0-9.-]/;
const PATH = /[^\s<>"|\\^{}]/;
const SCHEME = /(?:h[tx*]{2}ps?|ftp|tg|whatsapp|signal|skype|fb-messenger|viber|sgnl)(?::|\[:\])(?:\/\/|\\\\)$/;
const CALL = /(?<![a-z0-9])(tel|sms|mailto|callto|skype|facetime|whatsapp|tg|viber|signal|imessage):(?:\/\/)?(?=[+@a-z0-9?])[^\s]{3,}/g;
/** Work of TikTok: a video, a sound, a hashtag. People and short links are not work. */
const WORK = [/^(?:m\.)?tiktok\.com\/@[^/]+\/(?:video|photo)\/\d+$/, /^(?:m\.)?tiktok\.com\/(?:music|tag|sticker|effect)\/[^/]+$/, /^m\.tiktok\.com\/v\/\d+(?:\.html)?$/, /^tiktok\.com$/];
/** Something in a query or fragment by which a person is reached. */
const CARRIES = /@|%40|(?:\+|%2b|00)\d{8,}|(?<![\d])0\d{8,11}(?!\d)|(?:^|[?&#=_/.,-])(?:ig|insta|instagram|wa|whatsapp|tg|telegram|snap|snapchat|phone|tel|mail|email|mobile|call|contact|skype|discord)[=:_/-][a-z0-9+.]{3,}/i;

type Found = { readonly from: number; readonly to: number; readonly host: string; readonly scheme: boolean };

function hostAt(text: string, dot: number): Found | undefined {
  let from = dot;
  while (from > 0 && dot - from < 255 && HOST.test(text.charAt(from - 1))) from -= 1;
  while (from < dot && /[.-]/.test(text.charAt(from))) from += 1;
  let to = dot + 1;
  while (to < text.length && to - dot < 255 && HOST.test(text.charAt(to))) to += 1;
  while (to > dot && /[.-]/.test(text.charAt(to - 1))) to -= 1;
  const host = text.slice(from, to);
  if (!host.includes('.') || host.includes('..')) return undefined;
  const scheme = SCHEME.exec(text.slice(Math.max(0, from - 16), from))?.[0].length ?? 0;
  return { from: from - scheme, to, host, scheme: scheme > 0 };
}

/** Where the letters, digits, dots and hyphens around a dot end: what is no host at one dot is none at the next. */
function runEnd(text: string, dot: number): number {
  let to = dot + 1;
  while (to < text.length && to - dot < 255 && HOST.test(text.charAt(to))) to += 1;
  return to;
}

/** Words glued to what follows by a missing space: "fertig.Ich", "done.it". */
function isGlue(found: Found, { view, source }: Reading): boolean {
  const ending = found.host.slice(found.host.lastIndexOf('.') + 1);
  const { start } = sourceOf(view, found.to - ending.length, found.to);
  const written = source.slice(start, start + 2);
  const first = source.charAt(sourceOf(view, found.from, found.from + 1).start);
  return /^\p{Lu}\p{Ll}/u.test(written) && (WORDLIKE.has(ending) || !/\p{Lu}/u.test(first));
}

function endOfPath(text: string, from: number): number {
  let to = from;
  if (/[:]\d/.test(text.slice(to, to + 2))) {
    to += 1;
    while (/\d/.test(text.charAt(to))) to += 1;
  }
  if (!/[/?#]/.test(text.charAt(to))) return to;
  while (to < text.length && to - from < 2048 && PATH.test(text.charAt(to))) to += 1;
  while (to > from && /[.,;:!?)'\]…]/.test(text.charAt(to - 1))) to -= 1;
  return to;
}

function isHost(found: Found, reading: Reading, path: boolean): boolean {
  const { host, scheme } = found;
  const ending = host.slice(host.lastIndexOf('.') + 1);
  const labels = host.split('.');
  if (scheme || /^www\d?\./.test(host)) return labels.every((it) => it !== '');
  if (!ENDINGS.has(ending) || !/[a-z]/.test(host.slice(0, -ending.length))) return false;
  if (FILES.has(ending) && !path) return false;
  if (labels.slice(0, -1).every((it) => it.length < 2) && !path && !PEOPLE_HOSTS.test(host)) return false;
  return !isGlue(found, reading);
}

/** Whether a host and its path are declared in the brief, or are TikTok's work objects, other than those of an account that is withheld. A user before the host is never allowed. */
export function isAllowedUrl(url: string, allowed: Allowed): boolean {
  const { host, path } = hostAndPath(url);
  if (host.includes('@')) return false;
  const rest = url.slice(url.search(/[?#]|$/));
  if (CARRIES.test(rest)) return false;
  const owner = /^\/@([^/]+)/.exec(path.toLowerCase())?.[1] ?? '';
  if (WORK.some((it) => it.test(`${host}${path.toLowerCase()}`)) && !allowed.withheld.has(owner)) return true;
  return allowed.urls.some((it) => it.host === host && path.toLowerCase().startsWith(it.path.toLowerCase()));
}

const spanless = (view: View, source: string, found: { readonly from: number; readonly to: number }): string => {
  const { start, end } = sourceOf(view, found.from, found.to);
  const raw = source.slice(start, end);
  return /^[\u0021-\u007e]+$/.test(raw) ? raw : view.text.slice(found.from, found.to);
};

/** Every web address of a reading, declared or not: also used to keep other recognisers out of it. */
export function addressesIn(reading: Reading): readonly (Finding & { readonly allowed: boolean })[] {
  const { view, source, allowed } = reading;
  const { text } = view;
  const out: (Finding & { readonly allowed: boolean })[] = [];
  let behind = 0;
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', dot + 1)) {
    if (dot < behind) continue;
    const found = hostAt(text, dot);
    if (found === undefined) {
      behind = runEnd(text, dot);
      continue;
    }
    behind = Math.max(behind, found.to);
    const to = endOfPath(text, found.to);
    if (text.charAt(found.from - 1) === '@' && !found.scheme && !/:\/\/[^\s@]*@$/.test(text.slice(Math.max(0, found.from - 80), found.from))) continue;
    if (text.charAt(found.to) === '@' && !found.scheme) continue;
    if (!isHost(found, reading, to > found.to + 1)) continue;
    const user = /[a-z]+:\/\/[^\s@/]*@$/.exec(text.slice(Math.max(0, found.from - 80), found.from))?.[0].length ?? 0;
    const whole = { from: found.from - user, to: Math.max(to, userEnd(text, found)) };
    behind = whole.to;
    const host = found.host.replace(/^www\./, '');
    out.push({ ...whole, kind: MONEY_HOSTS.test(host) ? 'payment' : 'url', score: 0.9, allowed: isAllowedUrl(spanless(view, source, whole), allowed) });
  }
  return out;
}

/** "https://shop.example@other.example": the host before the at sign is a user. */
function userEnd(text: string, found: Found): number {
  if (!found.scheme || text.charAt(found.to) !== '@') return 0;
  const next = text.indexOf('.', found.to);
  const host = next === -1 ? undefined : hostAt(text, next);
  return host === undefined ? found.to : endOfPath(text, host.to);
}

/** Finds web addresses the brief does not declare, and links that open a call, a mail or a chat. */
export function findUrls(reading: Reading): readonly Finding[] {
  const undeclared = addressesIn(reading).filter((it) => !it.allowed).map(({ from, to, kind, score }) => ({ from, to, kind, score }));
  const calls = [...reading.view.text.matchAll(CALL)].filter((it) => it[0].length > 6 && /\d{5}|@|\/\//.test(it[0])).map((it): Finding => ({ from: it.index, to: it.index + it[0].length, kind: it[1] === 'mailto' ? 'email' : /tel|sms|callto/.test(it[1] ?? '') ? 'phone' : 'url', score: 0.9 }));
  return [...undeclared, ...calls];
}
