import type { PaymentsPort, PlannedCall } from '#server/adapters/stripe/port.ts';
import type { Context } from '#server/platform/command.ts';

/** A process that dies: nothing after this line of it ever runs. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

/** Where a process dies: at its nth step (an outside call or a transaction), before it or after it had its effect. */
export type CrashPoint = { readonly step: number; readonly when: 'before' | 'after' };

export type Crasher = {
  /** The provider, whose calls are steps. After: it has done what was asked and the answer never arrived. */
  port(real: PaymentsPort): PaymentsPort;
  /** A context whose transactions are steps. After: it is committed and nobody heard. */
  context<Ctx extends Context>(real: Ctx): Ctx;
  /** From now on, die here; null: live. The count of steps begins anew. */
  dieAt(point: CrashPoint | null): void;
  /** How many steps there were since. */
  steps(): number;
};

/** Counts the steps of a money command and lets the process die before or after one of them. */
export function createCrasher(): Crasher {
  let count = 0;
  let point: CrashPoint | null = null;
  let dead = false;
  const step = async <Answer>(act: () => Promise<Answer>): Promise<Answer> => {
    if (dead) throw new Crash('already dead');
    count += 1;
    const here = point?.step === count ? point.when : null;
    if (here === 'before') {
      dead = true;
      throw new Crash('before a step');
    }
    const answer = await act();
    if (here === 'after') {
      dead = true;
      throw new Crash('after a step');
    }
    return answer;
  };
  return {
    port: (real) => ({
      ...real,
      send: (call: PlannedCall, key: string) => step(() => real.send(call, key)),
      lookUp: (call: PlannedCall) => step(() => real.lookUp(call)),
      readIntent: (id) => step(() => real.readIntent(id)),
      readRefund: (id) => step(() => real.readRefund(id)),
      readDispute: (id) => step(() => real.readDispute(id)),
      readBalance: (stripeAccount, currency) => step(() => real.readBalance(stripeAccount, currency)),
      readPayout: (id, stripeAccount) => step(() => real.readPayout(id, stripeAccount)),
    }),
    context: (real) => ({ ...real, transaction: (work: Parameters<Context['transaction']>[0]) => step(() => real.transaction(work)) }),
    dieAt: (to) => {
      point = to;
      count = 0;
      dead = false;
    },
    steps: () => count,
  };
}
