import type { App } from '#server/composition.ts';
import { startLoop, type Loop } from '#server/platform/jobs/worker.ts';

const PAUSE_MS = 250;

/** Few at a time: each keeps a thread busy. */
const SLOW_MAX = 2;

/** Starts the worker role: hands on events and runs jobs, at once while there are some; slow ones in a loop of their own. */
export function startWorker(app: App): Loop {
  const onError = (error: unknown): void => app.log.warn({ err: error }, 'the worker could not look for work');
  const loops = [startLoop({ work: () => app.workOnce(undefined, 'quick'), pauseMs: PAUSE_MS, onError }), startLoop({ work: () => app.workOnce(SLOW_MAX, 'slow'), pauseMs: PAUSE_MS, onError })];
  return { wake: () => { for (const it of loops) it.wake(); }, stop: async () => { await Promise.all(loops.map((it) => it.stop())); } };
}
