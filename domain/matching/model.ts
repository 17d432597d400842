import { featuresOf, type Known } from './features.ts';
import { readMarket, recordWith, type Market } from './market.ts';
import { learnWeights, type Seen, type Weights } from './score.ts';
import type { MatchBrief, MatchCreator, MatchOutcome } from './subjects.ts';
import { draftOfBrief, draftOfCreator, learnTellingOf, readText, type Draft } from './text/terms.ts';
import type { Telling } from './text/telling.ts';
import { learnTopicSense, type TopicSense } from './text/topic-sense.ts';

/** Everything a marketplace knows at one moment. Outcomes of briefs or creators that are not there any more are left out of learning. */
export type World = { readonly creators: readonly MatchCreator[]; readonly briefs: readonly MatchBrief[]; readonly outcomes: readonly MatchOutcome[] };

/** What was learnt from a world: how its words are read, what is usual in it, and what counts. */
export type Model = { readonly telling: Telling; readonly sense: TopicSense; readonly market: Market; readonly weights: Weights; readonly learntFrom: { readonly creators: number; readonly briefs: number; readonly viewed: number; readonly offers: number } };
export type Learnt = { readonly model: Model; readonly creators: readonly Known<MatchCreator>[] };

/** A rarely seen place counts at most so many times. */
const PLACE_WEIGHT_MAX = 4;
const GOOD_RATING = 4;

/** Reads one creator with a model: a changed profile needs no new learning. */
export const knownCreator = (model: Pick<Model, 'telling' | 'sense'>, it: MatchCreator): Known<MatchCreator> => known(model, it, draftOfCreator(it));
/** Reads one brief with a model. */
export const knownBrief = (model: Pick<Model, 'telling' | 'sense'>, it: MatchBrief): Known<MatchBrief> => known(model, it, draftOfBrief(it));

function known<Subject>({ telling, sense }: Pick<Model, 'telling' | 'sense'>, it: Subject, draft: Draft): Known<Subject> {
  const text = readText(draft, telling);
  return { it, topics: sense.read(text), meaning: text.meaning };
}

/** How much a viewed row counts by its place: places that are rarely looked at count for those nobody saw there. */
function placeWeights(outcomes: readonly MatchOutcome[]): (position: number) => number {
  const places = new Map<number, { shown: number; viewed: number }>();
  for (const { position, viewed } of outcomes) {
    const place = places.get(position) ?? { shown: 0, viewed: 0 };
    places.set(position, { shown: place.shown + 1, viewed: place.viewed + (viewed ? 1 : 0) });
  }
  return (position) => {
    const place = places.get(position);
    return place && place.viewed > 0 ? Math.min(PLACE_WEIGHT_MAX, place.shown / place.viewed) : 1;
  };
}

/** Learns a model from a world. Each creator comes back with the record its outcomes gave it. */
export function learnModel({ creators, briefs, outcomes }: World): Learnt {
  const placeOfCreator = new Map(creators.map((it, at) => [it.id, at]));
  const placeOfBrief = new Map(briefs.map((it, at) => [it.id, at]));
  const usable = outcomes.filter((it) => placeOfCreator.has(it.creatorId) && placeOfBrief.has(it.briefId));
  const drafts = [...creators.map(draftOfCreator), ...briefs.map(draftOfBrief)];
  const telling = learnTellingOf(drafts);
  const texts = drafts.map((it) => readText(it, telling));
  const offers = Map.groupBy(usable.filter((it) => it.offered), (it) => it.briefId);
  const { topics, sense } = learnTopicSense({
    texts,
    offers: [...offers].map(([briefId, rows]) => ({ brief: creators.length + (placeOfBrief.get(briefId) ?? 0), creators: rows.map((it) => placeOfCreator.get(it.creatorId) ?? 0) })),
  });
  const market = readMarket(creators);
  const place = <Subject>(it: Subject, at: number): Known<Subject> => ({ it, topics: topics[at] ?? new Float32Array(0), meaning: (texts[at] as typeof texts[number]).meaning });
  const latest = creators.map(place);
  const read = briefs.map((it, at) => place(it, creators.length + at));
  const weightOf = placeWeights(usable);
  const seen: Seen[] = [];
  for (const outcome of [...usable].sort((a, b) => a.day - b.day)) {
    const at = placeOfCreator.get(outcome.creatorId) ?? 0;
    const creator = latest[at];
    const brief = read[placeOfBrief.get(outcome.briefId) ?? 0];
    if (!creator || !brief) continue;
    if (outcome.viewed) seen.push(seenOf(outcome, featuresOf({ brief, creator, market }), weightOf(outcome.position)));
    latest[at] = { ...creator, it: { ...creator.it, record: recordWith(creator.it.record, outcome) } };
  }
  const model = { telling, sense, market, weights: learnWeights(seen), learntFrom: { creators: creators.length, briefs: offers.size, viewed: seen.length, offers: usable.filter((it) => it.offered).length } };
  return { model, creators: latest };
}

function seenOf(it: MatchOutcome, row: Float64Array, weight: number): Seen {
  return { row, weight, offered: it.offered, accepted: it.offered ? it.accepted : null, onTime: it.delivered === null ? null : it.delivered === 'on_time', good: it.rating === null ? null : it.rating >= GOOD_RATING };
}
