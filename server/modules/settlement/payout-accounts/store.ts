import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

export type PayoutAccountRow = { readonly creatorId: string; readonly stripeAccountId: string | null; readonly status: 'started' | 'pending' | 'ready' | 'restricted'; readonly needs: readonly string[]; readonly readAt: Instant | null; readonly destination: string | null; readonly paysOutFrom: Instant | null; readonly shortSince: Instant | null };
const ALL = sql`creator_id as "creatorId", stripe_account_id as "stripeAccountId", status, needs, read_at as "readAt", destination, pays_out_from as "paysOutFrom", short_since as "shortSince"`;

/** A creator's payout account, or nothing. */
export async function find(tx: Tx, creatorId: string): Promise<PayoutAccountRow | undefined> {
  const { rows } = await tx.run<PayoutAccountRow>(sql`select ${ALL} from payout_accounts where creator_id = ${creatorId}`);
  return rows[0];
}

/** The payout account that has this name at the provider, or nothing. */
export async function findByStripeAccount(tx: Tx, stripeAccountId: string): Promise<PayoutAccountRow | undefined> {
  const { rows } = await tx.run<PayoutAccountRow>(sql`select ${ALL} from payout_accounts where stripe_account_id = ${stripeAccountId}`);
  return rows[0];
}

/** Takes the row lock of a creator's payout account. */
export async function lock(tx: Tx, creatorId: string): Promise<PayoutAccountRow | undefined> {
  const { rows } = await tx.run<PayoutAccountRow>(sql`select ${ALL} from payout_accounts where creator_id = ${creatorId} for update`);
  return rows[0];
}

/** Begins a payout account; a second beginning changes nothing. */
export async function start(tx: Tx, creatorId: string, at: Instant): Promise<void> {
  await tx.run(sql`insert into payout_accounts (creator_id, status, created_at) values (${creatorId}, 'started', ${ts(at)}) on conflict (creator_id) do nothing`);
}

/** Keeps the provider's name for the account; the first one stays. */
export async function keepStripeAccount(tx: Tx, creatorId: string, stripeAccountId: string): Promise<void> {
  await tx.run(sql`update payout_accounts set stripe_account_id = ${stripeAccountId} where creator_id = ${creatorId} and stripe_account_id is null`);
}

/** Notes what the provider says of the account. */
export async function note(tx: Tx, it: Pick<PayoutAccountRow, 'creatorId' | 'status' | 'needs' | 'destination' | 'paysOutFrom'> & { at: Instant }): Promise<void> {
  await tx.run(sql`update payout_accounts set status = ${it.status}, needs = ${it.needs}, destination = ${it.destination}, pays_out_from = ${ts(it.paysOutFrom)}, read_at = ${ts(it.at)} where creator_id = ${it.creatorId}`);
}

/** Notes since when less lies in a creator's balance than waits there for work under way, or that it is whole again. */
export async function noteShort(tx: Tx, creatorId: string, since: Instant | null): Promise<void> {
  await tx.run(sql`update payout_accounts set short_since = ${ts(since)} where creator_id = ${creatorId}`);
}

/** Creators whose account at the provider was begun and is not in order, as far as we have heard. */
export async function listNotInOrder(tx: Tx): Promise<readonly string[]> {
  const { rows } = await tx.run<{ id: string }>(sql`select creator_id as id from payout_accounts where stripe_account_id is not null and status in ('pending', 'restricted') order by 1`);
  return rows.map((row) => row.id);
}

/** Accounts at the provider of creators with money under way, or settled since a moment. */
export async function listActive(tx: Tx, since: Instant): Promise<readonly string[]> {
  const { rows } = await tx.run<{ id: string }>(sql`select stripe_account_id as id from payout_accounts p where stripe_account_id is not null
    and exists (select 1 from holds h where h.creator_id = p.creator_id and h.funded_at is not null and (h.settled_at is null or h.settled_at >= ${ts(since)})) order by 1`);
  return rows.map((row) => row.id);
}

/** What the provider calls the accounts of some creators. */
export async function listReferences(tx: Tx, creatorIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.run<{ id: string; reference: string }>(sql`select creator_id as id, stripe_account_id as reference from payout_accounts where creator_id = any(${creatorIds}) and stripe_account_id is not null order by creator_id`);
  return new Map(rows.map((row) => [row.id, row.reference]));
}
