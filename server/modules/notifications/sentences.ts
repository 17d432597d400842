import type { Action, State } from '#domain/collaborations/states.ts';
import type { Verdict } from '#domain/events.ts';
import { quote } from '#domain/settlement/fees.ts';
import type { Sides } from '#server/modules/collaborations/index.ts';
import { aType, amount, moment } from './plain-words.ts';

/** What a notification says: in the app its sentence, by mail all of it. */
export type Notice = { readonly subject: string; readonly sentence: string; readonly button: string };
export type Facts = Sides & { readonly decidedFor: Verdict | null };
export type Reader = 'brand' | 'creator' | 'operator';
type Line = (it: Facts) => Notice;
/** The words for each reader. A reader without words is not told. */
export type Lines = { readonly [reader in Reader]?: Line };

export const named = (it: Facts): string => `“${it.title}”`;
const dueIn = (what: string, it: Facts): string => (it.dueAt === null ? '' : ` ${what} ${moment(it.dueAt)}.`);
export const paidByBrand = (it: Facts): string => amount(quote(it.terms.price, it.terms).total);
export const paidToCreator = (it: Facts): string => amount(quote(it.creatorPart ?? it.terms.price, it.terms).creatorGets);
const comesBack = (it: Facts): string => (it.creatorPart ? amount({ ...it.terms.price, minor: quote(it.terms.price, it.terms).total.minor - quote(it.creatorPart, it.terms).total.minor }) : paidByBrand(it));
/** What others would have had: all the brand paid, or of a split the creator's part with its fee. */
const leftOf = (it: Facts): string => (it.creatorPart ? amount(quote(it.creatorPart, it.terms).total) : paidByBrand(it));
/** One text as subject and sentence; `more` only in the sentence. */
export const say = (it: string, more: string, button: string): Notice => ({ subject: it, sentence: `${it}.${more}`, button });
const both = (line: Line): Lines => ({ brand: line, creator: line });
const otherOf = (reader: 'brand' | 'creator') => (it: Facts): string => (reader === 'brand' ? it.creatorName : it.brandName);
/** The same words for both, each about the other side. */
const eachOfOther = (line: (it: Facts, other: string) => Notice): Lines => ({ brand: (it) => line(it, otherOf('brand')(it)), creator: (it) => line(it, otherOf('creator')(it)) });

const LOOK = 'See the collaboration';
const decided = (it: Facts): string => (it.decidedFor === 'split' ? `${comesBack(it)} goes back to ${it.brandName} and ${paidToCreator(it)} to ${it.creatorName}` : it.decidedFor === 'brand' ? `${paidByBrand(it)} goes back to ${it.brandName}` : `${paidToCreator(it)} goes to ${it.creatorName}`);
const disputeForStaff: Line = (it) => say(`${it.brandName} and ${it.creatorName} need a decision on ${named(it)}`, dueIn('Decide by', it), 'Decide');
const decisionLine: Line = (it) => say(`${decided(it)}: the question about ${named(it)} is decided`, ' The reason is on its page.', LOOK);

