import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Reads a small file of ours; undefined when it is missing or was cut off by a crash. */
export function readKept<Value>(file: string): Value | undefined {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Value : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a small file of ours whole or not at all; only its account may read it. */
export function keep(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  chmodSync(unfinished, 0o600);
  renameSync(unfinished, file);
}
