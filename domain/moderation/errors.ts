import { defineErrors, type ErrorOf } from '../kit/errors.ts';

/** What the guard's commands may refuse, with the sentence a person reads. */
export const MODERATION_ERRORS = defineErrors({
  SIGN_IN_NEEDED: () => 'Sign in first.',
  FINDING_NOT_FOUND: () => 'There is no such message that was held back.',
  ALREADY_CONTESTED: () => 'You have asked a person to look at this already.',
  ALREADY_DECIDED: () => 'A person has decided this already.',
  STAFF_ONLY: () => 'Only staff can do this.',
  REASON_UNKNOWN: () => 'Choose one of the reasons.',
  REASON_NEEDED: () => 'Write down why, in 1 to 2000 characters.',
});
export type ModerationError = ErrorOf<typeof MODERATION_ERRORS>;