/** What is said of each step of the work: money first where money moves. Source: PRODUCT.md, the life of a collaboration. */
export const STEP_LINES: Readonly<Record<Action, Lines>> = {
  request: { creator: (it) => say(`${it.brandName} asks you for ${aType(it.type)}: ${named(it)}`, dueIn('Answer by', it), 'See the request') },
  counter: eachOfOther((it, other) => say(`${other} proposes other terms for ${named(it)}: ${amount(it.terms.price)}`, dueIn('Answer by', it), 'See the proposal')),
  accept: eachOfOther((it, other) => say(`${other} accepted ${named(it)}`, ' The payment is being taken now; we tell you as soon as it is protected.', LOOK)),
  deny: eachOfOther((it, other) => say(`${other} said no to ${named(it)}`, ' Nothing was charged.', LOOK)),
  withdraw: { creator: (it) => say(`${it.brandName} withdrew ${named(it)}`, ' You need not answer any more.', LOOK) },
  extendResponse: { creator: (it) => say(`${it.brandName} gives you more time for ${named(it)}`, dueIn('Answer by', it), 'See the request') },
  lapse: both((it) => say(`Nothing was charged: the time for ${named(it)} ran out`, ' Both sides are free.', LOOK)),
  confirmFunding: {
    brand: (it) => (it.unheld ? say(`${it.creatorName} starts ${named(it)}: ${paidByBrand(it)} is charged when you approve the work`, dueIn('The work is due by', it), LOOK)
      : say(`${paidByBrand(it)} is protected: ${it.creatorName} starts ${named(it)}`, dueIn('The work is due by', it), LOOK)),
    creator: (it) => (it.unheld ? say(`Start ${named(it)} now; nothing is held for it: the card of ${it.brandName} is charged when the work is approved`, dueIn('Deliver by', it), 'See the brief')
      : say(`${paidToCreator(it)} is protected for you: start ${named(it)} now`, dueIn('Deliver by', it), 'See the brief')),
  },
  askBrand: {
    brand: (it) => say(`Nothing was charged yet: your bank wants you to confirm the payment for ${named(it)}`, dueIn('Confirm by', it), 'Confirm the payment'),
    creator: (it) => say(`The payment for ${named(it)} waits for ${it.brandName}’s bank`, ' Do not start yet; we tell you when it is protected.', LOOK),
  },
  failFunding: both((it) => say(`Nothing was charged: the payment for ${named(it)} did not go through`, ' The collaboration has ended and nobody owes anything.', LOOK)),
  deliver: { brand: (it) => say(`${it.creatorName} delivered ${named(it)}`, dueIn(`Approve it or ask for changes; without a word of yours ${paidToCreator(it)} goes to the creator on`, it), 'Review the work') },
  requestChanges: { creator: (it) => say(`${it.brandName} asks for changes to ${named(it)}`, dueIn('Deliver again by', it), 'See what to change') },
  approve: { creator: (it) => approved(it) },
  approveInSilence: {
    brand: (it) => (it.state === 'cleared_to_post' ? say(`${named(it)} counts as approved`, dueIn(`Your time to review is over; ${it.creatorName} posts by`, it), LOOK)
      : say(`${paidToCreator(it)} goes to ${it.creatorName}: ${named(it)} counts as approved`, ' Your time to review is over.', LOOK)),
    creator: (it) => approved(it),
  },
  post: { brand: (it) => say(`${it.creatorName} posted ${named(it)}`, dueIn(`Approve it; without a word of yours ${paidToCreator(it)} goes to the creator on`, it), 'Review the post') },
  extendPosting: { creator: (it) => say(`${it.brandName} gives you more time to post ${named(it)}`, dueIn('Post by', it), 'Hand in the link') },
  giveUp: { brand: (it) => say(`${paidByBrand(it)} comes back to you: ${it.creatorName} gave up ${named(it)}`, ' You need do nothing.', LOOK) },
  proposeCancel: eachOfOther((it, other) => say(`${other} proposes to cancel ${named(it)}`, it.creatorPart ? ` If you agree, ${paidToCreator(it)} goes to ${it.creatorName} and ${comesBack(it)} back to ${it.brandName}.` : ' If you agree, the brand gets all its money back.', 'Answer')),
  agreeCancel: {
    brand: (it) => say(`${comesBack(it)} comes back to you: ${named(it)} is cancelled`, ' Both sides agreed.', LOOK),
    creator: (it) => (it.creatorPart ? say(`${paidToCreator(it)} is on its way to you: ${named(it)} is cancelled`, ' Both sides agreed.', LOOK)
      : say(`${named(it)} is cancelled`, ` Both sides agreed; ${it.brandName} gets its money back.`, LOOK)),
  },
  miss: {
    brand: (it) => say(`${paidByBrand(it)} comes back to you: nothing was delivered for ${named(it)} in time`, ' You need do nothing.', LOOK),
    creator: (it) => say(`The money for ${named(it)} goes back to ${it.brandName}`, ' Nothing was delivered in time.', LOOK),
  },
  dispute: { ...eachOfOther((it, other) => say(`${other} opened a dispute about ${named(it)}`, ' The money stays protected until it is decided.', 'See the dispute')), operator: disputeForStaff },
  escalate: { ...both((it) => say(`The money for ${named(it)} stays protected: our staff decides`, dueIn('At the latest on', it), LOOK)), operator: disputeForStaff },
  withdrawDispute: eachOfOther((it, other) => say(`${other} withdrew the dispute about ${named(it)}`, dueIn('The clock runs again, until', it), LOOK)),
  freeze: both((it) => say(`${named(it)} stands still`, ' Its clocks do not run until this is settled, and the money stays where it is. The reason is on its page.', LOOK)),
  unfreeze: both((it) => say(`${named(it)} goes on`, dueIn('The clock runs again, until', it), LOOK)),
  resolve: both(decisionLine),
  resolveInSilence: both(decisionLine),
  extendForOutage: both((it) => say(`You have more time for ${named(it)}`, dueIn('The payment provider was out of order; the clock now runs until', it), LOOK)),
  forceEnd: both((it) => say(`${decided(it)}: the money for ${named(it)} may not be held any longer`, ' The provider sets a limit, and it would soon be reached.', LOOK)),
};

