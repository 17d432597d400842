import type { MovableClock } from '#server/platform/clock.ts';
import { keepDemoOffset, readDemoOffset } from '#server/platform/demo-clock.ts';
import type { App } from '#server/composition.ts';
import type { DemoControls } from './demo-routes.ts';
import { moveClock } from './move-clock.ts';

const ROUNDS_MAX = 60;
const READ_EVERY_MS = 250;

/** Moves the provider's emulator along; the real provider has no such address and no demonstration speaks to it. Throws: Error when it does not answer. */
async function moveProvider(baseUrl: string | null, ms: number): Promise<void> {
  if (!baseUrl) return;
  const answer = await fetch(`${baseUrl}/_emulator/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"advance_ms":${ms}}` });
  if (!answer.ok) throw new Error(`the emulator’s clock did not move: ${answer.status}`);
}

/** Does all that is due now. */
async function settle(app: App): Promise<void> {
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    if ((await app.sweepOnce()) + (await app.workOnce()) === 0) return;
  }
}

/** Keeps this process's clock at the demonstration's time, and lets it be moved. */
export async function startDemoClock(app: App, clock: MovableClock): Promise<DemoControls & { stop(): void }> {
  const ctx = () => app.contextFor({ kind: 'anonymous' }, { role: 'worker' });
  const read = async (): Promise<void> => clock.moveTo(await readDemoOffset(ctx()));
  await read();
  const reading = setInterval(() => { read().catch((error: unknown) => app.log.warn({ err: error }, 'the demo clock could not be read')); }, READ_EVERY_MS);
  const now = () => ({ nowMs: clock.now(), offsetMs: clock.offsetMs() });
  return {
    read: now,
    async advance(ms) {
      const moveBy = async (step: number): Promise<void> => {
        await moveProvider(app.config.stripe.baseUrl, step);
        const offsetMs = clock.offsetMs() + step;
        await keepDemoOffset(ctx(), offsetMs);
        clock.moveTo(offsetMs);
      };
      await moveClock({ app, moveBy, settle: () => settle(app) }, ms);
      return now();
    },
    stop: () => clearInterval(reading),
  };
}
