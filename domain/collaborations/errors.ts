import type { Actor } from '../accounts/roles.ts';
import { defineErrors, type ErrorOf } from '../kit/errors.ts';
import { writeMoney, type Currency, type Money } from '../kit/money.ts';
import type { Instant } from '../kit/time.ts';
import type { Action, State } from './states.ts';
import type { FieldProblem } from './types/define.ts';

/** What a collaboration may refuse, with the sentence a person reads. */
export const COLLABORATION_ERRORS = defineErrors({
  COLLABORATION_NOT_FOUND: () => 'There is no such collaboration.',
  NOT_YOUR_MOVE: (it: { action: Action; by: readonly Actor[] }) => `Only the ${it.by.join(' or the ')} can do this.`,
  WRONG_STATE: (it: { state: State; action: Action }) => `This cannot be done now: the collaboration is ${it.state.replaceAll('_', ' ')}.`,
  COLLABORATION_FROZEN: (_it: { reason: string }) => 'This collaboration stands still until the open question is decided. Its clocks do not run meanwhile.',
  DEADLINE_PASSED: (_it: { dueAt: Instant }) => 'The time for this has run out.',
  NOT_DUE: (_it: { dueAt: Instant | null }) => 'The clock of this step has not run out yet.',
  ROUNDS_USED_UP: (it: { roundsMax: number }) => `All ${it.roundsMax} rounds of changes are used. You can approve the work or open a dispute.`,
  ALREADY_EXTENDED: () => 'The time to answer was extended once already.',
  CANCEL_ALREADY_PROPOSED: () => 'It was already proposed to cancel this collaboration.',
  NOTHING_TO_AGREE: () => 'The other side has not proposed to cancel this collaboration.',
  SPLIT_OUT_OF_RANGE: (it: { min: Money; max: Money }) => `The creator’s part must be between ${writeMoney(it.min)} and ${writeMoney(it.max)}.`,
  NOT_POSTED_YET: () => 'The creator has not handed in the link to the post yet.',
  ALREADY_POSTED: () => 'The link to the post was handed in already.',
  FIELDS_INVALID: (it: { problems: readonly FieldProblem[] }) => it.problems.map((problem) => problem.message).join(' '),
  TYPE_UNKNOWN: (it: { type: string }) => `There is no collaboration type “${it.type}”.`,
  PRICE_OUT_OF_RANGE: (it: { min: Money; max: Money }) => `The price must be between ${writeMoney(it.min)} and ${writeMoney(it.max)}.`,
  CREATOR_NOT_AVAILABLE: () => 'This creator does not take requests at the moment.',
  SELF_DEALING: () => 'A brand and a creator of the same person cannot work with each other.',
  CARD_NEEDED: () => 'Save a card first. It is charged only when the creator accepts.',
  CREATOR_BALANCE_SHORT: () => 'Money that waits for work of yours has left your balance with the payment provider. Please write to our staff before you take on new work.',
  CREATOR_NOT_ONBOARDED: () => 'Set up your payouts first, so that we can pay you when the work is done.',
  NO_RAIL: (it: { reason: string }) => `Protected payment is not available between these countries: ${it.reason}`,
  TOTAL_ROSE: (it: { total: Money }) => `This would cost ${writeMoney(it.total)} now, more than you were shown. Look at the sum and ask again.`,
  BUDGET_EXCEEDED: (it: { left: Money; asked: Money }) => `This would take ${writeMoney(it.asked)} of the campaign’s budget, and ${writeMoney(it.left)} of it is left. Raise the budget or take a request back.`,
  CAMPAIGN_CURRENCY: (it: { currency: Currency }) => `This campaign is paid in ${it.currency}.`,
  ALREADY_REQUESTED: () => 'This creator was asked in this campaign already.',
  ROLE_NOT_ENOUGH: () => 'Your role in this team does not allow this. Ask an owner or a manager.',
  EMAIL_NOT_VERIFIED: () => 'Confirm your e-mail address first: we sent you a link.',
  ACCOUNT_SUSPENDED: () => 'This account is suspended.',
});
/** Why money of a campaign’s budget cannot be bound to a collaboration. */
export type BudgetRefusal = Extract<CollaborationError, { readonly code: 'BUDGET_EXCEEDED' | 'CAMPAIGN_CURRENCY' | 'ALREADY_REQUESTED' }>;
export type CollaborationError = ErrorOf<typeof COLLABORATION_ERRORS>;
