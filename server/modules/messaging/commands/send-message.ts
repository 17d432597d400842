import { isId } from '#domain/kit/ids.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import type { MessagingError } from '#domain/messaging/errors.ts';
import { isClientId, readText, shownOf } from '#domain/messaging/message.ts';
import { sidesOf } from '#server/modules/collaborations/index.ts';
import type { Tx } from '#server/platform/command.ts';
import * as conversations from '../conversations/store.ts';
import type { MessagingContext } from '../context.ts';
import * as messages from '../messages/store.ts';
import { mayWrite } from '../policy.ts';
import { tellMoved } from '../wake-up.ts';

export type SendInput = { readonly conversationId: string; readonly clientId: string; readonly text: string; readonly collaborationId: string | null };
export type Sent = { readonly conversationId: string; readonly messageId: string; readonly seq: number };
type Writer = { readonly accountId: string; readonly memberId: string; readonly kind: 'brand' | 'creator' };
type Sending = { readonly it: SendInput; readonly text: string; readonly writer: Writer };

/** How many lines before a text the guard reads with it: a number may be told in pieces. */
export const MEMORY_LINES = 20;

/** Says something under an id its client made before sending; a second send gets the first answer, however late. Errors: MessagingError. */
export async function sendMessage(ctx: MessagingContext, it: SendInput): Promise<Result<Sent, MessagingError>> {
  const viewer = mayWrite(ctx.viewer);
  if (!viewer.ok) return viewer;
  if (!isClientId(it.clientId)) return err({ code: 'CLIENT_ID_INVALID' });
  if (!isId('conversation', it.conversationId)) return err({ code: 'CONVERSATION_NOT_FOUND' });
  const text = readText(it.text);
  if (!text.ok) return text;
  const pair = it.collaborationId === null ? null : await sidesOf(ctx, it.collaborationId);
  const done = await ctx.transaction(async (tx): Promise<Result<Sent & { readonly told: conversations.Conversation | null }, MessagingError>> => {
    const conversation = await conversations.lock(tx, it.conversationId);
    const foreign = it.collaborationId !== null && (pair?.brandId !== conversation?.brandId || pair?.creatorId !== conversation?.creatorId);
    if (!conversation || foreign) return err({ code: 'CONVERSATION_NOT_FOUND' });
    const before = await messages.findSent(tx, { ...it, memberId: viewer.value.memberId });
    if (before) return ok({ conversationId: conversation.id, messageId: before.id, seq: before.seq, told: null });
    return ok({ ...(await store(ctx, tx, { it, text: text.value, writer: viewer.value })), told: conversation });
  });
  if (!done.ok) return done;
  const { told, ...sent } = done.value;
  if (told) tellMoved(ctx, { ...told, seq: sent.seq });
  return ok(sent);
}

async function store(ctx: MessagingContext, tx: Tx, { it, text, writer }: Sending): Promise<Sent> {
  const { accountId, memberId } = writer;
  // The moment is read under the lock, so that moments follow numbers.
  const now = ctx.clock.now();
  const lines = await messages.lastLines(tx, it.conversationId, MEMORY_LINES);
  const inspection = ctx.inspect([...lines, { by: writer.kind, text }], { collaborationId: it.collaborationId });
  const messageId = ctx.random.id('message', now);
  const seq = await conversations.grow(tx, it.conversationId, now);
  await messages.insert(tx, { id: messageId, conversationId: it.conversationId, seq, senderId: accountId, memberId, clientId: it.clientId, collaborationId: it.collaborationId, shown: shownOf(text, inspection), written: text, inspection, at: now });
  await conversations.addEvent(tx, { id: it.conversationId, seq, kind: 'message', byAccountId: accountId, messageId, collaborationId: it.collaborationId, at: now });
  return { conversationId: it.conversationId, messageId, seq };
}
