import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

export type CardRow = {
  readonly id: string; readonly brandId: string; readonly sessionId: string | null; readonly paymentMethodId: string | null; readonly network: string | null; readonly last4: string | null;
  readonly expiresMonth: number | null; readonly expiresYear: number | null; readonly savedAt: Instant | null; readonly removedAt: Instant | null;
};
const ALL = sql`id, brand_id as "brandId", setup_session_id as "sessionId", payment_method_id as "paymentMethodId", network, last4,
  expires_month as "expiresMonth", expires_year as "expiresYear", saved_at as "savedAt", removed_at as "removedAt"`;

/** Begins to save a card; nothing of the card itself is known yet. */
export async function insert(tx: Tx, it: { id: string; brandId: string; mandateVersion: string; at: Instant }): Promise<void> {
  await tx.run(sql`insert into cards (id, brand_id, mandate_version, started_at) values (${it.id}, ${it.brandId}, ${it.mandateVersion}, ${ts(it.at)})`);
}

/** Notes the provider's page on which the card is given. */
export async function setSession(tx: Tx, id: string, sessionId: string): Promise<void> {
  await tx.run(sql`update cards set setup_session_id = ${sessionId} where id = ${id}`);
}

/** Reads one card. */
export async function find(tx: Tx, id: string): Promise<CardRow | undefined> {
  const { rows } = await tx.run<CardRow>(sql`select ${ALL} from cards where id = ${id}`);
  return rows[0];
}

/** Reads some cards. */
export async function findMany(tx: Tx, ids: readonly string[]): Promise<readonly CardRow[]> {
  const { rows } = await tx.run<CardRow>(sql`select ${ALL} from cards where id = any(${ids})`);
  return rows;
}

/** The card that a page of the provider saves, or nothing. */
export async function findBySession(tx: Tx, sessionId: string): Promise<CardRow | undefined> {
  const { rows } = await tx.run<CardRow>(sql`select ${ALL} from cards where setup_session_id = ${sessionId}`);
  return rows[0];
}

export type SavedCard = { id: string; paymentMethodId: string; network: string; last4: string; expiresMonth: number; expiresYear: number; at: Instant };

/** Notes what was saved, once. */
export async function markSaved(tx: Tx, it: SavedCard): Promise<void> {
  await tx.run(sql`update cards set payment_method_id = ${it.paymentMethodId}, network = ${it.network}, last4 = ${it.last4}, expires_month = ${it.expiresMonth},
    expires_year = ${it.expiresYear}, saved_at = ${ts(it.at)} where id = ${it.id} and saved_at is null`);
}

/** Takes a card off the list. */
export async function markRemoved(tx: Tx, id: string, at: Instant): Promise<void> {
  await tx.run(sql`update cards set removed_at = ${ts(at)} where id = ${id} and removed_at is null`);
}

/** A brand's usable cards, newest first. */
export async function listSaved(tx: Tx, brandId: string): Promise<readonly CardRow[]> {
  const { rows } = await tx.run<CardRow>(sql`select ${ALL} from cards where brand_id = ${brandId} and saved_at is not null and removed_at is null order by id desc`);
  return rows;
}

/** The provider's name for a brand, or nothing. */
export async function findCustomer(tx: Tx, accountId: string): Promise<string | undefined> {
  const { rows } = await tx.run<{ customer_id: string }>(sql`select customer_id from payment_profiles where account_id = ${accountId}`);
  return rows[0]?.customer_id;
}

/** Keeps the provider's name for a brand; the first one stays. */
export async function keepCustomer(tx: Tx, it: { accountId: string; customerId: string; at: Instant }): Promise<void> {
  await tx.run(sql`insert into payment_profiles (account_id, customer_id, created_at) values (${it.accountId}, ${it.customerId}, ${ts(it.at)}) on conflict (account_id) do nothing`);
}

/** How a card was saved: its last digits, when, and the version of the words that were agreed to. */
export type CardProof = { readonly last4: string | null; readonly savedAt: Instant | null; readonly mandateVersion: string };

/** What is on record of how a card was saved; nothing when there is no such card. */
export async function findProof(tx: Tx, id: string): Promise<CardProof | undefined> {
  return (await tx.run<CardProof>(sql`select last4, saved_at as "savedAt", mandate_version as "mandateVersion" from cards where id = ${id}`)).rows[0];
}
