import type { Instant } from '#domain/kit/time.ts';
import { jsonb, sql, ts } from '../db/sql.ts';
import type { Tx } from '../db/transaction.ts';
import type { Random } from '../random.ts';

/** Announces an event: it leaves with the transaction that made it, or not at all. */
export async function announce<Event extends { readonly type: string }>(tx: Tx, event: Event, it: { now: Instant; random: Random; collaborationChangeId?: string; holdChangeId?: string }): Promise<void> {
  await tx.run(sql`insert into outbox (id, type, payload, collaboration_change_id, hold_change_id, created_at)
    values (${it.random.id('outbox', it.now)}, ${event.type}, ${jsonb(event)}, ${it.collaborationChangeId ?? null}, ${it.holdChangeId ?? null}, ${ts(it.now)})`);
}
