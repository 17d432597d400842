import type { CollaborationMoved, FindingDecided, HoldMoved } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import { instant } from '#domain/kit/time.ts';
import { sidesOf } from '#server/modules/collaborations/index.ts';
import { checkAttachment } from './check-attachment.ts';
import * as conversations from './conversations/store.ts';
import type { MessagingContext } from './context.ts';
import { decideAttachment } from './decide-attachment.ts';
import * as messages from './messages/store.ts';
import { tellMoved } from './wake-up.ts';

type Heard = { readonly collaborationId: string; readonly kind: 'work' | 'money'; readonly what: string; readonly heardKey: string; readonly atMs: number };

/** Writes what the work or its money did into the conversation of its two sides, once, opening it at the first request. */
async function write(ctx: MessagingContext, heard: Heard, changeId?: string): Promise<void> {
  const sides = await sidesOf(ctx, heard.collaborationId, changeId);
  if (!sides) return;
  const { brandId, creatorId, by } = sides;
  const byAccountId = by === 'brand' ? brandId : by === 'creator' ? creatorId : null;
  const now = ctx.clock.now();
  const { value } = await ctx.transaction(async (tx) => {
    const { id } = await conversations.open(tx, { id: ctx.random.id('conversation', now), brandId, creatorId, at: now });
    await conversations.lock(tx, id);
    if (await conversations.isHeard(tx, id, heard.heardKey)) return ok(null);
    const seq = await conversations.grow(tx, id, now);
    await conversations.addEvent(tx, { id, seq, kind: heard.kind, byAccountId, collaborationId: heard.collaborationId, what: heard.what, heardKey: heard.heardKey, at: instant(heard.atMs) });
    return ok({ id, brandId, creatorId, seq });
  });
  if (value) tellMoved(ctx, value);
}

/** The work took a step: it stands between the messages. */
const writeStep = (ctx: MessagingContext, it: CollaborationMoved): Promise<void> => write(ctx, { ...it, kind: 'work', what: it.action, heardKey: it.changeId }, it.changeId);

/** The money took a step: it stands between the messages. */
const writeHold = (ctx: MessagingContext, it: HoldMoved): Promise<void> => write(ctx, { ...it, kind: 'money', what: it.to, heardKey: `${it.holdId}:${it.from}:${it.to}:${it.atMs}` });

/** A person released what the guard had kept back: the other side reads it now. A message that was changed or deleted since is left alone. */
async function releaseMessage(ctx: MessagingContext, it: FindingDecided, { messageId, messageSeq }: { messageId: string; messageSeq: number }): Promise<void> {
  const known = await ctx.read((tx) => messages.find(tx, messageId));
  if (!known) return;
  const now = ctx.clock.now();
  const { value } = await ctx.transaction(async (tx) => {
    const conversation = await conversations.lock(tx, known.conversationId);
    const message = await messages.find(tx, messageId);
    if (!conversation || !message || message.deleted) return ok(null);
    const written = await messages.writtenNow(tx, message);
    if (written === undefined || written !== (await messages.writtenNow(tx, { id: message.id, revisionSeq: messageSeq }))) return ok(null);
    const seq = await conversations.grow(tx, conversation.id, now);
    await messages.release(tx, { id: message.id, seq, senderId: message.senderId, written, inspection: { verdict: 'pass', spans: [], reasons: [] }, at: now });
    await conversations.addEvent(tx, { id: conversation.id, seq, kind: 'moderation', byAccountId: null, messageId: message.id, what: 'released', heardKey: it.findingId, at: now });
    return ok({ id: conversation.id, brandId: conversation.brandId, creatorId: conversation.creatorId, seq });
  });
  if (value) tellMoved(ctx, value);
}

/** A person decided what the guard had found: a message is released, or a file let through or kept back. */
async function hearDecision(ctx: MessagingContext, it: FindingDecided): Promise<void> {
  if ('attachmentId' in it.about) return decideAttachment(ctx, it.about.attachmentId, it);
  return it.released ? releaseMessage(ctx, it, it.about) : undefined;
}

/** What conversations hear, by event, and the jobs that do it. */
export const messagingReactions = {
  subscriptions: { 'collaboration-moved': ['messaging-write-step'], 'hold-moved': ['messaging-write-hold'], 'attachment-handed-in': ['messaging-check-attachment'], 'finding-decided': ['messaging-hear-decision'] },
  handlers: { 'messaging-write-step': writeStep, 'messaging-write-hold': writeHold, 'messaging-check-attachment': checkAttachment, 'messaging-hear-decision': hearDecision },
} as const;
