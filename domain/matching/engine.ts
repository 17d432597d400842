import { candidatesOf, eligiblePlaces, putCandidate, type Candidates } from './candidates.ts';
import type { Known } from './features.ts';
import { loosen, type Loosened } from './loosen.ts';
import { recordWith } from './market.ts';
import { knownBrief, knownCreator, learnModel, type Model, type World } from './model.ts';
import { rankBriefs, rankCreators, type RankAsk, type Ranked } from './rank.ts';
import { similarTo } from './similar.ts';
import type { MatchBrief, MatchCreator, MatchOutcome } from './subjects.ts';
import { TOPICS } from './text/lexicon/topics.ts';

/** Matching for one marketplace, in memory. Changes of profiles and outcomes count at once; weights and senses are learnt anew only when asked to. */
export type Engine = {
  readonly model: Model;
  rank(brief: MatchBrief, ask: RankAsk): Ranked<MatchCreator>[];
  /** The best of some briefs for a creator; nothing for one who is not known. */
  briefsFor(creatorId: string, briefs: readonly MatchBrief[], ask: { readonly count: number }): Ranked<MatchBrief>[];
  /** Who makes the like of what a creator makes; nobody for one who is not known. */
  similar(creatorId: string, ask: { readonly count: number }): readonly MatchCreator[];
  countEligible(brief: MatchBrief): number;
  /** What would be found without each wish of a brief. */
  loosen(brief: MatchBrief): Loosened[];
  put(creator: MatchCreator): void;
  /** Takes note of what became of a shown creator: its record moves at once. */
  observe(outcome: MatchOutcome): void;
};

const ROOM_FOR_MORE = 1.25;
const ROOM_MIN = 1_000;

/** Learns from a world and stands ready to rank. */
export function engineOf(world: World): Engine {
  const { model, creators } = learnModel(world);
  const known = [...creators];
  const read = new WeakMap<MatchBrief, Known<MatchBrief>>();
  const places = new Map(known.map(({ it }, place) => [it.id, place]));
  let candidates = layOut(model, known);

  function place(at: number, creator: Known<MatchCreator>): void {
    known[at] = creator;
    places.set(creator.it.id, at);
    if (at < candidates.capacity) putCandidate(candidates, at, creator);
    else candidates = layOut(model, known);
  }

  /** A brief as read; the same object is read once. */
  function readOnce(brief: MatchBrief): Known<MatchBrief> {
    const once = read.get(brief) ?? knownBrief(model, brief);
    read.set(brief, once);
    return once;
  }

  return {
    model,
    rank: (brief, ask) => rankCreators(model, readOnce(brief), { ...ask, from: { candidates, at: (it) => known[it] as Known<MatchCreator> } }),
    briefsFor(creatorId, briefs, ask) {
      const creator = known[places.get(creatorId) ?? -1];
      return creator ? rankBriefs(model, creator, { ...ask, briefs: briefs.map(readOnce) }) : [];
    },
    similar(creatorId, { count }) {
      const like = known[places.get(creatorId) ?? -1];
      return like ? similarTo(like, { among: known, count }) : [];
    },
    countEligible: (brief) => eligiblePlaces(candidates, brief).length,
    loosen: (brief) => loosen(candidates, brief),
    put: (creator) => place(places.get(creator.id) ?? known.length, knownCreator(model, creator)),
    observe(outcome) {
      const at = places.get(outcome.creatorId);
      const creator = at === undefined ? undefined : known[at];
      if (at !== undefined && creator) place(at, { ...creator, it: { ...creator.it, record: recordWith(creator.it.record, outcome) } });
    },
  };
}

function layOut(model: Model, known: readonly Known<MatchCreator>[]): Candidates {
  const candidates = candidatesOf(model.market, Math.ceil(known.length * ROOM_FOR_MORE) + ROOM_MIN, TOPICS.length);
  for (const [at, it] of known.entries()) putCandidate(candidates, at, it);
  return candidates;
}
