import { behaviourOf } from '../cards/bank.ts';
import { emit } from '../engine/events.ts';
import { newId } from '../engine/ids.ts';
import { matching, page } from '../engine/lists.ts';
import { invalid } from '../engine/problems.ts';
import { mergeMetadata, named, need, save, shape } from '../engine/things.ts';
import { schedule } from '../engine/timers.ts';
import type { Call, Handlers, World } from '../engine/world.ts';
import { refundApplicationFee } from './application-fees.ts';
import { availableIn, move } from './balance.ts';
import { mayOwe } from './balance-settings.ts';
import { settleCharge } from './charges.ts';
import type { ApplicationFee, Charge, PaymentIntent, Refund, Transfer } from './records.ts';
import { reverseTransfer } from './reversals.ts';

type RefundParams = { readonly amount?: number; readonly charge?: string; readonly payment_intent?: string; readonly reason?: string; readonly reverse_transfer?: boolean; readonly refund_application_fee?: boolean };

const SECOND_MS = 1_000;
const SLOWLY_MS = 10 * SECOND_MS;
const ASK_AGAIN_MS = 3_600 * SECOND_MS;

function chargeOf(world: World, call: Call): Charge {
  const it = call.params as RefundParams;
  if (it.charge !== undefined) return need<Charge>(world, { object: 'charge', id: it.charge, account: call.account, param: 'charge' });
  if (it.payment_intent === undefined) throw invalid('One of the following params should be provided for this request: payment_intent or charge.', { code: 'parameter_missing' });
  const intent = need<PaymentIntent>(world, { object: 'payment_intent', id: it.payment_intent, account: call.account, param: 'payment_intent' });
  if (intent.status !== 'succeeded' || intent.latest_charge === null) throw invalid(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`, { code: 'payment_intent_unexpected_state', param: 'payment_intent' });
  return need<Charge>(world, { object: 'charge', id: intent.latest_charge, account: call.account });
}

/** How much to give back. Throws: Problem when the charge does not allow it. */
function amountOf(charge: Charge, given: number | undefined): number {
  const left = charge.amount_captured - charge.amount_refunded;
  if (!charge.captured || charge.status !== 'succeeded') throw invalid(`Charge ${charge.id} has not been captured and cannot be refunded.`, { code: 'charge_not_refundable' });
  if (left <= 0) throw invalid(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' });
  if (charge.disputed) throw invalid(`Charge ${charge.id} has been charged back; cannot issue a refund.`, { code: 'charge_disputed' });
  const amount = given ?? left;
  if (amount < 1) throw invalid('This value must be greater than or equal to 1.', { code: 'parameter_invalid_integer', param: 'amount' });
  if (amount > left) throw invalid(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, { param: 'amount' });
  return amount;
}

/** A share of a whole, by how much of the charge has been refunded; the last refund takes the rest, so that nothing is lost to rounding. */
const shareOf = (charge: Charge, amount: number, { whole, done }: { whole: number; done: number }): number =>
  Math.min(whole - done, charge.amount_refunded + amount === charge.amount_captured ? whole - done : Math.round((whole * amount) / charge.amount_captured));

function takeBack(world: World, call: Call, it: { charge: Charge; amount: number; refund: string }): string | null {
  const { charge, amount, refund } = it;
  const params = call.params as RefundParams;
  const transfer = charge.transfer === undefined ? null : need<Transfer>(world, { object: 'transfer', id: charge.transfer, account: call.account });
  if (params.refund_application_fee === true) {
    if (charge.application_fee === null) throw invalid(`Charge ${charge.id} has no application fee to refund.`, { param: 'refund_application_fee' });
    const fee = need<ApplicationFee>(world, { object: 'application_fee', id: charge.application_fee, account: call.account });
    const share = shareOf(charge, amount, { whole: fee.amount, done: fee.amount_refunded });
    if (share > 0) refundApplicationFee(world, { account: call.account, fee, amount: share });
  }
  if (params.reverse_transfer !== true) return null;
  if (!transfer) throw invalid(`Cannot reverse transfer on charge ${charge.id}: it does not have an associated transfer.`, { param: 'reverse_transfer' });
  const share = shareOf(charge, amount, { whole: transfer.amount, done: transfer.amount_reversed });
  return share > 0 ? reverseTransfer(world, { account: call.account, transfer, amount: share, refund }).id : null;
}

/** Pays a refund out of the balance, or lets it wait until there is enough. */
function pay(world: World, account: string, refund: Refund): Refund {
  const covered = availableIn(world, account, refund.currency) >= refund.amount || mayOwe(world, account);
  if (!covered) {
    schedule(world, { job: 'pay_refund', subject: refund.id, due_ms: world.clock.now_ms() + ASK_AGAIN_MS });
    return save<Refund>(world, { ...refund, status: 'pending', pending_reason: 'insufficient_funds' });
  }
  const charge = need<Charge>(world, { object: 'charge', id: refund.charge, account });
  const booked = move(world, { account, amount: -refund.amount, currency: refund.currency, type: 'refund', source: refund.id, description: 'REFUND FOR CHARGE' });
  const { pending_reason: _, ...rest } = refund;
  const slow = behaviourOf(charge._number).refund;
  if (slow) schedule(world, { job: 'settle_refund', subject: refund.id, due_ms: world.clock.now_ms() + SLOWLY_MS });
  return save<Refund>(world, { ...(rest as Refund), balance_transaction: booked.id, status: slow === 'pending' ? 'pending' : 'succeeded', ...(slow === 'pending' ? { pending_reason: 'processing' } : {}) });
}

function create(world: World, call: Call): Refund {
  const it = call.params as RefundParams;
  const charge = settleCharge(world, chargeOf(world, call).id);
  const amount = amountOf(charge, it.amount);
  const id = newId('re');
  const transfer_reversal = takeBack(world, call, { charge, amount, refund: id });
  const made = world.store.put(call.account, shape<Refund>(world, 'Refund', {
    id, amount, currency: charge.currency, created: world.clock.now(), charge: charge.id, payment_intent: charge.payment_intent, payment_method: charge.payment_method, customer: charge.customer,
    reason: it.reason ?? null, status: 'pending', transfer_reversal, metadata: mergeMetadata({}, call.params['metadata']), destination_details: { type: 'card', card: { type: 'refund', reference_status: 'pending', reference_type: 'acquirer_reference_number' } },
  }));
  const amount_refunded = charge.amount_refunded + amount;
  const refunded = save<Charge>(world, { ...need<Charge>(world, { object: 'charge', id: charge.id, account: call.account }), amount_refunded, refunded: amount_refunded === charge.amount_captured });
  const refund = pay(world, call.account, made);
  emit(world, 'refund.created', refund);
  emit(world, 'charge.refunded', refunded);
  return refund;
}

/** Tries again to pay a refund that waits for money. */
export function payRefund(world: World, id: string): void {
  const row = world.store.find<Refund>(id);
  if (row?.value.status !== 'pending' || row.value.balance_transaction !== null) return;
  const refund = pay(world, row.account, row.value);
  if (refund.balance_transaction !== null) emit(world, 'refund.updated', refund);
}

/** What becomes of a refund to a card whose bank is slow, or says no: then the money comes back. */
export function settleRefund(world: World, id: string): void {
  const row = world.store.find<Refund>(id);
  if (!row || row.value.balance_transaction === null) return;
  const { value: refund, account } = row;
  const charge = need<Charge>(world, { object: 'charge', id: refund.charge, account });
  if (behaviourOf(charge._number).refund === 'pending') {
    const { pending_reason: _, ...rest } = refund;
    emit(world, 'refund.updated', save<Refund>(world, { ...(rest as Refund), status: 'succeeded' }));
    return;
  }
  const back = move(world, { account, amount: refund.amount, currency: refund.currency, type: 'refund_failure', source: refund.id });
  save<Charge>(world, { ...charge, amount_refunded: charge.amount_refunded - refund.amount, refunded: false });
  emit(world, 'refund.failed', save<Refund>(world, { ...refund, status: 'failed', failure_reason: 'expired_or_canceled_card', failure_balance_transaction: back.id }));
}

/** Money given back to cards. */
export const REFUNDS: Handlers = {
  'post /v1/refunds': create,
  'get /v1/refunds': (world, call) => page(call, matching<Refund>(world, call, { object: 'refund', same: ['charge', 'payment_intent'] })),
  'get /v1/refunds/{id}': (world, call) => named(world, call, 'refund'),
  'post /v1/refunds/{id}': (world, call) => {
    const before = named<Refund>(world, call, 'refund');
    const saved = save<Refund>(world, { ...before, metadata: mergeMetadata(before.metadata, call.params['metadata']) });
    emit(world, 'refund.updated', saved);
    return saved;
  },
  'post /v1/refunds/{id}/cancel': () => {
    throw invalid('You cannot cancel a refund of a card payment.', { code: 'refund_not_cancelable' });
  },
};
