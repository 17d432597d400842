import type { Currency, Money } from '#domain/kit/money.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

/** What a campaign may spend and what of it is bound. Units: minor units. */
export type Budget = { readonly campaignId: string; readonly currency: Currency; readonly budgetMinor: bigint; readonly reservedMinor: bigint };
/** What one request binds. Units: minor units. */
export type Reservation = { readonly campaignId: string; readonly collaborationId: string; readonly creatorId: string; readonly amountMinor: bigint };

const COLUMNS = sql`campaign_id as "campaignId", currency, budget_minor as "budgetMinor", reserved_minor as "reservedMinor"`;

/** The budgets of some campaigns that the reader may see. */
export const find = async (tx: Tx, campaignIds: readonly string[]): Promise<readonly Budget[]> => (await tx.run<Budget>(sql`select ${COLUMNS} from campaign_budgets where campaign_id = any(${campaignIds})`)).rows;

/** Opens a budget. */
export async function open(tx: Tx, it: { readonly campaignId: string; readonly brandId: string; readonly budget: Money; readonly at: Instant }): Promise<void> {
  await tx.run(sql`insert into campaign_budgets (campaign_id, brand_id, currency, budget_minor, updated_at) values (${it.campaignId}, ${it.brandId}, ${it.budget.currency}, ${it.budget.minor}, ${ts(it.at)})`);
}

/** Changes what may be spent, unless more than that is bound. Returns whether it did. Units: minor units. */
export async function change(tx: Tx, it: { readonly campaignId: string; readonly budgetMinor: bigint; readonly at: Instant }): Promise<boolean> {
  return (await tx.run(sql`update campaign_budgets set budget_minor = ${it.budgetMinor}, updated_at = ${ts(it.at)} where campaign_id = ${it.campaignId} and reserved_minor <= ${it.budgetMinor}`)).rowCount === 1;
}

/** Binds so much more, or less, of a budget under its row's lock, if there is so much left. Returns whether it did. */
export async function moveReserved(tx: Tx, it: { readonly campaignId: string; readonly byMinor: bigint; readonly at: Instant }): Promise<boolean> {
  return (await tx.run(sql`update campaign_budgets set reserved_minor = reserved_minor + ${it.byMinor}, updated_at = ${ts(it.at)} where campaign_id = ${it.campaignId} and reserved_minor + ${it.byMinor} <= budget_minor`)).rowCount === 1;
}

/** Notes what a request binds. Returns false when the creator’s first request in the campaign still binds something. */
export async function reserve(tx: Tx, it: Reservation & { readonly brandId: string; readonly at: Instant }): Promise<boolean> {
  return (await tx.run(sql`insert into campaign_reservations (collaboration_id, campaign_id, brand_id, creator_id, amount_minor, created_at, updated_at)
    values (${it.collaborationId}, ${it.campaignId}, ${it.brandId}, ${it.creatorId}, ${it.amountMinor}, ${ts(it.at)}, ${ts(it.at)}) on conflict do nothing`)).rowCount === 1;
}

const RESERVATION = sql`campaign_id as "campaignId", collaboration_id as "collaborationId", creator_id as "creatorId", amount_minor as "amountMinor"`;

/** Locks what a collaboration binds; nothing when it is of no campaign. */
export async function lockReservation(tx: Tx, collaborationId: string): Promise<Reservation | undefined> {
  return (await tx.run<Reservation>(sql`select ${RESERVATION} from campaign_reservations where collaboration_id = ${collaborationId} for update`)).rows[0];
}

/** Says what a collaboration binds now. */
export async function setReservation(tx: Tx, it: { readonly collaborationId: string; readonly amountMinor: bigint; readonly at: Instant }): Promise<void> {
  await tx.run(sql`update campaign_reservations set amount_minor = ${it.amountMinor}, updated_at = ${ts(it.at)} where collaboration_id = ${it.collaborationId}`);
}

/** What the requests of some campaigns bind, newest first. */
export const listReservations = async (tx: Tx, campaignIds: readonly string[]): Promise<readonly Reservation[]> =>
  (await tx.run<Reservation>(sql`select ${RESERVATION} from campaign_reservations where campaign_id = any(${campaignIds}) order by collaboration_id desc`)).rows;
