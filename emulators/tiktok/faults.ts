/**
 * What may go wrong with the public answer about a video. `flapping`: every other answer is a refusal; `stall`: nothing comes for a while;
 * `hostile`: markup that must never reach a page; `other_video`: an answer about something else; `off_host`: a redirect to a stranger.
 */
export const MODES = ['429', '500', 'stall', 'drop', 'html', 'cut_json', 'huge', 'hostile', 'old_shape', 'other_video', 'off_host', 'moved', 'flapping'] as const;
export type Mode = (typeof MODES)[number];

/** `video`: only for that one; `times`: so often, without it until healed. Units: ms. */
export type Fault = { readonly mode: Mode; readonly video?: string; readonly times?: number; readonly delay_ms?: number };

export type Faults = { add(faults: readonly Fault[]): void; take(video: string): Fault | null; list(): readonly Fault[]; clear(): void };

/** Makes the script of what goes wrong. */
export function createFaults(): Faults {
  let script: { fault: Fault; left: number; asked: number }[] = [];
  return {
    add(faults) {
      for (const fault of faults) {
        if (!MODES.includes(fault.mode)) throw new Error(`mode is one of ${MODES.join(', ')}`);
        script.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY, asked: 0 });
      }
    },
    take(video) {
      const entry = script.find((it) => it.left > 0 && (it.fault.video === undefined || it.fault.video === video));
      if (!entry) return null;
      entry.asked += 1;
      if (entry.fault.mode === 'flapping' && entry.asked % 2 === 0) return null;
      entry.left -= 1;
      return entry.fault;
    },
    list: () => script.filter((it) => it.left > 0).map((it) => it.fault),
    clear: () => {
      script = [];
    },
  };
}
