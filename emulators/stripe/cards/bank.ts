import { cardByNumber, type Refusal, type TestCard } from './catalogue.ts';

export type BankAnswer = { readonly says: 'yes' } | { readonly says: 'show-me-the-customer' } | { readonly says: 'no'; readonly refusal: Refusal };

const AUTHENTICATION_REQUIRED: Refusal = {
  code: 'authentication_required', decline_code: 'authentication_required', message: 'Your card was declined. This transaction requires authentication.',
};

type Use = { readonly number: string; readonly offSession: boolean; readonly setUp: boolean; readonly authenticated: boolean };

/** The behaviour of a card that is not in the list: it works. */
export const behaviourOf = (number: string): TestCard => cardByNumber(number) ?? { number, label: 'works' };

function wantsCustomer(card: TestCard, { offSession, setUp }: Use): boolean {
  switch (card.sca) {
    case 'always': return true;
    case 'unless_set_up': return !(setUp && offSession);
    case 'already_set_up': return !offSession;
    default: return false;
  }
}

/** What the bank says to a charge. */
export function askBank(use: Use): BankAnswer {
  const card = behaviourOf(use.number);
  if (!use.authenticated && wantsCustomer(card, use)) return use.offSession ? { says: 'no', refusal: AUTHENTICATION_REQUIRED } : { says: 'show-me-the-customer' };
  return card.refuses ? { says: 'no', refusal: card.refuses } : { says: 'yes' };
}

/** What the bank says when a card is saved for later. */
export function askBankToSave({ number, authenticated }: { number: string; authenticated: boolean }): BankAnswer {
  const card = behaviourOf(number);
  if (card.sca && !authenticated) return { says: 'show-me-the-customer' };
  return card.refuses && card.refusesAt !== 'charge' ? { says: 'no', refusal: card.refuses } : { says: 'yes' };
}
