import { MINUTE_MS } from '#domain/kit/time.ts';
import { hireThread } from '#server/platform/thread.ts';
import type { FilmsPort, SeenFilm } from './port.ts';

const WITHIN_MS = 2 * MINUTE_MS;
const IDLE_MS = MINUTE_MS;

/** Looks at films in a thread that begins when it is first needed; a film that keeps it too long costs the thread, not the process. */
export function createFilms(): FilmsPort {
  const thread = hireThread<{ bytes: Uint8Array; type: string }, SeenFilm | null>(new URL('./thread.ts', import.meta.url), { withinMs: WITHIN_MS, idleMs: IDLE_MS });
  return { look: (bytes, { type }) => thread.ask({ bytes, type }), close: () => thread.close() };
}
