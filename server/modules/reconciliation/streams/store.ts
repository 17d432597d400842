import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

/** Until when a stream of the provider has been read, or nothing. */
export async function findSeenUntil(tx: Tx, stream: string): Promise<Instant | null> {
  return (await tx.run<{ at: Instant }>(sql`select seen_until as at from recon_streams where stream = ${stream}`)).rows[0]?.at ?? null;
}

/** Notes how far a stream was read; never back. */
export async function noteSeen(tx: Tx, it: { stream: string; until: Instant; at: Instant }): Promise<void> {
  await tx.run(sql`insert into recon_streams as s (stream, seen_until, read_at) values (${it.stream}, ${ts(it.until)}, ${ts(it.at)})
    on conflict (stream) do update set seen_until = greatest(s.seen_until, excluded.seen_until), read_at = excluded.read_at`);
}
