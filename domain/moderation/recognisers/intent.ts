import type { Finding } from '../finding.ts';
import { wordsOf } from '../intent/concepts.ts';
import { shownBy, type Shown } from '../intent/features.ts';
import { likelihoodOf } from '../intent/model.ts';
import { CONCEPTS, type Concept } from '../lexicon/wishes/words.ts';
import type { Reading } from '../reading.ts';

const idsOf = (...names: readonly Concept[]): ReadonlySet<number> => new Set(names.map((it) => CONCEPTS.indexOf(it)));
const END = /[.!?;…]+(?=\s|$)|\n/g;
const CLAUSE = /,|\s[–—-]\s|:\s/g;
const WORDS_MIN = 2;
/** Units: positions in the view. */
const PIECE = 400;
const PIECE_STEP = 300;
/** How likely a sentence must lead away to be stopped: chosen on lines the model never saw, by `npm run guard:train`. */
const LIKELY = 0.5;
/** What a wish is made of: a sentence without two of these asks for nothing, and what stands around them is its reason. */
const CORE = idsOf('channel', 'contact', 'move', 'pay', 'method', 'direct', 'outside', 'fee', 'avoid', 'ask', 'agree', 'platform');
const WISH = idsOf('channel', 'contact', 'move', 'pay', 'method', 'direct', 'outside', 'fee', 'avoid', 'ask', 'agree', 'platform', 'propose', 'cheaper', 'you');
const MATTER = idsOf('channel', 'contact', 'pay', 'method', 'direct', 'outside', 'fee', 'platform');

/** The clauses of a sentence that hold what the wish is made of. */
function stretch(sentence: string, words: ReturnType<typeof wordsOf>, { said }: Shown): { readonly from: number; readonly to: number } {
  const core = said.filter((it) => CORE.has(it.concept));
  const cuts = [0, ...[...sentence.matchAll(CLAUSE)].map((it) => it.index), sentence.length];
  const first = Math.min(...core.map((it) => words[it.from]?.from ?? 0));
  const last = Math.max(...core.map((it) => words[it.to - 1]?.to ?? 0));
  return { from: Math.max(...cuts.filter((it) => it <= first)), to: Math.min(...cuts.filter((it) => it >= last)) };
}

const MONEY = idsOf('pay', 'fee', 'agree', 'method');
const AROUND = idsOf('direct', 'outside', 'avoid', 'cheaper');
/** Whether a wish is about more than being reached: money or an agreement, around the platform. */
const isAboutMoney = ({ said }: Shown): boolean => said.some((it) => MONEY.has(it.concept)) && said.some((it) => AROUND.has(it.concept));

function judge(sentence: string): (Pick<Finding, 'from' | 'to' | 'score'> & { readonly money: boolean }) | undefined {
  const words = wordsOf(sentence);
  if (words.length < WORDS_MIN) return undefined;
  const shown = shownBy(sentence, words);
  if (!shown.said.some((it) => MATTER.has(it.concept)) || new Set(shown.said.filter((it) => WISH.has(it.concept)).map((it) => it.concept)).size < 2) return undefined;
  const score = likelihoodOf(shown.features);
  return score < LIKELY ? undefined : { ...stretch(sentence, words, shown), score, money: isAboutMoney(shown) };
}

/** The sentences of a text, each with its marks. A full stop inside a name or a number ends none. */
function sentencesOf(text: string): { readonly text: string; readonly at: number }[] {
  const ends = [...[...text.matchAll(END)].map((it) => it.index + it[0].length), text.length];
  return ends.map((end, i) => ({ text: text.slice(ends[i - 1] ?? 0, end), at: ends[i - 1] ?? 0 }));
}

/** A long sentence in pieces that overlap, so that the work grows with its length and not faster. */
function piecesOf(sentence: string, at: number): { readonly text: string; readonly at: number }[] {
  if (sentence.length <= PIECE) return [{ text: sentence, at }];
  return [...Array(Math.ceil(sentence.length / PIECE_STEP)).keys()].map((i) => ({ text: sentence.slice(i * PIECE_STEP, i * PIECE_STEP + PIECE), at: at + i * PIECE_STEP }));
}

/** Finds wishes to pay, agree or talk elsewhere, to get round the fee, or to be given a way of contact; not refusals, not scripts that name a network. */
export function findIntents({ view }: Reading): readonly Finding[] {
  return sentencesOf(view.text).flatMap((it) => piecesOf(it.text, it.at)).flatMap(({ text, at }) => {
    const found = judge(text);
    if (found === undefined) return [];
    const lead = /^[\s,:–—-]*/.exec(text.slice(found.from, found.to))?.[0].length ?? 0;
    return [{ from: at + found.from + lead, to: at + found.to, kind: 'intent' as const, score: found.score, ...(found.money ? {} : { givesWay: { from: at, to: at + text.length } }) }];
  });
}
