import { ok } from '#domain/kit/result.ts';
import { DAY_MS, MINUTE_MS, SECOND_MS, after, instant, type Instant } from '#domain/kit/time.ts';
import type { Context, Tx } from '../command.ts';
import { jsonb, sql, ts } from '../db/sql.ts';
import { NotYet } from '../faults.ts';

/** One piece of work. `token` fences it: only the worker that holds it may finish it. */
export type Job = { readonly id: string; readonly kind: string; readonly payload: unknown; readonly attempts_count: number; readonly token: string };

export const LEASE_MS = 2 * MINUTE_MS;
/** A fault is tried for about five days before a person must look. */
const ATTEMPTS_MAX = 500;
const BACKOFF_MS_MAX = 15 * MINUTE_MS;

/** Leases count on a clock nobody moves: a demonstration that jumps a week must not end them under the worker's hands. */
const steadyNow = (ctx: Context): Instant => ctx.clock.steady?.() ?? ctx.clock.now();

/** Which kinds of jobs are claimed, and for how long. Units: ms. */
export type Lane = { readonly kinds: { readonly only: readonly string[] } | { readonly except: readonly string[] }; readonly leaseMs: number };
export const EVERY_KIND: Lane = { kinds: { except: [] }, leaseMs: LEASE_MS };

/** Claims due work of a lane that nobody holds. A lease that ran out may be claimed again. Units: `max` jobs. */
export async function claim(ctx: Context, max: number, { kinds, leaseMs }: Lane = EVERY_KIND): Promise<readonly Job[]> {
  const claimed = await ctx.transaction(async (tx) => {
    const now = ctx.clock.now();
    const steady = steadyNow(ctx);
    const token = ctx.random.secret();
    const ofLane = 'only' in kinds ? sql`kind = any(${[...kinds.only]})` : sql`kind <> all(${[...kinds.except]})`;
    const { rows } = await tx.run<Omit<Job, 'token'>>(sql`
      with due as (
        select id from jobs
         where done_at is null and dead_at is null and due_at <= ${ts(now)} and ${ofLane} and (claimed_until is null or claimed_until <= ${ts(steady)})
         order by due_at, id limit ${max} for update skip locked)
      update jobs set claim_token = ${token}, claimed_until = ${ts(after(steady, leaseMs))}, attempts_count = attempts_count + 1
        from due where jobs.id = due.id
      returning jobs.id, jobs.kind, jobs.payload, jobs.attempts_count`);
    return ok(rows.map((row) => ({ ...row, token })).sort((a, b) => (a.id < b.id ? -1 : 1)));
  });
  return claimed.ok ? claimed.value : [];
}

/** Marks a job done, if this worker still holds it. Returns whether it did. */
export async function finish(ctx: Context, job: Job): Promise<boolean> {
  const done = await ctx.transaction(async (tx) => ok(await tx.run(sql`
    update jobs set done_at = ${ts(ctx.clock.now())}, claim_token = null, claimed_until = null, last_error = null
     where id = ${job.id} and claim_token = ${job.token} and done_at is null`)));
  return done.ok && done.value.rowCount === 1;
}

/** Puts a job back after a failure, later each time; after many it is dead and waits for a person. */
export async function putBack(ctx: Context, job: Job, error: unknown): Promise<void> {
  const now = ctx.clock.now();
  const dead = !(error instanceof NotYet) && (job.attempts_count >= ATTEMPTS_MAX || !isRetryable(error));
  const message = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : 'unknown';
  await ctx.transaction(async (tx) => ok(await tx.run(sql`
    update jobs set claim_token = null, claimed_until = null, last_error = ${message}, due_at = ${ts(retryAt(error, job, now))}, dead_at = ${dead ? ts(now) : null}
     where id = ${job.id} and claim_token = ${job.token} and done_at is null`)));
}

function retryAt(error: unknown, job: Job, now: Instant): Instant {
  if (error instanceof NotYet) return instant(Math.max(error.retryAtMs, now + SECOND_MS));
  return after(now, Math.min(BACKOFF_MS_MAX, SECOND_MS * 2 ** Math.min(job.attempts_count - 1, 10)));
}

const isRetryable = (error: unknown): boolean => typeof error === 'object' && error !== null && 'retryable' in error && error.retryable === true;

/** Asks for a piece of work; the same kind and key twice is one job. */
export async function enqueue(ctx: Context, tx: Tx, it: { kind: string; dedupeKey: string; payload: unknown }): Promise<void> {
  const now = ctx.clock.now();
  await tx.run(sql`insert into jobs (id, kind, dedupe_key, payload, due_at, created_at)
    values (${ctx.random.id('job', now)}, ${it.kind}, ${it.dedupeKey}, ${jsonb(it.payload)}, ${ts(now)}, ${ts(now)}) on conflict (kind, dedupe_key) do nothing`);
}

/** When the next piece of work is due, or nothing. */
export async function nextJobDueAt(ctx: Context): Promise<Instant | null> {
  const { rows } = await ctx.read((tx) => tx.run<{ at: Instant | null }>(sql`select min(due_at) as at from jobs where done_at is null and dead_at is null`));
  return rows[0]?.at ?? null;
}

const KEPT_DAYS = 30;

/** Forgets jobs that were done long ago; dead ones stay until a person has looked. Returns how many. */
export async function forgetOldJobs(ctx: Context): Promise<number> {
  const before = after(ctx.clock.now(), -KEPT_DAYS * DAY_MS);
  return (await ctx.transaction(async (tx) => ok(await tx.run(sql`delete from jobs where done_at < ${ts(before)}`)))).value.rowCount;
}
