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

const MEGABYTE = 1024 * 1024;

class NotTaken extends Error {
  readonly why: MessagingError;
  constructor(why: MessagingError) {
    super(why.code);
    this.why = why;
  }
}

export type HandedIn = { readonly id: string };
type Content = Sniffed & { readonly bytes: number };

/** Takes the bytes of a file that was begun and keeps them apart until the worker has looked at them. What it is, is said by its content. A second hand-in changes nothing. Errors: MessagingError. Throws: what the stream throws when the line breaks. */
export const handInAttachment = (ctx: MessagingContext, it: { readonly id: string; readonly stream: AsyncIterable<Uint8Array> }): Promise<Result<HandedIn, MessagingError>> =>
  handIn(ctx, it.id, (said) => keep(ctx, it, said));

/** The bytes of a file that was begun were sent past us and are there: what they are is said by their content. A second time changes nothing. Errors: MessagingError. */
export const finishAttachment = (ctx: MessagingContext, it: { readonly id: string }): Promise<Result<HandedIn, MessagingError>> => handIn(ctx, it.id, (said) => find(ctx, it.id, said));

async function handIn(ctx: MessagingContext, id: string, take: (said: number) => Promise<Result<Content, MessagingError>>): Promise<Result<HandedIn, MessagingError>> {
  const viewer = mayWrite(ctx.viewer);
  if (!viewer.ok) return viewer;
  if (!isId('attachment', id)) return err({ code: 'ATTACHMENT_NOT_FOUND' });
  const known = await ctx.read((tx) => attachments.find(tx, id));
  if (known?.memberId !== viewer.value.memberId || known.state === 'gone') return err({ code: 'ATTACHMENT_NOT_FOUND' });
  if (known.state !== 'awaiting') return ok({ id: known.id });
  const taken = await take(known.bytes);
  if (!taken.ok) return taken;
  return ctx.transaction(async (tx) => {
    const awaited = await attachments.quarantine(tx, { id: known.id, kind: taken.value.kind, type: taken.value.type, bytes: taken.value.bytes });
    const event: AttachmentHandedIn = { type: 'attachment-handed-in', attachmentId: known.id };
    if (awaited) await announce(tx, event, { now: ctx.clock.now(), random: ctx.random });
    return ok({ id: known.id });
  });
}

/** What a file is by its first bytes, and whether so much of it is taken. Errors: ATTACHMENT_KIND_NOT_TAKEN, ATTACHMENT_TOO_LARGE. */
function contentOf(beginning: Uint8Array, bytes: number): Result<Content, MessagingError> {
  const found = sniff(beginning.subarray(0, SNIFF_BYTES));
  if (!found) return err({ code: 'ATTACHMENT_KIND_NOT_TAKEN' });
  const bytesMax = ATTACHMENT_BYTES_MAX[found.kind];
  return bytes > bytesMax ? err({ code: 'ATTACHMENT_TOO_LARGE', megabytesMax: bytesMax / MEGABYTE }) : ok({ ...found, bytes });
}

async function find(ctx: MessagingContext, id: string, said: number): Promise<Result<Content, MessagingError>> {
  const opened = await ctx.uploads.open(quarantineOf(id), { from: 0, to: SNIFF_BYTES - 1 });
  if (!opened) return err({ code: 'ATTACHMENT_NOT_FOUND' });
  const content = contentOf(Buffer.concat(await Array.fromAsync(opened.stream)), opened.bytes);
  const taken: typeof content = content.ok && opened.bytes > said ? err({ code: 'ATTACHMENT_TOO_LARGE', megabytesMax: Math.ceil(said / MEGABYTE) }) : content;
  if (!taken.ok) await ctx.uploads.remove(quarantineOf(id));
  return taken;
}

async function keep(ctx: MessagingContext, it: { id: string; stream: AsyncIterable<Uint8Array> }, said: number): Promise<Result<Content, MessagingError>> {
  let content: Content | null = null;
  const first = (piece: Uint8Array): void => {
    const found = contentOf(piece, said);
    if (!found.ok) throw new NotTaken(found.error);
    content = found.value;
  };
  try {
    const bytes = await ctx.uploads.keep(quarantineOf(it.id), it.stream, { bytesMax: said, first });
    return content ? ok({ ...(content as Content), bytes }) : err({ code: 'ATTACHMENT_KIND_NOT_TAKEN' });
  } catch (error) {
    if (error instanceof NotTaken) return err(error.why);
    if (error instanceof TooMuch) return err({ code: 'ATTACHMENT_TOO_LARGE', megabytesMax: Math.ceil(said / MEGABYTE) });
    throw error;
  }
}
