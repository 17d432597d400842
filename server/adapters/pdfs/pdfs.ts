import { MINUTE_MS } from '#domain/kit/time.ts';
import { hireThread } from '#server/platform/thread.ts';
import type { PdfsPort } from './port.ts';

const WITHIN_MS = MINUTE_MS;
const IDLE_MS = MINUTE_MS;

/** Looks at PDF in a thread that begins when it is first needed; a document that keeps it too long costs the thread, not the process. */
export function createPdfs(): PdfsPort {
  const thread = hireThread<Uint8Array, Awaited<ReturnType<PdfsPort['look']>>>(new URL('./thread.ts', import.meta.url), { withinMs: WITHIN_MS, idleMs: IDLE_MS });
  return { look: (bytes) => thread.ask(bytes), close: () => thread.close() };
}
