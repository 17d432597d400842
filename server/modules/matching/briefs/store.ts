import type { BriefDraft } from '#domain/briefs/brief.ts';
import type { Currency } from '#domain/kit/money.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts, type Sql } from '#server/platform/db/sql.ts';

/** A brief as it is kept. */
export type Brief = BriefDraft & { readonly id: string; readonly brandId: string; readonly createdAt: Instant; readonly updatedAt: Instant };
export const REFUSAL_REASONS = ['topic', 'style', 'audience', 'price', 'worked_before', 'other'] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

type Wants = Omit<BriefDraft, 'text' | 'type' | 'objective' | 'budget'>;
type Row = Pick<Brief, 'id' | 'brandId' | 'text' | 'type' | 'objective' | 'createdAt' | 'updatedAt'> & { readonly budgetMinor: bigint; readonly currency: Currency; readonly wants: Wants };

const COLUMNS = sql`id, brand_id as "brandId", text, type, objective, budget_minor as "budgetMinor", currency, wants, created_at as "createdAt", updated_at as "updatedAt"`;

async function read(tx: Tx, where: Sql): Promise<readonly Brief[]> {
  const { rows } = await tx.run<Row>(sql`select ${COLUMNS} from briefs where ${where}`);
  return rows.map(({ wants, budgetMinor, currency, ...it }) => ({ ...it, ...wants, budget: { minor: budgetMinor, currency } }));
}

/** One brief the reader may see. */
export const findBrief = async (tx: Tx, id: string): Promise<Brief | null> => (await read(tx, sql`id = ${id}`))[0] ?? null;

/** Some briefs the reader may see. */
export const findBriefs = (tx: Tx, ids: readonly string[]): Promise<readonly Brief[]> => read(tx, sql`id = any(${ids})`);

/** The newest briefs of a brand. */
export const listBriefs = (tx: Tx, it: { readonly brandId: string; readonly limit: number }): Promise<readonly Brief[]> => read(tx, sql`brand_id = ${it.brandId} order by id desc limit ${it.limit}`);

/** Keeps a brief, new or changed. Returns whether it is the brand's to change. */
export async function saveBrief(tx: Tx, it: BriefDraft & { readonly id: string; readonly brandId: string; readonly memberId: string; readonly at: Instant }): Promise<boolean> {
  const { creatorCountries, languages, audienceCountries, audienceAges, audienceGender, followersMin, followersMax, dueDays } = it;
  const wants: Wants = { creatorCountries, languages, audienceCountries, audienceAges, audienceGender, followersMin, followersMax, dueDays };
  const { rowCount } = await tx.run(sql`insert into briefs (id, brand_id, member_id, text, type, objective, budget_minor, currency, wants, created_at, updated_at)
    values (${it.id}, ${it.brandId}, ${it.memberId}, ${it.text}, ${it.type}, ${it.objective}, ${it.budget.minor}, ${it.budget.currency}, ${jsonb(wants)}, ${ts(it.at)}, ${ts(it.at)})
    on conflict (id) do update set text = excluded.text, type = excluded.type, objective = excluded.objective, budget_minor = excluded.budget_minor, currency = excluded.currency, wants = excluded.wants,
      member_id = excluded.member_id, updated_at = excluded.updated_at where briefs.brand_id = excluded.brand_id`);
  return rowCount === 1;
}

/** Notes that a creator does not fit a brief; said again changes nothing. */
export async function refuse(tx: Tx, it: { readonly briefId: string; readonly creatorId: string; readonly memberId: string; readonly reason: RefusalReason; readonly at: Instant }): Promise<void> {
  await tx.run(sql`insert into brief_refusals (brief_id, creator_id, member_id, reason, at) values (${it.briefId}, ${it.creatorId}, ${it.memberId}, ${it.reason}, ${ts(it.at)}) on conflict do nothing`);
}

/** Takes a refusal back. */
export async function takeBackRefusal(tx: Tx, it: { readonly briefId: string; readonly creatorId: string }): Promise<void> {
  await tx.run(sql`delete from brief_refusals where brief_id = ${it.briefId} and creator_id = ${it.creatorId}`);
}

/** Who was said not to fit a brief. */
export async function refusedFor(tx: Tx, briefId: string): Promise<readonly string[]> {
  return (await tx.run<{ creatorId: string }>(sql`select creator_id as "creatorId" from brief_refusals where brief_id = ${briefId}`)).rows.map((it) => it.creatorId);
}

/** The newest texts of briefs, to learn words from. */
export const newestBriefs = (tx: Tx, limit: number): Promise<readonly Brief[]> => read(tx, sql`true order by id desc limit ${limit}`);
