import { emit } from '../engine/events.ts';
import { newId, PLATFORM } from '../engine/ids.ts';
import { matching, page } from '../engine/lists.ts';
import { invalid } from '../engine/problems.ts';
import type { Thing } from '../engine/store.ts';
import { mergeMetadata, named, shape } from '../engine/things.ts';
import type { Call, Handlers, World } from '../engine/world.ts';
import { move } from './balance.ts';

export type Topup = Thing & { readonly amount: number; readonly currency: string; readonly status: string };

/** Money from the platform's own bank; here it arrives at once. */
function create(world: World, call: Call): Topup {
  const it = call.params as { amount: number; currency: string; description?: string; transfer_group?: string; statement_descriptor?: string };
  if (call.account !== PLATFORM) throw invalid('Only the platform can be topped up.');
  if (it.amount < 1) throw invalid('This value must be greater than or equal to 1.', { code: 'parameter_invalid_integer', param: 'amount' });
  const id = newId('tu');
  const currency = it.currency.toLowerCase();
  const booked = move(world, { account: call.account, amount: it.amount, currency, type: 'topup', source: id });
  const made = world.store.put(call.account, shape<Topup>(world, 'Topup', {
    id, amount: it.amount, currency, created: world.clock.now(), balance_transaction: booked.id, status: 'succeeded', description: it.description ?? null, expected_availability_date: world.clock.now(),
    statement_descriptor: it.statement_descriptor ?? null, transfer_group: it.transfer_group ?? null, metadata: mergeMetadata({}, call.params['metadata']),
  }));
  emit(world, 'topup.created', made);
  emit(world, 'topup.succeeded', made);
  return made;
}

/** Money the platform brings itself. */
export const TOPUPS: Handlers = {
  'post /v1/topups': create,
  'get /v1/topups': (world, call) => page(call, matching<Topup>(world, call, { object: 'topup', same: ['status'] })),
  'get /v1/topups/{id}': (world, call) => named(world, call, 'topup'),
};
