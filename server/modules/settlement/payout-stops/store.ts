import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

export type PayoutStop = { readonly creatorId: string; readonly reason: 'tax_details'; readonly at: Instant };

/** Lets a creator's payouts wait for a reason; the same reason twice is one. Money that goes back to a brand never waits for it. */
export async function begin(tx: Tx, it: PayoutStop): Promise<void> {
  await tx.run(sql`insert into payout_stops (creator_id, reason, since) values (${it.creatorId}, ${it.reason}, ${ts(it.at)}) on conflict (creator_id, reason) do update set since = excluded.since, ended_at = null where payout_stops.ended_at is not null`);
}

/** Lets them go on. */
export async function end(tx: Tx, it: PayoutStop): Promise<void> {
  await tx.run(sql`update payout_stops set ended_at = ${ts(it.at)} where creator_id = ${it.creatorId} and reason = ${it.reason} and ended_at is null`);
}

/** Why a creator's payouts wait, or nothing. */
export async function find(tx: Tx, creatorId: string): Promise<string | undefined> {
  return (await tx.run<{ reason: string }>(sql`select reason from payout_stops where creator_id = ${creatorId} and ended_at is null order by reason limit 1`)).rows[0]?.reason;
}
