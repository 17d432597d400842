import { ok, type Result } from '#domain/kit/result.ts';
import type { MessagingError } from '#domain/messaging/errors.ts';
import { mayEdit, readText, shownOf } from '#domain/messaging/message.ts';
import { recordFinding } from '#server/modules/moderation/index.ts';
import { changeMessage } from '../change-message.ts';
import type { MessagingContext } from '../context.ts';
import * as conversations from '../conversations/store.ts';
import * as messages from '../messages/store.ts';
import { MEMORY_LINES, type Sent } from './send-message.ts';

/** Gives a message of one's own another wording, within fifteen minutes. The same wording again changes nothing. Errors: MessagingError. */
export async function editMessage(ctx: MessagingContext, it: { readonly messageId: string; readonly text: string }): Promise<Result<Sent, MessagingError>> {
  const text = readText(it.text);
  if (!text.ok) return text;
  return changeMessage(ctx, it.messageId, async ({ tx, message, by, accountId, memberId, otherId, known }) => {
    if (!message.deleted && (await messages.writtenNow(tx, message)) === text.value) return ok(null);
    const now = ctx.clock.now();
    const allowed = mayEdit(message, now);
    if (!allowed.ok) return allowed;
    const lines = await messages.lastLines(tx, message.conversationId, MEMORY_LINES);
    const inspection = ctx.inspect([...lines, { by, text: text.value }], known);
    const seq = await conversations.grow(tx, message.conversationId, now);
    await messages.reword(tx, { id: message.id, seq, senderId: accountId, written: text.value, shown: shownOf(text.value, inspection), inspection, at: now });
    await conversations.addEvent(tx, { id: message.conversationId, seq, kind: 'edit', byAccountId: accountId, messageId: message.id, at: now });
    await recordFinding(ctx, tx, { accountId, memberId, otherAccountId: otherId, conversationId: message.conversationId, messageId: message.id, messageSeq: seq, text: text.value, inspection, at: now });
    return ok(seq);
  });
}
