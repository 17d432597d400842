import { MINUTE_MS } from '#domain/kit/time.ts';
import { hireThread, type Thread } from '#server/platform/thread.ts';
import type { Drawing } from './forms.ts';

/** Makes files of documents beside the process that answers people: drawing takes half a second of a processor. Throws: Error when a drawing fails. */
export type Draughtsman = { render(it: Drawing): Promise<Uint8Array>; close(): Promise<void> };

/** Hires a draughtsman: a thread that begins with the first drawing and goes home after a minute without one. */
export function hireDraughtsman(): Draughtsman {
  const thread: Thread<Drawing, Uint8Array> = hireThread(new URL('./draw-in-thread.ts', import.meta.url), { withinMs: MINUTE_MS, idleMs: MINUTE_MS });
  return { render: (it) => thread.ask(it), close: () => thread.close() };
}
