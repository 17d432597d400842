import type { Finding } from '../finding.ts';
import { CONCEPTS, type Concept } from '../lexicon/concepts.ts';
import type { Reading } from '../reading.ts';

type Said = { readonly concept: Concept; readonly from: number; readonly to: number };

const SENTENCE = /[^.!?\n;…]+[!?]*/g;
const CLAUSE = /,|\s[–—-]\s|:\s/g;
const KINDS = Object.entries(CONCEPTS) as readonly (readonly [Concept, RegExp])[];

const saidIn = (text: string): Said[] => KINDS.flatMap(([concept, pattern]) => [...text.matchAll(pattern)].map((it): Said => ({ concept, from: it.index, to: it.index + it[0].length })));

/** What belongs together when somebody wants to leave; each row is enough. */
const WAYS: readonly (readonly Concept[])[] = [
  ['urge', 'move', 'channel'], ['move', 'outside', 'platform'], ['urge', 'channel', 'outside'],
  ['urge', 'pay', 'direct'], ['pay', 'outside', 'platform'], ['ask', 'pay', 'direct'], ['urge', 'outside', 'platform'], ['pay', 'direct', 'your'],
  ['fee', 'outside', 'platform'], ['fee', 'avoid', 'urge'], ['book', 'direct', 'urge'], ['book', 'direct', 'fee'], ['book', 'outside', 'platform'], ['fee', 'avoid', 'outside'],
  ['pay', 'direct', 'platform'], ['book', 'direct', 'avoid'], ['cancel', 'direct'], ['ask', 'channel', 'your'], ['ask', 'contact', 'your'], ['ask', 'move', 'channel'],
];

/** A question with little besides asking and a channel: "do you have Telegram?". */
const asksOnly = (has: ReadonlySet<Concept>, sentence: string): boolean => has.has('ask') && (has.has('channel') || has.has('contact')) && sentence.endsWith('?') && sentence.length < 70;

function judge(sentence: string): { readonly from: number; readonly to: number } | undefined {
  const said = saidIn(sentence);
  const has = new Set(said.map((it) => it.concept));
  if (has.has('work')) return undefined;
  const way = WAYS.find((it) => it.every((concept) => has.has(concept)));
  if (way === undefined && !asksOnly(has, sentence)) return undefined;
  const core = said.filter((it) => (way ?? ['ask', 'channel', 'contact']).includes(it.concept));
  if (refuses(sentence, said, core)) return undefined;
  const cuts = [0, ...[...sentence.matchAll(CLAUSE)].map((it) => it.index), sentence.length];
  const first = Math.min(...core.map((it) => it.from));
  const last = Math.max(...core.map((it) => it.to));
  return { from: Math.max(...cuts.filter((it) => it <= first)), to: Math.min(...cuts.filter((it) => it >= last)) };
}

/** A no before or among the words that matter refuses; "no need" and "why not" do not. */
function refuses(sentence: string, said: readonly Said[], core: readonly Said[]): boolean {
  const last = Math.max(...core.map((it) => it.to));
  const invites = /no need|why not|not have to|nicht (?:direkt|einfach|lieber)|warum nicht|pourquoi pas|por que no|perche non|waarom niet|dlaczego nie|porque nao|verdienen [a-z]* ?nicht mit|they do not take|so they (?:do not|don'?t)|\?$/.test(sentence);
  return !invites && said.some((it) => it.concept === 'no' && it.from < last);
}

/** Finds wishes to pay, agree or talk elsewhere, to get round the fee, or to be given a way of contact; not refusals, not scripts that name a network. */
export function findIntents({ view }: Reading): readonly Finding[] {
  return [...view.text.matchAll(SENTENCE)].flatMap((match) => {
    const found = match[0].trim().length < 8 ? undefined : judge(match[0]);
    if (found === undefined) return [];
    const lead = /^[\s,:–—-]*/.exec(match[0].slice(found.from, found.to))?.[0].length ?? 0;
    return [{ from: match.index + found.from + lead, to: match.index + found.to, kind: 'intent' as const, score: 0.7 }];
  });
}
