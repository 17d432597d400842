/** The emulator's own time. With an address to ask, another clock leads, so that a demonstration has one time. Units: ms since 1970. */
export type Clock = { now_ms(): Promise<number>; move(it: { advance_ms?: number; now_ms?: number }): void };

const ANSWERS_WITHIN_MS = 2_000;

/** Makes the clock. Shapes: `askUrl` answers `{ "now_ms": … }`. */
export function createClock(askUrl: string | undefined): Clock {
  let offset_ms = 0;
  async function ask(url: string): Promise<number> {
    const answer = await fetch(url, { signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) });
    const { now_ms } = await answer.json() as { now_ms: number };
    return now_ms;
  }
  return {
    now_ms: async () => (askUrl === undefined ? Date.now() : await ask(askUrl).catch(() => Date.now())) + offset_ms,
    move: ({ advance_ms = 0, now_ms }) => {
      offset_ms = (now_ms === undefined ? offset_ms : now_ms - Date.now()) + advance_ms;
    },
  };
}
