import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

export type Stop = { readonly collaborationId: string; readonly reason: 'chargeback' | 'fraud_warning'; readonly ref: string };

/** Keeps the money of a collaboration where it is until `end`; the same stop twice is one. */
export async function begin(tx: Tx, it: Stop & { at: Instant }): Promise<void> {
  await tx.run(sql`insert into release_stops (collaboration_id, reason, ref, since) values (${it.collaborationId}, ${it.reason}, ${it.ref}, ${ts(it.at)}) on conflict (collaboration_id, ref) do nothing`);
}

/** Lets the money move again, as far as this stop is concerned. */
export async function end(tx: Tx, ref: string, at: Instant): Promise<void> {
  await tx.run(sql`update release_stops set ended_at = ${ts(at)} where ref = ${ref} and ended_at is null`);
}

/** Why the money of a collaboration may not leave now, or nothing; a bank that has the money counts first. */
export async function find(tx: Tx, collaborationId: string): Promise<Stop['reason'] | undefined> {
  const { rows } = await tx.run<{ reason: Stop['reason'] }>(sql`select reason from release_stops where collaboration_id = ${collaborationId} and ended_at is null order by reason limit 1`);
  return rows[0]?.reason;
}

/** Which of some collaborations have their money stopped. */
export async function listStopped(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await tx.run<{ id: string }>(sql`select distinct collaboration_id as id from release_stops where collaboration_id = any(${ids}) and ended_at is null`);
  return new Set(rows.map((it) => it.id));
}
