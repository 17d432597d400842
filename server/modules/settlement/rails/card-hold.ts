import { call, charge, payout, refundPartWithReversal, refundWithReversal, toCreator, type Rail } from './rail.ts';

/** The money stays on the brand's card until the work is handed in: the platform never holds it. Source: MONEY.md §9, rail H, captured at delivery. */
export const cardHold: Rail = {
  key: 'card_hold',
  heldIn: 'card',
  takenAt: 'delivery',
  fund: (it) => call('paymentIntents.create', {
    ...charge(it), capture_method: 'manual', payment_method_options: { card: { request_extended_authorization: 'if_available' } }, ...toCreator(it),
  }),
  deliver: (it) => call('paymentIntents.capture', { amount_to_capture: Number(it.charge.minor), transfer_data: { amount: Number(it.toCreator.minor) } }, { id: it.intentId }),
  release: payout,
  revert: (it) => (it.captured ? refundWithReversal(it) : call('paymentIntents.cancel', { cancellation_reason: 'abandoned' }, { id: it.intentId })),
  returnPart: refundPartWithReversal,
};
