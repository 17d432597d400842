import type { FindingDecided } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import { DECISIONS } from '#domain/moderation/statement.ts';
import { sayBeside } from './attachments/say.ts';
import * as attachments from './attachments/store.ts';
import type { MessagingContext } from './context.ts';
import * as conversations from './conversations/store.ts';
import { tellMoved } from './wake-up.ts';

/** A person decided what becomes of a file: the other side reads it now, or it stays back with the reason. A file that is gone since is left alone. */
export async function decideAttachment(ctx: MessagingContext, attachmentId: string, it: FindingDecided): Promise<void> {
  const { value } = await ctx.transaction(async (tx) => {
    const conversation = await conversations.lock(tx, it.conversationId);
    if (!conversation || (await conversations.isHeard(tx, conversation.id, it.findingId))) return ok(null);
    const decided = await attachments.decide(tx, attachmentId, { ready: it.released, reasons: it.released ? [] : [DECISIONS[it.reason as keyof typeof DECISIONS]] });
    if (!decided || decided.messageId === null) return ok(null);
    const seq = await sayBeside(tx, { conversationId: conversation.id, messageId: decided.messageId, what: it.released ? 'attachment-ready' : 'attachment-refused', heardKey: it.findingId, at: ctx.clock.now() });
    return ok({ ...conversation, seq });
  });
  if (value) tellMoved(ctx, value);
}
