import type { Currency } from '../kit/money.ts';
import type { AgeBand, Gender, Objective } from './brief.ts';
import { COUNTRY_NAMES, DAY_WORDS, GENDER_WORDS, LANGUAGE_NAMES, OBJECTIVE_WORDS, REGION_COUNTRIES, TYPE_WORDS } from './words.ts';

/** The parts of a brief that are read out of a text. */
export type HeardField = 'type' | 'objective' | 'budget' | 'creatorCountries' | 'languages' | 'audienceAges' | 'audienceGender' | 'followers' | 'dueDays' | 'avoid';

/** Where a part was heard: `text.slice(from, to)`. */
export type Heard = { readonly field: HeardField; readonly from: number; readonly to: number };

/** What was heard; what was not is null or empty, and the person says it. `budgetMinor` is for one creator. `avoid` are the sentences that say what must not be. */
export type ReadBrief = {
  readonly type: string | null;
  readonly objective: Objective | null;
  readonly budgetMinor: bigint | null;
  readonly currency: Currency | null;
  readonly creatorCountries: readonly string[];
  readonly languages: readonly string[];
  readonly audienceAges: readonly AgeBand[];
  readonly audienceGender: Gender | null;
  readonly followersMin: number | null;
  readonly followersMax: number | null;
  readonly dueDays: number | null;
  readonly avoid: readonly string[];
  readonly heard: readonly Heard[];
};

