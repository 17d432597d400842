import { allowedChanges } from '#domain/collaborations/states.ts';
import { COLLABORATION_TYPES } from '#domain/collaborations/types/index.ts';
import { ok } from '#domain/kit/result.ts';
import { HOLD_NOTES, HOLD_STATES, HOLD_STEPS, type HoldState } from '#domain/settlement/hold.ts';
import type { Context } from '#server/platform/command.ts';
import { keepAllowedChanges, keepTypes, type AllowedChange } from './types/store.ts';

const HOLD_MONEY_STEPS: readonly string[] = ['confirm', 'release', 'finishRelease', 'finishRevert', 'finishSplit', 'split', 'refundFailed', 'giveBack', 'chargeBack', 'clawBack', 'finishClawBack', ...Object.keys(HOLD_NOTES)];
const holdChange = (from: HoldState | '-', action: string, to: HoldState): AllowedChange => ({ machine: 'hold', from_state: from, to_state: to, action, moves_money: HOLD_MONEY_STEPS.includes(action) });

function holdChanges(): AllowedChange[] {
  const steps = HOLD_STATES.flatMap((from) => Object.entries(HOLD_STEPS[from] as Record<string, HoldState>).map(([action, to]) => holdChange(from, action, to)));
  const notes = Object.entries(HOLD_NOTES).flatMap(([note, states]) => states.map((state) => holdChange(state, note, state)));
  return [holdChange('-', 'secure', 'secured'), ...steps, ...notes];
}

/** Writes the declarations of the domain into the database at boot: what types ask for, and which steps both machines allow. */
export async function syncCollaborationTypes(ctx: Context): Promise<void> {
  await ctx.transaction(async (tx) => {
    await keepTypes(tx, COLLABORATION_TYPES.map(({ key, terms, proof }) => ({ key, terms, proof })));
    const work = allowedChanges().map((it): AllowedChange => ({ machine: 'collaboration', from_state: it.from, to_state: it.to, action: it.action, moves_money: false }));
    await keepAllowedChanges(tx, [...work, ...holdChanges()]);
    return ok(undefined);
  });
}
