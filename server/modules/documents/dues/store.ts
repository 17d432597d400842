import type { DocumentKind } from '#domain/documents/document.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts } from '#server/platform/db/sql.ts';

/** What keeps a document: details the marketplace, the brand or the creator has not given, or an answer of the VAT register. */
export type WaitsFor = 'marketplace' | 'brand' | 'creator' | 'vat_check';

export type NewDue = { readonly id: string; readonly kind: DocumentKind; readonly collaborationId: string; readonly cause: string; readonly brandId: string; readonly creatorId: string; readonly facts: unknown; readonly dueAt: Instant };
export type Due = NewDue & { readonly waitsFor: WaitsFor | null; readonly documentId: string | null; readonly dropped: boolean };

const ALL = sql`id, kind, collaboration_id as "collaborationId", cause, brand_id as "brandId", creator_id as "creatorId", facts, waits_for as "waitsFor", document_id as "documentId", dropped_at is not null as dropped, due_at as "dueAt"`;

/** Notes that a document is to be issued; the same kind, collaboration and cause once for ever. Returns the id under which it stands. */
export async function add(tx: Tx, it: NewDue): Promise<string> {
  const { rows } = await tx.run<{ id: string }>(sql`insert into document_dues (id, kind, collaboration_id, cause, brand_id, creator_id, facts, due_at)
    values (${it.id}, ${it.kind}, ${it.collaborationId}, ${it.cause}, ${it.brandId}, ${it.creatorId}, ${jsonb(it.facts)}, ${ts(it.dueAt)})
    on conflict (kind, collaboration_id, cause) do update set cause = excluded.cause returning id`);
  return rows[0]?.id ?? it.id;
}

/** Takes the row lock of what is to be issued. */
export async function lock(tx: Tx, id: string): Promise<Due | undefined> {
  return (await tx.run<Due>(sql`select ${ALL} from document_dues where id = ${id} for update`)).rows[0];
}

/** Notes what became of it: the document, or what it waits for. */
export async function note(tx: Tx, id: string, it: { readonly documentId: string } | { readonly waitsFor: WaitsFor }): Promise<void> {
  await tx.run('documentId' in it
    ? sql`update document_dues set document_id = ${it.documentId}, waits_for = null where id = ${id} and document_id is null`
    : sql`update document_dues set waits_for = ${it.waitsFor} where id = ${id} and document_id is null and waits_for is distinct from ${it.waitsFor}`);
}

/** What is still to be issued for an account, or for all; oldest first. Units: `max` rows. */
export async function listOpen(tx: Tx, it: { readonly accountId: string | null; readonly max: number }): Promise<readonly Due[]> {
  const whose = it.accountId === null ? sql`true` : sql`(brand_id = ${it.accountId} or creator_id = ${it.accountId})`;
  return (await tx.run<Due>(sql`select ${ALL} from document_dues where document_id is null and dropped_at is null and ${whose} order by due_at, id limit ${it.max}`)).rows;
}

/** What may have become possible without anybody's doing: it was never tried, waits for the register, or for the marketplace's own details. Units: `max` rows. */
export async function listRestless(tx: Tx, max: number): Promise<readonly string[]> {
  const { rows } = await tx.run<{ id: string }>(sql`select id from document_dues where document_id is null and dropped_at is null and (waits_for is null or waits_for in ('vat_check', 'marketplace')) order by due_at, id limit ${max}`);
  return rows.map((it) => it.id);
}

/** Drops the invoices of a collaboration that are due and not issued: their money went back first. */
export async function dropInvoices(tx: Tx, collaborationId: string, at: Instant): Promise<void> {
  await tx.run(sql`update document_dues set dropped_at = ${ts(at)}, waits_for = null where collaboration_id = ${collaborationId} and kind in ('work_invoice', 'commission_invoice', 'brand_fee_invoice') and document_id is null and dropped_at is null`);
}