function approved(it: Facts): Notice {
  return it.state === 'cleared_to_post'
    ? say(`${named(it)} is approved: you can post it now`, dueIn('Post by', it), 'Hand in the link')
    : say(`${paidToCreator(it)} is on its way to you: ${named(it)} is approved`, ' We tell you when it has arrived in your balance.', LOOK);
}

/** What is said when the money has arrived. The steps before were said with the work. */
export const HOLD_LINES: Readonly<Record<string, Lines>> = {
  released: { creator: (it) => say(`${paidToCreator(it)} is yours for ${named(it)}`, ' It is paid out to your bank account as you set it up.', LOOK) },
  clawing_back: {
    brand: (it) => say(`Our staff gives you back a payment for ${named(it)}`, ' The reason and the amount are on its page. Banks take up to ten days to show it.', LOOK),
    creator: (it) => say(`Our staff takes back a payment for ${named(it)}`, ' The reason and the amount are on its page. What is not in your balance is kept back from what you earn next. If you disagree, answer there or write to our staff.', LOOK),
  },
  reverted: { brand: (it) => say(`${leftOf(it)} is returned to your card for ${named(it)}`, ' Banks take up to ten days to show it.', LOOK) },
};

/** What is said of money that needs somebody, beside the steps: a card that does not pay for approved work, money that waits long. Source: MONEY.md §9.3. */
export const MONEY_LINES = {
  'hold-needs-brand': {
    brand: (it) => say(`Your card could not be charged for ${named(it)}`, ' The work is approved and the creator waits: confirm the payment, or choose another card. It is tried for seven days.', 'See the payment'),
    creator: (it) => say(`The card of ${it.brandName} could not be charged for ${named(it)}`, ' We have asked the brand to confirm the payment or to give another card, and tell you when it is paid.', LOOK),
    operator: (it) => say(`The card of ${it.brandName} could not be charged for approved work: ${named(it)}`, '', LOOK),
  },
  'hold-needs-creator': {
    creator: (it) => say(`${paidToCreator(it)} for ${named(it)} could not be paid out`, ' The money stays yours. Please look at your bank account and what the payment provider asks for; it is tried again by itself.', 'See your payouts'),
  },
  'hold-waits-long': {
    ...both((it) => say(`The money for ${named(it)} has waited for sixty days`, ' Please finish the work: on day 80 it is decided by what was handed in.', LOOK)),
    operator: (it) => say(`The money for ${named(it)} has waited for sixty days`, ' On day 80 it is decided by what was handed in.', LOOK),
  },
} as const satisfies Readonly<Record<string, Lines>>;

/** What is said of a payout that has waited sixty days for tax details. */
export const TAX_LINES: Lines = {
  creator: (it) => say(`${paidToCreator(it)} for ${named(it)} has waited for your tax details for long`, ' Give them in your settings and it goes out at once. We report what you earn either way.', 'Give your details'),
  operator: (it) => say(`${paidToCreator(it)} for ${named(it)} waits for tax details of ${it.creatorName}`, ' On day 80 it is paid out nevertheless: the provider does not let it lie any longer.', LOOK),
};

