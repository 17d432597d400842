import type { AttachmentHandedIn, FileHeld } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import { recordFileFinding } from '#server/modules/moderation/index.ts';
import type { Tx } from '#server/platform/command.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import { judge, type Judgement } from './attachments/judge.ts';
import { lookAt } from './attachments/look.ts';
import { placeOf, quarantineOf } from './attachments/places.ts';
import * as attachments from './attachments/store.ts';
import { sayBeside } from './attachments/say.ts';
import type { MessagingContext } from './context.ts';
import * as conversations from './conversations/store.ts';
import { tellMoved } from './wake-up.ts';

/** Looks at a file that was handed in: makes it anew without what it told beside itself, reads what is written in it past the guard, and lets it be read, keeps it back, or asks for a person. Throws: Error when it is to be tried again. */
export async function checkAttachment(ctx: MessagingContext, event: AttachmentHandedIn): Promise<void> {
  const waiting = await ctx.read((tx) => attachments.findQuarantined(tx, event.attachmentId));
  if (!waiting) return;
  const { file, conversation } = waiting;
  const look = await lookAt(ctx, { kind: file.kind, type: file.type, bytes: await ctx.uploads.read(quarantineOf(file.id)) });
  const judgement = await judge(ctx, look, { conversationId: conversation.id, by: file.senderId === conversation.brandId ? 'brand' : 'creator' });
  const seen = 'broken' in look ? { kind: file.kind, type: file.type, width: null, height: null, files: [] } : look;
  for (const it of seen.files) await ctx.uploads.write(placeOf(file.id, it.variant), it.bytes);
  const bytes = seen.files.find((it) => it.variant === 'full')?.bytes.length ?? file.bytes;
  const { value: seq } = await ctx.transaction(async (tx) => {
    await conversations.lock(tx, conversation.id);
    const at = ctx.clock.now();
    const settled = await attachments.settle(tx, file.id, { state: judgement.state, reasons: judgement.reasons, kind: seen.kind, type: seen.type, width: seen.width, height: seen.height, bytes, at });
    if (!settled) return ok(null);
    await noteFinding(ctx, tx, { waiting, judgement });
    return ok(settled.messageId === null ? null : await sayBeside(tx, { conversationId: conversation.id, messageId: settled.messageId, what: `attachment-${judgement.state}`, at }));
  });
  await ctx.uploads.remove(quarantineOf(file.id));
  if (seq !== null) tellMoved(ctx, { ...conversation, seq });
}

/** What was found in a file, or that nobody but a person can look at it, is noted as what is found in a message, and its sender is told. */
async function noteFinding(ctx: MessagingContext, tx: Tx, { waiting: { file, conversation }, judgement }: { waiting: attachments.Waiting; judgement: Judgement }): Promise<void> {
  if (judgement.found.length === 0 && judgement.state !== 'review') return;
  const now = ctx.clock.now();
  const otherAccountId = file.senderId === conversation.brandId ? conversation.creatorId : conversation.brandId;
  const findingId = await recordFileFinding(ctx, tx, { accountId: file.senderId, memberId: file.memberId, otherAccountId, conversationId: conversation.id, attachmentId: file.id, found: judgement.found, at: now });
  const event: FileHeld = {
    type: 'file-held', findingId, attachmentId: file.id, accountId: file.senderId, conversationId: conversation.id, name: file.name,
    verdict: judgement.state === 'review' ? 'review' : 'block', kinds: [...new Set(judgement.found.map((it) => it.kind))],
  };
  await announce(tx, event, { now, random: ctx.random });
}
