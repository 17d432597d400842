import { createHash } from 'node:crypto';
import { LIMITS, type LimitName } from '#domain/accounts/limits.ts';
import { after, type Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

export type Counter = { readonly limit: LimitName; readonly of: string };

const keyOf = ({ limit, of }: Counter): string => `${limit}:${createHash('sha256').update(of).digest('base64url')}`;

/** Counts one try and says how many there were in its span and when that ends: one statement, so that no two tries count as one. */
export async function count(tx: Tx, counter: Counter, now: Instant): Promise<{ points: number; resetsAt: Instant }> {
  const { rows } = await tx.run<{ points: number; resetsAt: Instant }>(sql`
    insert into sign_in_limits as known (key, points, resets_at) values (${keyOf(counter)}, 1, ${ts(after(now, LIMITS[counter.limit].spanMs))})
    on conflict (key) do update set
      points = case when known.resets_at <= ${ts(now)} then 1 else known.points + 1 end,
      resets_at = case when known.resets_at <= ${ts(now)} then excluded.resets_at else known.resets_at end
    returning points, resets_at as "resetsAt"`);
  return rows[0] ?? { points: 1, resetsAt: now };
}

/** Forgets the tries of one counter. */
export async function clear(tx: Tx, counter: Counter): Promise<void> {
  await tx.run(sql`delete from sign_in_limits where key = ${keyOf(counter)}`);
}

/** Forgets every counter whose span is over. Returns how many. */
export async function clearEnded(tx: Tx, now: Instant): Promise<number> {
  return (await tx.run(sql`delete from sign_in_limits where resets_at <= ${ts(now)}`)).rowCount;
}
