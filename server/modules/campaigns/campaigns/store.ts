import type { CampaignDraft } from '#domain/campaigns/campaign.ts';
import type { CampaignState } from '#domain/campaigns/states.ts';
import type { Currency } from '#domain/kit/money.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts, type Sql } from '#server/platform/db/sql.ts';

/** A campaign as it is kept; what it may spend stands apart. */
export type Campaign = Pick<CampaignDraft, 'offer' | 'message' | 'listed'> & { readonly id: string; readonly brandId: string; readonly briefId: string; readonly currency: Currency; readonly state: CampaignState; readonly createdAt: Instant; readonly updatedAt: Instant };

const COLUMNS = sql`id, brand_id as "brandId", brief_id as "briefId", currency, offer, message, state, listed, created_at as "createdAt", updated_at as "updatedAt"`;

async function read(tx: Tx, where: Sql): Promise<readonly Campaign[]> {
  return (await tx.run<Campaign>(sql`select ${COLUMNS} from campaigns where ${where}`)).rows;
}

/** One campaign the reader may see. */
export const find = async (tx: Tx, id: string): Promise<Campaign | null> => (await read(tx, sql`id = ${id}`))[0] ?? null;

/** Some campaigns the reader may see. */
export const findMany = (tx: Tx, ids: readonly string[]): Promise<readonly Campaign[]> => read(tx, sql`id = any(${ids})`);

/** The newest campaigns of a brand. */
export const listOf = (tx: Tx, it: { readonly brandId: string; readonly limit: number }): Promise<readonly Campaign[]> => read(tx, sql`brand_id = ${it.brandId} order by id desc limit ${it.limit}`);

/** The newest campaigns that creators find. */
export const listOpen = (tx: Tx, limit: number): Promise<readonly Campaign[]> => read(tx, sql`state = 'open' and listed order by id desc limit ${limit}`);

type Kept = Pick<CampaignDraft, 'offer' | 'message' | 'listed'> & { readonly id: string; readonly at: Instant };

/** Keeps a new campaign, open from the start. */
export async function insert(tx: Tx, it: Kept & { readonly brandId: string; readonly memberId: string; readonly briefId: string; readonly currency: Currency }): Promise<void> {
  await tx.run(sql`insert into campaigns (id, brand_id, member_id, brief_id, type, title, offer, message, currency, state, listed, created_at, updated_at)
    values (${it.id}, ${it.brandId}, ${it.memberId}, ${it.briefId}, ${it.offer.type}, ${it.offer.title}, ${jsonb(it.offer)}, ${it.message}, ${it.currency}, 'open', ${it.listed}, ${ts(it.at)}, ${ts(it.at)})`);
}

/** Changes what a campaign asks; its type and currency stay. */
export async function save(tx: Tx, it: Kept): Promise<void> {
  await tx.run(sql`update campaigns set title = ${it.offer.title}, offer = ${jsonb(it.offer)}, message = ${it.message}, listed = ${it.listed}, updated_at = ${ts(it.at)} where id = ${it.id}`);
}

/** Opens, pauses or closes a campaign. */
export async function setState(tx: Tx, it: { readonly id: string; readonly state: CampaignState; readonly at: Instant }): Promise<void> {
  await tx.run(sql`update campaigns set state = ${it.state}, updated_at = ${ts(it.at)} where id = ${it.id}`);
}
