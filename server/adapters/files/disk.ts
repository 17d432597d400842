import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { randomUUID } from 'node:crypto';
import { pathIn, readWhole } from './folder.ts';
import type { FilesPort } from './port.ts';

const codeOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '');

/** Keeps files in a folder of this machine, readable by its own account alone. Throws: InvariantViolation for a name that is none; Error when the disk says no. */
export function createDiskFiles(folder: string): FilesPort {
  return {
    read: async (name) => readWhole(pathIn(folder, name)),
    async write(name, bytes) {
      const path = pathIn(folder, name);
      const unfinished = `${path}.${randomUUID()}`;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeFile(unfinished, bytes, { mode: 0o600 });
      try {
        // A link fails where a rename would replace: the first file of a name stays.
        await link(unfinished, path);
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
      } finally {
        await rm(unfinished, { force: true });
      }
    },
  };
}
