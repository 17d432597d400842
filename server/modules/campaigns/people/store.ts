import type { Standing } from '#domain/campaigns/campaign.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

/** Somebody in a campaign: invited, applied, or both; and what the brand thinks of it. Units: minor units of the campaign's currency. */
export type Person = {
  readonly campaignId: string; readonly creatorId: string; readonly invitedAt: Instant | null; readonly appliedAt: Instant | null; readonly withdrawnAt: Instant | null;
  readonly askMinor: bigint | null; readonly pitch: string; readonly standing: Standing; readonly updatedAt: Instant;
};

const COLUMNS = sql`campaign_id as "campaignId", creator_id as "creatorId", invited_at as "invitedAt", applied_at as "appliedAt", withdrawn_at as "withdrawnAt", ask_minor as "askMinor", pitch, standing, updated_at as "updatedAt"`;

/** Who is in some campaigns, newest first; a creator finds itself alone. */
export const list = async (tx: Tx, it: { readonly campaignIds: readonly string[]; readonly limit: number }): Promise<readonly Person[]> =>
  (await tx.run<Person>(sql`select ${COLUMNS} from campaign_creators where campaign_id = any(${it.campaignIds}) order by updated_at desc, creator_id limit ${it.limit}`)).rows;

/** What a creator was invited to or applied for, newest first. */
export const listFor = async (tx: Tx, it: { readonly creatorId: string; readonly limit: number }): Promise<readonly Person[]> =>
  (await tx.run<Person>(sql`select ${COLUMNS} from campaign_creators where creator_id = ${it.creatorId} order by updated_at desc limit ${it.limit}`)).rows;

/** How many were invited and applied, by campaign. */
export async function count(tx: Tx, campaignIds: readonly string[]): Promise<ReadonlyMap<string, { readonly invited: number; readonly applied: number }>> {
  const { rows } = await tx.run<{ id: string; invited: number; applied: number }>(sql`select campaign_id as id, count(invited_at)::int as invited, count(*) filter (where applied_at is not null and withdrawn_at is null)::int as applied
    from campaign_creators where campaign_id = any(${campaignIds}) group by campaign_id`);
  return new Map(rows.map((it) => [it.id, it]));
}

type Part = { readonly campaignId: string; readonly brandId: string; readonly creatorId: string; readonly at: Instant };

/** A brand invites; who was invited before stays so. Returns whether it is the first time. */
export async function invite(tx: Tx, it: Part): Promise<boolean> {
  return (await tx.run(sql`insert into campaign_creators (campaign_id, creator_id, brand_id, invited_at, updated_at) values (${it.campaignId}, ${it.creatorId}, ${it.brandId}, ${ts(it.at)}, ${ts(it.at)})
    on conflict (campaign_id, creator_id) do update set invited_at = excluded.invited_at, updated_at = excluded.updated_at where campaign_creators.invited_at is null`)).rowCount === 1;
}

/** A brand shortlists somebody, passes, or neither. Returns whether there is such a person. */
export async function setStanding(tx: Tx, it: Omit<Part, 'brandId'> & { readonly standing: Standing }): Promise<boolean> {
  return (await tx.run(sql`update campaign_creators set standing = ${it.standing}, updated_at = ${ts(it.at)} where campaign_id = ${it.campaignId} and creator_id = ${it.creatorId}`)).rowCount === 1;
}

/** A creator applies, anew or with other words. */
export async function apply(tx: Tx, it: Part & { readonly askMinor: bigint; readonly pitch: string }): Promise<void> {
  await tx.run(sql`insert into campaign_creators (campaign_id, creator_id, brand_id, applied_at, ask_minor, pitch, updated_at)
    values (${it.campaignId}, ${it.creatorId}, ${it.brandId}, ${ts(it.at)}, ${it.askMinor}, ${it.pitch}, ${ts(it.at)})
    on conflict (campaign_id, creator_id) do update set applied_at = excluded.applied_at, withdrawn_at = null, ask_minor = excluded.ask_minor, pitch = excluded.pitch, updated_at = excluded.updated_at`);
}

/** A creator takes its application back. Returns whether there was one. */
export async function withdraw(tx: Tx, it: Omit<Part, 'brandId'>): Promise<boolean> {
  return (await tx.run(sql`update campaign_creators set withdrawn_at = ${ts(it.at)}, updated_at = ${ts(it.at)} where campaign_id = ${it.campaignId} and creator_id = ${it.creatorId} and applied_at is not null and withdrawn_at is null`)).rowCount === 1;
}
