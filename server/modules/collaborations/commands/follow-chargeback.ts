import { invariant } from '#domain/kit/assert.ts';
import { FREEZE, isTerminal, type State } from '#domain/collaborations/states.ts';
import type { Context, Tx } from '#server/platform/command.ts';
import { takeStep, type Step } from '../act.ts';
import * as store from '../store.ts';

/** What a bank's complaint means for the work: it stands still, goes on, or ends for the brand. */
export type ChargebackTurn = 'opened' | 'won' | 'lost';

/**
 * Lets the work follow a chargeback, in the caller's transaction; takes the row lock of the collaboration, which comes before the hold's.
 * Returns false while the work has not heard yet that it is paid: try again. Work that is over, or that stands still for another reason, stays as it is unless the money is lost.
 */
export async function followChargeback(ctx: Context, tx: Tx, it: { id: string; turn: ChargebackTurn; note: string }): Promise<boolean> {
  const current = await store.lock(tx, it.id);
  invariant(current, 'a chargeback of no collaboration', it.id);
  if (isTerminal(current.state)) return true;
  const take = async (step: Omit<Step, 'id' | 'note'>): Promise<true> => {
    const taken = await takeStep(ctx, tx, { current, by: 'system', step: { ...step, id: current.id, note: it.note } });
    invariant(taken.ok, 'a chargeback was refused its step', taken);
    return true;
  };
  switch (it.turn) {
    case 'opened':
      if (current.state === 'accepted' && !current.frozen) return false;
      if (current.frozen || !(FREEZE.from as readonly State[]).includes(current.state)) return true;
      return take({ action: 'freeze', ask: { freeze: { reason: 'chargeback', note: it.note } } });
    case 'won': return current.frozen?.reason === 'chargeback' ? take({ action: 'unfreeze' }) : true;
    case 'lost': {
      if (current.frozen) return take({ action: 'resolve', decidedFor: 'brand' });
      await take({ action: 'freeze', ask: { freeze: { reason: 'chargeback', note: it.note } } });
      return followChargeback(ctx, tx, it);
    }
  }
}
