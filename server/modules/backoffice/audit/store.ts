import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

export type AuditLine = { readonly id: string; readonly memberId: string; readonly action: string; readonly targetId: string; readonly reason: string; readonly at: Instant };

/** Adds a line to the staff's log, which nobody can change afterwards. */
export async function add(tx: Tx, it: AuditLine): Promise<void> {
  await tx.run(sql`insert into audit_log (id, member_id, action, target_id, reason, at) values (${it.id}, ${it.memberId}, ${it.action}, ${it.targetId}, ${it.reason}, ${ts(it.at)})`);
}
