import type { App } from '#server/composition.ts';
import { startLoop, type Loop } from '#server/platform/jobs/worker.ts';

const PAUSE_MS = 1_000;
const TIDY_EVERY_MS = 60_000;

/** Starts the scheduler role: ends every clock that has run out, and keeps the house tidy. Several may run at once; none takes what another holds. */
export function startScheduler(app: App): Loop {
  const clocks = startLoop({ work: () => app.sweepOnce(), pauseMs: PAUSE_MS, onError: (error) => app.log.warn({ err: error }, 'the scheduler could not look at the clocks') });
  const tidy = startLoop({
    work: async () => {
      await app.tidyOnce();
      return 0;
    },
    pauseMs: TIDY_EVERY_MS, onError: (error) => app.log.warn({ err: error }, 'the house could not be tidied'),
  });
  return { wake: () => clocks.wake(), stop: async () => void await Promise.all([clocks.stop(), tidy.stop()]) };
}
