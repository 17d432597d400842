import type { FindingDecided } from '#domain/events.ts';
import type { DecisionReason } from '#domain/moderation/standing.ts';
import { say, type Notice } from './sentences.ts';

const REASONS: Readonly<Record<DecisionReason, string>> = {
  contact_details: 'It gives contact details.', payment_elsewhere: 'It leads to a payment elsewhere.', leading_away: 'It asks to talk or agree elsewhere.',
  about_the_work: 'It is about the work.', refusing_or_quoting: 'It refuses or quotes.', declared_in_brief: 'The brief names it.', misread: 'It was misread.',
};
const BUTTON = 'See your standing';

/** What the writer of a message reads of a person's decision about it: the reason, and where else one may turn; never the words themselves. Source: Regulation (EU) 2022/2065, article 20(5). */
export const decisionLine = ({ released, reason }: Pick<FindingDecided, 'released' | 'reason'>): Notice => (released
  ? say('A person has looked at your message: it is released', ` ${REASONS[reason]} The other side reads it as you wrote it, and nothing counts against you for it.`, BUTTON)
  : say('A person has looked at your message: it stays covered', ` ${REASONS[reason]} It counts until it has faded, ninety days after you sent it. If you disagree you may turn to a body certified to settle disputes outside courts, or to a court.`, BUTTON));
