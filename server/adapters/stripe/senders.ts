import type Stripe from 'stripe';
import { accountFacts, disputeFacts, intentFacts, payoutFacts, refundFacts, reversalFacts, sessionFacts, transferFacts } from './facts.ts';
import type { Facts, OperationName, PlannedCall } from './port.ts';

export const INTENT_EXPAND = ['latest_charge.balance_transaction', 'latest_charge.transfer.balance_transaction'];
export const REFUND_EXPAND = ['balance_transaction', 'failure_balance_transaction', 'transfer_reversal.balance_transaction'];
export const TRANSFER_EXPAND = ['balance_transaction'];

type Options = { readonly idempotencyKey: string; readonly stripeAccount?: string };
type Sender = (stripe: Stripe, call: PlannedCall, options: Options) => Promise<Facts>;

/** Rails plan parameters as data, checked by the provider's own description in tests; here they meet the SDK's types. */
const params = <Params>(call: PlannedCall): Params => call.params as Params;
const target = (call: PlannedCall): string => call.id ?? '';

/** How each operation is sent. */
export const SENDERS: Readonly<Record<OperationName, Sender>> = {
  'customers.create': async (stripe, call, options) => ({ object: 'customer', id: (await stripe.customers.create(params<Stripe.CustomerCreateParams>(call), options)).id }),
  'checkout.sessions.create': async (stripe, call, options) => sessionFacts(await stripe.checkout.sessions.create(params<Stripe.Checkout.SessionCreateParams>(call), options)),
  'accounts.create': async (stripe, call, options) => accountFacts(await stripe.v2.core.accounts.create(params<Stripe.V2.Core.AccountCreateParams>(call), options)),
  'accountLinks.create': async (stripe, call, options) => {
    const link = await stripe.v2.core.accountLinks.create(params<Stripe.V2.Core.AccountLinkCreateParams>(call), options);
    return { object: 'link', id: link.account, url: link.url };
  },
  'balanceSettings.update': async (stripe, call, options) => {
    const settings = await stripe.balanceSettings.update(params<Stripe.BalanceSettingsUpdateParams>(call), options);
    return { object: 'settings', id: call.stripeAccount ?? '', payoutInterval: settings.payments.payouts?.schedule?.interval ?? '' };
  },
  'paymentIntents.create': async (stripe, call, options) => intentFacts(await stripe.paymentIntents.create(params<Stripe.PaymentIntentCreateParams>(call), options)),
  'paymentIntents.confirm': async (stripe, call, options) =>
    intentFacts(await stripe.paymentIntents.confirm(target(call), { ...params<Stripe.PaymentIntentConfirmParams>(call), expand: INTENT_EXPAND }, options)),
  'paymentIntents.capture': async (stripe, call, options) =>
    intentFacts(await stripe.paymentIntents.capture(target(call), { ...params<Stripe.PaymentIntentCaptureParams>(call), expand: INTENT_EXPAND }, options)),
  'paymentIntents.cancel': async (stripe, call, options) => intentFacts(await stripe.paymentIntents.cancel(target(call), params<Stripe.PaymentIntentCancelParams>(call), options)),
  'transfers.create': async (stripe, call, options) => transferFacts(await stripe.transfers.create({ ...params<Stripe.TransferCreateParams>(call), expand: TRANSFER_EXPAND }, options)),
  'transfers.createReversal': async (stripe, call, options) =>
    reversalFacts(await stripe.transfers.createReversal(target(call), { ...params<Stripe.TransferCreateReversalParams>(call), expand: TRANSFER_EXPAND }, options)),
  'refunds.create': async (stripe, call, options) => refundFacts(await stripe.refunds.create({ ...params<Stripe.RefundCreateParams>(call), expand: REFUND_EXPAND }, options)),
  'disputes.update': async (stripe, call, options) => disputeFacts(await stripe.disputes.update(target(call), params<Stripe.DisputeUpdateParams>(call), options)),
  'disputes.close': async (stripe, call, options) => disputeFacts(await stripe.disputes.close(target(call), params<Stripe.DisputeCloseParams>(call), options)),
  'payouts.create': async (stripe, call, options) => payoutFacts(await stripe.payouts.create(params<Stripe.PayoutCreateParams>(call), options)),
};
