import type { AttachmentKind } from '#domain/messaging/attachment.ts';
import type { PdfFault } from '#server/adapters/pdfs/port.ts';
import type { MessagingContext } from '../context.ts';
import type { Variant } from './places.ts';

type File = { readonly variant: Variant; readonly bytes: Uint8Array };
/** What looking at a file gave: what may be read of it later, made anew, and what is written in it. `whole`: all of it could be looked at. Units: pixels. */
export type Seen = { readonly kind: AttachmentKind; readonly type: string; readonly width: number | null; readonly height: number | null; readonly files: readonly File[]; readonly texts: readonly string[]; readonly whole: boolean };
/** Or why it is not taken, in a sentence for its sender. */
export type Look = Seen | { readonly broken: string };
type Handed = { readonly kind: AttachmentKind; readonly type: string; readonly bytes: Uint8Array };

const NOT_WHOLE = 'This file is damaged or not what it seems to be. Save it anew and send it again.';
const PDF_FAULTS: Readonly<Record<PdfFault, string>> = {
  broken: NOT_WHOLE,
  locked: 'This PDF is locked with a password. Save it without one and send it again.',
  acting: 'This PDF does something by itself or carries another file inside. Print it into a new PDF and send that.',
};
const PDF_TOO_SLOW = 'This PDF takes too long to be looked at. Print it into a new PDF, or into several, and send that.';

/** What is written in pictures, one after the other; nothing more once one of them could not be looked at. */
async function read(ctx: MessagingContext, pictures: readonly Uint8Array[], it: { readonly upright: boolean }): Promise<{ readonly texts: readonly string[]; readonly whole: boolean }> {
  const texts: string[] = [];
  for (const picture of pictures) {
    const said = await ctx.pictures.read(picture, it).catch(() => null);
    if (said === null) return { texts, whole: false };
    texts.push(...said);
  }
  return { texts, whole: true };
}

async function lookAtPicture(ctx: MessagingContext, { bytes }: Handed): Promise<Look> {
  const clean = await ctx.pictures.clean(bytes);
  if (!clean) return { broken: NOT_WHOLE };
  const said = await read(ctx, [clean.full], { upright: false });
  return { ...said, kind: 'image', type: 'image/webp', width: clean.width, height: clean.height, files: [{ variant: 'full', bytes: clean.full }, { variant: 'thumb', bytes: clean.thumb }] };
}

const NOTHING_READ = { texts: [], whole: false };

const posterOf = async (ctx: MessagingContext, picture: Uint8Array | undefined): Promise<readonly File[]> => {
  const poster = picture && (await ctx.pictures.clean(picture));
  return poster ? [{ variant: 'thumb', bytes: poster.thumb }] : [];
};

async function lookAtPdf(ctx: MessagingContext, it: Handed): Promise<Look> {
  const seen = await ctx.pdfs.look(it.bytes).catch(() => null);
  // What nobody could look into may act by itself: no person is asked to open it.
  if (!seen) return { broken: PDF_TOO_SLOW };
  if ('fault' in seen) return { broken: PDF_FAULTS[seen.fault] };
  // What goes to a person anyway is not read to its end before.
  const said = seen.whole ? await read(ctx, seen.drawn, { upright: true }) : NOTHING_READ;
  const files: readonly File[] = [{ variant: 'full', bytes: seen.bytes }, ...(await posterOf(ctx, seen.poster))];
  return { kind: 'pdf', type: it.type, width: null, height: null, files, texts: [...seen.texts, ...said.texts], whole: seen.whole && said.whole };
}

async function lookAtFilm(ctx: MessagingContext, it: Handed): Promise<Look> {
  const seen = await ctx.films.look(it.bytes, { type: it.type });
  if (!seen) return { broken: NOT_WHOLE };
  const said = seen.whole ? await read(ctx, seen.frames, { upright: true }) : NOTHING_READ;
  // Films often begin black.
  const files: readonly File[] = [{ variant: 'full', bytes: seen.bytes }, ...(await posterOf(ctx, seen.frames[1] ?? seen.frames[0]))];
  return { kind: seen.type.startsWith('audio/') ? 'voice' : 'video', type: seen.type, width: seen.width, height: seen.height, files, texts: said.texts, whole: seen.whole && said.whole };
}

/** Looks at a file: makes it anew without what it tells beside itself, and reads what is written in it. What cannot be looked at is kept as it came, for a person. */
export async function lookAt(ctx: MessagingContext, it: Handed | (Omit<Handed, 'bytes'> & { readonly bytes: null })): Promise<Look> {
  if (it.bytes === null) return { broken: NOT_WHOLE };
  const handed: Handed = { ...it, bytes: it.bytes };
  const looking = handed.kind === 'image' ? lookAtPicture : handed.kind === 'pdf' ? lookAtPdf : lookAtFilm;
  return looking(ctx, handed).catch(() => ({ kind: handed.kind, type: handed.type, width: null, height: null, files: [{ variant: 'full' as const, bytes: handed.bytes }], texts: [], whole: false }));
}
