import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

export type NewNotice = { readonly id: string; readonly accountId: string; readonly kind: string; readonly collaborationId: string | null; readonly sentence: string; readonly dedupeKey: string; readonly at: Instant };

/** Keeps what an account is told, once per key. Returns whether it is new. */
export async function insert(tx: Tx, it: NewNotice): Promise<boolean> {
  const { rowCount } = await tx.run(sql`insert into notifications (id, account_id, kind, collaboration_id, sentence, at, dedupe_key)
    values (${it.id}, ${it.accountId}, ${it.kind}, ${it.collaborationId}, ${it.sentence}, ${ts(it.at)}, ${it.dedupeKey}) on conflict (account_id, dedupe_key) do nothing`);
  return rowCount === 1;
}

export type NotificationRow = { readonly id: string; readonly kind: string; readonly collaborationId: string | null; readonly sentence: string; readonly at: Instant; readonly seen: boolean };

/** What an account was told, newest first. */
export async function list(tx: Tx, accountId: string, first: number): Promise<readonly NotificationRow[]> {
  const { rows } = await tx.run<NotificationRow>(sql`select id, kind, collaboration_id as "collaborationId", sentence, at, seen_at is not null as seen
    from notifications where account_id = ${accountId} order by id desc limit ${first}`);
  return rows;
}

/** How much of it nobody has seen yet. */
export async function countUnseen(tx: Tx, accountId: string): Promise<number> {
  return (await tx.run<{ count: number }>(sql`select count(*)::int as count from notifications where account_id = ${accountId} and seen_at is null`)).rows[0]?.count ?? 0;
}

/** Marks all of it as seen. */
export async function markSeen(tx: Tx, accountId: string, at: Instant): Promise<void> {
  await tx.run(sql`update notifications set seen_at = ${ts(at)} where account_id = ${accountId} and seen_at is null`);
}