const READ_LENGTH_MAX = 10_000;
const HUNDRED = 100n;
const AGE_MAX = 99;
const BANDS: readonly { readonly band: AgeBand; readonly from: number; readonly to: number }[] = [
  { band: '13-17', from: 13, to: 17 }, { band: '18-24', from: 18, to: 24 }, { band: '25-34', from: 25, to: 34 }, { band: '35-44', from: 35, to: 44 }, { band: '45+', from: 45, to: AGE_MAX },
];
const FOLLOWER_WORDS = '(?:followers?|follower(?:innen)?|abonnenten|abonn[ée]s?|seguidor(?:es|as)?)';
const NUMBER = String.raw`(\d{1,3}(?:[.,' \u00A0]\d{3})+|\d+(?:[.,]\d+)?)\s?(k|m|mio|mil|tsd|tausend)?`;
const SYMBOLS: Readonly<Record<string, Currency>> = { '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR', '£': 'GBP', gbp: 'GBP', chf: 'CHF', franken: 'CHF', francs: 'CHF', sek: 'SEK', kr: 'SEK', pln: 'PLN', 'zł': 'PLN', '$': 'USD', usd: 'USD', dollar: 'USD', dollars: 'USD' };
const SYMBOL = String.raw`(€|£|\$|eur(?:os?)?\b|gbp\b|chf\b|franken\b|francs\b|sek\b|kr\b|pln\b|zł|usd\b|dollars?\b)`;
const EACH = /\b(?:per|each|pro|je|par|chacune?|por|cada)\b/iu;
const CREATOR_COUNT = /\b(\d{1,3})\s+(?:creators?|influ\w+|creator(?:innen)?|kreative|cr[ée]ateurs?|cr[ée]atrices?|creador(?:es|as)?)\b/iu;
const REFUSES = /(?:^|[.!?\n]\s*)([^.!?\n]*\b(?:don['’]?t|do not|no|never|avoid|without|kein(?:e|en)?|nicht|niemals|bitte nicht|ohne|pas de|ne pas|jamais|sans|évitez|evita|evitad|sin|nunca|nada de|ningún|ninguna)\b[^.!?\n]*)/giu;

/** A number as people write it: `1,500`, `1.500`, `1 500`, `2k`, `1,5 Tsd`. */
function numberOf(digits: string, unit: string | undefined): number {
  const grouped = /^\d{1,3}(?:[.,' \u00A0]\d{3})+$/u.test(digits);
  const value = grouped ? Number(digits.replaceAll(/[^\d]/gu, '')) : Number(digits.replace(',', '.'));
  const times = unit === undefined ? 1 : /^(?:m|mio)$/iu.test(unit) ? 1_000_000 : 1_000;
  return value * times;
}

type Listener = { readonly heard: Heard[]; hear(field: HeardField, match: RegExpExecArray | null): RegExpExecArray | null };

function listener(): Listener {
  const heard: Heard[] = [];
  return {
    heard,
    hear(field, match) {
      if (match) heard.push({ field, from: match.index, to: match.index + match[0].length });
      return match;
    },
  };
}

function readBudget(text: string, { hear }: Listener): { budgetMinor: bigint | null; currency: Currency | null } {
  const found = new RegExp(`${SYMBOL}\\s?${NUMBER}`, 'iu').exec(text);
  const after = new RegExp(`${NUMBER}\\s?${SYMBOL}`, 'iu').exec(text);
  const match = hear('budget', after && (!found || after.index <= found.index) ? after : found);
  if (!match) return { budgetMinor: null, currency: null };
  const [digits, unit, sign] = match === after ? [match[1], match[2], match[3]] : [match[2], match[3], match[1]];
  const minor = BigInt(Math.round(numberOf(digits ?? '', unit) * Number(HUNDRED)));
  const around = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
  const count = EACH.test(around) ? null : CREATOR_COUNT.exec(text);
  return { budgetMinor: count?.[1] && Number(count[1]) > 0 ? minor / BigInt(count[1]) : minor, currency: SYMBOLS[(sign ?? '').toLowerCase()] ?? 'EUR' };
}

function readFollowers(text: string, { hear }: Listener): { followersMin: number | null; followersMax: number | null } {
  const range = hear('followers', new RegExp(`${NUMBER}\\s?(?:-|–|to|bis|à|a|and|und|et|y)\\s?${NUMBER}\\+?\\s+${FOLLOWER_WORDS}`, 'iu').exec(text));
  if (range) {
    const unit = range[2] ?? range[4];
    return { followersMin: numberOf(range[1] ?? '', unit), followersMax: numberOf(range[3] ?? '', range[4]) };
  }
  const one = hear('followers', new RegExp(`(at least|min(?:destens|imum)?\\.?|ab|au moins|al menos|mínimo|from|über|over|more than|plus de|más de|at most|max(?:imal)?\\.?|höchstens|up to|bis zu|under|unter|au plus|moins de|como máximo|menos de)?\\s*(?:von|de)?\\s*${NUMBER}\\+?\\s+${FOLLOWER_WORDS}`, 'iu').exec(text));
  if (!one) return { followersMin: null, followersMax: null };
  const count = numberOf(one[2] ?? '', one[3]);
  return /^(?:at most|max|höch|up to|bis zu|under|unter|au plus|moins|como m|menos)/iu.test(one[1] ?? '') ? { followersMin: null, followersMax: count } : { followersMin: count, followersMax: null };
}

function readAges(text: string, { hear }: Listener): readonly AgeBand[] {
  const range = hear('audienceAges', /\b(1[3-9]|[2-9]\d)\s?(?:-|–|to|bis|à|a|and|und|et|y)\s?(1[3-9]|[2-9]\d)\b(?!\s?(?:€|eur|k\b|days|tage|jours|días|%))/iu.exec(text));
  const open = range ? null : hear('audienceAges', /\b(?:over|über|ab|plus de|mayores de|from age)\s(1[3-9]|[2-9]\d)\b(?!\s?(?:€|eur|k\b|follower|days|tage))|\b([2-9]\d)\+(?!\s?(?:follower|k))/iu.exec(text));
  const named = range || open ? null : hear('audienceAges', /\bgen(?:eration|eración|ération)?[\s-]?z\b|\bmillennials?\b|\bteen(?:ager)?s?\b|\bstudent(?:s|en|innen)?\b|\bétudiants?\b|\bestudiantes?\b/iu.exec(text));
  if (range) return BANDS.filter((it) => it.from <= Number(range[2]) && it.to >= Number(range[1])).map((it) => it.band);
  if (open) return BANDS.filter((it) => it.from >= Number(open[1] ?? open[2]) - 4).map((it) => it.band);
  if (!named) return [];
  if (/millennial/iu.test(named[0])) return ['25-34', '35-44'];
  return /teen/iu.test(named[0]) ? ['13-17'] : ['18-24'];
}

function readDueDays(text: string, { hear }: Listener): number | null {
  const match = hear('dueDays', new RegExp(`\\b(?:in|within|innerhalb von|binnen|sous|dans|d['’]ici|en|dentro de|in less than)\\s(\\d{1,3})\\s(${Object.keys(DAY_WORDS).join('|')})\\b`, 'iu').exec(text));
  return match ? Number(match[1]) * (DAY_WORDS[(match[2] ?? '').toLowerCase()] ?? 1) : null;
}

/** The first of some words in a text, each standing by itself. */
function firstOf<Value extends string>(text: string, words: Readonly<Record<Value, string>>, it: { readonly field: HeardField; readonly listener: Listener }): Value | null {
  let first: { value: Value; match: RegExpExecArray } | null = null;
  for (const value of Object.keys(words) as Value[]) {
    const match = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words[value]})(?![\\p{L}\\p{N}])`, 'iu').exec(text);
    if (match && (!first || match.index < first.match.index)) first = { value, match };
  }
  it.listener.hear(it.field, first?.match ?? null);
  return first?.value ?? null;
}

function readPlaces(text: string, { hear }: Listener): readonly string[] {
  const found: string[] = [];
  for (const [region, countries] of Object.entries(REGION_COUNTRIES)) if (hear('creatorCountries', new RegExp(`(?<![\\p{L}])(?:${region})(?![\\p{L}])`, 'iu').exec(text))) found.push(...countries);
  for (const [name, code] of COUNTRY_NAMES) if (hear('creatorCountries', new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'iu').exec(text))) found.push(code);
  return [...new Set(found)];
}

function readLanguages(text: string, { hear }: Listener): readonly string[] {
  const found = [...LANGUAGE_NAMES].filter(([, names]) => hear('languages', new RegExp(`(?<![\\p{L}])(?:(?:in|auf|en|speaks?|spricht|sprechen|parle|parlent|habla|hablan|hablen)\\s(?:${names})|(?:${names})[\\s-]?(?:speaking|language|sprachig\\p{L}*))(?![\\p{L}])`, 'iu').exec(text)));
  return found.map(([code]) => code);
}

/** Reads a brief out of free text in English, German, French or Spanish: type, aim, budget, places, audience, dates, and what must not be. It proposes; a person confirms. Shapes: at most 10,000 characters are read. */
export function readBrief(whole: string): ReadBrief {
  const text = whole.slice(0, READ_LENGTH_MAX);
  const ears = listener();
  const avoid = [...text.matchAll(REFUSES)].map((it) => (it[1] ?? '').trim()).filter((it) => it !== '');
  return {
    type: firstOf(text, TYPE_WORDS, { field: 'type', listener: ears }),
    objective: firstOf(text, OBJECTIVE_WORDS, { field: 'objective', listener: ears }),
    ...readBudget(text, ears), creatorCountries: readPlaces(text, ears), languages: readLanguages(text, ears),
    audienceAges: readAges(text, ears), audienceGender: firstOf(text, GENDER_WORDS, { field: 'audienceGender', listener: ears }),
    ...readFollowers(text, ears), dueDays: readDueDays(text, ears), avoid,
    heard: ears.heard.sort((a, b) => a.from - b.from),
  };
}

const PRIVATE: readonly HeardField[] = ['budget', 'followers'];

/** A brief's text as a creator may read it: without the parts of its sentences that say what the brand would pay at most or how large a creator it wants. */
export function forCreators(text: string): string {
  const parts = text.match(/[^.,;!?\n]+(?:[.,](?=\d)[^.,;!?\n]+)*[.,;!?\n]*/gu) ?? [];
  const kept = parts.filter((part) => !readBrief(part).heard.some((it) => PRIVATE.includes(it.field)));
  const said = kept.join('').replaceAll(/[ \t]{2,}/gu, ' ').trim();
  return said.replace(/[,;]$/u, '.');
}
