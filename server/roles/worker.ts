import type { App } from '#server/composition.ts';
import { startLoop, type Loop } from '#server/platform/jobs/worker.ts';

const PAUSE_MS = 250;

/** Starts the worker role: hands on events and runs jobs, at once while there are some. */
export const startWorker = (app: App): Loop => startLoop({
  work: () => app.workOnce(), pauseMs: PAUSE_MS, onError: (error) => app.log.warn({ err: error }, 'the worker could not look for work'),
});
