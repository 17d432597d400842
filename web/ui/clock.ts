import { useSyncExternalStore } from 'react';

const TICK_MS = 5_000;
let offsetMs = 0;
let shownMs = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function tell(): void {
  shownMs = Date.now() + offsetMs;
  for (const listener of listeners) listener();
}

/** Moves the clock of all screens, as the demonstration's clock is moved. Units: ms ahead of the real time. */
export function setClockOffset(ms: number): void {
  if (ms === offsetMs) return;
  offsetMs = ms;
  tell();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tell, TICK_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) { clearInterval(timer); timer = undefined; }
  };
}

/** Now, as all screens see it; the same for every part of one drawing. Units: ms since 1970. */
export const useNow = (): number => useSyncExternalStore(listen, () => shownMs);
