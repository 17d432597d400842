import { defineErrors, type ErrorOf } from '../kit/errors.ts';
import { writeMoney, type Money } from '../kit/money.ts';

/** What is wrong with one field of a profile, in a sentence for the person who wrote it. */
export type ProfileProblem = { readonly field: string; readonly message: string };

/** What a profile may refuse, with the sentence a person reads. */
export const PROFILES_ERRORS = defineErrors({
  SIGN_IN_NEEDED: () => 'Sign in first.',
  CREATORS_ONLY: () => 'Only a creator has a profile with prices.',
  FIELDS_INVALID: (it: { problems: readonly ProfileProblem[] }) => it.problems.map((problem) => problem.message).join(' '),
  TYPE_UNKNOWN: (it: { type: string }) => `There is no collaboration type “${it.type}”.`,
  PRICE_OUT_OF_RANGE: (it: { min: Money; max: Money }) => `The price must be between ${writeMoney(it.min)} and ${writeMoney(it.max)}.`,
});
export type ProfilesError = ErrorOf<typeof PROFILES_ERRORS>;
