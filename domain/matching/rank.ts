import { eligiblePlaces, shortlist, type Candidates } from './candidates.ts';
import { ineligibleFor } from './eligibility.ts';
import { withNewcomers, type Explore } from './explore.ts';
import { featuresOf, ROW_LENGTH, type Known } from './features.ts';
import type { Model } from './model.ts';
import { explain, type Explained } from './reasons.ts';
import { chancesOf, contributionsOf, scoreOf, type Chances } from './score.ts';
import type { MatchBrief, MatchCreator } from './subjects.ts';

/** One place in a list: who, how likely all goes well (0..1) and by which parts, and why. `explored` is a newcomer given a place to be seen. */
export type Ranked<Subject> = Explained & { readonly it: Subject; readonly score: number; readonly chances: Chances; readonly explored: boolean };
export type RankAsk = { readonly count: number; readonly explore?: Explore };

/** Where creators are ranked from. `at` finds one by its place among the candidates. */
export type Pool = { readonly candidates: Candidates; readonly at: (place: number) => Known<MatchCreator> };

/** So many are looked at closely; of more, a first look takes the best. */
const LOOKED_AT = 1_500;

type Looked<Subject> = { readonly subject: Known<Subject>; readonly row: Float64Array; readonly chances: Chances; readonly score: number };

/** Ranks creators for a brief, best first: only those that meet its hard rules. */
export function rankCreators(model: Model, brief: Known<MatchBrief>, { from, count, explore }: RankAsk & { readonly from: Pool }): Ranked<MatchCreator>[] {
  const places = shortlist(from.candidates, brief, { places: eligiblePlaces(from.candidates, brief.it), count: LOOKED_AT });
  const looked: Looked<MatchCreator>[] = [];
  for (const place of places) {
    const creator = from.at(place);
    if (ineligibleFor(brief.it, creator.it) !== null) continue;
    looked.push(look(model, creator, featuresOf({ brief, creator, market: model.market })));
  }
  const sorted = looked.sort(best);
  const listed = explore ? withNewcomers(sorted, { ...explore, count, recordOf: (it) => it.subject.it.record }) : sorted.slice(0, count).map((it) => ({ ...it, explored: false }));
  const usual = usualRow(looked);
  return listed.map((it) => ({ it: it.subject.it, score: it.score, chances: it.chances, explored: it.explored, ...explain({ brief, creator: it.subject, market: model.market }, contributionsOf(model.weights, it.row, usual)) }));
}

/** Ranks briefs for a creator by what it would get out of them: likely to accept, likely to be wanted, and paid. */
export function rankBriefs(model: Model, creator: Known<MatchCreator>, { briefs, count }: { readonly briefs: readonly Known<MatchBrief>[]; readonly count: number }): Ranked<MatchBrief>[] {
  const looked = briefs.filter((it) => ineligibleFor(it.it, creator.it) === null).map((it) => look(model, it, featuresOf({ brief: it, creator, market: model.market })));
  const usual = usualRow(looked);
  return looked.sort(best).slice(0, count).map((it) => ({ it: it.subject.it, score: it.score, chances: it.chances, explored: false, ...explain({ brief: it.subject, creator, market: model.market }, contributionsOf(model.weights, it.row, usual)) }));
}

function look<Subject>(model: Model, subject: Known<Subject>, row: Float64Array): Looked<Subject> {
  const chances = chancesOf(model.weights, row);
  return { subject, row, chances, score: scoreOf(chances) };
}

const best = (a: { readonly score: number }, b: { readonly score: number }): number => b.score - a.score;

function usualRow(looked: readonly Looked<unknown>[]): Float64Array {
  const usual = new Float64Array(ROW_LENGTH);
  for (const { row } of looked) for (let at = 0; at < ROW_LENGTH; at += 1) usual[at] = (usual[at] ?? 0) + (row[at] ?? 0) / looked.length;
  return usual;
}
