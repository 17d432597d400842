import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts, type Sql } from '#server/platform/db/sql.ts';

/** Narrows a rule to some collaborations; without them it is asked of all. */
export const within = (column: Sql, touched: readonly string[] | undefined): Sql => (touched ? sql`${column} = any(${touched})` : sql`true`);

/** The collaborations whose history, money or books have changed since a moment. */
export async function listTouched(tx: Tx, since: Instant): Promise<readonly string[]> {
  const { rows } = await tx.run<{ id: string }>(sql`
    select collaboration_id as id from collaboration_changes where at >= ${ts(since)} union select collaboration_id from hold_changes where at >= ${ts(since)}
    union select collaboration_id from ledger_entries where at >= ${ts(since)} and collaboration_id is not null order by 1`);
  return rows.map((row) => row.id);
}

/** The collaborations that rows of any kind are about, by the rows' ids; those about nobody's are left out. */
export async function findCollaborationsOf(tx: Tx, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await tx.run<{ id: string }>(sql`
    select id from collaborations where id = any(${ids}) union select collaboration_id from holds where id = any(${ids})
    union select collaboration_id from collaboration_changes where id = any(${ids}) union select collaboration_id from hold_changes where id = any(${ids})
    union select collaboration_id from ledger_entries where id = any(${ids}) and collaboration_id is not null
    union select collaboration_id from provider_objects where id = any(${ids}) and collaboration_id is not null order by 1`);
  return rows.map((row) => row.id);
}
