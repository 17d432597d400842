import { instant, type Instant } from '#domain/kit/time.ts';

/** Where the moment comes from. Rules never read it themselves; commands pass it on. */
export type Clock = {
  now(): Instant;
  /** Where `now` can be moved: the moment that cannot, for leases. */
  steady?(): Instant;
};

/** The clock of the machine, corrected by what the database's clock says, so that one clock decides deadlines on every node. */
export type CorrectedClock = Clock & { correct(databaseNow: Instant): void };

/** Makes the clock of production. Units: ms. */
export function createClock(): CorrectedClock {
  let correctionMs = 0;
  return {
    now: () => instant(Date.now() + correctionMs),
    correct: (databaseNow) => { correctionMs = databaseNow - Date.now(); },
  };
}

/** A clock that a demonstration or a test may move forward, never back. Units: ms. */
export type MovableClock = Clock & { readonly offsetMs: () => number; moveTo(offsetMs: number): void };

/** Puts an offset on another clock. Units: ms. */
export function createMovableClock(base: Clock): MovableClock {
  let offsetMs = 0;
  return {
    now: () => instant(base.now() + offsetMs),
    steady: () => base.now(),
    offsetMs: () => offsetMs,
    moveTo: (to) => { offsetMs = Math.max(offsetMs, to); },
  };
}