/** What is said when a bank has sent a refund back. */
export const REFUND_FAILED_LINES: Lines = {
  brand: (it) => say(`Your bank sent back ${paidByBrand(it)} for ${named(it)}`, ' The money is held for you; our staff will ask you how to pay it back.', LOOK),
  operator: (it) => say(`A refund to ${it.brandName} came back: ${paidByBrand(it)} for ${named(it)}`, ' Ask the brand how it can be paid.', LOOK),
};

/** What is said when a creator could not be paid for so long that the brand gets its money back. */
export const GIVEN_BACK_LINES: Lines = {
  brand: (it) => say(`${leftOf(it)} comes back to you: ${it.creatorName} could not be paid for ${named(it)}`, ' Their payout account did not take the money, and it may not wait any longer. You need do nothing.', LOOK),
  creator: (it) => say(`The money for ${named(it)} goes back to ${it.brandName}: we could not pay you`, ' Your payout account did not take it, and it may not wait any longer. Our staff has been told, and you can write to the brand.', LOOK),
  operator: (it) => say(`${it.creatorName} could not be paid: ${leftOf(it)} for ${named(it)} goes back to ${it.brandName}`, '', LOOK),
};

/** What is said when a hold ends without the money: only where nothing was held. */
export const UNPAID_LINES: Lines = {
  brand: (it) => say(`${named(it)} was not paid`, ' Your card could not be charged for seven days. You still owe the creator.', LOOK),
  creator: (it) => say(`The card of ${it.brandName} did not pay for ${named(it)}`, ' It was tried for seven days. You accepted this work knowing that nothing was held before; our staff has been told.', LOOK),
  operator: (it) => say(`${it.brandName} did not pay for approved work: ${named(it)}`, '', LOOK),
};

export type Reminder = { readonly kind: string; readonly lines: Lines };
const toAnswer: Line = (it) => say(`${named(it)} waits for your answer`, dueIn('It closes on', it), 'Answer');

const REMINDERS: Partial<Record<State, Reminder>> = {
  requested: { kind: 'reminder-response', lines: { creator: toAnswer } },
  accepted: { kind: 'reminder-funding', lines: { brand: (it) => say(`The payment for ${named(it)} is not complete yet`, dueIn('If your bank asked you to confirm it, do so before', it), 'See the payment') } },
  in_progress: { kind: 'reminder-delivery', lines: { creator: (it) => say(`${named(it)} is waiting for your work`, dueIn(`Deliver it, or the money goes back to ${it.brandName} on`, it), 'Deliver now') } },
  delivered: { kind: 'reminder-review', lines: { brand: (it) => say(`${named(it)} waits for your review`, dueIn(`Without a word of yours ${paidToCreator(it)} goes to ${it.creatorName} on`, it), 'Review the work') } },
  changes_requested: { kind: 'reminder-changes', lines: { creator: (it) => say(`${it.brandName} waits for the changes to ${named(it)}`, dueIn('Deliver again, or our staff decides from', it), 'Deliver now') } },
};

/** What is said before a clock runs out, to whoever's turn it is; nothing for a clock nobody can do anything about. */
export function reminderFor(it: Facts): Reminder | null {
  if (it.frozen) return { kind: 'reminder-decision', lines: { operator: disputeForStaff } };
  if (it.state === 'countered') return { kind: 'reminder-response', lines: it.offerBy === 'brand' ? { creator: toAnswer } : { brand: toAnswer } };
  if (it.state !== 'cleared_to_post') return REMINDERS[it.state] ?? null;
  return it.posted
    ? { kind: 'reminder-review', lines: { brand: (facts) => say(`The post of ${named(facts)} waits for your review`, dueIn(`Without a word of yours ${paidToCreator(facts)} goes to ${facts.creatorName} on`, facts), 'Review the post') } }
    : { kind: 'reminder-posting', lines: { creator: (facts) => say(`${named(facts)} is not posted yet`, dueIn('Hand in the link, or our staff decides from', facts), 'Hand in the link') } };
}
