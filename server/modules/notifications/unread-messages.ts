import { mayManageWork } from '#domain/accounts/roles.ts';
import type { MessagesUnread } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import { findAccounts, findMembersToTell } from '#server/modules/accounts/index.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import type { NotificationContext } from './context.ts';
import type { MailJob } from './mails/send.ts';
import type { Notice } from './sentences.ts';

const BECAUSE = 'You get this mail because messages have waited for you on Fairhold for ten minutes. You can switch these mails off in your settings there. Answer there too: nobody reads an answer to this mail.';

/** Messages have waited for a side: those of it who may answer and want to know get a mail. It says who wrote and how much, never what. */
export async function tellUnread(ctx: NotificationContext, event: MessagesUnread): Promise<void> {
  const { accountId, fromAccountId, conversationId, count, seq } = event;
  const members = (await findMembersToTell(ctx, accountId)).filter((it) => it.wantsUnreadMails && mayManageWork(it.role));
  const [from] = await ctx.read((tx) => findAccounts(tx, [fromAccountId]));
  if (!from || members.length === 0) return;
  const key = `${conversationId}:${seq}`;
  const waiting = count === 1 ? 'A message' : `${count} messages`;
  const notice: Notice = { subject: `${waiting} from ${from.displayName}`, sentence: `${waiting} from ${from.displayName} ${count === 1 ? 'waits' : 'wait'} for you.`, button: count === 1 ? 'Read it' : 'Read them' };
  await ctx.transaction(async (tx) => {
    for (const { memberId } of members) {
      const payload: MailJob = { accountId, memberId, key, path: `/messages/${conversationId}`, notice, because: BECAUSE, about: 'messages' };
      await enqueue(ctx, tx, { kind: 'notifications-send-mail', dedupeKey: `${key}:${memberId}`, payload });
    }
    return ok(undefined);
  });
}
