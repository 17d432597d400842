import type { App } from '#server/composition.ts';
import { startLoop, type Loop } from '#server/platform/jobs/worker.ts';

const PAUSE_MS = 1_000;

/** Starts the scheduler role: ends every clock that has run out. Several may run at once; none takes what another holds. */
export const startScheduler = (app: App): Loop => startLoop({
  work: () => app.sweepOnce(), pauseMs: PAUSE_MS, onError: (error) => app.log.warn({ err: error }, 'the scheduler could not look at the clocks'),
});
