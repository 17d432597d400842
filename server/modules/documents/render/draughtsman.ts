import { Worker } from 'node:worker_threads';
import type { Drawing } from './forms.ts';

/** Makes files of documents beside the process that answers people: drawing takes half a second of a processor. Throws: Error when a drawing fails. */
export type Draughtsman = { render(it: Drawing): Promise<Uint8Array>; close(): Promise<void> };

/** What a thread says of one drawing. */
export type Drawn = { readonly id: number; readonly bytes: Uint8Array } | { readonly id: number; readonly error: string };

type Waiting = { readonly resolve: (bytes: Uint8Array) => void; readonly reject: (error: Error) => void };

const IDLE_MS = 60_000;

/** Hires a draughtsman: a thread that begins with the first drawing and goes home after a minute without one. */
export function hireDraughtsman(): Draughtsman {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | null = null;
  let count = 0;
  let idle: NodeJS.Timeout | undefined;

  const goHome = async (): Promise<void> => {
    clearTimeout(idle);
    const leaving = thread;
    thread = null;
    await leaving?.terminate();
  };
  const failAll = (why: string): void => {
    for (const it of waiting.values()) it.reject(new Error(why));
    waiting.clear();
    thread = null;
  };
  const hear = (said: Drawn): void => {
    const it = waiting.get(said.id);
    waiting.delete(said.id);
    if ('bytes' in said) it?.resolve(said.bytes);
    else it?.reject(new Error(`a document could not be drawn: ${said.error}`));
    if (waiting.size > 0) return;
    thread?.unref();
    idle = setTimeout(() => void goHome(), IDLE_MS).unref();
  };
  const begin = (): Worker => {
    const begun = new Worker(new URL('./draw-in-thread.ts', import.meta.url));
    begun.on('message', hear);
    begun.once('error', (error: Error) => failAll(`the drawing thread ended: ${error.message}`));
    return begun;
  };
  return {
    render: (it) => new Promise((resolve, reject) => {
      clearTimeout(idle);
      thread ??= begin();
      thread.ref();
      count += 1;
      waiting.set(count, { resolve, reject });
      thread.postMessage({ id: count, it });
    }),
    close: async () => {
      await goHome();
      failAll('the server stops');
    },
  };
}
