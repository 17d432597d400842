import { emit } from '../engine/events.ts';
import { newId } from '../engine/ids.ts';
import { matching, page } from '../engine/lists.ts';
import { invalid } from '../engine/problems.ts';
import { mergeMetadata, named, pick, save, shape } from '../engine/things.ts';
import type { Call, Handlers, World } from '../engine/world.ts';
import { needPayable } from './accounts.ts';
import { needCustomer } from './customers.ts';
import { capture } from './intent-capture.ts';
import { cancel } from './intent-cancel.ts';
import { confirm, confirmCall, type ConfirmParams } from './intent-confirm.ts';
import { unexpected } from './intent-state.ts';
import { clientSecret, usableCard } from './payment-methods.ts';
import type { PaymentIntent, TransferData } from './records.ts';

type IntentParams = ConfirmParams & {
  readonly amount: number; readonly currency: string; readonly customer?: string; readonly confirm?: boolean; readonly capture_method?: PaymentIntent['capture_method'];
  readonly application_fee_amount?: number; readonly transfer_data?: TransferData; readonly allowed_payment_method_types?: readonly string[]; readonly automatic_payment_methods?: { readonly enabled: boolean };
  readonly setup_future_usage?: string; readonly on_behalf_of?: string; readonly payment_method_options?: { readonly card?: Readonly<Record<string, unknown>> };
};

/** The least amount, by currency. Units: minor units. Source: the provider's list of minimum charges, shortened. */
const LEAST: Readonly<Record<string, number>> = { eur: 50, usd: 50, gbp: 30, chf: 50, dkk: 250, nok: 300, sek: 300, pln: 200, czk: 1500, ron: 200, huf: 17500, bgn: 100, cad: 50, jpy: 50 };
const AMOUNT_MAX = 99_999_999;
const FIELDS = ['description', 'receipt_email', 'statement_descriptor', 'statement_descriptor_suffix', 'shipping', 'setup_future_usage', 'on_behalf_of', 'transfer_group'];

function checkMoney(world: World, it: { amount: number; currency: string; fee?: number | null; transfer?: TransferData | null }): void {
  const least = LEAST[it.currency];
  if (least === undefined) throw invalid(`Invalid currency: ${it.currency}. Stripe currently supports these currencies: ${Object.keys(LEAST).join(', ')}`, { param: 'currency' });
  if (it.amount < 1) throw invalid('This value must be greater than or equal to 1.', { code: 'parameter_invalid_integer', param: 'amount' });
  if (it.amount < least) throw invalid(`Amount must be at least ${least} ${it.currency}`, { code: 'amount_too_small', param: 'amount' });
  if (it.amount > AMOUNT_MAX) throw invalid(`Amount must be no more than ${AMOUNT_MAX} ${it.currency}`, { code: 'amount_too_large', param: 'amount' });
  if (it.fee != null && it.fee > it.amount) throw invalid('The application fee amount cannot be greater than the amount.', { param: 'application_fee_amount' });
  if (!it.transfer) return;
  needPayable(world, it.transfer.destination, 'transfer_data[destination]');
  if (it.fee != null && it.transfer.amount !== undefined) throw invalid('You may only specify one of these parameters: application_fee_amount, transfer_data[amount].', { param: 'transfer_data[amount]' });
  if ((it.transfer.amount ?? 0) > it.amount) throw invalid('The transfer amount cannot be greater than the amount.', { param: 'transfer_data[amount]' });
}

