import { ok } from '#domain/kit/result.ts';
import { findMembersToTell } from '#server/modules/accounts/index.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import type { NotificationContext } from './context.ts';
import type { MailJob } from './mails/send.ts';
import * as notices from './notices/store.ts';
import type { Notice } from './sentences.ts';

/** What an account is told, whether its members also get it by mail, and why they get it. */
type Telling = { readonly accountId: string; readonly kind: string; readonly key: string; readonly path: string; readonly notice: Notice; readonly because?: string; readonly collaborationId?: string | null; readonly byMail: boolean };

/** Tells an account something: once in the app, and each member once by mail, whatever is retried. */
export async function tellAccount(ctx: NotificationContext, { accountId, kind, key, path, notice, because, collaborationId = null, byMail }: Telling): Promise<void> {
  const members = byMail ? await findMembersToTell(ctx, accountId) : [];
  await ctx.transaction(async (tx) => {
    const now = ctx.clock.now();
    await notices.insert(tx, { id: ctx.random.id('notification', now), accountId, kind, collaborationId, sentence: notice.sentence, dedupeKey: key, at: now });
    for (const { memberId } of members) {
      const payload: MailJob = { accountId, memberId, key, path, notice, ...(because === undefined ? {} : { because }) };
      await enqueue(ctx, tx, { kind: 'notifications-send-mail', dedupeKey: `${key}:${memberId}`, payload });
    }
    return ok(undefined);
  });
}
