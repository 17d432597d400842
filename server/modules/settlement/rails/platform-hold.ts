import { amountOf, call, charge, metadata, refundPart, type Rail } from './rail.ts';

/** The money waits in the platform's balance at the provider: charged at acceptance, transferred at release. Source: MONEY.md §9, rail P. */
export const platformHold: Rail = {
  key: 'platform_hold',
  heldIn: 'platform',
  takenAt: 'acceptance',
  // The default would book the charge a moment after the answer, and our books would wait for it.
  fund: (it) => call('paymentIntents.create', { ...charge(it), capture_method: 'automatic', ...(it.segregated ? { allocated_funds: { enabled: true } } : {}) }),
  deliver: null,
  release: (it) => call('transfers.create', {
    ...amountOf(it.toCreator), destination: it.creatorStripeAccount, source_transaction: it.chargeId, transfer_group: it.collaborationId, metadata: metadata(it, 'release'),
  }),
  revert: (it) => call('refunds.create', { payment_intent: it.intentId, metadata: metadata(it, 'revert') }),
  returnPart: (it) => [refundPart(it)],
};
