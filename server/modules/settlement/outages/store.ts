import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

/** Notes that the provider did not answer: a new outage, or a later moment of the open one. */
export async function noteFailure(tx: Tx, it: { id: string; at: Instant }): Promise<void> {
  await tx.run(sql`insert into provider_outages (id, started_at, last_failed_at) values (${it.id}, ${ts(it.at)}, ${ts(it.at)})
    on conflict ((true)) where ended_at is null do update set last_failed_at = excluded.last_failed_at`);
}

export type Outage = { readonly id: string; readonly startedAt: Instant; readonly lastFailedAt: Instant };

/** Whether an outage is open, without a lock. */
export async function isOpen(tx: Tx): Promise<boolean> {
  const { rows } = await tx.run<{ open: boolean }>(sql`select exists (select 1 from provider_outages where ended_at is null) as open`);
  return rows[0]?.open ?? false;
}

/** Ends the open outage, once; nothing when somebody else has, or there is none. */
export async function end(tx: Tx, at: Instant): Promise<Outage | undefined> {
  const { rows } = await tx.run<Outage>(sql`update provider_outages set ended_at = ${ts(at)} where ended_at is null returning id, started_at as "startedAt", last_failed_at as "lastFailedAt"`);
  return rows[0];
}
