import { isId } from '#domain/kit/ids.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import type { MessagingError } from '#domain/messaging/errors.ts';
import * as conversations from '../conversations/store.ts';
import type { MessagingContext } from '../context.ts';
import { tellMoved } from '../wake-up.ts';

/** Marks a conversation as read up to a number, for the member who reads. Errors: SIGN_IN_NEEDED, CONVERSATION_NOT_FOUND. */
export async function markRead(ctx: MessagingContext, it: { readonly conversationId: string; readonly seq: number }): Promise<Result<{ readonly id: string }, MessagingError>> {
  const { viewer } = ctx;
  if (viewer.kind === 'anonymous') return err({ code: 'SIGN_IN_NEEDED' });
  if (!isId('conversation', it.conversationId)) return err({ code: 'CONVERSATION_NOT_FOUND' });
  const done = await ctx.transaction(async (tx): Promise<Result<{ conversation: conversations.Conversation; moved: boolean }, MessagingError>> => {
    const conversation = await conversations.find(tx, it.conversationId);
    if (!conversation) return err({ code: 'CONVERSATION_NOT_FOUND' });
    const seq = Math.max(0, Math.min(it.seq, conversation.lastSeq));
    return ok({ conversation, moved: await conversations.mark(tx, { id: conversation.id, memberId: viewer.memberId, accountId: viewer.accountId, seq, at: ctx.clock.now() }) });
  });
  if (!done.ok) return done;
  if (done.value.moved) tellMoved(ctx, { ...done.value.conversation, seq: done.value.conversation.lastSeq });
  return ok({ id: done.value.conversation.id });
}
