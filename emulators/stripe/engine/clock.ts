import { PLATFORM } from './ids.ts';
import type { Store, Thing } from './store.ts';

type Setting = Thing & { readonly offset_ms: number; readonly frozen_at_ms: number | null };

export type Clock = {
  now_ms(): number;
  /** Units: whole seconds, as the provider counts. */
  now(): number;
  iso(): string;
  move(it: { advance_ms?: number; now_ms?: number; freeze?: boolean }): void;
  isFrozen(): boolean;
  /** Runs work as if it were that moment: what fell due happened then. */
  at<Value>(moment_ms: number, work: () => Value): Value;
};

const ID = 'x.clock';

/** The emulator's own time: the machine's plus an offset, or one that stands still. It survives a restart. */
export function createClock(store: Store, startAtMs: number | undefined): Clock {
  let pretended: number | null = null;
  const setting = (): Setting => store.find<Setting>(ID)?.value ?? { id: ID, object: ID, offset_ms: 0, frozen_at_ms: null };
  const save = (it: Partial<Setting>): void => void store.transaction(() => store.put(PLATFORM, { ...setting(), ...it }));
  const real = (): number => {
    const { offset_ms, frozen_at_ms } = setting();
    return frozen_at_ms ?? Date.now() + offset_ms;
  };
  if (startAtMs !== undefined && !store.find(ID)) save({ offset_ms: startAtMs - Date.now() });
  return {
    now_ms: () => pretended ?? real(),
    now: () => Math.floor((pretended ?? real()) / 1000),
    iso: () => new Date(pretended ?? real()).toISOString(),
    isFrozen: () => setting().frozen_at_ms !== null,
    move({ advance_ms, now_ms, freeze }) {
      const moment = (now_ms ?? real()) + (advance_ms ?? 0);
      const stands = freeze ?? setting().frozen_at_ms !== null;
      save(stands ? { frozen_at_ms: moment } : { frozen_at_ms: null, offset_ms: moment - Date.now() });
    },
    at(moment_ms, work) {
      const before = pretended;
      pretended = moment_ms;
      try {
        return work();
      } finally {
        pretended = before;
      }
    },
  };
}
