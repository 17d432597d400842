import { defineErrors, type ErrorOf } from '../kit/errors.ts';
import { writeMoney, type Money } from '../kit/money.ts';
import type { CampaignState } from './states.ts';

/** What is wrong with one field, in a sentence for the person who wrote it. */
export type CampaignProblem = { readonly field: string; readonly message: string };

/** What a campaign may refuse, with the sentence a person reads. */
export const CAMPAIGNS_ERRORS = defineErrors({
  SIGN_IN_NEEDED: () => 'Sign in first.',
  BRANDS_ONLY: () => 'Only a brand has campaigns.',
  CREATORS_ONLY: () => 'Only a creator applies.',
  ROLE_NOT_ENOUGH: () => 'Your role in the team cannot do that. Ask an owner or a manager.',
  EMAIL_NOT_VERIFIED: () => 'Confirm your e-mail address first: we sent you a link.',
  FIELDS_INVALID: (it: { problems: readonly CampaignProblem[] }) => it.problems.map((problem) => problem.message).join(' '),
  TYPE_UNKNOWN: (it: { type: string }) => `There is no collaboration type “${it.type}”.`,
  BUDGET_OUT_OF_RANGE: (it: { min: Money; max: Money }) => `A budget must be between ${writeMoney(it.min)} and ${writeMoney(it.max)}.`,
  BUDGET_BELOW_RESERVED: (it: { reserved: Money }) => `${writeMoney(it.reserved)} of the budget is bound already: it cannot be less than that.`,
  PRICE_OUT_OF_RANGE: (it: { min: Money; max: Money }) => `The price must be between ${writeMoney(it.min)} and ${writeMoney(it.max)}.`,
  BRIEF_NOT_FOUND: () => 'There is no such brief.',
  CREATOR_NOT_FOUND: () => 'There is no such creator.',
  CAMPAIGN_NOT_FOUND: () => 'There is no such campaign.',
  CAMPAIGN_NOT_OPEN: (it: { state: CampaignState }) => `This campaign is ${it.state}: nobody can be asked or apply.`,
});
export type CampaignsError = ErrorOf<typeof CAMPAIGNS_ERRORS>;
