import type { FileHeld, FindingDecided } from '#domain/events.ts';
import { DECISIONS, STATEMENTS } from '#domain/moderation/statement.ts';
import { STANDING } from '#domain/moderation/standing.ts';
import { say, type Notice } from './sentences.ts';

const CONTEST = ' If this is a mistake, ask there that a person looks at it.';
const listed = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);
const namesOf = (kinds: readonly string[]): string => listed(kinds.map((it) => STATEMENTS[it as keyof typeof STATEMENTS].name));

/** What the sender of a file is told: why it was not delivered, or that a person looks at it first. Source: DSA article 17. */
export const heldLine = ({ name, verdict, kinds }: FileHeld): Notice => (verdict === 'review'
  ? say(`A person looks at “${name}” before it is delivered`, ` Our checks could not read it. It is decided within ${STANDING.contestHours} hours.`, 'See the conversation')
  : say(`“${name}” was not delivered`, ` It holds ${namesOf(kinds)}, which leads out of the protection of the payment.${CONTEST}`, 'See why'));

/** What staff is told of a file nobody but a person can look at. */
export const reviewForStaff = ({ name }: FileHeld): Notice => say(`“${name}” could not be read and waits for a person`, ` Decide within ${STANDING.contestHours} hours.`, 'Decide');

const ELSEWHERE = ' If you disagree you may turn to a body certified to settle disputes outside courts, or to a court.';

/** What whoever wrote the message or sent the file reads of a person's decision: the reason, and where else one may turn; never the words themselves. Source: Regulation (EU) 2022/2065, article 20(5). */
export function decisionLine({ about, released, reason }: FindingDecided): Notice {
  const what = 'attachmentId' in about ? 'file' : 'message';
  return released
    ? say(`A person let your ${what} through`, ` ${DECISIONS[reason]} The other side reads it now, and nothing of it counts against you.`, 'See the conversation')
    : say(`A person has looked at your ${what}: it stays as it is`, ` ${DECISIONS[reason]}${ELSEWHERE}`, 'See the conversation');
}
