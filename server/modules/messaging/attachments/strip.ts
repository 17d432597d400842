import type { AttachmentKind } from '#domain/messaging/attachment.ts';

const BOX_HEAD = 8;
/** What of a film says who made it, with what and where. */
const TELLING: readonly string[] = ['udta', 'meta', 'uuid'];
const INSIDE: readonly string[] = ['moov', 'trak', 'mdia'];
const ID3_HEAD = 10;
const ID3_TAIL = 128;

const textAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
const write = (bytes: Uint8Array, at: number, text: string): void => { for (let index = 0; index < text.length; index += 1) bytes[at + index] = text.charCodeAt(index); };

/** Empties the boxes of a film that tell of its making, in place: what they held becomes free room, so that nothing else moves. */
function blankBoxes(bytes: Uint8Array, from: number, to: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = from; at + BOX_HEAD <= to;) {
    const short = view.getUint32(at);
    const long = short === 1 && at + 16 <= to;
    const size = long ? Number(view.getBigUint64(at + BOX_HEAD)) : short === 0 ? to - at : short;
    const head = long ? 16 : BOX_HEAD;
    if (size < head || at + size > to) return;
    const type = textAt(bytes, at + 4);
    if (TELLING.includes(type)) {
      write(bytes, at + 4, 'free');
      bytes.fill(0, at + head, at + size);
    } else if (INSIDE.includes(type)) blankBoxes(bytes, at + head, at + size);
    at += size;
  }
}

function withoutId3(bytes: Uint8Array): Uint8Array {
  let [from, to] = [0, bytes.length];
  if (textAt(bytes, 0).startsWith('ID3')) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(6, 10);
    from = Math.min(to, ID3_HEAD + ((a << 21) | (b << 14) | (c << 7) | d));
  }
  if (textAt(bytes, to - ID3_TAIL).startsWith('TAG')) to -= ID3_TAIL;
  return bytes.slice(from, Math.max(from, to));
}

function blankLists(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = view.getUint32(at + 4, true);
    if (textAt(bytes, at) === 'LIST') {
      write(bytes, at, 'JUNK');
      bytes.fill(0, at + 8, Math.min(bytes.length, at + 8 + size));
    }
    at += 8 + size + (size % 2);
  }
}

/** Takes away what a film or a voice says of its making beside itself: boxes of MP4 and QuickTime, tags of MP3, lists of WAV. Tags of WebM and Ogg stay. */
export function strip(bytes: Uint8Array, it: { readonly kind: AttachmentKind; readonly type: string }): Uint8Array {
  if (it.type === 'audio/mpeg') return withoutId3(bytes);
  const copy = Uint8Array.from(bytes);
  if (['video/mp4', 'video/quicktime', 'audio/mp4'].includes(it.type)) blankBoxes(copy, 0, copy.length);
  if (it.type === 'audio/wav') blankLists(copy);
  return copy;
}
