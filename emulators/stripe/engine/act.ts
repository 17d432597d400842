import { Problem } from './problems.ts';
import type { World } from './world.ts';

/** Runs work as one transaction. A refusal undoes it all, except one that keeps what was written, as after a declined card. Throws: Problem. */
export function act<Value>(world: World, work: () => Value): Value {
  const outcome = world.store.transaction(() => {
    try {
      return { value: work() };
    } catch (error) {
      if (error instanceof Problem && error.keeps) return { problem: error };
      throw error;
    }
  });
  if ('problem' in outcome) throw outcome.problem;
  return outcome.value;
}
