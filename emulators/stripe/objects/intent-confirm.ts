import { askBank } from '../cards/bank.ts';
import type { Refusal } from '../cards/catalogue.ts';
import { emit } from '../engine/events.ts';
import { bare } from '../engine/present.ts';
import { invalid } from '../engine/problems.ts';
import { named, need, save } from '../engine/things.ts';
import type { Call, World } from '../engine/world.ts';
import { PLATFORM } from '../engine/ids.ts';
import { settleCharge, settleLater, writeCharge } from './charges.ts';
import { unexpected } from './intent-state.ts';
import { attach, cardProblem, usableCard, type PaymentMethod } from './payment-methods.ts';
import type { PaymentIntent } from './records.ts';

export type ConfirmParams = {
  readonly payment_method?: string; readonly off_session?: boolean | string; readonly return_url?: string; readonly capture_method?: PaymentIntent['capture_method'];
  readonly error_on_requires_action?: boolean; readonly setup_future_usage?: string;
};

const CONFIRMABLE: readonly string[] = ['requires_payment_method', 'requires_confirmation', 'requires_action'];

type Trial = { readonly intent: PaymentIntent; readonly card: PaymentMethod; readonly authenticated: boolean };

/** The bank has said no: the try is written down, the card is taken off the payment, and the caller is told. Throws: Problem 402, always. */
function refuse(world: World, { intent, card, authenticated }: Trial, refusal: Refusal): never {
  const charge = writeCharge(world, { intent, card, authenticated }, refusal);
  const { message, code, decline_code, advice_code } = refusal;
  const failed = save<PaymentIntent>(world, {
    ...intent, status: 'requires_payment_method', payment_method: null, latest_charge: charge.id, next_action: null,
    last_payment_error: {
      type: 'card_error', code, message, charge: charge.id, payment_method: bare(world, card), ...(decline_code ? { decline_code } : {}), ...(advice_code ? { advice_code } : {}),
      doc_url: `https://docs.stripe.com/error-codes/${code}`,
    },
  });
  emit(world, 'payment_intent.payment_failed', failed);
  throw cardProblem(world, refusal, { card, charge: charge.id, payment_intent: failed });
}

function saveCard(world: World, { intent, card }: Trial): void {
  if (intent.setup_future_usage !== null && intent.customer !== null) attach(world, card, { customer: intent.customer, setUp: intent.setup_future_usage === 'off_session' });
  else if (card.customer === null) save<PaymentMethod>(world, { ...card, _spent: true });
}

function granted(world: World, trial: Trial): PaymentIntent {
  const { intent, card } = trial;
  const charge = writeCharge(world, trial);
  saveCard(world, trial);
  const base = { ...intent, latest_charge: charge.id, payment_method: card.id, next_action: null, last_payment_error: null };
  if (intent.capture_method === 'manual') {
    const held = save<PaymentIntent>(world, { ...base, status: 'requires_capture', amount_capturable: intent.amount });
    emit(world, 'payment_intent.amount_capturable_updated', held);
    return held;
  }
  if (intent.capture_method === 'automatic') settleCharge(world, charge.id);
  else settleLater(world, charge);
  const paid = save<PaymentIntent>(world, { ...base, status: 'succeeded', amount_received: intent.amount });
  emit(world, 'payment_intent.succeeded', paid);
  return paid;
}

/** Shows the payment to the bank. Throws: Problem 402 when it says no. */
export function tryPayment(world: World, trial: Trial, { never3ds = false } = {}): PaymentIntent {
  const { intent, card, authenticated } = trial;
  const asked = intent.payment_method_options?.['card']?.['request_three_d_secure'];
  const bank = askBank({ number: card._number, offSession: intent._offSession, setUp: card._setUp, authenticated });
  const insists = !authenticated && !intent._offSession && (asked === 'any' || asked === 'challenge') && bank.says === 'yes';
  if (bank.says === 'no') return refuse(world, trial, bank.refusal);
  if (bank.says === 'yes' && !insists) return granted(world, trial);
  if (never3ds) return refuse(world, trial, { code: 'authentication_required', decline_code: 'authentication_required', message: 'Your card was declined. This transaction requires authentication.' });
  const redirect = { type: 'redirect_to_url', redirect_to_url: { url: `${world.publicUrl()}/3ds/${intent.id}`, return_url: intent._returnUrl } };
  const waiting = save<PaymentIntent>(world, {
    ...intent, status: 'requires_action', payment_method: card.id, last_payment_error: null,
    // Without an address to return to there is nothing but a script of the provider's to go on with.
    next_action: intent._returnUrl === null ? { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'three_d_secure_redirect', stripe_js: `${world.publicUrl()}/3ds/${intent.id}` } } : redirect,
  });
  emit(world, 'payment_intent.requires_action', waiting);
  return waiting;
}

/** Confirms a PaymentIntent: the bank is asked. Throws: Problem. */
export function confirm(world: World, before: PaymentIntent, it: ConfirmParams): PaymentIntent {
  if (!CONFIRMABLE.includes(before.status)) throw unexpected(world, before, 'confirmed');
  const account = world.store.find(before.id)?.account ?? PLATFORM;
  const cardId = it.payment_method ?? before.payment_method;
  if (cardId === null) throw invalid("You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method.", { code: 'payment_intent_unexpected_state', param: 'payment_method' });
  const offSession = it.off_session !== undefined && it.off_session !== false;
  if (offSession && (it.setup_future_usage ?? before.setup_future_usage) != null) throw invalid('You cannot confirm with `off_session=true` when `setup_future_usage` is also set.', { param: 'off_session' });
  // With an address where any method may redirect to, the provider demands a place to return to.
  if (!offSession && before['allowed_payment_method_types'] === null && it.return_url === undefined && before._returnUrl === null) {
    throw invalid('This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these payment methods might redirect your customer off of your page, you must provide a `return_url`.', { param: 'return_url' });
  }
  const card = usableCard(world, { id: cardId, account, customer: before.customer });
  const intent = save<PaymentIntent>(world, {
    ...before, payment_method: card.id, status: 'requires_confirmation', _offSession: offSession, _returnUrl: it.return_url ?? before._returnUrl,
    ...(it.capture_method ? { capture_method: it.capture_method } : {}), ...(it.setup_future_usage ? { setup_future_usage: it.setup_future_usage as 'off_session' } : {}),
  });
  return tryPayment(world, { intent, card, authenticated: false }, { never3ds: it.error_on_requires_action === true });
}

/** The call. */
export const confirmCall = (world: World, call: Call): PaymentIntent => confirm(world, named<PaymentIntent>(world, call, 'payment_intent'), call.params as ConfirmParams);

/** What the bank's page says: the customer has shown themselves, or has not. Throws: Problem 402 when the bank says no even then. */
export function finishAuthentication(world: World, id: string, succeeded: boolean): PaymentIntent {
  const account = world.store.find(id)?.account ?? PLATFORM;
  const intent = need<PaymentIntent>(world, { object: 'payment_intent', id, account });
  if (intent.status !== 'requires_action') throw unexpected(world, intent, 'authenticated');
  const card = need<PaymentMethod>(world, { object: 'payment_method', id: intent.payment_method ?? '', account });
  if (succeeded) return tryPayment(world, { intent, card, authenticated: true });
  const failed = save<PaymentIntent>(world, {
    ...intent, status: 'requires_payment_method', payment_method: null, next_action: null,
    last_payment_error: {
      type: 'invalid_request_error', code: 'payment_intent_authentication_failure', payment_method: bare(world, card),
      message: 'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
    },
  });
  emit(world, 'payment_intent.payment_failed', failed);
  return failed;
}
