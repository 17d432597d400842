import type { Finding } from './finding.ts';
import type { Allowed, Reading, Recogniser } from './reading.ts';
import { findEmails } from './recognisers/email.ts';
import { findHandles } from './recognisers/handle.ts';
import { findIntents } from './recognisers/intent.ts';
import { findPayments } from './recognisers/payment.ts';
import { findPhones } from './recognisers/phone.ts';
import { addressesIn, findUrls } from './recognisers/url.ts';
import { decodedIn } from './views/decode.ts';
import { collapsed, reversed, unleet } from './views/more.ts';
import { normalise } from './views/normalise.ts';
import { withSigns } from './views/signs.ts';
import { sourceOf, type View } from './views/view.ts';

/** A finding in a message; `givesWay` as in a finding. Units: UTF-16 code units of what the sender typed. */
export type Found = { readonly start: number; readonly end: number; readonly kind: Finding['kind']; readonly score: number; readonly givesWay?: { readonly start: number; readonly end: number } };

const PREFIX = /^\[(?:attachment [a-z ]+|voice transcript|deliverable caption)\]\s?/;
const FILE = /^\[attachment filename\]/;
const TURNED = /↩|⏪|🔄|🪞|mirror|miror|spiegel|miroir|espejo|specchio|lustr|espelho|revers|rückw|ruckw|umgekehrt|rovesc|al reves|al contrario|à l.envers|envers|inverse|invert|achterstevoren|omgekeerd|wspak|od tylu|do tylu|trás para|tras para|contrário|backwards?|right to left|rechts nach links|droite à gauche|derecha a izquierda|destra a sinistra|rechts naar links|prawej do lewej|direita para|flip|<-|←|⟵|⬅/iu;

const found = (view: View, it: Finding): Found => ({ ...sourceOf(view, it.from, it.to), kind: it.kind, score: it.score, ...(it.givesWay === undefined ? {} : { givesWay: sourceOf(view, it.givesWay.from, it.givesWay.to) }) });

/** Blanks the addresses of a view, so that a number or an at sign inside a link is judged as part of the link. */
function withoutAddresses(reading: Reading): Reading {
  const addresses = addressesIn(reading);
  if (addresses.length === 0) return reading;
  const chars = [...Array(reading.view.text.length).keys()].map((i) => reading.view.text.charAt(i));
  for (const it of addresses) for (let i = it.from; i < it.to; i++) chars[i] = ' ';
  return { ...reading, view: { ...reading.view, text: chars.join('') } };
}

const identifiers = (reading: Reading, recognisers: readonly Recogniser[]): Found[] => recognisers.flatMap((it) => it(reading)).map((it) => found(reading.view, it));

/** All that a straight reading gives: links first, then the rest outside them. */
function straight(reading: Reading): Found[] {
  const rest = withoutAddresses(reading);
  return [...identifiers(reading, [findUrls]), ...identifiers(rest, [findEmails, (it) => findPhones(it.view), findPayments, findHandles])];
}

/** What a text says backwards; asked for by a sign or a word, or when an address ends where it should begin. */
function backwards(reading: Reading): Found[] {
  const { text } = reading.view;
  const asked = TURNED.test(reading.source);
  if (!asked && !/(?:moc|ten|gro|elpmaxe|ed|rf|ku\.oc)\.[a-z0-9.-]+@/.test(text) && !/\/\/:s?ptth/.test(text)) return [];
  const turned = { ...reading, view: reversed(reading.view) };
  return straight(turned).filter((it) => it.score >= 0.7 && (asked || it.kind === 'email' || it.kind === 'url'));
}

function decoded(reading: Reading): Found[] {
  return decodedIn(reading.source).flatMap((it) => {
    const inner = { ...reading, source: it.text, view: normalise(it.text), file: false };
    const inside = [...straight(inner), ...identifiers(inner, [findIntents])].filter((one) => one.score >= 0.6 || /^[@+\d]/.test(it.text));
    const bare = /^\+?[\d ()./-]{9,20}$/.test(it.text) && it.text.replaceAll(/\D/g, '').length >= 9 ? [{ kind: 'phone' as const, score: 0.8 }] : [];
    const best = [...inside, ...bare].sort((a, b) => b.score - a.score)[0];
    return best === undefined ? [] : [{ start: it.from, end: it.to, kind: best.kind, score: best.score }];
  });
}

/** The name of a file without the signs that keep its words apart, of the same length. */
const ofFile = (view: View): View => ({ ...view, text: view.text.replaceAll(/_(?=at_|v\d)|(?<=at)_|(?<=(?:^|_)[a-z]+)_(?=\d{7})|(?<=\d{7})_|(?<=(?:^|_)(?:insta|ig|tg|snap|telegram|whatsapp|wa|tel|mail|call|discord|skype|instagram|phone|contact))_/g, ' ').replaceAll(/^(cut|moodboard|script|video|final|draft|edit|take|brief|storyboard|reel|clip|scene|photo|img|pic)_/g, '$1 ') });

/** Reads one message in every way it can be meant and gives all that was found, in the sender's own positions. */
export function readMessage(source: string, allowed: Allowed): readonly Found[] {
  const skipped = PREFIX.exec(source)?.[0].length ?? 0;
  const file = FILE.test(source);
  const body = source.slice(skipped);
  const plain = normalise(body);
  const view = file ? ofFile(plain) : plain;
  const reading: Reading = { view, source: body, allowed, file };
  const signs = withSigns(view, (host) => allowed.urls.some((it) => it.host === host.replace(/^www\./, '')));
  const out = [...straight(reading), ...identifiers(reading, [findIntents])];
  if (signs.text !== view.text) out.push(...identifiers({ ...reading, view: signs }, [findUrls, findEmails]));
  const joined = collapsed(signs);
  if (joined !== undefined) out.push(...straight({ ...reading, view: joined }).filter((it) => it.kind !== 'phone'), ...identifiers({ ...reading, view: joined }, [findIntents]));
  const words = unleet(view);
  if (words !== undefined) out.push(...identifiers({ ...reading, view: words }, [findIntents]));
  out.push(...backwards(reading), ...decoded(reading));
  const moved = <T extends { readonly start: number; readonly end: number }>(it: T): T => ({ ...it, start: it.start + skipped, end: it.end + skipped });
  return out.map((it) => ({ ...moved(it), ...(it.givesWay === undefined ? {} : { givesWay: moved(it.givesWay) }) }));
}

