import { bare } from '../engine/present.ts';
import { invalid, type Problem } from '../engine/problems.ts';
import type { Thing } from '../engine/store.ts';
import type { World } from '../engine/world.ts';

/** A request that does not fit the state of a PaymentIntent or SetupIntent. */
export function unexpected(world: World, intent: Thing & { readonly status: string }, verb: string): Problem {
  const setup = intent.object === 'setup_intent';
  return invalid(`This ${setup ? 'SetupIntent' : 'PaymentIntent'} could not be ${verb} because it has a status of ${intent.status}.`, {
    code: setup ? 'setup_intent_unexpected_state' : 'payment_intent_unexpected_state',
    ...(setup ? { setup_intent: bare(world, intent) as Thing } : { payment_intent: bare(world, intent) as Thing }),
  });
}
