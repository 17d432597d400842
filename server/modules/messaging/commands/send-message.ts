import { isId } from '#domain/kit/ids.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { SECOND_MS, after } from '#domain/kit/time.ts';
import { ATTACHMENTS_PER_MESSAGE_MAX } from '#domain/messaging/attachment.ts';
import type { MessagingError } from '#domain/messaging/errors.ts';
import { isClientId, readText, shownOf, type Known, type Line } from '#domain/messaging/message.ts';
import { TOLD_AFTER_MS } from '#domain/messaging/sending.ts';
import { sidesOf } from '#server/modules/collaborations/index.ts';
import { recordFinding } from '#server/modules/moderation/index.ts';
import type { Tx } from '#server/platform/command.ts';
import * as attachments from '../attachments/store.ts';
import * as conversations from '../conversations/store.ts';
import type { MessagingContext } from '../context.ts';
import { knownIn } from '../known.ts';
import * as messages from '../messages/store.ts';
import { mayWrite } from '../policy.ts';
import { tellMoved } from '../wake-up.ts';

export type SendInput = { readonly conversationId: string; readonly clientId: string; readonly text: string; readonly collaborationId: string | null; readonly attachmentIds?: readonly string[] };
export type Sent = { readonly conversationId: string; readonly messageId: string; readonly seq: number };
type Writer = { readonly accountId: string; readonly memberId: string; readonly kind: 'brand' | 'creator' };
type Sending = { readonly it: SendInput; readonly text: string; readonly writer: Writer; readonly lines: readonly Line[]; readonly known: Known; readonly otherId: string };

/** How many lines before a text the guard reads with it: a number may be told in pieces. */
export const MEMORY_LINES = 20;

/** Says something under an id its client made before sending; a second send gets the first answer, however late. Errors: MessagingError. */
export async function sendMessage(ctx: MessagingContext, it: SendInput): Promise<Result<Sent, MessagingError>> {
  const viewer = mayWrite(ctx.viewer);
  if (!viewer.ok) return viewer;
  if (!isClientId(it.clientId)) return err({ code: 'CLIENT_ID_INVALID' });
  if (!isId('conversation', it.conversationId)) return err({ code: 'CONVERSATION_NOT_FOUND' });
  const files = it.attachmentIds ?? [];
  if (files.length > ATTACHMENTS_PER_MESSAGE_MAX) return err({ code: 'TOO_MANY_ATTACHMENTS', filesMax: ATTACHMENTS_PER_MESSAGE_MAX });
  // A file may go without a word.
  const text = readText(it.text, { mayBeEmpty: files.length > 0 });
  if (!text.ok) return text;
  const pair = it.collaborationId === null ? null : await sidesOf(ctx, it.collaborationId);
  const done = await ctx.transaction(async (tx): Promise<Result<Sent & { readonly told: conversations.Conversation | null }, MessagingError>> => {
    // One packet, answered in this order: what the guard knows is read before the conversation is locked, what was sent before under the lock.
    const [known, conversation, met] = await Promise.all([knownIn(ctx, tx, it.conversationId), conversations.lock(tx, it.conversationId), messages.meet(tx, meeting(ctx, it, viewer.value))]);
    const foreign = it.collaborationId !== null && (pair?.brandId !== conversation?.brandId || pair?.creatorId !== conversation?.creatorId);
    if (!conversation || foreign) return err({ code: 'CONVERSATION_NOT_FOUND' });
    if (met.before) return ok({ conversationId: conversation.id, messageId: met.before.id, seq: met.before.seq, told: null });
    const allowed = maySend(ctx, met.counts);
    if (!allowed.ok) return allowed;
    const otherId = viewer.value.kind === 'brand' ? conversation.creatorId : conversation.brandId;
    const sent = await store(ctx, tx, { it, text: text.value, writer: viewer.value, lines: met.lines, known, otherId });
    const beside = files.length === 0 ? 0 : await attachments.attach(tx, { ids: files, conversationId: conversation.id, memberId: viewer.value.memberId, messageId: sent.messageId });
    return beside === files.length ? ok({ ...sent, told: conversation }) : err({ code: 'ATTACHMENT_NOT_FOUND' });
  });
  if (!done.ok) return done;
  const { told, ...sent } = done.value;
  if (told) tellMoved(ctx, { ...told, seq: sent.seq });
  return ok(sent);
}

function meeting(ctx: MessagingContext, { conversationId, clientId }: SendInput, { accountId, memberId }: Writer): messages.Sending {
  const now = ctx.clock.now();
  return { conversationId, senderId: accountId, memberId, clientId, lookAt: after(now, TOLD_AFTER_MS), now, lines: MEMORY_LINES };
}

/** Says whether a member may send what was just counted; what is refused is rolled back and does not count. Errors: TOO_MANY_MESSAGES. */
function maySend(ctx: MessagingContext, counts: messages.Met['counts']): Result<null, MessagingError> {
  const over = counts.filter((it) => it.sentCount > ctx.sendingLimits[it.span]).map((it) => it.resetsAt);
  if (over.length === 0) return ok(null);
  const retryAt = over.reduce((a, b) => (a > b ? a : b));
  return err({ code: 'TOO_MANY_MESSAGES', retryAt, waitSeconds: Math.max(1, Math.ceil((retryAt - ctx.clock.now()) / SECOND_MS)) });
}

async function store(ctx: MessagingContext, tx: Tx, { it, text, writer, lines, known, otherId }: Sending): Promise<Sent> {
  const { accountId, memberId } = writer;
  // The moment is read under the lock, so that moments follow numbers.
  const now = ctx.clock.now();
  const inspection = ctx.inspect([...lines, { by: writer.kind, text }], known);
  const messageId = ctx.random.id('message', now);
  const { conversationId, clientId, collaborationId } = it;
  const seq = await messages.insert(tx, { id: messageId, conversationId, senderId: accountId, memberId, clientId, collaborationId, shown: shownOf(text, inspection), written: text, inspection, at: now }, inspection.verdict === 'pass' && (it.attachmentIds ?? []).length === 0);
  await recordFinding(ctx, tx, { accountId, memberId, otherAccountId: otherId, conversationId, messageId, messageSeq: seq, text, inspection, at: now });
  return { conversationId, messageId, seq };
}
