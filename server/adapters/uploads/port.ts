import type { Instant } from '#domain/kit/time.ts';

/** Keeps what people hand in, by name. Shapes: names of letters, digits, `.`, `-`, `_` and `/`. */
export type UploadsPort = {
  /** Where browsers may send to without us; nothing where they may not. */
  readonly origin: string | null;
  /** An address that takes one file of exactly so many bytes, by PUT as `application/octet-stream`, for a time; nothing where everything comes through us. */
  offer(name: string, it: { readonly bytes: number; readonly withinMs: number }): Promise<string | null>;
  /** Keeps a stream whole or not at all; a file of the same name is replaced. `first` hears its first piece and may refuse it by throwing. Returns how much came. Throws: what `first` throws; TooMuch when there is more than `bytesMax`. */
  keep(name: string, stream: AsyncIterable<Uint8Array>, it: { readonly bytesMax: number; readonly first?: (piece: Uint8Array) => void }): Promise<number>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** The whole file, or nothing. */
  read(name: string): Promise<Uint8Array | null>;
  /** A file as a stream, or the part of it that is wanted and there is; nothing when there is no file. What is opened must be read or ended. */
  open(name: string, wanted?: Wanted | null): Promise<Opened | null>;
  remove(name: string): Promise<void>;
  /** The names of files in a folder that are older than a moment, so many at most. */
  listOlder(folder: string, it: { readonly before: Instant; readonly max: number }): Promise<readonly string[]>;
  /** Takes away what was begun before a moment and never became a file, because the process ended. */
  tidy(before: Instant): Promise<void>;
};

/** A part of a file. Units: bytes from its beginning; the end belongs to it. */
export type Part = { readonly from: number; readonly to: number };
/** A part as it is asked for: to the end of the file when none is named. */
export type Wanted = { readonly from: number; readonly to: number | null };
/** Shapes: `bytes` is the size of the whole file; without a `part` all of it streams. */
export type Opened = { readonly bytes: number; readonly part: Part | null; readonly stream: AsyncIterable<Uint8Array> };

/** What there is of a wanted part, or null for the whole file: when none is wanted, and when the file ends before it. */
export function partOf(wanted: Wanted | null | undefined, bytes: number): Part | null {
  if (!wanted) return null;
  const part = { from: wanted.from, to: Math.min(bytes - 1, wanted.to ?? bytes - 1) };
  return part.from <= part.to ? part : null;
}

/** More came than was said. */
export class TooMuch extends Error {
  constructor() {
    super('more came than was said');
  }
}
