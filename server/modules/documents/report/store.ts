import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

export type Request = { readonly creatorId: string; readonly askedAt: Instant; readonly remindedCount: number; readonly stoppedAt: Instant | null };
const ALL = sql`creator_id as "creatorId", asked_at as "askedAt", reminded_count as "remindedCount", stopped_at as "stoppedAt"`;

/** Creators with a contract, of these countries, who have not said what the report needs and were not asked. Units: `max` rows. */
export async function listUnasked(tx: Tx, countries: readonly string[], max: number): Promise<readonly string[]> {
  const { rows } = await tx.run<{ id: string }>(sql`select distinct d.creator_id as id from document_dues d join account_directory a on a.id = d.creator_id and a.country = any(${countries})
     where d.kind = 'contract' and not exists (select 1 from report_requests r where r.creator_id = d.creator_id and r.answered_at is null)
       and not exists (select 1 from business_details b where b.account_id = d.creator_id and jsonb_array_length(b.tax_numbers) > 0 and (b.birth_date is not null or b.registration_number is not null))
     order by 1 limit ${max}`);
  return rows.map((row) => row.id);
}

/** Notes that a creator was asked; one who answered and took it back is asked anew. */
export async function ask(tx: Tx, creatorId: string, at: Instant): Promise<void> {
  await tx.run(sql`insert into report_requests (creator_id, asked_at) values (${creatorId}, ${ts(at)})
    on conflict (creator_id) do update set asked_at = excluded.asked_at, reminded_count = 0, stopped_at = null, answered_at = null where report_requests.answered_at is not null`);
}

/** Open requests that were made before a moment, oldest first, locked. Units: `max` rows. */
export async function lockOpen(tx: Tx, askedBefore: Instant, max: number): Promise<readonly Request[]> {
  return (await tx.run<Request>(sql`select ${ALL} from report_requests where answered_at is null and stopped_at is null and asked_at <= ${ts(askedBefore)} order by asked_at, creator_id limit ${max} for update skip locked`)).rows;
}

/** Notes one more reminder. */
export async function remind(tx: Tx, creatorId: string, count: number): Promise<void> {
  await tx.run(sql`update report_requests set reminded_count = ${count} where creator_id = ${creatorId} and reminded_count = ${count - 1}`);
}

/** Notes that the payouts wait now. */
export async function stop(tx: Tx, creatorId: string, at: Instant): Promise<void> {
  await tx.run(sql`update report_requests set stopped_at = ${ts(at)} where creator_id = ${creatorId} and stopped_at is null`);
}

/** Notes that a creator has answered. */
export async function answer(tx: Tx, creatorId: string, at: Instant): Promise<void> {
  await tx.run(sql`update report_requests set answered_at = ${ts(at)} where creator_id = ${creatorId} and answered_at is null`);
}
