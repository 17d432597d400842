import { parentPort } from 'node:worker_threads';
import type { Drawn } from './draughtsman.ts';
import type { Drawing } from './forms.ts';
import { renderFile } from './render.ts';

// A thread of its own: one drawing after the other, each answered under its number.
let last: Promise<void> = Promise.resolve();

async function draw({ id, it }: { readonly id: number; readonly it: Drawing }): Promise<void> {
  try {
    const bytes = await renderFile(it);
    parentPort?.postMessage({ id, bytes } satisfies Drawn);
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) } satisfies Drawn);
  }
}

parentPort?.on('message', (asked: { readonly id: number; readonly it: Drawing }) => {
  last = last.then(() => draw(asked));
});
