import { call, charge, payout, refundPartWithReversal, refundWithReversal, toCreator, type Rail } from './rail.ts';

/** Nothing is taken or reserved before the work is approved; the creator carries the risk and is told so. Source: MONEY.md §9, rail S. */
export const chargeOnRelease: Rail = {
  key: 'charge_on_release',
  heldIn: 'nowhere',
  takenAt: 'release',
  fund: (it) => call('paymentIntents.create', { ...charge(it), capture_method: 'automatic', ...toCreator(it) }),
  deliver: null,
  release: payout,
  revert: (it) => (it.captured ? refundWithReversal(it) : null),
  returnPart: refundPartWithReversal,
};
