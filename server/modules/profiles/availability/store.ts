import type { Tx } from '#server/platform/command.ts';
import { sql } from '#server/platform/db/sql.ts';

/** Says whether a creator takes requests at the moment; without a profile, no. */
export async function takesRequests(tx: Tx, creatorId: string): Promise<boolean> {
  const { rows } = await tx.run<{ available: boolean }>(sql`select available from creator_profiles where account_id = ${creatorId}`);
  return rows[0]?.available ?? false;
}
