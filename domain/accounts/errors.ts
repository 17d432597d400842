import { defineErrors, type ErrorOf } from '../kit/errors.ts';
import type { Instant } from '../kit/time.ts';

/** What is wrong with one field of a form, in a sentence for the person who filled it in. */
export type FieldProblem = { readonly field: string; readonly message: string };

const minutes = (count: number): string => (count === 1 ? 'a minute' : `${count} minutes`);

/** What the doors and the team of an account may refuse, with the sentence a person reads. Units: `waitMinutes` in minutes. */
export const ACCOUNTS_ERRORS = defineErrors({
  SIGN_IN_FAILED: () => 'This e-mail address and password do not fit together here. Check both, and whether this is the right door.',
  PASSWORD_WRONG: () => 'This is not your password.',
  SIGN_IN_NEEDED: () => 'Sign in first.',
  TOO_MANY_TRIES: (it: { retryAt: Instant; waitMinutes: number }) => `That was tried too often. Try again in ${minutes(it.waitMinutes)}.`,
  EMAIL_TAKEN: () => 'There is an account with this e-mail address already.',
  LINK_EXPIRED: () => 'This link was used already or is too old. Ask for a new one.',
  ROLE_NOT_ENOUGH: () => 'Your role in this team does not allow this. Ask an owner or a manager.',
  EMAIL_NOT_VERIFIED: () => 'Confirm your e-mail address first: we sent you a link.',
  EMAIL_ALREADY_VERIFIED: () => 'Your e-mail address is confirmed already.',
  LAST_OWNER_STAYS: () => 'A team needs an owner. Make somebody else an owner first.',
  MEMBER_NOT_FOUND: () => 'There is no such member in your team.',
  SESSION_NOT_FOUND: () => 'There is no such session.',
  FIELDS_INVALID: (it: { problems: readonly FieldProblem[] }) => it.problems.map((problem) => problem.message).join(' '),
  ACCOUNT_SUSPENDED: () => 'This account is suspended.',
});
export type AccountsError = ErrorOf<typeof ACCOUNTS_ERRORS>;
