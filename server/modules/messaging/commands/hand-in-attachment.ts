import type { AttachmentHandedIn } from '#domain/events.ts';
import { isId } from '#domain/kit/ids.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { ATTACHMENT_BYTES_MAX, SNIFF_BYTES, sniff, type Sniffed } from '#domain/messaging/attachment.ts';
import type { MessagingError } from '#domain/messaging/errors.ts';
import { TooMuch } from '#server/adapters/uploads/port.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import { quarantineOf } from '../attachments/places.ts';
import * as attachments from '../attachments/store.ts';
import type { MessagingContext } from '../context.ts';
import { mayWrite } from '../policy.ts';
import type { Started } from './start-attachment.ts';

const MEGABYTE = 1024 * 1024;

class NotTaken extends Error {
  readonly why: MessagingError;
  constructor(why: MessagingError) {
    super(why.code);
    this.why = why;
  }
}

/** Takes the bytes of a file that was begun and keeps them apart until the worker has looked at them. What it is, is said by its content. A second hand-in changes nothing. Errors: MessagingError. Throws: what the stream throws when the line breaks. */
export async function handInAttachment(ctx: MessagingContext, it: { readonly id: string; readonly stream: AsyncIterable<Uint8Array> }): Promise<Result<Started, MessagingError>> {
  const viewer = mayWrite(ctx.viewer);
  if (!viewer.ok) return viewer;
  if (!isId('attachment', it.id)) return err({ code: 'ATTACHMENT_NOT_FOUND' });
  const known = await ctx.read((tx) => attachments.find(tx, it.id));
  if (known?.memberId !== viewer.value.memberId || known.state === 'gone') return err({ code: 'ATTACHMENT_NOT_FOUND' });
  if (known.state !== 'awaiting') return ok({ id: known.id });
  const kept = await keep(ctx, it, known.bytes);
  if (!kept.ok) return kept;
  return ctx.transaction(async (tx) => {
    const awaited = await attachments.quarantine(tx, { id: known.id, kind: kept.value.kind, type: kept.value.type, bytes: kept.value.bytes });
    const event: AttachmentHandedIn = { type: 'attachment-handed-in', attachmentId: known.id };
    if (awaited) await announce(tx, event, { now: ctx.clock.now(), random: ctx.random });
    return ok({ id: known.id });
  });
}

async function keep(ctx: MessagingContext, it: { id: string; stream: AsyncIterable<Uint8Array> }, said: number): Promise<Result<Sniffed & { readonly bytes: number }, MessagingError>> {
  let found: Sniffed | null = null;
  const first = (piece: Uint8Array): void => {
    found = sniff(piece.subarray(0, SNIFF_BYTES));
    if (!found) throw new NotTaken({ code: 'ATTACHMENT_KIND_NOT_TAKEN' });
    const bytesMax = ATTACHMENT_BYTES_MAX[found.kind];
    if (said > bytesMax) throw new NotTaken({ code: 'ATTACHMENT_TOO_LARGE', megabytesMax: bytesMax / MEGABYTE });
  };
  try {
    const bytes = await ctx.uploads.keep(quarantineOf(it.id), it.stream, { bytesMax: said, first });
    return found ? ok({ ...(found as Sniffed), bytes }) : err({ code: 'ATTACHMENT_KIND_NOT_TAKEN' });
  } catch (error) {
    if (error instanceof NotTaken) return err(error.why);
    if (error instanceof TooMuch) return err({ code: 'ATTACHMENT_TOO_LARGE', megabytesMax: Math.ceil(said / MEGABYTE) });
    throw error;
  }
}