/** Makes a PaymentIntent, not yet confirmed. Throws: Problem. */
export function makeIntent(world: World, account: string, it: IntentParams & Readonly<Record<string, unknown>>): PaymentIntent {
  const currency = it.currency.toLowerCase();
  checkMoney(world, { amount: it.amount, currency, fee: it.application_fee_amount ?? null, transfer: it.transfer_data ?? null });
  if (it.application_fee_amount !== undefined && !it.transfer_data) throw invalid('Can only apply an application_fee_amount when the PaymentIntent is attempting a direct payment (using an OAuth key or Stripe-Account header) or destination payment (using `transfer_data[destination]`).', { param: 'application_fee_amount' });
  const customer = needCustomer(world, it.customer, { account })?.id ?? null;
  const card = it.payment_method === undefined ? null : usableCard(world, { id: it.payment_method, account, customer });
  const id = newId('pi');
  const intent = world.store.put(account, shape<PaymentIntent>(world, 'PaymentIntent', {
    id, amount: it.amount, currency, created: world.clock.now(), customer, payment_method: card?.id ?? null, status: card ? 'requires_confirmation' : 'requires_payment_method',
    capture_method: it.capture_method ?? 'automatic_async', confirmation_method: 'automatic', client_secret: clientSecret(id),
    allowed_payment_method_types: it.allowed_payment_method_types ?? null, payment_method_types: ['card'],
    automatic_payment_methods: it.allowed_payment_method_types ? null : { enabled: true, allow_redirects: 'always' },
    payment_method_options: { card: { installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic', ...it.payment_method_options?.card } },
    transfer_data: it.transfer_data ?? null, application_fee_amount: it.application_fee_amount ?? null, ...pick(it, FIELDS), metadata: mergeMetadata({}, it['metadata']),
    _offSession: it.off_session !== undefined && it.off_session !== false, _returnUrl: it.return_url ?? null, _session: null,
  }));
  emit(world, 'payment_intent.created', intent);
  return intent;
}

function create(world: World, call: Call): PaymentIntent {
  const it = call.params as IntentParams & Readonly<Record<string, unknown>>;
  if (it.confirm !== true) {
    const early = (['off_session', 'return_url', 'error_on_requires_action', 'mandate'] as const).find((name) => it[name] !== undefined);
    if (early !== undefined) throw invalid(`You cannot provide \`${early}\` unless you set \`confirm\` to true.`, { param: early });
  }
  const intent = makeIntent(world, call.account, it);
  return it.confirm === true ? confirm(world, intent, it) : intent;
}

const OPEN: readonly string[] = ['requires_payment_method', 'requires_confirmation', 'requires_action'];

function update(world: World, call: Call): PaymentIntent {
  const before = named<PaymentIntent>(world, call, 'payment_intent');
  const it = call.params as Partial<IntentParams> & Readonly<Record<string, unknown>>;
  const hard = ['amount', 'currency', 'customer', 'payment_method', 'application_fee_amount', 'capture_method'].some((name) => it[name] !== undefined);
  if (hard && !OPEN.includes(before.status)) throw unexpected(world, before, 'updated');
  const customer = it.customer === undefined ? before.customer : needCustomer(world, it.customer, call)?.id ?? null;
  const card = it.payment_method === undefined ? null : usableCard(world, { id: it.payment_method, account: call.account, customer });
  const currency = it.currency?.toLowerCase() ?? before.currency;
  checkMoney(world, { amount: it.amount ?? before.amount, currency, fee: it.application_fee_amount ?? before.application_fee_amount, transfer: null });
  return save<PaymentIntent>(world, {
    ...before, ...pick(it, ['amount', 'capture_method', 'application_fee_amount', ...FIELDS]), currency, customer, metadata: mergeMetadata(before.metadata, it['metadata']),
    ...(card ? { payment_method: card.id, status: before.status === 'requires_payment_method' ? 'requires_confirmation' as const : before.status } : {}),
  });
}

/** Payments. */
export const PAYMENT_INTENTS: Handlers = {
  'post /v1/payment_intents': create,
  'get /v1/payment_intents': (world, call) => page(call, matching<PaymentIntent>(world, call, { object: 'payment_intent', same: ['customer'] })),
  'get /v1/payment_intents/{id}': (world, call) => named(world, call, 'payment_intent'),
  'post /v1/payment_intents/{id}': update,
  'post /v1/payment_intents/{id}/confirm': confirmCall,
  'post /v1/payment_intents/{id}/capture': capture,
  'post /v1/payment_intents/{id}/cancel': cancel,
  'post /v1/payment_intents/{id}/increment_authorization': (world, call) => {
    named<PaymentIntent>(world, call, 'payment_intent');
    // Incremental authorisation needs a special price plan that an ordinary platform does not have.
    throw invalid('Incremental authorization is not available for this PaymentIntent.', { code: 'payment_intent_unexpected_state' });
  },
};
