import type { Chance } from './chance.ts';

/** What goes wrong at the provider for the next while. */
export type Weather = { readonly faults: readonly object[]; readonly webhooks: string };

const HURT = ['/v1/payment_intents', '/v1/transfers', '/v1/refunds', '/v1/payouts', '/v1/events', '/v1/balance_transactions', '/v1'] as const;
const ACTIONS = ['429', '500', '500_stored', '409', 'timeout', 'timeout_after_effect', 'commit_then_reset'] as const;
const HOOKS = ['normal', 'normal', 'normal', 'drop', 'duplicate', 'reorder', 'wrong_signature'] as const;
/** Units: ms of the machine's clock before a caller that hears nothing loses its line. */
const SILENCE_MS = 5;

/** Draws the weather of each step of a month: single faults often, an outage of hours now and then. */
export function createWeather(chance: Chance): (hours: number) => Weather {
  let outageHours = 0;
  return (hours) => {
    outageHours = outageHours > 0 ? outageHours - hours : chance.next() < 0.012 ? chance.between(2, 14) : 0;
    const webhooks = chance.oneOf(HOOKS);
    if (outageHours > 0) return { faults: [{ match: { path: '/v' }, action: 'outage' }], webhooks };
    const count = chance.next() < 0.45 ? chance.between(1, 6) : 0;
    const faults = Array.from({ length: count }, () => {
      const action = chance.oneOf(ACTIONS);
      return { match: { path: chance.oneOf(HURT), nth: chance.between(1, 4) }, times: chance.between(1, 4), action, delay_ms: SILENCE_MS };
    });
    return { faults, webhooks };
  };
}
