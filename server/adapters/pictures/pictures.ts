import sharp from 'sharp';
import { MINUTE_MS, SECOND_MS } from '#domain/kit/time.ts';
import { hireThread, type Thread } from '#server/platform/thread.ts';
import type { CleanPicture, PicturesPort } from './port.ts';

const FULL_PX_MAX = 2_560;
const THUMB_PX_MAX = 480;
/** More is no photograph, but a way to fill our memory. */
const PIXELS_MAX = 50_000_000;
const WITHIN_MS = 90 * SECOND_MS;
/** What reads words is slow to begin and large to keep. */
const IDLE_MS = 5 * MINUTE_MS;

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

/** Looks at pictures: drawing is done by sharp beside us, reading by a thread that begins when it is first needed and is replaced when it is stuck. */
export function createPictures(): PicturesPort {
  const reader: Thread<{ bytes: Uint8Array; upright: boolean }, readonly string[]> = hireThread(new URL('./thread.ts', import.meta.url), { withinMs: WITHIN_MS, idleMs: IDLE_MS });
  return { clean: cleanPicture, read: (bytes, it) => reader.ask({ bytes, upright: it?.upright === true }), close: () => reader.close() };
}
