import type { Instant } from '#domain/kit/time.ts';
import { jsonb, sql, ts, type Sql } from '../db/sql.ts';
import type { Tx } from '../db/transaction.ts';
import type { Random } from '../random.ts';

export type Announcing = { readonly now: Instant; readonly random: Random; readonly collaborationChangeId?: string; readonly holdChangeId?: string };

/** An event as a statement, for a store that writes it along with what it tells of. */
export const announcement = <Event extends { readonly type: string }>(event: Event, it: Announcing): Sql => sql`insert into outbox (id, type, payload, collaboration_change_id, hold_change_id, created_at)
    values (${it.random.id('outbox', it.now)}, ${event.type}, ${jsonb(event)}, ${it.collaborationChangeId ?? null}, ${it.holdChangeId ?? null}, ${ts(it.now)})`;

/** Announces an event: it leaves with the transaction that made it, or not at all. */
export async function announce<Event extends { readonly type: string }>(tx: Tx, event: Event, it: Announcing): Promise<void> {
  await tx.run(announcement(event, it));
}
