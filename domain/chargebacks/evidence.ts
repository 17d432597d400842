import { writeMoney, type Money } from '../kit/money.ts';

/** What we can prove of a collaboration. Units: minor units; times as written text. */
export type Proof = {
  readonly brandName: string; readonly creatorName: string; readonly title: string; readonly type: string; readonly total: Money;
  readonly acceptedAt: string; readonly chargedAt: string | null; readonly deliveredAt: string | null; readonly cardLast4: string | null; readonly mandateVersion: string; readonly cardSavedAt: string | null;
  readonly brief: readonly string[]; readonly handedIn: readonly { readonly at: string; readonly links: readonly string[]; readonly facts: readonly string[] }[];
  readonly timeline: readonly string[];
  /** What the two sides wrote to each other about it, as both could read it. */
  readonly talk: readonly string[];
  readonly authentication: string | null;
  /** What an operator adds in their own words; the bank reads it last. */
  readonly words: string;
};

/** The provider takes at most this many characters in one text, and in all of them together. Source: MONEY.md §4. */
export const TEXT_LENGTH_MAX = 20_000;
export const TEXTS_LENGTH_MAX = 150_000;
/** What staff may add in their own words. Units: characters. */
export const WORDS_LENGTH_MAX = 5_000;

const fit = (text: string): string => ([...text].length > TEXT_LENGTH_MAX ? `${[...text].slice(0, TEXT_LENGTH_MAX - 1).join('')}…` : text);
const lines = (...given: readonly (string | null)[]): string => given.filter((it) => it !== null && it !== '').join('\n');

/**
 * Puts together what is sent to the bank: plain texts under the provider's names for them. Says only what is on record; what is missing is left out.
 * Shapes: each text up to 20,000 characters. Source: MONEY.md §4, evidence pack.
 */
export function assembleEvidence(it: Proof): Readonly<Record<string, string>> {
  const proofs = it.handedIn.map((one, index) => lines(`Handed in ${index + 1}, ${one.at}`, ...one.links, ...one.facts)).join('\n\n');
  const texts: Record<string, string> = {
    product_description: lines(
      `${it.creatorName} ${it.deliveredAt === null ? 'was to make' : 'made'} a ${it.type} for TikTok on the order of the business ${it.brandName}: “${it.title}”, for ${writeMoney(it.total)}.`, 'What was agreed:', ...it.brief,
    ),
    customer_name: it.brandName,
    service_date: it.deliveredAt?.slice(0, 10) ?? it.acceptedAt.slice(0, 10),
    access_activity_log: lines('Everything the two sides did, as it was recorded when they did it:', ...it.timeline, ...(it.talk.length === 0 ? [] : ['What they wrote to each other on the marketplace:', ...it.talk])),
    refund_policy_disclosure: lines(
      `The card holder saved the card${it.cardLast4 === null ? '' : ` ending in ${it.cardLast4}`} on the payment provider’s page${it.cardSavedAt === null ? '' : ` at ${it.cardSavedAt}`} and agreed to the words of version ${it.mandateVersion}: the agreed price is charged when the creator accepts.`,
      `The creator accepted at ${it.acceptedAt}; the payment was taken${it.chargedAt === null ? '' : ` at ${it.chargedAt}`} under that agreement.`,
      it.authentication === null ? 'The card holder did not have to be present.' : `The card holder’s bank was asked whether it was them: ${it.authentication}.`,
      'All of it is given back when nothing is delivered in time, or when a dispute on the marketplace is decided for the brand.',
    ),
    ...(proofs === '' ? {} : { cancellation_rebuttal: lines('The work was handed in and can be looked at:', proofs) }),
    ...(it.words.trim() === '' ? {} : { uncategorized_text: it.words.trim() }),
  };
  let left = TEXTS_LENGTH_MAX;
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => {
    const cut = fit(text).slice(0, left);
    left -= cut.length;
    return [name, cut];
  }));
}
