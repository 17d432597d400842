import { ok, type Result } from '#domain/kit/result.ts';
import type { MessagingError } from '#domain/messaging/errors.ts';
import { changeMessage } from '../change-message.ts';
import type { MessagingContext } from '../context.ts';
import * as conversations from '../conversations/store.ts';
import * as messages from '../messages/store.ts';
import type { Sent } from './send-message.ts';

/** Takes the words of a message of one's own away, for both sides; its place stays. Doing it again changes nothing. Errors: MessagingError. */
export const deleteMessage = (ctx: MessagingContext, it: { readonly messageId: string }): Promise<Result<Sent, MessagingError>> => changeMessage(ctx, it.messageId, async ({ tx, message, accountId }) => {
  if (message.deleted) return ok(null);
  const now = ctx.clock.now();
  const seq = await conversations.grow(tx, message.conversationId, now);
  await messages.remove(tx, { id: message.id, seq, at: now });
  await conversations.addEvent(tx, { id: message.conversationId, seq, kind: 'delete', byAccountId: accountId, messageId: message.id, at: now });
  return ok(seq);
});
