import { createApp } from '#server/composition.ts';
import { createClock, createMovableClock, type Clock, type MovableClock } from '#server/platform/clock.ts';
import { readConfig, readRoles } from '#server/platform/config.ts';
import type { Loop } from '#server/platform/jobs/worker.ts';
import { instant } from '#domain/kit/time.ts';
import { startDemoClock } from './roles/demo-clock.ts';
import { startScheduler } from './roles/scheduler.ts';
import { startWeb } from './roles/web.ts';
import { startWorker } from './roles/worker.ts';

const CORRECT_EVERY_MS = 60_000;

const config = readConfig(process.env);
const roles = readRoles(process.argv.slice(2));
const base = createClock();
const moved: MovableClock | null = config.mode === 'demo' ? createMovableClock(base) : null;
const clock: Clock = moved ?? base;
const app = createApp(config, { clock, ...(moved ? { demo: () => ({ offsetMs: moved.offsetMs() }) } : {}) });

/** One clock decides deadlines on every node: the database's. */
async function correctClock(): Promise<void> {
  base.correct(instant(await app.databaseNow()));
}

await correctClock();
await app.boot();
const correcting = setInterval(() => { correctClock().catch((error: unknown) => app.log.warn({ err: error }, 'the database’s clock could not be read')); }, CORRECT_EVERY_MS);
const demo = moved ? await startDemoClock(app, moved) : null;
const web = roles.includes('web') ? await startWeb(app, demo) : null;
const loops: readonly Loop[] = [...(roles.includes('worker') ? [startWorker(app)] : []), ...(roles.includes('scheduler') ? [startScheduler(app)] : [])];
app.log.info({ roles, ...(web ? { url: web.url } : {}) }, 'ready');

let stopping = false;
/** Stops in order: no new work, finish what runs, then close the lines. */
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  clearInterval(correcting);
  demo?.stop();
  await Promise.all([web?.stop(), ...loops.map((it) => it.stop())]);
  await app.close();
  app.log.info('stopped');
  process.exit(0);
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
process.on('unhandledRejection', (error) => {
  app.log.fatal({ err: error }, 'an unhandled rejection');
  process.exit(1);
});
