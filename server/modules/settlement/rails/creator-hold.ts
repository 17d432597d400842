import { call, charge, payout, refundPartWithReversal, refundWithReversal, toCreator, type Rail } from './rail.ts';

/** The money waits in the creator's own balance at the provider, whose payouts wait for us: charged at acceptance, paid out at release. Source: MONEY.md §9, rail D. */
export const creatorHold: Rail = {
  key: 'creator_hold',
  heldIn: 'creator',
  takenAt: 'acceptance',
  fund: (it) => call('paymentIntents.create', { ...charge(it), capture_method: 'automatic', ...toCreator(it) }),
  deliver: null,
  release: payout,
  revert: refundWithReversal,
  returnPart: refundPartWithReversal,
};
