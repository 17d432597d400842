import { askBankToSave } from '../cards/bank.ts';
import { brandOf, cardByNumber, cardByToken, type Refusal } from '../cards/catalogue.ts';
import { emit } from '../engine/events.ts';
import { letters, newId } from '../engine/ids.ts';
import { matching, page } from '../engine/lists.ts';
import { bare } from '../engine/present.ts';
import { invalid, missing, Problem } from '../engine/problems.ts';
import type { Thing } from '../engine/store.ts';
import { mergeMetadata, named, need, pick, save, shape, type Metadata } from '../engine/things.ts';
import type { Call, Handlers, World } from '../engine/world.ts';
import { needCustomer } from './customers.ts';

/** A saved card. `_number` decides how its bank behaves; it is never shown. */
export type PaymentMethod = Thing & {
  readonly type: string; readonly customer: string | null; readonly metadata: Metadata; readonly card: Readonly<Record<string, unknown>> & { readonly brand: string; readonly last4: string };
  readonly _number: string; readonly _setUp: boolean; readonly _spent: boolean;
};

type CardParams = { readonly number?: string; readonly exp_month?: number; readonly exp_year?: number; readonly token?: string };

function cardDetails(world: World, number: string, { exp_month = 12, exp_year = 2034 }: CardParams): Record<string, unknown> {
  const brand = brandOf(number);
  return shape(world, 'PaymentMethod.Card', {
    brand, display_brand: brand === 'amex' ? 'american_express' : brand, last4: number.slice(-4), exp_month, exp_year, country: 'DE', funding: 'credit',
    fingerprint: `fp${number.slice(-8)}`.padEnd(16, '0'), checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    networks: { available: [brand], preferred: null }, three_d_secure_usage: { supported: true }, regulated_status: 'unregulated',
  });
}

/** Makes a card from its number. Throws: Problem for a number no bank has issued. */
export function makeCard(world: World, account: string, it: CardParams & { billing_details?: unknown; metadata?: Metadata }): PaymentMethod {
  const number = (it.number ?? '').replace(/[\s-]/g, '');
  if (!cardByNumber(number)) throw new Problem(402, { type: 'card_error', code: 'incorrect_number', message: 'Your card number is incorrect.', param: 'number' });
  const year = new Date(world.clock.now_ms()).getUTCFullYear();
  if (it.exp_year !== undefined && it.exp_year < year) throw new Problem(402, { type: 'card_error', code: 'invalid_expiry_year', message: "Your card's expiration year is invalid.", param: 'exp_year' });
  const billing = shape<object>(world, 'Charge.BillingDetails', (it.billing_details ?? {}) as Record<string, unknown>);
  return world.store.put(account, shape<PaymentMethod>(world, 'PaymentMethod', {
    id: newId('pm'), type: 'card', created: world.clock.now(), customer: null, allow_redisplay: 'unspecified', billing_details: billing,
    metadata: it.metadata ?? {}, card: cardDetails(world, number, it), _number: number, _setUp: false, _spent: false,
  }));
}

/** The card a parameter names: a kept one, or a fresh copy of a ready-made one. Throws: Problem. */
export function usableCard(world: World, it: { id: string; account: string; customer: string | null }): PaymentMethod {
  const token = cardByToken(it.id);
  if (token) return makeCard(world, it.account, { number: token.number });
  const card = need<PaymentMethod>(world, { object: 'payment_method', id: it.id, account: it.account, param: 'payment_method' });
  if (card.customer !== null && card.customer !== it.customer) {
    throw invalid(`The PaymentMethod ${card.id} does not belong to the Customer you supplied.`, { param: 'payment_method' });
  }
  if (card.customer === null && card._spent) {
    throw invalid('This PaymentMethod was previously used without being attached to a Customer or was detached from a Customer, and may not be used again.', { param: 'payment_method' });
  }
  return card;
}

/** A declined card as an answer. */
export const cardProblem = (world: World, refusal: Refusal, more: { card?: PaymentMethod; charge?: string; payment_intent?: Thing; setup_intent?: Thing }): Problem => new Problem(402, {
  type: 'card_error', code: refusal.code, message: refusal.message,
  ...(refusal.decline_code ? { decline_code: refusal.decline_code } : {}), ...(refusal.advice_code ? { advice_code: refusal.advice_code } : {}),
  ...(more.charge ? { charge: more.charge } : {}),
  ...(more.payment_intent ? { payment_intent: bare(world, more.payment_intent) as Thing } : {}),
  ...(more.setup_intent ? { setup_intent: bare(world, more.setup_intent) as Thing } : {}),
  ...(more.card ? { payment_method: bare(world, more.card) as Thing } : {}),
}, true);

