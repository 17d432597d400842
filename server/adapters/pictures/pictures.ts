import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import type { CleanPicture, PicturesPort } from './port.ts';
import type { Asked, Told } from './thread.ts';

const FULL_PX_MAX = 2_560;
const THUMB_PX_MAX = 480;
/** More is no photograph, but a way to fill our memory. */
const PIXELS_MAX = 50_000_000;
const WITHIN_MS = 90_000;

async function cleanPicture(bytes: Uint8Array): Promise<CleanPicture | null> {
  try {
    // Turned as the camera said, then drawn anew: what was written into the file does not come along.
    const upright = await sharp(bytes, { limitInputPixels: PIXELS_MAX, failOn: 'error' }).rotate().toColourspace('srgb').resize({ width: FULL_PX_MAX, height: FULL_PX_MAX, fit: 'inside', withoutEnlargement: true }).webp({ quality: 90 }).toBuffer({ resolveWithObject: true });
    const thumb = await sharp(upright.data).resize({ width: THUMB_PX_MAX, height: THUMB_PX_MAX, fit: 'inside', withoutEnlargement: true }).webp({ quality: 78 }).toBuffer();
    return { full: upright.data, thumb, width: upright.info.width, height: upright.info.height };
  } catch {
    return null;
  }
}

/** Looks at pictures: drawing is done by sharp beside us, reading by a thread that is started when it is first needed and replaced when it is stuck. */
export function createPictures(): PicturesPort {
  let thread: Worker | null = null;
  let asked = 0;
  const waiting = new Map<number, (told: Told) => void>();
  const end = async (why: string): Promise<void> => {
    const old = thread;
    thread = null;
    for (const [id, tell] of waiting) tell({ id, error: why });
    waiting.clear();
    await old?.terminate();
  };
  const start = (): Worker => {
    const fresh = new Worker(new URL('./thread.ts', import.meta.url));
    fresh.on('message', (told: Told) => {
      waiting.get(told.id)?.(told);
      waiting.delete(told.id);
      if (waiting.size === 0) fresh.unref();
    });
    fresh.on('error', (error) => { if (thread === fresh) void end(String(error)); });
    return fresh;
  };
  return {
    clean: cleanPicture,
    async read(bytes) {
      thread ??= start();
      const open = thread;
      open.ref();
      asked += 1;
      const question: Asked = { id: asked, bytes };
      const late = setTimeout(() => void end('a picture took too long'), WITHIN_MS);
      const told = await new Promise<Told>((resolve) => {
        waiting.set(question.id, resolve);
        open.postMessage(question);
      });
      clearTimeout(late);
      if (!told.texts) throw new Error(told.error ?? 'a picture could not be read');
      return told.texts;
    },
    close: () => end('closing'),
  };
}
