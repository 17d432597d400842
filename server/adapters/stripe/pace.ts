/** What pacing needs of the world. Units: ms; `chance` from 0 to 1; `perSecond`: calls of one operation, twenty when not given. */
export type PaceWorld = { readonly now: () => number; readonly pause: (ms: number) => Promise<unknown>; readonly chance: () => number; readonly perSecond?: number | undefined };

/** The provider allows 25 calls a second to one address; we stay below. Source: MONEY.md §5, limits. */
const PER_SECOND = 20;
const BACKOFF_MS = 1_000;
/** After so many refusals in a row the call is left to the queue, which tries for days. */
const TRIES_MAX = 5;

export type Pace = {
  /** Lets a call of this operation through, at most `perSecond`, a second's worth at once. */
  take(operation: string): Promise<void>;
  /** Sends again what the provider said was too much: after 1 s, 2 s, 4 s, 8 s, each up to as much again by chance, so that many do not come back together. */
  patiently<Answer>(send: () => Promise<Answer>, isTooMuch: (answer: Answer) => boolean): Promise<Answer>;
};

/** Paces the calls to the provider: a bucket of tokens for each operation. */
export function createPace({ now, pause, chance, perSecond = PER_SECOND }: PaceWorld): Pace {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    async take(operation) {
      const at = now();
      const bucket = buckets.get(operation) ?? { tokens: perSecond, at };
      const tokens = Math.min(perSecond, bucket.tokens + ((at - bucket.at) * perSecond) / 1_000) - 1;
      buckets.set(operation, { tokens, at });
      if (tokens < 0) await pause((-tokens * 1_000) / perSecond);
    },
    async patiently(send, isTooMuch) {
      for (let tries = 1; ; tries += 1) {
        const answer = await send();
        if (!isTooMuch(answer) || tries === TRIES_MAX) return answer;
        await pause(BACKOFF_MS * 2 ** (tries - 1) * (1 + chance()));
      }
    },
  };
}
