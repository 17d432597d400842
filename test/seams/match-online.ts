import { engineOf, type Engine } from '#domain/matching/engine.ts';
import type { World } from '#domain/matching/model.ts';
import type { MatchBrief, MatchOutcome } from '#domain/matching/subjects.ts';
import { readBriefLine, readCreatorLine, readOutcomeLine } from '#server/modules/matching/world-files.ts';

/** Matching that learns as it goes, for a judge outside: lines as in creators.jsonl, briefs.jsonl and outcomes.jsonl; every so many viewed outcomes it learns anew. */
const LEARN_EVERY_VIEWED = 400;
const LIST = 50;

type Lines = { readonly creators: readonly Parameters<typeof readCreatorLine>[0][]; readonly briefs: readonly BriefLine[]; readonly outcomes: readonly OutcomeLine[] };
type BriefLine = Parameters<typeof readBriefLine>[0];
type OutcomeLine = Parameters<typeof readOutcomeLine>[0];

let world: World;
let engine: Engine;
let briefs: Map<string, MatchBrief>;
let outcomes: MatchOutcome[];
let viewed: number;

/** Starts with what is known: creators, briefs of the past, and what became of them. */
export function init(lines: Lines): void {
  briefs = new Map(lines.briefs.map((it) => [it.id, readBriefLine(it)]));
  outcomes = lines.outcomes.map(readOutcomeLine);
  viewed = 0;
  world = { creators: lines.creators.map(readCreatorLine), briefs: [], outcomes: [] };
  learn();
}

function learn(): void {
  const used = new Set(outcomes.map((it) => it.briefId));
  world = { ...world, briefs: [...briefs.values()].filter((it) => used.has(it.id)), outcomes };
  engine = engineOf(world);
}

/** The ids of the best creators for a brief, best first. */
export function rank(line: BriefLine): string[] {
  const brief = readBriefLine(line);
  briefs.set(brief.id, brief);
  return engine.rank(brief, { count: LIST }).map(({ it }) => it.id);
}

/** Takes note of what became of a creator that was shown. */
export function observe(line: OutcomeLine): void {
  const outcome = readOutcomeLine(line);
  outcomes.push(outcome);
  engine.observe(outcome);
  viewed += outcome.viewed ? 1 : 0;
  if (viewed > 0 && viewed % LEARN_EVERY_VIEWED === 0) learn();
}
