import { behaviourOf } from '../cards/bank.ts';
import type { Refusal } from '../cards/catalogue.ts';
import { emit } from '../engine/events.ts';
import { newId, PLATFORM } from '../engine/ids.ts';
import { matching, page } from '../engine/lists.ts';
import { mergeMetadata, named, need, pick, save, shape } from '../engine/things.ts';
import { schedule } from '../engine/timers.ts';
import type { Call, Handlers, World } from '../engine/world.ts';
import { DAY_S, move, processingFee } from './balance.ts';
import type { PaymentMethod } from './payment-methods.ts';
import type { Charge, PaymentIntent } from './records.ts';
import { makeTransfer } from './transfers.ts';

const HOUR_S = 3_600;
const WEEK_S = 7 * DAY_S;
/** A Visa authorisation the merchant started lives 4 days and 18 hours. Source: MONEY.md §2. */
const VISA_MERCHANT_S = 4 * DAY_S + 18 * HOUR_S;

type Attempt = { readonly intent: PaymentIntent; readonly card: PaymentMethod; readonly authenticated: boolean };

const accountOf = (world: World, id: string): string => world.store.find(id)?.account ?? PLATFORM;

function captureBefore(world: World, { intent, card }: Attempt): Record<string, number> {
  if (intent.capture_method !== 'manual') return {};
  return { capture_before: world.clock.now() + (card.card.brand === 'visa' && intent._offSession ? VISA_MERCHANT_S : WEEK_S) };
}

function cardDetails(world: World, attempt: Attempt): object {
  const { card, authenticated, intent } = attempt;
  const { brand, last4, exp_month, exp_year, country, funding, fingerprint, checks } = card.card;
  return {
    type: 'card',
    card: shape<object>(world, 'Charge.PaymentMethodDetails.Card', {
      brand, last4, exp_month, exp_year, country, funding, fingerprint, checks, network: brand, amount_authorized: intent.amount, authorization_code: '123456', regulated_status: 'unregulated',
      extended_authorization: { status: 'disabled' }, incremental_authorization: { status: 'unavailable' }, multicapture: { status: 'unavailable' }, overcapture: { maximum_amount_capturable: intent.amount, status: 'unavailable' },
      three_d_secure: authenticated ? shape(world, 'Charge.PaymentMethodDetails.Card.ThreeDSecure', { authentication_flow: 'challenge', result: 'authenticated', version: '2.2.0' }) : null, ...captureBefore(world, attempt),
    }),
  };
}

function outcomeOf(number: string, refusal: Refusal | undefined): object {
  const { risk } = behaviourOf(number);
  const blocked = refusal !== undefined && risk === 'blocked';
  return {
    advice_code: refusal?.advice_code ?? null, network_advice_code: null, network_decline_code: null, network_status: refusal ? (blocked ? 'not_sent_to_network' : 'declined_by_network') : 'approved_by_network',
    reason: refusal ? (blocked ? 'highest_risk_level' : refusal.decline_code ?? refusal.code) : null, risk_level: blocked ? 'highest' : risk === 'review' ? 'elevated' : 'normal', risk_score: blocked ? 92 : 20,
    seller_message: refusal ? refusal.message : 'Payment complete.', type: refusal ? (blocked ? 'blocked' : 'issuer_declined') : 'authorized',
  };
}

/** Writes a try to charge a card: one that the bank has granted, or with `refusal` one that it has not. */
export function writeCharge(world: World, attempt: Attempt, refusal?: Refusal): Charge {
  const { intent, card } = attempt;
  const account = accountOf(world, intent.id);
  const captured = !refusal && intent.capture_method !== 'manual';
  const charge = world.store.put(account, shape<Charge>(world, 'Charge', {
    id: newId('ch'), amount: intent.amount, amount_captured: captured ? intent.amount : 0, currency: intent.currency, captured, created: world.clock.now(),
    customer: intent.customer, description: intent.description, status: refusal ? 'failed' : 'succeeded', paid: !refusal, payment_intent: intent.id, payment_method: card.id,
    payment_method_details: cardDetails(world, attempt), billing_details: card['billing_details'], outcome: outcomeOf(card._number, refusal),
    failure_code: refusal?.code ?? null, failure_message: refusal?.message ?? null, metadata: intent.metadata, on_behalf_of: intent.on_behalf_of, calculated_statement_descriptor: 'EMULATOR',
    transfer_data: intent.transfer_data ? { destination: intent.transfer_data.destination, amount: intent.transfer_data.amount ?? null } : null, transfer_group: intent.transfer_group,
    application_fee_amount: intent.application_fee_amount, fraud_details: {}, _number: card._number, _transferred: 0,
  }));
  emit(world, refusal ? 'charge.failed' : 'charge.succeeded', charge);
  if (!refusal && !captured) schedule(world, { job: 'expire_authorisation', subject: charge.id, due_ms: (captureBefore(world, attempt)['capture_before'] ?? 0) * 1000 });
  return charge;
}