/** Saves a card for a customer. `setUp`: the bank has agreed to later use without the customer. */
export function attach(world: World, card: PaymentMethod, it: { customer: string; setUp: boolean }): PaymentMethod {
  const saved = save<PaymentMethod>(world, { ...card, customer: it.customer, _setUp: card._setUp || it.setUp });
  if (card.customer === null) emit(world, 'payment_method.attached', saved);
  return saved;
}

function create(world: World, call: Call): PaymentMethod {
  const it = call.params as { type?: string; card?: CardParams; billing_details?: unknown; metadata?: Metadata };
  if (it.type !== 'card' || !it.card) throw invalid('The emulator makes cards only.', { param: 'type' });
  const token = it.card.token === undefined ? undefined : cardByToken(it.card.token.replace(/^tok_/, 'pm_card_'));
  if (it.card.token !== undefined && !token) throw missing('token', it.card.token, 'card[token]');
  return makeCard(world, call.account, { ...it.card, ...(token ? { number: token.number } : {}), billing_details: it.billing_details, metadata: it.metadata ?? {} });
}

function attachCall(world: World, call: Call): PaymentMethod {
  const id = call.ids[0] ?? '';
  const customer = needCustomer(world, call.params['customer'], call)?.id ?? '';
  const card = usableCard(world, { id, account: call.account, customer });
  const bank = askBankToSave({ number: card._number, authenticated: true });
  if (bank.says === 'no') throw cardProblem(world, bank.refusal, {});
  return attach(world, card, { customer, setUp: false });
}

function detach(world: World, call: Call): PaymentMethod {
  const card = named<PaymentMethod>(world, call, 'payment_method');
  if (card.customer === null) throw invalid('The payment method you provided is not attached to a customer so detachment is impossible.', { param: 'payment_method' });
  const saved = save<PaymentMethod>(world, { ...card, customer: null, _spent: true });
  emit(world, 'payment_method.detached', saved, { customer: card.customer });
  return saved;
}

function update(world: World, call: Call): PaymentMethod {
  const card = named<PaymentMethod>(world, call, 'payment_method');
  if (card.customer === null) throw invalid('You must save this PaymentMethod to a customer before you can update it.');
  const details = { ...card.card, ...pick((call.params['card'] ?? {}) as Record<string, unknown>, ['exp_month', 'exp_year']) };
  const saved = save<PaymentMethod>(world, { ...card, ...pick(call.params, ['allow_redisplay', 'billing_details']), card: details, metadata: mergeMetadata(card.metadata, call.params['metadata']) });
  emit(world, 'payment_method.updated', saved);
  return saved;
}

const cardsOf = (world: World, call: Call, customer: string): readonly Thing[] =>
  matching<PaymentMethod>(world, call, { object: 'payment_method', same: ['type'], keep: (it) => it.customer === customer });

/** Cards, kept and ready-made. */
export const PAYMENT_METHODS: Handlers = {
  'post /v1/payment_methods': create,
  'get /v1/payment_methods': (world, call) => page(call, typeof call.params['customer'] === 'string' ? cardsOf(world, call, call.params['customer']) : matching(world, call, { object: 'payment_method', same: ['type'] })),
  'get /v1/payment_methods/{id}': (world, call) => {
    const token = cardByToken(call.ids[0] ?? '');
    return token ? makeCard(world, call.account, { number: token.number }) : named(world, call, 'payment_method');
  },
  'post /v1/payment_methods/{id}': update,
  'post /v1/payment_methods/{id}/attach': attachCall,
  'post /v1/payment_methods/{id}/detach': detach,
  'get /v1/customers/{id}/payment_methods': (world, call) => page(call, cardsOf(world, call, needCustomer(world, call.ids[0], { account: call.account, param: 'id' })?.id ?? '')),
};

export const clientSecret = (id: string): string => `${id}_secret_${letters(25)}`;
