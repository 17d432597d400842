import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Row } from './store.ts';

export type Change = readonly [id: string, row: Row | null];

export type Journal = {
  /** What was written by earlier lives, in order. */
  replay(): Iterable<Change>;
  /** Writes one transaction as one line before its answer is sent: a kill loses nothing that was acknowledged. */
  append(changes: readonly Change[]): void;
  /** Starts anew from what is known now. */
  compact(rows: readonly (readonly [string, Row])[]): void;
  close(): void;
};

const MEMORY: Journal = { replay: () => [], append: () => undefined, compact: () => undefined, close: () => undefined };

function readLines(file: string): Change[] {
  if (!existsSync(file)) return [];
  const changes: Change[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    try {
      changes.push(...(JSON.parse(line) as Change[]));
    } catch {
      // Only the last line can be torn, by a kill in the middle of a write whose answer was never sent.
      break;
    }
  }
  return changes;
}

/** Opens the journal in a file, or one that forgets when there is none. */
export function openJournal(file: string | undefined): Journal {
  if (file === undefined) return MEMORY;
  mkdirSync(dirname(file), { recursive: true });
  let handle: number | null = null;
  const write = (text: string): void => {
    handle ??= openSync(file, 'a', 0o600);
    const bytes = Buffer.from(text);
    let at = 0;
    while (at < bytes.length) at += writeSync(handle, bytes, at);
  };
  const shut = (): void => {
    if (handle !== null) closeSync(handle);
    handle = null;
  };
  return {
    replay: () => readLines(file),
    append(changes) {
      if (changes.length > 0) write(`${JSON.stringify(changes)}\n`);
    },
    compact(rows) {
      shut();
      const fresh = `${file}.new`;
      writeFileSync(fresh, rows.map((row) => `${JSON.stringify([row])}\n`).join(''), { mode: 0o600 });
      renameSync(fresh, file);
    },
    close: shut,
  };
}
