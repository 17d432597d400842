import type { AttachmentHandedIn } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import { DAY_MS, after } from '#domain/kit/time.ts';
import type { Line } from '#domain/messaging/message.ts';
import { placeOf, quarantineOf } from './attachments/places.ts';
import * as attachments from './attachments/store.ts';
import { strip } from './attachments/strip.ts';
import type { MessagingContext } from './context.ts';
import * as conversations from './conversations/store.ts';
import { inspectBeside, knownOf } from './known.ts';
import * as messages from './messages/store.ts';
import { tellMoved } from './wake-up.ts';

const KEPT_LOOSE_MS = DAY_MS;
const BATCH_MAX = 50;
const NOT_WHOLE = 'This file is damaged or not what it seems to be. Save it anew and send it again.';
/** What in a PDF does something by itself. */
const ACTING = /\/(?:JavaScript|JS|Launch|EmbeddedFile|XFA|RichMedia)\b/;

type Found = attachments.Finding & { readonly files: readonly { readonly variant: 'full' | 'thumb'; readonly bytes: Uint8Array }[] };
type Looked = Omit<attachments.Finding, 'reasons'>;
const refused = (it: attachments.Attachment, reasons: readonly string[]): Found => ({ state: 'refused', type: it.type, bytes: it.bytes, width: null, height: null, reasons, files: [] });

async function lookAtPicture(ctx: MessagingContext, it: attachments.Attachment, { bytes, by }: { bytes: Uint8Array; by: Line['by'] }): Promise<Found> {
  const clean = await ctx.pictures.clean(bytes);
  if (!clean) return refused(it, [NOT_WHOLE]);
  const looked: Looked = { state: 'ready', type: 'image/webp', bytes: clean.full.length, width: clean.width, height: clean.height };
  const files = [{ variant: 'full', bytes: clean.full }, { variant: 'thumb', bytes: clean.thumb }] as const;
  const texts = await ctx.pictures.read(clean.full).catch(() => null);
  // What could not be looked at is for a person to look at.
  if (texts === null) return { ...looked, state: 'review', reasons: [], files };
  const known = await knownOf(ctx, it.conversationId);
  for (const text of texts) {
    const { verdict, reasons } = inspectBeside(ctx, { line: { by, text }, of: 'ocr', known });
    if (verdict !== 'pass') return refused(it, reasons);
  }
  return { ...looked, reasons: [], files };
}

async function lookAt(ctx: MessagingContext, it: attachments.Attachment, { bytes, by }: { bytes: Uint8Array; by: Line['by'] }): Promise<Found> {
  if (it.kind === 'image') return lookAtPicture(ctx, it, { bytes, by });
  if (it.kind === 'pdf') {
    const text = Buffer.from(bytes).toString('latin1');
    if (!text.slice(-2_048).includes('%%EOF') || ACTING.test(text) || /\/Encrypt\b/.test(text)) return refused(it, [NOT_WHOLE]);
    return { state: 'ready', type: it.type, bytes: bytes.length, width: null, height: null, reasons: [], files: [{ variant: 'full', bytes }] };
  }
  const clean = strip(bytes, { kind: it.kind ?? 'video', type: it.type });
  return { state: 'ready', type: it.type, bytes: clean.length, width: null, height: null, reasons: [], files: [{ variant: 'full', bytes: clean }] };
}

/** Looks at a file that was handed in: makes it anew without what it told beside itself, reads what is written in it past the guard, and lets it be read or not. Throws: Error when it is to be tried again. */
export async function checkAttachment(ctx: MessagingContext, event: AttachmentHandedIn): Promise<void> {
  const it = await ctx.read((tx) => attachments.find(tx, event.attachmentId));
  if (it?.state !== 'quarantined') return;
  const conversation = await ctx.read((tx) => conversations.find(tx, it.conversationId));
  if (!conversation) return;
  const bytes = await ctx.uploads.read(quarantineOf(it.id));
  const by = it.senderId === conversation.brandId ? 'brand' : 'creator';
  const { files, ...finding } = bytes ? await lookAt(ctx, it, { bytes, by }) : refused(it, [NOT_WHOLE]);
  for (const file of files) await ctx.uploads.write(placeOf(it.id, file.variant), file.bytes);
  const { value: seq } = await ctx.transaction(async (tx) => {
    await conversations.lock(tx, conversation.id);
    const now = ctx.clock.now();
    const settled = await attachments.settle(tx, it.id, { ...finding, at: now });
    if (!settled?.messageId) return ok(null);
    const next = await conversations.grow(tx, conversation.id, now);
    await messages.touch(tx, settled.messageId, next);
    await conversations.addEvent(tx, { id: conversation.id, seq: next, kind: 'moderation', byAccountId: null, messageId: settled.messageId, what: `attachment-${finding.state}`, at: now });
    return ok(next);
  });
  if (finding.state !== 'review') await ctx.uploads.remove(quarantineOf(it.id));
  if (seq !== null) tellMoved(ctx, { ...conversation, seq });
}

/** Takes away files that stand beside no message after a day, and those of deleted messages. Returns how many. */
export async function sweepAttachments(ctx: MessagingContext): Promise<number> {
  const { value: ids } = await ctx.transaction(async (tx) => ok(await attachments.takeAway(tx, after(ctx.clock.now(), -KEPT_LOOSE_MS), BATCH_MAX)));
  for (const id of ids) for (const name of [quarantineOf(id), placeOf(id, 'full'), placeOf(id, 'thumb')]) await ctx.uploads.remove(name);
  return ids.length;
}
