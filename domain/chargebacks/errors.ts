import { defineErrors, type ErrorOf } from '../kit/errors.ts';

/** What chargebacks may refuse, with the sentence a person reads. */
export const CHARGEBACK_ERRORS = defineErrors({
  CHARGEBACK_NOT_FOUND: () => 'There is no such chargeback.',
  EVIDENCE_ALREADY_SENT: () => 'The bank has the evidence already; it can be given only once.',
  CHARGEBACK_CLOSED: () => 'The bank has decided this one already.',
  WORDS_TOO_LONG: (it: { lengthMax: number }) => `Keep it below ${it.lengthMax} characters.`,
  WARNING_NOT_FOUND: () => 'There is no such warning.',
  WARNING_ANSWERED: () => 'This warning was answered already.',
  TOO_LATE_TO_REVERT: () => 'The work was handed in already: the money cannot simply be given back any more.',
  STAFF_ONLY: () => 'Only staff may do this.',
});
export type ChargebackError = ErrorOf<typeof CHARGEBACK_ERRORS>;
