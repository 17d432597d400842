import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { invariant } from '#domain/kit/assert.ts';
import { isFileName } from './names.ts';

const isMissing = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/** Where a file of a name lies in a folder of this machine. Throws: InvariantViolation for a name that is none or leads out of it. */
export function pathIn(folder: string, name: string): string {
  invariant(isFileName(name), 'this is no name of a file', name);
  return join(folder, name);
}

/** What is asked of a file, or nothing when it is not there. Throws: Error when the disk says no. */
export async function orNothing<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The whole file, or nothing. */
export const readWhole = (path: string): Promise<Uint8Array | null> => orNothing(readFile(path));
