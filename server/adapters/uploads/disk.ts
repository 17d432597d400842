import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { orNothing, pathIn, readWhole } from '../files/folder.ts';
import { partOf, TooMuch, type UploadsPort } from './port.ts';

/** Where files are written before they are whole: no name of a file leads there. */
const UNFINISHED = '.unfinished';

/** Keeps what is handed in in a folder of this machine, readable by its own account alone. Throws: InvariantViolation for a name that is none; Error when the disk says no. */
export function createDiskUploads(folder: string): UploadsPort {
  const keep: UploadsPort['keep'] = async (name, stream, { bytesMax, first }) => {
    const path = pathIn(folder, name);
    const unfinished = join(folder, UNFINISHED, randomUUID());
    for (const it of [dirname(path), dirname(unfinished)]) await mkdir(it, { recursive: true, mode: 0o700 });
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
  /** Files of a folder that were last written before a moment. */
  const older = async (path: string, before: number): Promise<readonly string[]> => {
    const names = (await orNothing(readdir(path))) ?? [];
    const found = await Promise.all(names.map(async (name) => ({ name, at: (await orNothing(stat(join(path, name))))?.mtimeMs ?? before })));
    return found.filter((it) => it.at < before).map((it) => it.name);
  };
  return {
    origin: null,
    offer: () => Promise.resolve(null),
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
    async listOlder(inside, { before, max }) {
      return (await older(pathIn(folder, inside), before)).slice(0, max).map((name) => `${inside}/${name}`);
    },
    async tidy(before) {
      for (const name of await older(join(folder, UNFINISHED), before)) await rm(join(folder, UNFINISHED, name), { force: true });
    },
  };
}
