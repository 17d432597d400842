import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createPictures } from '#server/adapters/pictures/pictures.ts';
import { inspect } from '#server/modules/moderation/index.ts';
import { makePictures } from './pictures-made.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
/** The codes without a contact lead to the product itself. */
const OUR_ADDRESS = 'https://fairhold.example';
const NS_PER_MS = 1e6;

/** Measures what of contacts in pictures is caught, what is stopped wrongly, and how long the event loop waits meanwhile. */
export async function benchPictures(): Promise<void> {
  const made = await makePictures();
  const pictures = createPictures();
  const wrong: string[] = [];
  const counts = { contacts: 0, caught: 0, innocent: 0, stopped: 0 };
  const took: number[] = [];
  const lag = monitorEventLoopDelay({ resolution: 1 });
  lag.enable();
  for (const { name, contact, bytes } of made) {
    const beganAt = performance.now();
    const clean = await pictures.clean(bytes);
    const texts = clean ? await pictures.read(clean.full) : [];
    took.push(performance.now() - beganAt);
    const stopped = texts.some((text) => inspect([{ by: 'creator', text: `[attachment ocr] ${text}` }], { briefs: [OUR_ADDRESS], funded: false, withheldHandles: [], identifiersOnly: false, unlockWhenFunded: false }).verdict !== 'pass');
    counts[contact ? 'contacts' : 'innocent'] += 1;
    if (stopped) counts[contact ? 'caught' : 'stopped'] += 1;
    if (stopped !== contact) wrong.push(`${contact ? 'missed' : 'wrongly stopped'}: ${name}: ${JSON.stringify(texts)}`);
  }
  lag.disable();
  await pictures.close();
  took.sort((a, b) => a - b);
  for (const line of wrong) say(line);
  say(`caught ${counts.caught} of ${counts.contacts} · wrongly stopped ${counts.stopped} of ${counts.innocent}`);
  say(`a picture takes ${Math.round(took[Math.floor(took.length / 2)] ?? 0)} ms in the middle, ${Math.round(took.at(-1) ?? 0)} ms at most · the event loop waits p99 ${(lag.percentile(99) / NS_PER_MS).toFixed(1)} ms, max ${(lag.max / NS_PER_MS).toFixed(0)} ms`);
}
