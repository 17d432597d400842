import { HOUR_MS, MINUTE_MS, after, type Instant } from '#domain/kit/time.ts';
import type { App } from '#server/composition.ts';

/** What moving a clock touches: our own, and the provider's emulator along with it. Units: ms. */
export type Movable = { readonly app: Pick<App, 'clock' | 'nextDueAt'>; moveBy(ms: number): Promise<void>; settle(): Promise<void> };

/** Things due closer together than this are met in one stop; on a long way the stops are fewer. */
const STOP_MS_MIN = 15 * MINUTE_MS;
const STOP_MS_MAX = 2 * HOUR_MS;
const STOPS = 60;

/** Moves the clock as life would: it stops wherever something is due, and lets that happen before it goes on. Units: ms. */
export async function moveClock({ app, moveBy, settle }: Movable, ms: number): Promise<void> {
  const target = after(app.clock.now(), ms);
  const apartMs = Math.min(STOP_MS_MAX, Math.max(STOP_MS_MIN, ms / STOPS));
  for (;;) {
    const now = app.clock.now();
    if (now >= target) return;
    const due = await app.nextDueAt();
    const stop = due === null || due >= target ? target : (Math.min(target, Math.max(due, after(now, Math.floor(apartMs)))) as Instant);
    await moveBy(stop - now);
    await settle();
  }
}
