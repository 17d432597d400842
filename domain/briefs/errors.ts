import { defineErrors, type ErrorOf } from '../kit/errors.ts';
import { writeMoney, type Money } from '../kit/money.ts';

/** What is wrong with one field of a brief, in a sentence for the person who wrote it. */
export type BriefProblem = { readonly field: string; readonly message: string };

/** What a brief may refuse, with the sentence a person reads. */
export const BRIEFS_ERRORS = defineErrors({
  SIGN_IN_NEEDED: () => 'Sign in first.',
  BRANDS_ONLY: () => 'Only a brand has briefs.',
  ROLE_NOT_ENOUGH: () => 'Your role in the team cannot do that. Ask an owner or a manager.',
  FIELDS_INVALID: (it: { problems: readonly BriefProblem[] }) => it.problems.map((problem) => problem.message).join(' '),
  BUDGET_OUT_OF_RANGE: (it: { min: Money; max: Money }) => `The budget for one creator must be between ${writeMoney(it.min)} and ${writeMoney(it.max)}.`,
  BRIEF_NOT_FOUND: () => 'There is no such brief.',
  CREATOR_NOT_FOUND: () => 'There is no such creator.',
});
export type BriefsError = ErrorOf<typeof BRIEFS_ERRORS>;
