import { assertNever, invariant } from '#domain/kit/assert.ts';
import { MINUTE_MS } from '#domain/kit/time.ts';
import type { Context } from '../command.ts';
import { dispatch, type Subscriptions } from '../outbox/dispatcher.ts';
import { claim, EVERY_KIND, finish, LEASE_MS, putBack, type Job, type Lane } from './queue.ts';

/** What one kind of job does. A thrown fault is tried again; a thrown bug is loud and dead. */
export type Handler = (ctx: Context, payload: never) => Promise<void>;
export type Handlers = Readonly<Record<string, Handler>>;
export type Report = (what: { readonly kind: 'failed' | 'lost_lease'; readonly job: Job; readonly error?: unknown }) => void;

/** Slow kinds take minutes: they have a lane of their own, so that nobody's money waits for somebody's film. */
export type LaneName = 'quick' | 'slow' | 'every';
const SLOW_LEASE_MS = 15 * MINUTE_MS;

function laneOf(name: LaneName, slow: readonly string[]): Lane {
  switch (name) {
    case 'quick': return { kinds: { except: slow }, leaseMs: LEASE_MS };
    case 'slow': return { kinds: { only: slow }, leaseMs: SLOW_LEASE_MS };
    case 'every': return EVERY_KIND;
  }
}

export type WorkerParts = { readonly slow: readonly string[]; readonly context: () => Context; readonly handlers: Handlers; readonly subscriptions: Subscriptions; readonly report: Report };

async function runOne(parts: WorkerParts, job: Job): Promise<void> {
  const ctx = parts.context();
  try {
    const handler = parts.handlers[job.kind];
    invariant(handler, 'a job nobody knows', job.kind);
    await handler(ctx, job.payload as never);
    if (!(await finish(ctx, job))) parts.report({ kind: 'lost_lease', job });
  } catch (error) {
    parts.report({ kind: 'failed', job, error });
    await putBack(ctx, job, error);
  }
}

/** Hands on waiting events and runs due jobs of a lane once. Returns how much there was to do. */
export async function workOnce(parts: WorkerParts, jobsMax = 10, lane: LaneName = 'every'): Promise<number> {
  const events = lane === 'slow' ? 0 : await dispatch(parts.context(), parts.subscriptions);
  const jobs = await claim(parts.context(), jobsMax, laneOf(lane, parts.slow));
  await Promise.all(jobs.map((job) => runOne(parts, job)));
  return events + jobs.length;
}

export type Loop = { stop(): Promise<void>; wake(): void };

/** Repeats a piece of work: at once while there is some, else after a pause. An error is reported and the loop goes on. Units: ms. */
export function startLoop(it: { work: () => Promise<number>; pauseMs: number; onError: (error: unknown) => void }): Loop {
  let state: 'running' | 'stopping' = 'running';
  let wake: () => void = () => undefined;
  const pause = () => new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, it.pauseMs);
    wake = () => { clearTimeout(timer); resolve(); };
  });
  const done = (async () => {
    while (isRunning(state)) {
      let count = 0;
      try { count = await it.work(); } catch (error) { it.onError(error); }
      if (count === 0 && isRunning(state)) await pause();
    }
  })();
  return { wake: () => wake(), stop: async () => { state = 'stopping'; wake(); await done; } };
}

function isRunning(state: 'running' | 'stopping'): boolean {
  switch (state) {
    case 'running': return true;
    case 'stopping': return false;
    default: return assertNever(state);
  }
}
