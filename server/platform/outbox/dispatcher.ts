import { ok } from '#domain/kit/result.ts';
import { jsonb, sql, ts } from '../db/sql.ts';
import type { Context } from '../command.ts';

/** Who listens: event type → the kinds of job that hear it. */
export type Subscriptions = Readonly<Record<string, readonly string[]>>;

const BATCH_MAX = 100;

type Waiting = { id: string; type: string; payload: unknown };

/** Hands waiting events on: one job per listener, in the transaction that marks the event delivered. Returns how many events it took. */
export async function dispatch(ctx: Context, subscriptions: Subscriptions): Promise<number> {
  const taken = await ctx.transaction(async (tx) => {
    const now = ctx.clock.now();
    const { rows } = await tx.run<Waiting>(sql`select id, type, payload from outbox where delivered_at is null order by id limit ${BATCH_MAX} for update skip locked`);
    if (rows.length === 0) return ok(0);
    const jobs = rows.flatMap((event) => (subscriptions[event.type] ?? []).map((kind) => ({ id: ctx.random.id('job', now), kind, dedupe_key: event.id, payload: event.payload })));
    await tx.run(sql`insert into jobs (id, kind, dedupe_key, payload, due_at, created_at)
      select id, kind, dedupe_key, payload, ${ts(now)}, ${ts(now)} from jsonb_to_recordset(${jsonb(jobs)}) as job(id text, kind text, dedupe_key text, payload jsonb)
      on conflict (kind, dedupe_key) do nothing`);
    await tx.run(sql`update outbox set delivered_at = ${ts(now)} where id = any(${rows.map((row) => row.id)})`);
    return ok(rows.length);
  });
  return taken.ok ? taken.value : 0;
}
