import { amountOf, call, charge, metadata, type Rail } from './rail.ts';

/** The money stays on the brand's card until the work is handed in: the platform never holds it. Source: MONEY.md §9, rail H, captured at delivery. */
export const cardHold: Rail = {
  key: 'card_hold',
  heldIn: 'card',
  fund: (it) => call('paymentIntents.create', {
    ...charge(it), capture_method: 'manual', payment_method_options: { card: { request_extended_authorization: 'if_available' } },
    transfer_data: { destination: it.creatorStripeAccount, amount: Number(it.creatorShare.minor) },
  }),
  deliver: (it) => call('paymentIntents.capture', { amount_to_capture: Number(it.total.minor) }, { id: it.intentId }),
  release: (it) => call('payouts.create', { ...amountOf(it.creatorShare), metadata: metadata(it, 'release') }, { stripeAccount: it.creatorStripeAccount }),
  revert: (it) => (it.captured
    ? call('refunds.create', { payment_intent: it.intentId, reverse_transfer: true, metadata: metadata(it, 'revert') })
    : call('paymentIntents.cancel', { cancellation_reason: 'abandoned' }, { id: it.intentId })),
};
