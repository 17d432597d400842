import { emit } from '../engine/events.ts';
import { newId } from '../engine/ids.ts';
import { page } from '../engine/lists.ts';
import { invalid, missing } from '../engine/problems.ts';
import { mergeMetadata, need, save, shape, type Metadata } from '../engine/things.ts';
import type { Call, Handlers, World } from '../engine/world.ts';
import { refundApplicationFee } from './application-fees.ts';
import { balanceOf, move, type BalanceTransaction } from './balance.ts';
import type { ApplicationFee, Charge, Refund, Transfer } from './records.ts';
import type { Reversal } from './transfers.ts';

type Reversing = { readonly account: string; readonly transfer: Transfer; readonly amount: number; readonly metadata?: Metadata; readonly refund?: string };

/** Takes a transfer back, in whole or in part: one movement in, one out. */
export function reverseTransfer(world: World, it: Reversing): Reversal {
  const { transfer, amount, account } = it;
  const id = newId('trr');
  const refundId = newId('pyr');
  const out = world.store.find<BalanceTransaction>(transfer.balance_transaction)?.value;
  // Money that has not become available yet goes back as money that is not available yet.
  const available_on = Math.max(world.clock.now(), out?.available_on ?? 0);
  const back = move(world, { account, amount, currency: transfer.currency, type: 'transfer_refund', source: id, available_on });
  const taken = move(world, { account: transfer.destination, amount: -amount, currency: transfer.currency, type: 'payment_refund', source: refundId, available_on });
  const payment = need<Charge>(world, { object: 'charge', id: transfer.destination_payment, account: transfer.destination });
  const amount_refunded = payment.amount_refunded + amount;
  save<Charge>(world, { ...payment, amount_refunded, refunded: amount_refunded === payment.amount });
  world.store.put(transfer.destination, shape<Refund>(world, 'Refund', {
    id: refundId, amount, currency: transfer.currency, created: world.clock.now(), charge: payment.id, status: 'succeeded', balance_transaction: taken.id, metadata: {}, source_transfer_reversal: id,
  }));
  const reversal = world.store.put(account, shape<Reversal>(world, 'TransferReversal', {
    id, amount, currency: transfer.currency, created: world.clock.now(), balance_transaction: back.id, destination_payment_refund: refundId, metadata: it.metadata ?? {}, transfer: transfer.id, source_refund: it.refund ?? null,
  }));
  const amount_reversed = transfer.amount_reversed + amount;
  const list = { ...transfer.reversals, data: [reversal, ...transfer.reversals.data].slice(0, 10) };
  emit(world, 'transfer.reversed', save<Transfer>(world, { ...transfer, amount_reversed, reversed: amount_reversed === transfer.amount, reversals: list }));
  return reversal;
}

const transferOf = (world: World, call: Call): Transfer => need<Transfer>(world, { object: 'transfer', id: call.ids[0] ?? '', account: call.account });

function create(world: World, call: Call): Reversal {
  const transfer = transferOf(world, call);
  const left = transfer.amount - transfer.amount_reversed;
  const amount = (call.params['amount'] as number | undefined) ?? left;
  if (left === 0) throw invalid(`Transfer ${transfer.id} is already fully reversed.`, { code: 'transfer_already_reversed' });
  if (amount <= 0 || amount > left) throw invalid(`The reversal amount (${amount}) is greater than what is left of the transfer (${left}).`, { param: 'amount' });
  const { available, pending } = balanceOf(world, transfer.destination);
  const has = (available.get(transfer.currency) ?? 0) + (pending.get(transfer.currency) ?? 0);
  if (has < amount) throw invalid('The connected account does not have enough funds to reverse this transfer.', { code: 'balance_insufficient' });
  const reversal = reverseTransfer(world, { account: call.account, transfer, amount, metadata: mergeMetadata({}, call.params['metadata']) });
  if (call.params['refund_application_fee'] === true) {
    const payment = need<Charge>(world, { object: 'charge', id: transfer.destination_payment, account: transfer.destination });
    if (payment.application_fee === null) throw invalid('This transfer has no application fee to refund.', { param: 'refund_application_fee' });
    const fee = need<ApplicationFee>(world, { object: 'application_fee', id: payment.application_fee, account: call.account });
    const share = Math.min(fee.amount - fee.amount_refunded, Math.round((fee.amount * amount) / transfer.amount));
    if (share > 0) refundApplicationFee(world, { account: call.account, fee, amount: share });
  }
  return reversal;
}

const reversalsOf = (world: World, transfer: Transfer): readonly Reversal[] =>
  [...world.store.all<Reversal>('transfer_reversal')].map(({ value }) => value).filter((it) => it.transfer === transfer.id).reverse();

function one(world: World, call: Call): Reversal {
  const reversal = need<Reversal>(world, { object: 'transfer_reversal', id: call.ids[1] ?? '', account: call.account });
  if (reversal.transfer !== call.ids[0]) throw missing('transfer_reversal', reversal.id);
  return reversal;
}

/** Transfers taken back. */
export const REVERSALS: Handlers = {
  'post /v1/transfers/{id}/reversals': create,
  'get /v1/transfers/{id}/reversals': (world, call) => page(call, reversalsOf(world, transferOf(world, call))),
  'get /v1/transfers/{transferId}/reversals/{id}': one,
  'post /v1/transfers/{transferId}/reversals/{id}': (world, call) => {
    const before = one(world, call);
    return save<Reversal>(world, { ...before, metadata: mergeMetadata(before.metadata, call.params['metadata']) });
  },
};
