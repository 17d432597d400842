import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { orNothing, pathIn, readWhole } from '../files/folder.ts';
import { partOf, TooMuch, type UploadsPort } from './port.ts';

/** Keeps what is handed in in a folder of this machine, readable by its own account alone. Throws: InvariantViolation for a name that is none; Error when the disk says no. */
export function createDiskUploads(folder: string): UploadsPort {
  const keep: UploadsPort['keep'] = async (name, stream, { bytesMax, first }) => {
    const path = pathIn(folder, name);
    const unfinished = `${path}.${randomUUID()}`;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(unfinished, 'wx', 0o600);
    let bytes = 0;
    try {
      for await (const piece of stream) {
        if (bytes === 0) first?.(piece);
        bytes += piece.length;
        if (bytes > bytesMax) throw new TooMuch();
        await file.write(piece);
      }
      await file.sync();
      await file.close();
      await rename(unfinished, path);
      return bytes;
    } catch (error) {
      await file.close().catch(() => undefined);
      await rm(unfinished, { force: true });
      throw error;
    }
  };
  return {
    keep,
    write: async (name, bytes) => void await keep(name, (async function* whole() { yield await Promise.resolve(bytes); })(), { bytesMax: bytes.length }),
    read: (name) => readWhole(pathIn(folder, name)),
    async open(name, wanted) {
      const path = pathIn(folder, name);
      const found = await orNothing(stat(path));
      if (!found) return null;
      const part = partOf(wanted, found.size);
      return { bytes: found.size, part, stream: createReadStream(path, part ? { start: part.from, end: part.to } : {}) };
    },
    remove: (name) => rm(pathIn(folder, name), { force: true }),
  };
}
