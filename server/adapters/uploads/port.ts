/** Keeps what people hand in, by name. Shapes: names of letters, digits, `.`, `-`, `_` and `/`. */
export type UploadsPort = {
  /** Keeps a stream whole or not at all; a file of the same name is replaced. `first` hears its first piece and may refuse it by throwing. Returns how much came. Throws: what `first` throws; TooMuch when there is more than `bytesMax`. */
  keep(name: string, stream: AsyncIterable<Uint8Array>, it: { readonly bytesMax: number; readonly first?: (piece: Uint8Array) => void }): Promise<number>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** The whole file, or nothing. */
  read(name: string): Promise<Uint8Array | null>;
  /** A part of a file as a stream, or nothing. Units: bytes; the end is part of it. */
  open(name: string, part?: { readonly from: number; readonly to: number }): Promise<{ readonly bytes: number; readonly stream: AsyncIterable<Uint8Array> } | null>;
  remove(name: string): Promise<void>;
};

/** More came than was said. */
export class TooMuch extends Error {
  constructor() {
    super('more came than was said');
  }
}
