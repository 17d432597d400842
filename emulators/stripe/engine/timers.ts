import { newId, PLATFORM } from './ids.ts';
import type { Thing } from './store.ts';
import type { World } from './world.ts';

/** What falls due later. */
export type Timer = Thing & { readonly due_ms: number; readonly job: string; readonly subject: string };

/** What is done when it falls due; `subject` names the object. */
export type Job = (world: World, subject: string) => void;
export type Jobs = Readonly<Record<string, Job>>;

/** Notes something to be done at a moment of the emulator's clock. A given id makes it one only. */
export function schedule(world: World, it: { job: string; subject: string; due_ms: number; id?: string }): void {
  const id = it.id ?? newId('timer');
  if (it.id !== undefined && world.store.find(id)) return;
  world.store.put<Timer>(PLATFORM, { id, object: 'x.timer', due_ms: it.due_ms, job: it.job, subject: it.subject });
  world.due.soonest_ms = Math.min(world.due.soonest_ms, it.due_ms);
}

function soonest(world: World): Timer | null {
  let first: Timer | null = null;
  for (const { value } of world.store.all<Timer>('x.timer')) if (!first || value.due_ms < first.due_ms) first = value;
  return first;
}

/** Does all that has fallen due, in order of time, each at its own moment. */
export function runDue(world: World, jobs: Jobs): void {
  while (world.due.soonest_ms <= world.clock.now_ms()) {
    const timer = soonest(world);
    world.due.soonest_ms = timer?.due_ms ?? Number.POSITIVE_INFINITY;
    if (!timer || timer.due_ms > world.clock.now_ms()) return;
    world.clock.at(timer.due_ms, () => world.store.transaction(() => {
      world.store.drop(timer.id);
      jobs[timer.job]?.(world, timer.subject);
    }));
  }
}
