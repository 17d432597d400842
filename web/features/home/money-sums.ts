import type { StageSum } from './home-api.ts';
import { STAGES, type Stage } from '#web/ui/stage.ts';

export type StageTile = { readonly stage: Stage; readonly sums: readonly StageSum[] };

const ALWAYS: readonly string[] = ['held', 'paid'];

/** One tile per stage in the order money goes: those with money in them, and always “held” and “paid”. */
export function tilesOf(sums: readonly StageSum[]): readonly StageTile[] {
  return (Object.keys(STAGES) as Stage[])
    .map((stage) => ({ stage, sums: sums.filter((it) => it.stage === stage) }))
    .filter((it) => it.sums.length > 0 || ALWAYS.includes(it.stage));
}
