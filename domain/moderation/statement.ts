import type { FindingKind } from './finding.ts';
import type { DecisionReason } from './standing.ts';

/** What a person reads of a finding: why, and what to do instead. */
export type Statement = { readonly name: string; readonly reason: string; readonly instead: string };

const COVERED = 'leads out of the protection of the payment. It is covered for the other side.';

/** The statement of reasons for each kind of finding. Source: DSA article 17. */
export const STATEMENTS: Readonly<Record<FindingKind, Statement>> = {
  email: { name: 'an e-mail address', reason: `An e-mail address ${COVERED}`, instead: 'Write here: files, links of the brief and dates all fit into this conversation.' },
  phone: { name: 'a telephone number', reason: `A telephone number ${COVERED}`, instead: 'Agree on it here in writing: then it counts if you disagree later.' },
  handle: { name: 'an account elsewhere', reason: `An account on another network ${COVERED}`, instead: 'An account that is part of the work belongs into the brief.' },
  url: { name: 'a link', reason: `A link the brief does not name ${COVERED}`, instead: 'A link that is part of the work belongs into the brief.' },
  payment: { name: 'where to send money', reason: `Where money is sent ${COVERED}`, instead: 'The payment is protected here: it is held before the work and paid after it.' },
  intent: { name: 'a wish to talk or pay elsewhere', reason: 'This asks to talk, agree or pay elsewhere, where nobody is protected. It was not delivered.', instead: 'Ask for it here, or change the message and send it again.' },
};

/** What a person decided, in a sentence for whoever sent it. Shapes: by the codes of `DECISION_REASONS`. */
export const DECISIONS: Readonly<Record<DecisionReason, string>> = {
  contact_details: 'It gives contact details.', payment_elsewhere: 'It leads to a payment elsewhere.', leading_away: 'It asks to talk or agree elsewhere.',
  cannot_be_checked: 'It cannot be checked as it is: send it in another form.',
  about_the_work: 'It is about the work.', refusing_or_quoting: 'It refuses or quotes.', declared_in_brief: 'The brief names it.', misread: 'It was misread.',
};

/** The reasons for kinds of findings, each once. */
export const reasonsFor = (kinds: readonly FindingKind[]): readonly string[] => [...new Set(kinds)].map((it) => `${STATEMENTS[it].reason} ${STATEMENTS[it].instead}`);

const begun = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The reasons for kinds of findings in a file, each once: nothing in a file is covered, it is kept back whole. */
export const reasonsForFile = (kinds: readonly FindingKind[]): readonly string[] => [...new Set(kinds)].map((it) => `${begun(STATEMENTS[it].name)} leads out of the protection of the payment. The file was not delivered. ${STATEMENTS[it].instead}`);
