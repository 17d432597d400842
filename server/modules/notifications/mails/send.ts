import type { EmailRequested } from '#domain/events.ts';
import { findMailing, findMembersToTell } from '#server/modules/accounts/index.ts';
import { sha256 } from '#server/platform/random.ts';
import type { NotificationContext } from '../context.ts';
import { moment } from '../plain-words.ts';
import type { Notice } from '../sentences.ts';
import { compose } from './compose.ts';
import { LINK_WORDS } from './link-words.ts';

/** One mail to one member about a collaboration, or about messages that wait; the address is read when it is sent and never stored with the job. */
export type MailJob = { readonly accountId: string; readonly memberId: string; readonly key: string; readonly path: string; readonly notice: Notice; readonly because?: string; readonly about?: 'messages' };

const BECAUSE = 'You get this mail because you take part in this collaboration on Fairhold. Everything about it is said and done there.';
const ID_LENGTH = 40;
const messageIdOf = (...parts: readonly string[]): string => sha256(parts.join(':')).slice(0, ID_LENGTH);

/** Sends what a member is told. Who has left meanwhile gets nothing. Throws: Fault (retryable) when the mail server does not answer. */
export async function sendNotice(ctx: NotificationContext, { accountId, memberId, key, path, notice, because, about }: MailJob): Promise<void> {
  const member = (await findMembersToTell(ctx, accountId)).find((it) => it.memberId === memberId);
  if (!member || (about === 'messages' && !member.wantsUnreadMails)) return;
  await ctx.mail.send(compose({
    to: member.email, name: member.name, messageId: messageIdOf(key, memberId), subject: notice.subject, sentence: notice.sentence,
    button: { label: notice.button, url: new URL(path, ctx.publicUrl).toString() }, because: because ?? BECAUSE,
  }));
}

/** Sends a mail with a link that works once; a link that no longer works is not sent. Throws: Fault (retryable) when the mail server does not answer. */
export async function sendLink(ctx: NotificationContext, event: EmailRequested): Promise<void> {
  const it = await findMailing(ctx, event);
  if (!it) return;
  const words = LINK_WORDS[it.purpose];
  const url = new URL(words.path, ctx.publicUrl);
  url.searchParams.set('token', it.token);
  await ctx.mail.send(compose({
    to: it.email, name: it.name, messageId: messageIdOf(event.tokenId), subject: words.subject(it.accountName), sentence: words.sentence({ accountName: it.accountName, until: moment(it.expiresAt) }),
    button: { label: words.button, url: url.toString() }, because: words.because,
  }));
}
