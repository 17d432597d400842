/** What may lie beside a message. */
export const ATTACHMENT_KINDS = ['image', 'pdf', 'video', 'voice'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** `awaiting` its bytes; `quarantined` until the worker has looked at it; `ready` to be read; `refused` with reasons; in `review` until a person has looked at what could not be read; `gone`. */
export type AttachmentState = 'awaiting' | 'quarantined' | 'ready' | 'refused' | 'review' | 'gone';

const MEGABYTE = 1024 * 1024;

/** How large each kind may be: policy. Units: bytes. */
export const ATTACHMENT_BYTES_MAX: Readonly<Record<AttachmentKind, number>> = { image: 15 * MEGABYTE, pdf: 20 * MEGABYTE, video: 100 * MEGABYTE, voice: 20 * MEGABYTE };
export const ANY_BYTES_MAX = Math.max(...Object.values(ATTACHMENT_BYTES_MAX));
/** How long a file that was kept back can still be let through. Units: days. */
export const KEPT_BACK_DAYS = 90;
export const ATTACHMENTS_PER_MESSAGE_MAX = 6;
/** How many files a member may have handed in that stand beside no message yet. */
export const LOOSE_ATTACHMENTS_MAX = 20;
/** How many bytes at its beginning say what a file is. */
export const SNIFF_BYTES = 16;

/** What a file is by its content. */
export type Sniffed = { readonly kind: AttachmentKind; readonly type: string; readonly ending: string };

const asText = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
const begins = (bytes: Uint8Array, ...wanted: readonly number[]): boolean => wanted.every((it, index) => bytes[index] === it);
const of = (kind: AttachmentKind, type: string, ending: string): Sniffed => ({ kind, type, ending });

function sniffBox(brand: string): Sniffed | null {
  if (['M4A ', 'M4B '].includes(brand)) return of('voice', 'audio/mp4', 'm4a');
  if (brand === 'qt  ') return of('video', 'video/quicktime', 'mov');
  if (brand === 'avif') return of('image', 'image/avif', 'avif');
  return ['heic', 'heix', 'mif1', 'msf1', 'hevc'].includes(brand) ? null : of('video', 'video/mp4', 'mp4');
}

function sniffRiff(form: string): Sniffed | null {
  if (form === 'WEBP') return of('image', 'image/webp', 'webp');
  return form === 'WAVE' ? of('voice', 'audio/wav', 'wav') : null;
}

/** Says what a file is by its first bytes, whatever its name says; nothing for what is not taken. Shapes: the first 16 bytes or more. */
export function sniff(bytes: Uint8Array): Sniffed | null {
  if (begins(bytes, 0xff, 0xd8, 0xff)) return of('image', 'image/jpeg', 'jpg');
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return of('image', 'image/png', 'png');
  if (/^GIF8[79]a$/.test(asText(bytes, 0, 6))) return of('image', 'image/gif', 'gif');
  if (asText(bytes, 0, 5) === '%PDF-') return of('pdf', 'application/pdf', 'pdf');
  if (asText(bytes, 4, 8) === 'ftyp') return sniffBox(asText(bytes, 8, 12));
  if (asText(bytes, 0, 4) === 'RIFF') return sniffRiff(asText(bytes, 8, 12));
  if (begins(bytes, 0x1a, 0x45, 0xdf, 0xa3)) return of('video', 'video/webm', 'webm');
  if (asText(bytes, 0, 4) === 'OggS') return of('voice', 'audio/ogg', 'ogg');
  if (asText(bytes, 0, 3) === 'ID3' || (bytes[0] === 0xff && [0xfb, 0xf3, 0xf2].includes(bytes[1] ?? 0))) return of('voice', 'audio/mpeg', 'mp3');
  return null;
}

const PIECE_LENGTH = 6_000;
const PIECE_OVERLAP = 300;

/** A text in pieces the guard reads at once, each beginning with the end of the one before, so that nothing falls between two. Units: UTF-16 code units. */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from === 0 || from + PIECE_OVERLAP < text.length; from += PIECE_LENGTH - PIECE_OVERLAP) pieces.push(text.slice(from, from + PIECE_LENGTH));
  return pieces;
}

const NAME_LENGTH_MAX = 80;
// oxlint-disable-next-line no-control-regex -- it is what is looked for
const NOT_IN_A_NAME = /[\u0000-\u001F\u007F"\\/:*?<>|\u202A-\u202E\u2066-\u2069]+/g;

/** A file's name as it may be shown: without folders, controls and signs that turn text round. */
export function tidyName(name: string): string {
  const tidy = (name.split(/[\\/]/).at(-1) ?? '').replaceAll(NOT_IN_A_NAME, ' ').replaceAll(/ {2,}/g, ' ').toWellFormed().trim();
  return tidy.length <= NAME_LENGTH_MAX ? tidy || 'file' : `${tidy.slice(0, NAME_LENGTH_MAX - 12)}…${tidy.slice(-10)}`;
}
