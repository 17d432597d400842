import { defineErrors, type ErrorOf } from '../kit/errors.ts';
import { writeMoney, type Money } from '../kit/money.ts';

/** What may be refused when staff takes a release back. Units: days; minor units. */
export const CLAW_BACK_ERRORS = defineErrors({
  NOTHING_PAID_OUT: () => 'Nothing was paid out here that could be taken back, or it was taken back already.',
  PAYMENT_DISPUTED: () => 'The card holder’s bank asks for this payment or has taken it: what it decides holds.',
  PAID_TOO_LONG_AGO: (it: { days: number }) => `This was paid out more than ${it.days} days ago; the provider may not be able to return it to the card any more.`,
  KEPT_OUT_OF_RANGE: (it: { max: Money }) => `The creator can keep from nothing up to ${writeMoney(it.max)}.`,
});

/** What settlement may refuse, with the sentence a person reads. */
export const SETTLEMENT_ERRORS = defineErrors({
  HOLD_STEP_REFUSED: (it: { state: string; step: string }) => `The payment is ${it.state.replaceAll('_', ' ')} and cannot ${it.step} now.`,
  CARD_NOT_FOUND: () => 'There is no such card.',
  CARD_DECLINED: (it: { reason: string }) => `The bank declined this card: ${it.reason}. Nothing was taken.`,
  CARD_SETUP_UNFINISHED: () => 'The card was not saved. You can try again.',
  PAYMENT_NOT_WAITING: () => 'This payment does not wait for you.',
  COUNTRY_UNSUPPORTED: (it: { country: string }) => `Payouts to ${it.country} are not available yet.`,
  PASSWORD_NEEDED: () => 'Give your password once more: this changes where your money goes.',
  PAYOUT_ACCOUNT_MISSING: () => 'Set up your payouts first.',
  PROVIDER_UNAVAILABLE: () => 'The payment provider does not answer at the moment. Nothing was lost; please try again in a minute.',
});
export type SettlementError = ErrorOf<typeof SETTLEMENT_ERRORS>;
export type ClawBackError = ErrorOf<typeof CLAW_BACK_ERRORS>;
