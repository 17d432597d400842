import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

/** What we use of ffmpeg built for WebAssembly: a program without network and with a memory of its own, whose files are in that memory. */
export type Core = {
  readonly FS: { writeFile(name: string, bytes: Uint8Array): void; readFile(name: string): Uint8Array; unlink(name: string): void };
  /** Runs ffmpeg. Returns its exit code. */
  exec(...words: readonly string[]): number;
  ffprobe(...words: readonly string[]): number;
  reset(): void;
  setTimeout(ms: number): void;
};

const packages = createRequire(import.meta.url);
let program: Buffer | undefined;

/** A fresh ffmpeg: what a broken film does to its memory ends with it. */
export async function openCore(): Promise<Core> {
  program ??= readFileSync(packages.resolve('@ffmpeg/core/wasm'));
  // It was built for a browser's worker and asks it where it stands.
  Object.assign(globalThis, { self: globalThis, location: { href: 'file:///' } });
  const { default: create } = await import('@ffmpeg/core');
  return create({ wasmBinary: program });
}
