import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { invariant } from '#domain/kit/assert.ts';
import type { FilesPort } from './port.ts';

const NAME = /^[a-z0-9_-]+(\/[a-z0-9_-]+)*\.[a-z0-9]+$/i;
const codeOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '');

/** Keeps files in a folder of this machine, readable by its own account alone. Throws: InvariantViolation for a name that is none; Error when the disk says no. */
export function createDiskFiles(folder: string): FilesPort {
  const pathOf = (name: string): string => {
    invariant(NAME.test(name), 'this is no name of a file', name);
    return join(folder, name);
  };
  return {
    async read(name) {
      try {
        return await readFile(pathOf(name));
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return null;
        throw error;
      }
    },
    async write(name, bytes) {
      const path = pathOf(name);
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
