import { chanceFrom } from '#domain/matching/chance.ts';
import { engineOf, type Engine } from '#domain/matching/engine.ts';
import { FEATURES } from '#domain/matching/features.ts';
import { ASSUMED, PARTS } from '#domain/matching/score.ts';
import { answerInTurn } from '#server/platform/thread.ts';
import type { Ask, Said } from './matchmaker.ts';

let engine: Engine | null = null;
/** So few to choose from, and one is told which wish to loosen. */
const FEW = 5;

function describe({ model }: Engine): Said {
  const weights = PARTS.flatMap((part) => FEATURES.map((feature, at) => ({ part, feature, weight: model.weights[part].weights[at] ?? 0, assumed: ASSUMED[part].weights[at] ?? 0 })));
  return { kind: 'described', learntFrom: model.learntFrom, weights };
}

function answer(it: Ask): Said {
  if (it.kind === 'learn') {
    engine = engineOf(it.world);
    return { kind: 'done' };
  }
  if (!engine) return { kind: 'knows_nobody' };
  if (it.kind === 'put') {
    for (const creator of it.creators) engine.put(creator);
    return { kind: 'done' };
  }
  if (it.kind === 'describe') return describe(engine);
  if (it.kind === 'similar') return { kind: 'similar', creatorIds: engine.similar(it.creatorId, { count: it.count }).map((one) => one.id) };
  if (it.kind === 'rank_briefs') return { kind: 'ranked_briefs', briefs: engine.briefsFor(it.creatorId, it.briefs, { count: it.briefs.length }).map((one) => ({ briefId: one.it.id, score: one.score, reasons: one.reasons })) };
  const matches = engine.rank(it.brief, { count: it.count, explore: { chance: chanceFrom(it.chance) } }).map((one) => ({ creatorId: one.it.id, score: one.score, explored: one.explored, reasons: one.reasons, caution: one.caution }));
  const eligible = engine.countEligible(it.brief);
  return { kind: 'found', eligible, matches, loosened: eligible < FEW ? engine.loosen(it.brief) : [] };
}

answerInTurn<Ask, Said>(async (it) => Promise.resolve(answer(it)));
