import { emit } from '../engine/events.ts';
import { newId } from '../engine/ids.ts';
import { matching, page } from '../engine/lists.ts';
import { invalid, missing } from '../engine/problems.ts';
import type { Thing } from '../engine/store.ts';
import { mergeMetadata, named, need, pick, save, shape, type Metadata } from '../engine/things.ts';
import type { Call, Handlers, World } from '../engine/world.ts';
import { needPayable } from './accounts.ts';
import { makeApplicationFee } from './application-fees.ts';
import { move, needAvailable, type BalanceTransaction } from './balance.ts';
import { inlineList, type ApplicationFee, type Charge, type Transfer } from './records.ts';

type Making = {
  readonly account: string; readonly amount: number; readonly currency: string; readonly destination: string; readonly source?: Charge;
  readonly fee?: number; readonly group?: string | null; readonly metadata?: Metadata; readonly description?: string | null;
};

/** When money taken from a charge can be spent: with the charge, never before. */
function availableOn(world: World, source: Charge | undefined): number {
  const booked = source?.balance_transaction ? world.store.find<BalanceTransaction>(source.balance_transaction)?.value : undefined;
  return Math.max(world.clock.now(), booked?.available_on ?? 0);
}

/** Moves money to a connected account: one movement out, one in, at the same moment. */
export function makeTransfer(world: World, it: Making): { transfer: Transfer; fee: ApplicationFee | null } {
  const id = newId('tr');
  const paymentId = newId('py');
  const available_on = availableOn(world, it.source);
  const out = move(world, { account: it.account, amount: -it.amount, currency: it.currency, type: 'transfer', source: id, available_on });
  const fee = it.fee && it.source ? makeApplicationFee(world, { account: it.account, from: it.destination, payment: paymentId, source: it.source.id, amount: it.fee, currency: it.currency, available_on }) : null;
  const into = move(world, {
    account: it.destination, amount: it.amount, currency: it.currency, type: 'payment', source: paymentId, available_on,
    ...(fee ? { fee: { amount: fee.amount, type: 'application_fee' as const, description: 'Application fee' } } : {}),
  });
  const payment = world.store.put(it.destination, shape<Charge>(world, 'Charge', {
    id: paymentId, amount: it.amount, amount_captured: it.amount, currency: it.currency, captured: true, created: world.clock.now(), paid: true, status: 'succeeded', source_transfer: id,
    balance_transaction: into.id, billing_details: shape(world, 'Charge.BillingDetails', {}), payment_method_details: { type: 'stripe_account', stripe_account: {} }, fraud_details: {},
    application_fee: fee?.id ?? null, application_fee_amount: fee?.amount ?? null, _number: '', _transferred: 0,
  }));
  const transfer = world.store.put(it.account, shape<Transfer>(world, 'Transfer', {
    id, amount: it.amount, currency: it.currency, created: world.clock.now(), destination: it.destination, destination_payment: paymentId, balance_transaction: out.id, source_type: 'card',
    source_transaction: it.source?.id ?? null, transfer_group: it.group ?? null, metadata: it.metadata ?? {}, description: it.description ?? null, reversals: inlineList(`/v1/transfers/${id}/reversals`),
  }));
  if (it.source) save<Charge>(world, { ...need<Charge>(world, { object: 'charge', id: it.source.id, account: it.account }), _transferred: it.source._transferred + it.amount });
  emit(world, 'transfer.created', transfer);
  emit(world, 'payment.created', payment);
  return { transfer, fee };
}

function sourceOf(world: World, call: Call): Charge | undefined {
  const id = call.params['source_transaction'];
  if (typeof id !== 'string') return undefined;
  const source = need<Charge>(world, { object: 'charge', id, account: call.account, param: 'source_transaction' });
  if (source.status !== 'succeeded' || !source.captured) throw invalid('The source transaction must be a successful, captured charge.', { param: 'source_transaction' });
  return source;
}

function create(world: World, call: Call): Transfer {
  const it = call.params as { amount?: number; currency: string; destination: string; transfer_group?: string; description?: string };
  const source = sourceOf(world, call);
  const left = source ? source.amount_captured - source.amount_refunded - source._transferred : 0;
  const amount = it.amount ?? (source ? left : 0);
  if (amount <= 0) throw invalid(`Invalid positive integer`, { code: 'parameter_invalid_integer', param: 'amount' });
  if (!world.store.find(it.destination)) throw missing('destination', it.destination, 'destination');
  needPayable(world, it.destination, 'destination');
  if (source) {
    if (source.currency !== it.currency.toLowerCase()) throw invalid('The currency of source_transaction must be the same as the currency of the transfer.', { param: 'currency' });
    if (amount > left) throw invalid(`The transfer amount (${amount}) exceeds what is left of the source transaction (${left}).`, { code: 'amount_too_large', param: 'amount' });
  } else needAvailable(world, { account: call.account, amount, currency: it.currency.toLowerCase() });
  return makeTransfer(world, {
    account: call.account, amount, currency: it.currency.toLowerCase(), destination: it.destination, ...(source ? { source } : {}),
    group: it.transfer_group ?? source?.transfer_group ?? null, metadata: mergeMetadata({}, call.params['metadata']), description: it.description ?? null,
  }).transfer;
}

function update(world: World, call: Call): Transfer {
  const before = named<Transfer>(world, call, 'transfer');
  const saved = save<Transfer>(world, { ...before, ...pick(call.params, ['description']), metadata: mergeMetadata(before.metadata, call.params['metadata']) });
  emit(world, 'transfer.updated', saved);
  return saved;
}

/** Money sent from the platform to connected accounts. */
export const TRANSFERS: Handlers = {
  'post /v1/transfers': create,
  'get /v1/transfers': (world, call) => page(call, matching<Transfer>(world, call, { object: 'transfer', same: ['destination', 'transfer_group'] })),
  'get /v1/transfers/{id}': (world, call) => named(world, call, 'transfer'),
  'post /v1/transfers/{id}': update,
};

export type Reversal = Thing & { readonly amount: number; readonly transfer: string; readonly metadata: Metadata };
