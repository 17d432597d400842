import type { Tx } from '#server/platform/command.ts';
import { sql } from '#server/platform/db/sql.ts';

export type Counts = { readonly jobsWaiting: number; readonly jobsDead: number; readonly callsInDoubt: number; readonly webhooksWaiting: number };

/** How much waits, and how much stands still until a person looks. */
export async function countQueues(tx: Tx): Promise<Counts> {
  const { rows } = await tx.run<Counts>(sql`select
    (select count(*)::int from jobs where done_at is null and dead_at is null) as "jobsWaiting",
    (select count(*)::int from jobs where dead_at is not null) as "jobsDead",
    (select count(*)::int from provider_calls where state = 'in_doubt') as "callsInDoubt",
    (select count(*)::int from webhook_events where processed_at is null) as "webhooksWaiting"`);
  return rows[0] ?? { jobsWaiting: 0, jobsDead: 0, callsInDoubt: 0, webhooksWaiting: 0 };
}
