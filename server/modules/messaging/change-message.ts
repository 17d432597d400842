import { isId } from '#domain/kit/ids.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import type { MessagingError } from '#domain/messaging/errors.ts';
import type { Known } from '#domain/messaging/message.ts';
import type { Tx } from '#server/platform/command.ts';
import type { Sent } from './commands/send-message.ts';
import * as conversations from './conversations/store.ts';
import type { MessagingContext } from './context.ts';
import { knownOf } from './known.ts';
import * as messages from './messages/store.ts';
import { mayWrite } from './policy.ts';
import { tellMoved } from './wake-up.ts';

export type Changing = { readonly tx: Tx; readonly message: messages.Stored; readonly by: 'brand' | 'creator'; readonly accountId: string; readonly memberId: string; readonly otherId: string; readonly known: Known };

/** Lets a side change a message of its own under the conversation's lock. `change` answers the number it took, or nothing when there was nothing to change. Errors: MessagingError. */
export async function changeMessage(ctx: MessagingContext, messageId: string, change: (it: Changing) => Promise<Result<number | null, MessagingError>>): Promise<Result<Sent, MessagingError>> {
  const viewer = mayWrite(ctx.viewer);
  if (!viewer.ok) return viewer;
  const { accountId, memberId, kind } = viewer.value;
  if (!isId('message', messageId)) return err({ code: 'MESSAGE_NOT_FOUND' });
  const known = await ctx.read((tx) => messages.find(tx, messageId));
  if (known?.senderId !== accountId) return err({ code: 'MESSAGE_NOT_FOUND' });
  const knows = await knownOf(ctx, known.conversationId);
  const done = await ctx.transaction(async (tx): Promise<Result<{ seq: number; told: conversations.Conversation | null }, MessagingError>> => {
    const conversation = await conversations.lock(tx, known.conversationId);
    const message = await messages.find(tx, messageId);
    if (!conversation || !message) return err({ code: 'MESSAGE_NOT_FOUND' });
    const changed = await change({ tx, message, by: kind, accountId, memberId, otherId: kind === 'brand' ? conversation.creatorId : conversation.brandId, known: knows });
    return changed.ok ? ok({ seq: changed.value ?? message.revisionSeq, told: changed.value === null ? null : conversation }) : changed;
  });
  if (!done.ok) return done;
  const { told, seq } = done.value;
  if (told) tellMoved(ctx, { ...told, seq });
  return ok({ conversationId: known.conversationId, messageId, seq });
}
