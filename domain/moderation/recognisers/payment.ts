import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';

/** Length of an account number by country. Source: SWIFT IBAN registry. */
const LENGTHS = new Map('AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TN24 TR26 UA29 VA22 VG24 XK20'.toLowerCase().split(' ').map((it): [string, number] => [it.slice(0, 2), Number(it.slice(2))]));
const IBAN = /(?<![a-z0-9])[a-z]{2}[ -]?\d{2}(?:[ .\-_/]{0,2}[a-z0-9]){10,30}(?![a-z0-9])/g;
const CRYPTO = /(?<![a-zA-Z0-9#/+=])(?:bc1[ac-hj-np-z02-9]{25,62}|tb1[ac-hj-np-z02-9]{25,62}|ltc1[ac-hj-np-z02-9]{25,62}|0x[0-9a-fA-F]{40}|[13LMT][1-9A-HJ-NP-Za-km-z]{25,34}|addr1[a-z0-9]{50,100}|cosmos1[a-z0-9]{38}|X[1-9A-HJ-NP-Za-km-z]{33}|r[1-9A-HJ-NP-Za-km-z]{24,34}|(?:lnbc|lnurl1)[a-z0-9]{30,200})(?![a-zA-Z0-9+/=])/g;
const TAG = /(?<![a-z0-9])(?:pay ?pal|revolut|revtag|rev tag|wise(?: ?tag)?|cash ?app|\$?cash ?tag|venmo|zelle|monzo|bunq|n26|bizum|blik|pix|mb ?way|tikkie|satispay|skrill|paysend|payoneer|lydia|twint|swish|vipps|payconiq|wero|ko-fi|neteller|chime|apple pay|google pay|western union)(?: ?(?:tag|id|handle|name|user\w*|account|konto|me|is|ist|est|es|e|jest|key|chave|klucz|nr|number))*[ :=>→(-]{1,4}(?:an |to |at |a |al |para |sur |naar |na )?((?:[@$])[a-z0-9][a-z0-9._-]{2,30}|[a-z]+[._\d][a-z0-9._-]*[a-z0-9]|[a-z0-9][a-z0-9._-]*\d[a-z0-9._-]*)/g;
const CASHTAG = /(?<![a-z0-9])(\$[a-z][a-z0-9_-]{4,24})(?![a-z0-9])/g;
const ACCOUNT = /(?<![a-z0-9])(?:sort ?code|account(?: ?(?:no|nr|number|num))|acct|acc ?no|routing(?: ?(?:no|number))?|bsb|clabe|aba|kontonummer|konto ?nr|blz|bankleitzahl|numero de (?:compte|cuenta|conta)|numero di conto|numer (?:konta|rachunku)|nr (?:konta|rachunku)|rekeningnummer|rib|nib|ccc|conto|rachun\w+|konto|iban|cuenta|compte|conta)[ .:#=-]{0,4}(?:is |ist |est |es |e |jest |no |nr |number )?(\d[\d -]{5,32}\d)(?![a-z0-9])/g;
const SORT_CODE = /(?<!\d)\d{2}-\d{2}-\d{2}(?=[ ,/]{1,3}(?:\w+ )?\d{8}(?!\d))[ ,/]{1,3}(?:\w+ )?\d{8}/g;
const BIC = /(?<![a-z0-9])(?:bic|swift)(?:\/swift)?[ :=-]{1,3}([a-z]{6}[a-z0-9]{2}(?:[a-z0-9]{3})?)(?![a-z0-9])/g;

/** Whether an account number's check digits are right. Source: ISO 13616, mod 97-10. */
export function isIban(text: string): boolean {
  const plain = text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  if (LENGTHS.get(plain.slice(0, 2)) !== plain.length) return false;
  let rest = 0;
  for (const char of plain.slice(4) + plain.slice(0, 4)) rest = (rest * (/\d/.test(char) ? 10 : 100) + Number.parseInt(char, 36)) % 97;
  return rest === 1;
}

/** The longest stretch from a beginning that has the length of its country; with wrong check digits only when a label stands before it. */
function ibanIn(match: RegExpExecArray, text: string): Finding[] {
  const length = LENGTHS.get(match[0].slice(0, 2));
  if (length === undefined) return [];
  let seen = 0;
  let to = 0;
  while (to < match[0].length && seen < length) {
    if (/[a-z0-9]/.test(match[0].charAt(to))) seen += 1;
    to += 1;
  }
  if (seen < length || /[a-z0-9]/.test(match[0].charAt(to))) return [];
  const right = isIban(match[0].slice(0, to));
  const labelled = /iban|konto|account|compte|cuenta|conto|conta|rachun|bank/.test(text.slice(Math.max(0, match.index - 30), match.index));
  return right || labelled ? [{ from: match.index, to: match.index + to, kind: 'payment', score: right ? 0.99 : 0.7 }] : [];
}

const group = (match: RegExpExecArray, score: number): Finding => {
  const found = match[1] ?? match[0];
  const from = match.index + match[0].lastIndexOf(found);
  return { from, to: from + found.length, kind: 'payment', score };
};

/** Letters keep their case in a crypto address, so these are read from what the sender typed when the view kept its length. */
function cryptoIn({ view, source }: Reading): Finding[] {
  const typed = [...view.text].length === view.text.length && view.start.length === view.text.length ? view.start.map((at, i) => ((view.end[i] ?? 0) === at + 1 && source.charAt(at).toLowerCase() === view.text.charAt(i) ? source.charAt(at) : view.text.charAt(i))).join('') : view.text;
  return [...typed.matchAll(CRYPTO)].filter((it) => /^(?:bc1|tb1|ltc1|0x|addr1|cosmos1|ln)/.test(it[0]) || (/\d/.test(it[0]) && /[a-z]/.test(it[0]) && /[A-Z]/.test(it[0]))).map((it): Finding => ({ from: it.index, to: it.index + it[0].length, kind: 'payment', score: 0.95 }));
}

/** Finds what money is sent to: bank accounts, payment tags, crypto addresses. */
export function findPayments(reading: Reading): readonly Finding[] {
  const { text } = reading.view;
  const handles = reading.allowed.handles;
  return [
    ...[...text.matchAll(IBAN)].flatMap((it) => ibanIn(it, text)),
    ...cryptoIn(reading),
    ...[...text.matchAll(TAG)].map((it) => group(it, 0.85)).filter((it) => !handles.has(text.slice(it.from, it.to).replace(/^[@$]/, ''))),
    ...[...text.matchAll(CASHTAG)].filter((it) => !/^\$(?:usd|cad|aud)/.test(it[0])).map((it) => group(it, 0.8)),
    ...[...text.matchAll(ACCOUNT)].map((it) => group(it, 0.8)), ...[...text.matchAll(SORT_CODE)].map((it) => group(it, 0.8)), ...[...text.matchAll(BIC)].map((it) => group(it, 0.8)),
  ];
}
