import type { ChargebackMoved } from '#domain/events.ts';
import { quote } from '#domain/settlement/fees.ts';
import type { Instant } from '#domain/kit/time.ts';
import { amount, moment } from './plain-words.ts';
import { say, type Facts, type Lines, type Notice } from './sentences.ts';

const named = (it: Facts): string => `“${it.title}”`;
const paid = (it: Facts): string => amount(quote(it.terms.price, it.terms).total);
const share = (it: Facts): string => amount(quote(it.terms.price, it.terms).creatorGets);
const LOOK = 'See the chargebacks';
const WORK = 'See the collaboration';

const opened: Lines = {
  operator: (it) => say(`The payment for ${named(it)} is disputed at the bank`, ` ${paid(it)} is at stake. Look at the evidence and send it; two days before the last day it goes by itself.`, LOOK),
  brand: (it) => say(`Your payment for ${named(it)} is disputed at your bank`, ' If you did not mean to, ask your bank to withdraw the dispute.', WORK),
  creator: (it) => say(`The payment for ${named(it)} is disputed at the brand’s bank`, ' We send the bank what proves the work, and tell you what it decides.', WORK),
};

const lost: Record<NonNullable<ChargebackMoved['borneBy']>, Lines> = {
  unpaid: {
    operator: (it) => say(`The bank took ${paid(it)} back for ${named(it)}`, ' Nobody had been paid.', LOOK),
    creator: (it) => say(`The bank took the payment for ${named(it)} back`, ' The collaboration has ended and nothing is paid for it.', WORK),
  },
  platform: { operator: (it) => say(`The bank took ${paid(it)} back for ${named(it)}`, ' The marketplace bears it.', LOOK) },
  creator: {
    operator: (it) => say(`The bank took ${paid(it)} back for ${named(it)}`, ` ${it.creatorName} bears ${share(it)} of it.`, LOOK),
    creator: (it) => say(`The bank took the payment for ${named(it)} back: you owe ${share(it)}`, ' It is taken from your balance, and what is missing from what you earn next. Your earnings show each step.', WORK),
  },
};

const WON: Lines = {
  operator: (it) => say(`The bank decided for us: ${named(it)}`, ` ${paid(it)} is back.`, LOOK),
  creator: (it) => say(`The bank decided for you: ${named(it)}`, ' The payment stands.', WORK),
};

/** What is said of a chargeback or a warning of fraud; nothing for steps that concern nobody. */
export function chargebackLines({ to, borneBy }: ChargebackMoved): Lines {
  switch (to) {
    case 'warning': case 'needs_evidence': return opened;
    case 'won': case 'warning_closed': return WON;
    case 'lost': case 'accepted': return borneBy === null ? {} : lost[borneBy];
    case 'fraud_warning': return { operator: (it) => say(`A bank warns of fraud: ${named(it)}`, ' Decide within two days whether the money goes back now, which is cheaper than a chargeback, or the work goes on.', LOOK) };
    case 'warning_submitted': case 'submitted': return {};
  }
}

/** What a creator is told when their money goes to another bank account. Units: ms. */
export const payoutChanged = (from: Instant): Notice =>
  say('Your money goes to another bank account', ` Nothing is paid out to it before ${moment(from)}. If this was not you, change your password and write to us now.`, 'See your payouts');
