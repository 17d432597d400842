import { emit } from '../engine/events.ts';
import { newId } from '../engine/ids.ts';
import { matching, page } from '../engine/lists.ts';
import { invalid } from '../engine/problems.ts';
import type { Thing } from '../engine/store.ts';
import { mergeMetadata, named, save, shape, type Metadata } from '../engine/things.ts';
import type { Call, Handlers, World } from '../engine/world.ts';
import { move } from './balance.ts';
import { inlineList, type ApplicationFee } from './records.ts';

type Making = { readonly account: string; readonly from: string; readonly payment: string; readonly source: string; readonly amount: number; readonly currency: string; readonly available_on: number };

/** What the platform keeps of a payment to a connected account; the payer's movement carries it as a fee. */
export function makeApplicationFee(world: World, it: Making): ApplicationFee {
  const id = newId('fee');
  const booked = move(world, { account: it.account, amount: it.amount, currency: it.currency, type: 'application_fee', source: id, available_on: it.available_on });
  const fee = world.store.put(it.account, shape<ApplicationFee>(world, 'ApplicationFee', {
    id, account: it.from, amount: it.amount, currency: it.currency, created: world.clock.now(), application: 'ca_emulator', balance_transaction: booked.id, charge: it.payment,
    originating_transaction: it.source, fee_source: { type: 'charge', charge: it.payment }, refunds: inlineList(`/v1/application_fees/${id}/refunds`),
  }));
  emit(world, 'application_fee.created', fee);
  return fee;
}

type FeeRefund = Thing & { readonly amount: number; readonly fee: string };

/** Gives a fee back to the connected account that paid it. */
export function refundApplicationFee(world: World, it: { account: string; fee: ApplicationFee; amount: number; metadata?: Metadata }): FeeRefund {
  const { fee, amount } = it;
  const id = newId('fr');
  const booked = move(world, { account: it.account, amount: -amount, currency: fee.currency, type: 'application_fee_refund', source: id });
  move(world, { account: fee.account, amount, currency: fee.currency, type: 'application_fee_refund', source: id });
  const refund = world.store.put(it.account, shape<FeeRefund>(world, 'FeeRefund', { id, amount, currency: fee.currency, created: world.clock.now(), balance_transaction: booked.id, fee: fee.id, metadata: it.metadata ?? {} }));
  const amount_refunded = fee.amount_refunded + amount;
  const list = { ...fee.refunds, data: [refund, ...fee.refunds.data].slice(0, 10) };
  emit(world, 'application_fee.refunded', save<ApplicationFee>(world, { ...fee, amount_refunded, refunded: amount_refunded === fee.amount, refunds: list }));
  return refund;
}

function refundCall(world: World, call: Call): FeeRefund {
  const fee = named<ApplicationFee>(world, call, 'application_fee');
  const left = fee.amount - fee.amount_refunded;
  const amount = (call.params['amount'] as number | undefined) ?? left;
  if (amount <= 0 || amount > left) throw invalid(`The refund amount (${amount}) is greater than what is left of the fee (${left}).`, { param: 'amount' });
  return refundApplicationFee(world, { account: call.account, fee, amount, metadata: mergeMetadata({}, call.params['metadata']) });
}

/** The platform's own cut. */
export const APPLICATION_FEES: Handlers = {
  'get /v1/application_fees': (world, call) => page(call, matching<ApplicationFee>(world, call, { object: 'application_fee', same: ['charge'] })),
  'get /v1/application_fees/{id}': (world, call) => named(world, call, 'application_fee'),
  'post /v1/application_fees/{id}/refunds': refundCall,
  'get /v1/application_fees/{id}/refunds': (world, call) => {
    const fee = named<ApplicationFee>(world, call, 'application_fee');
    return page(call, [...world.store.all<FeeRefund>('fee_refund')].map(({ value }) => value).filter((it) => it.fee === fee.id).reverse());
  },
};
