import { raise, type Child, type Nursery, type Program } from './children.ts';

/** All programs of a start, in the order they came up; they go down the other way round. */
export type Crew = { raise(programs: readonly Program[]): Promise<void>; pids(): Record<string, number>; stop(): Promise<void>; readonly empty: boolean };

/** Keeps the programs of one start together. `changed` runs when a process number is another one now. */
export function gather(it: Omit<Nursery, 'changed'> & { changed: () => void }): Crew {
  const groups: Child[][] = [];
  return {
    get empty() { return groups.length === 0; },
    async raise(programs) {
      const group: Child[] = [];
      groups.push(group);
      const outcomes = await Promise.allSettled(programs.map(async (program) => {
        const { child } = await raise(program, it);
        group.push(child);
        it.changed();
      }));
      const failed = outcomes.find((outcome) => outcome.status === 'rejected');
      if (failed) throw failed.reason;
    },
    pids: () => Object.fromEntries(groups.flat().map((child) => [child.name, child.pid()])),
    async stop() {
      for (const group of groups.splice(0).reverse()) await Promise.all(group.map((child) => child.stop()));
    },
  };
}
