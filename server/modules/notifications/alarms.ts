import type { AlarmRaised } from '#domain/events.ts';
import { findOperatorAccount } from '#server/modules/accounts/index.ts';
import type { NotificationContext } from './context.ts';
import type { Notice } from './sentences.ts';
import { tellAccount } from './tell-account.ts';

const SUBJECTS: Readonly<Record<AlarmRaised['kind'], string>> = { rule: 'A rule of the books does not hold', break: 'The provider and our books differ', balance: 'A creator’s balance is not as it should be', refund: 'A refund cannot go on' };

/** Something is wrong with the books: staff hears of it at once, each member once whatever is retried. */
export async function tellAlarm(ctx: NotificationContext, event: AlarmRaised): Promise<void> {
  const accountId = await findOperatorAccount(ctx);
  if (!accountId) return;
  const notice: Notice = { subject: SUBJECTS[event.kind], sentence: event.sentence, button: 'Look at it' };
  const path = event.collaborationId === null ? '/operator' : `/operator/work/${event.collaborationId}`;
  await tellAccount(ctx, { accountId, kind: `alarm-${event.kind}`, key: event.key, path, notice, collaborationId: event.collaborationId, byMail: true });
}
