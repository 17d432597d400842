import type { Collaboration, Party } from '#domain/collaborations/collaboration.ts';
import type { Claim, FieldValues } from '#domain/collaborations/types/define.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts } from '#server/platform/db/sql.ts';

/** Keeps an offer as it was made; offers are never changed. */
export async function addOffer(tx: Tx, it: Collaboration, offer: { id: string; by: Party; note: string; at: Instant }): Promise<void> {
  await tx.run(sql`insert into offers (id, collaboration_id, brand_id, creator_id, seq, by_side, terms, note, made_at)
    select ${offer.id}, ${it.id}, ${it.brandId}, ${it.creatorId}, coalesce(max(seq), 0) + 1, ${offer.by}, ${jsonb(it.terms)}, ${offer.note}, ${ts(offer.at)} from offers where collaboration_id = ${it.id}`);
}

export type OfferRow = { readonly id: string; readonly collaborationId: string; readonly seq: number; readonly bySide: Party; readonly terms: unknown; readonly note: string; readonly madeAt: Instant };

/** The offers of some collaborations, oldest first. */
export async function listOffers(tx: Tx, ids: readonly string[]): Promise<readonly OfferRow[]> {
  const { rows } = await tx.run<OfferRow>(sql`select id, collaboration_id as "collaborationId", seq, by_side as "bySide", terms, note, made_at as "madeAt"
    from offers where collaboration_id = any(${ids}) order by collaboration_id, seq`);
  return rows;
}

export type Stage = 'draft' | 'work' | 'post';

/** Keeps what the creator hands in. */
export async function addDeliverable(tx: Tx, it: Collaboration, handed: { id: string; stage: Stage; fields: FieldValues; note: string; at: Instant }): Promise<void> {
  await tx.run(sql`insert into deliverables (id, collaboration_id, brand_id, creator_id, seq, stage, fields, note, delivered_at)
    select ${handed.id}, ${it.id}, ${it.brandId}, ${it.creatorId}, coalesce(max(seq), 0) + 1, ${handed.stage}, ${jsonb(handed.fields)}, ${handed.note}, ${ts(handed.at)} from deliverables where collaboration_id = ${it.id}`);
}

/** Notes what the brand wants changed in the latest deliverable. */
export async function askChanges(tx: Tx, it: Collaboration, asked: { note: string; at: Instant }): Promise<void> {
  await tx.run(sql`update deliverables set changes_asked = ${asked.note}, changes_asked_at = ${ts(asked.at)}
    where collaboration_id = ${it.id} and seq = (select max(seq) from deliverables where collaboration_id = ${it.id})`);
}

export type DeliverableRow = {
  readonly id: string; readonly collaborationId: string; readonly seq: number; readonly stage: Stage; readonly fields: FieldValues; readonly note: string; readonly deliveredAt: Instant;
  readonly claims: readonly Claim[]; readonly claimsReadAt: Instant | null; readonly changesAsked: string | null; readonly changesAskedAt: Instant | null;
};
const DELIVERABLE = sql`id, collaboration_id as "collaborationId", seq, stage, fields, note, delivered_at as "deliveredAt", claims, claims_read_at as "claimsReadAt",
  changes_asked as "changesAsked", changes_asked_at as "changesAskedAt"`;

/** What was handed in for some collaborations, oldest first. */
export async function listDeliverables(tx: Tx, ids: readonly string[]): Promise<readonly DeliverableRow[]> {
  const { rows } = await tx.run<DeliverableRow>(sql`select ${DELIVERABLE} from deliverables where collaboration_id = any(${ids}) order by collaboration_id, seq`);
  return rows;
}

/** Keeps what could be read of a published post. */
export async function keepClaims(tx: Tx, id: string, it: { claims: readonly Claim[]; at: Instant }): Promise<void> {
  await tx.run(sql`update deliverables set claims = ${jsonb(it.claims)}, claims_read_at = ${ts(it.at)} where id = ${id}`);
}
