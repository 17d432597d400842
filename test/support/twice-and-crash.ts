import type { PaymentsPort, PlannedCall } from '#server/adapters/stripe/port.ts';

/** A process that dies: nothing after this line of it ever runs. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

/**
 * Counts the outside calls of a money command and lets the process die before or after one of them.
 * After: the provider has done what was asked and the answer never arrived.
 */
export function crashing(port: PaymentsPort): PaymentsPort & { dieAt(point: { call: number; when: 'before' | 'after' } | null): void; calls(): number } {
  let count = 0;
  let point: { call: number; when: 'before' | 'after' } | null = null;
  const guarded = async <Answer>(send: () => Promise<Answer>): Promise<Answer> => {
    count += 1;
    const here = point?.call === count ? point.when : null;
    if (here === 'before') throw new Crash('before an outside call');
    const answer = await send();
    if (here === 'after') throw new Crash('after an outside call');
    return answer;
  };
  return {
    ...port,
    send: (call: PlannedCall, key: string) => guarded(() => port.send(call, key)),
    readIntent: (id) => guarded(() => port.readIntent(id)),
    readRefund: (id) => guarded(() => port.readRefund(id)),
    dieAt: (to) => { point = to; count = 0; },
    calls: () => count,
  };
}
