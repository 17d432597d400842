/** Keeps rendered files by name. A file is never changed: who writes a name again finds it as it is. Shapes: names of letters, digits, `.`, `-`, `_` and `/`. */
export type FilesPort = {
  /** The file, or nothing. */
  read(name: string): Promise<Uint8Array | null>;
  /** Keeps a file whole or not at all. */
  write(name: string, bytes: Uint8Array): Promise<void>;
};