function scheduleAftermath(world: World, charge: Charge): void {
  const { dispute, earlyFraudWarning } = behaviourOf(charge._number);
  if (dispute) schedule(world, { job: 'open_dispute', subject: charge.id, due_ms: world.clock.now_ms() });
  if (earlyFraudWarning) schedule(world, { job: 'warn_of_fraud', subject: charge.id, due_ms: world.clock.now_ms() });
}

/** Books the money of a captured charge: the balance, the automatic transfer and the platform's fee. Doing it again changes nothing. */
export function settleCharge(world: World, id: string): Charge {
  const row = world.store.find<Charge>(id);
  if (!row) throw new Error(`no such charge: ${id}`);
  const { account, value: charge } = row;
  if (charge.balance_transaction !== null || charge.status !== 'succeeded' || !charge.captured) return charge;
  const atOnce = behaviourOf(charge._number).availableAtOnce === true;
  const booked = move(world, {
    account, amount: charge.amount_captured, currency: charge.currency, type: 'charge', source: charge.id, available_on: world.clock.now() + (atOnce ? 0 : world.settings.available_days * DAY_S),
    fee: { amount: processingFee(charge.amount_captured), type: 'stripe_fee', description: 'Stripe processing fees' },
  });
  let settled = save<Charge>(world, { ...charge, balance_transaction: booked.id });
  if (charge.transfer_data) {
    const { destination, amount } = charge.transfer_data;
    const made = makeTransfer(world, { account, amount: amount ?? charge.amount_captured, currency: charge.currency, destination, source: settled, fee: charge.application_fee_amount ?? 0, group: charge.transfer_group ?? `group_${charge.payment_intent ?? charge.id}` });
    settled = save<Charge>(world, { ...need<Charge>(world, { object: 'charge', id, account }), transfer: made.transfer.id, application_fee: made.fee?.id ?? null, transfer_group: made.transfer.transfer_group });
  }
  scheduleAftermath(world, settled);
  return settled;
}

/** Settles a charge after the answer, as the provider does for `automatic_async`: until then it shows no balance transaction and no transfer. */
export function settleLater(world: World, charge: Charge): void {
  schedule(world, { job: 'settle_charge', subject: charge.id, due_ms: world.clock.now_ms() });
}

/** The job of `settleLater`. */
export function settleDue(world: World, id: string): void {
  const before = world.store.find<Charge>(id)?.value;
  if (!before || before.balance_transaction !== null) return;
  emit(world, 'charge.updated', settleCharge(world, id), { balance_transaction: null });
}

function update(world: World, call: Call): Charge {
  const before = named<Charge>(world, call, 'charge');
  const saved = save<Charge>(world, { ...before, ...pick(call.params, ['description', 'receipt_email', 'transfer_group', 'fraud_details']), metadata: mergeMetadata(before.metadata, call.params['metadata']) });
  emit(world, 'charge.updated', saved);
  return saved;
}

/** Charges are made by PaymentIntents; here they are read. */
export const CHARGES: Handlers = {
  'get /v1/charges': (world, call) => page(call, matching<Charge>(world, call, { object: 'charge', same: ['customer', 'payment_intent', 'transfer_group'] })),
  'get /v1/charges/{id}': (world, call) => named(world, call, 'charge'),
  'post /v1/charges/{id}': update,
};
