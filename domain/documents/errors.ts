import { defineErrors, type ErrorOf } from '../kit/errors.ts';
import type { FieldProblem } from '../accounts/errors.ts';

/** What the papers of an account may refuse, with the sentence a person reads. */
export const DOCUMENTS_ERRORS = defineErrors({
  SIGN_IN_NEEDED: () => 'Sign in first.',
  ROLE_NOT_ENOUGH: () => 'Your role in this team does not allow this. Ask an owner or a manager.',
  FIELDS_INVALID: (it: { problems: readonly FieldProblem[] }) => it.problems.map((problem) => problem.message).join(' '),
});
export type DocumentsError = ErrorOf<typeof DOCUMENTS_ERRORS>;
