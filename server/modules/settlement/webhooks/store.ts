import type { Instant } from '#domain/kit/time.ts';
import type { WebhookHint } from '#server/adapters/stripe/port.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

/** Stores a hint once. Returns whether it is new. */
export async function insert(tx: Tx, it: WebhookHint & { endpoint: string; at: Instant }): Promise<boolean> {
  const { rowCount } = await tx.run(sql`insert into webhook_events (id, endpoint, type, object_id, stripe_account, received_at)
    values (${it.id}, ${it.endpoint}, ${it.type}, ${it.objectId}, ${it.stripeAccount}, ${ts(it.at)}) on conflict (id) do nothing`);
  return rowCount === 1;
}

export type WebhookRow = { readonly id: string; readonly type: string; readonly objectId: string | null; readonly stripeAccount: string | null; readonly processedAt: Instant | null };

/** Reads a stored hint. */
export async function find(tx: Tx, id: string): Promise<WebhookRow | undefined> {
  const { rows } = await tx.run<WebhookRow>(sql`select id, type, object_id as "objectId", stripe_account as "stripeAccount", processed_at as "processedAt" from webhook_events where id = ${id}`);
  return rows[0];
}

/** Notes that a hint was followed. */
export async function markProcessed(tx: Tx, it: { id: string; outcome: 'applied' | 'nothing_to_do' | 'unhandled'; at: Instant }): Promise<void> {
  await tx.run(sql`update webhook_events set processed_at = ${ts(it.at)}, outcome = ${it.outcome} where id = ${it.id} and processed_at is null`);
}
