import type { Money } from '#domain/kit/money.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { BalanceMovement } from '#server/adapters/stripe/port.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

export type MirrorObject = {
  readonly id: string; readonly entryKind: string; readonly object: 'charge' | 'transfer' | 'transfer_reversal' | 'payout' | 'refund';
  readonly holdId: string; readonly collaborationId: string; readonly status: 'pending' | 'succeeded' | 'failed'; readonly amount: Money; readonly destination: string | null; readonly at: Instant;
};

/** Keeps what the provider says it did; the newest reading wins. */
export async function keepObject(tx: Tx, it: MirrorObject): Promise<void> {
  await tx.run(sql`insert into provider_objects (id, entry_kind, object, hold_id, collaboration_id, status, amount_minor, currency, destination, read_at)
    values (${it.id}, ${it.entryKind}, ${it.object}, ${it.holdId}, ${it.collaborationId}, ${it.status}, ${it.amount.minor}, ${it.amount.currency}, ${it.destination}, ${ts(it.at)})
    on conflict (id) do update set status = excluded.status, read_at = excluded.read_at where provider_objects.read_at <= excluded.read_at`);
}

/** Keeps a movement of a balance, once. Returns whether it is new. Units: minor units. */
export async function keepMovement(tx: Tx, it: BalanceMovement): Promise<boolean> {
  const { rowCount } = await tx.run(sql`insert into provider_balance_transactions (id, stripe_account, type, source_id, amount_minor, fee_minor, net_minor, currency, available_at, created_at)
    values (${it.id}, ${it.stripeAccount}, ${it.type}, ${it.sourceId}, ${it.amountMinor}, ${it.feeMinor}, ${it.amountMinor - it.feeMinor}, ${it.currency}, ${ts(it.availableAt)}, ${ts(it.createdAt)})
    on conflict (id) do nothing`);
  return rowCount === 1;
}

/** Says whether an object is in the mirror already, with the effect it was read with. */
export async function isKept(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await tx.run<{ kept: boolean }>(sql`select exists (select 1 from provider_objects where id = ${id} and status = 'succeeded') as kept`);
  return rows[0]?.kept ?? false;
}

/** What was taken by a charge, or nothing without one. Units: minor units. */
export async function findCharged(tx: Tx, chargeId: string | null): Promise<bigint | null> {
  const { rows } = await tx.run<{ minor: bigint }>(sql`select amount_minor as minor from provider_objects where id = ${chargeId} and object = 'charge' and status = 'succeeded'`);
  return rows[0]?.minor ?? null;
}

/** How many payouts of a hold the bank has sent back. */
export async function countFailedPayouts(tx: Tx, holdId: string): Promise<number> {
  const { rows } = await tx.run<{ count: number }>(sql`select count(*)::int as count from provider_objects where hold_id = ${holdId} and object = 'payout' and status = 'failed'`);
  return rows[0]?.count ?? 0;
}

/** The transfer that carried a hold's money to the creator, or nothing. */
export async function findTransfer(tx: Tx, holdId: string): Promise<string | undefined> {
  return (await tx.run<{ id: string }>(sql`select id from provider_objects where hold_id = ${holdId} and object = 'transfer' and status = 'succeeded'`)).rows[0]?.id;
}
