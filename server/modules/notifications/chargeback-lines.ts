import type { ChargebackMoved } from '#domain/events.ts';
import type { Instant } from '#domain/kit/time.ts';
import { moment } from './plain-words.ts';
import { named, paidByBrand, paidToCreator, say, type Lines, type Notice } from './sentences.ts';

const LOOK = 'See the collaboration';

const opened: Lines = {
  operator: (it) => say(`The payment for ${named(it)} is disputed at the bank`, ` ${paidByBrand(it)} is at stake. Look at the evidence and send it; two days before the last day it goes by itself.`, LOOK),
  brand: (it) => say(`Your payment for ${named(it)} is disputed at your bank`, ' If you did not mean to, ask your bank to withdraw the dispute.', LOOK),
  creator: (it) => say(`The payment for ${named(it)} is disputed at the brand’s bank`, ' We send the bank what proves the work, and tell you what it decides.', LOOK),
};

const lost: Record<NonNullable<ChargebackMoved['borneBy']>, Lines> = {
  unpaid: {
    operator: (it) => say(`The bank took ${paidByBrand(it)} back for ${named(it)}`, ' Nobody had been paid.', LOOK),
    creator: (it) => say(`The bank took the payment for ${named(it)} back`, ' The collaboration has ended and nothing is paid for it.', LOOK),
  },
  platform: { operator: (it) => say(`The bank took ${paidByBrand(it)} back for ${named(it)}`, ' The marketplace bears it.', LOOK) },
  creator: {
    operator: (it) => say(`The bank took ${paidByBrand(it)} back for ${named(it)}`, ` ${it.creatorName} bears ${paidToCreator(it)} of it.`, LOOK),
    creator: (it) => say(`The bank took the payment for ${named(it)} back: you owe ${paidToCreator(it)}`, ' It is taken from your balance, and what is missing from what you earn next. Your earnings show each step.', LOOK),
  },
};

const WON: Lines = {
  operator: (it) => say(`The bank decided for us: ${named(it)}`, ` ${paidByBrand(it)} is back.`, LOOK),
  creator: (it) => say(`The bank decided for you: ${named(it)}`, ' The payment stands.', LOOK),
};

/** What is said of a chargeback or a warning of fraud; nothing for steps that concern nobody. */
export function chargebackLines({ to, borneBy }: ChargebackMoved): Lines {
  switch (to) {
    case 'warning': case 'needs_evidence': return opened;
    case 'won': case 'warning_closed': return WON;
    case 'lost': case 'accepted': return borneBy === null ? {} : lost[borneBy];
    case 'fraud_warning': return { operator: (it) => say(`A bank warns of fraud: ${named(it)}`, ' Decide whether the money goes back now, which is cheaper than a chargeback, or the work goes on. While nothing is handed in it goes back by itself after a day.', LOOK) };
    case 'warning_submitted': case 'submitted': return {};
  }
}

/** What a creator is told when their money goes to another bank account. Units: ms. */
export const payoutChanged = (from: Instant): Notice =>
  say('Your money goes to another bank account', ` Nothing is paid out to it before ${moment(from)}. If this was not you, change your password and write to us now.`, 'See your payouts');
