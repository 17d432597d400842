import type { AlarmRaised } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import { findMembersToTell, findOperatorAccount } from '#server/modules/accounts/index.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import type { NotificationContext } from './context.ts';
import type { MailJob } from './mails/send.ts';
import * as notices from './notices/store.ts';
import type { Notice } from './sentences.ts';

const SUBJECTS: Readonly<Record<AlarmRaised['kind'], string>> = { rule: 'A rule of the books does not hold', break: 'The provider and our books differ', balance: 'A creator’s balance is not as it should be', refund: 'A refund cannot go on' };

/** Something is wrong with the books: staff hears of it at once, each member once whatever is retried. */
export async function tellAlarm(ctx: NotificationContext, event: AlarmRaised): Promise<void> {
  const accountId = await findOperatorAccount(ctx);
  if (!accountId) return;
  const members = await findMembersToTell(ctx, accountId);
  const notice: Notice = { subject: SUBJECTS[event.kind], sentence: event.sentence, button: 'Look at it' };
  const path = event.collaborationId === null ? '/operator' : `/operator/work/${event.collaborationId}`;
  await ctx.transaction(async (tx) => {
    const now = ctx.clock.now();
    await notices.insert(tx, { id: ctx.random.id('notification', now), accountId, kind: `alarm-${event.kind}`, collaborationId: event.collaborationId, sentence: notice.sentence, dedupeKey: event.key, at: now });
    for (const { memberId } of members) {
      const payload: MailJob = { accountId, memberId, key: event.key, path, notice };
      await enqueue(ctx, tx, { kind: 'notifications-send-mail', dedupeKey: `${event.key}:${memberId}`, payload });
    }
    return ok(undefined);
  });
}
