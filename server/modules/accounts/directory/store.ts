import type { Side } from '#domain/accounts/roles.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql } from '#server/platform/db/sql.ts';

/** What everybody may know of an account. */
export type AccountEntry = { readonly id: string; readonly side: Side; readonly displayName: string; readonly country: string; readonly suspendedAt: Instant | null };

/** Looks accounts up by id; unknown ones are missing from the answer. */
export async function findAccounts(tx: Tx, ids: readonly string[]): Promise<readonly AccountEntry[]> {
  const { rows } = await tx.run<AccountEntry>(sql`select id, side, display_name as "displayName", country, suspended_at as "suspendedAt" from accounts where id = any(${ids}) order by id`);
  return rows;
}

/** The e-mail addresses of an account's members, for the rule that nobody works with themselves. */
export async function shareAPerson(tx: Tx, left: string, right: string): Promise<boolean> {
  const { rows } = await tx.run<{ same: boolean }>(sql`select exists (select 1 from members a join members b on a.email = b.email where a.account_id = ${left} and b.account_id = ${right}) as same`);
  return rows[0]?.same ?? false;
}
