import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

/** A bank's word that a charge was reported as fraud. `reverted`: the money was given back · `kept`: the work goes on. */
export type FraudWarning = {
  readonly id: string; readonly holdId: string; readonly collaborationId: string; readonly fraudType: string; readonly warnedAt: Instant;
  readonly answer: 'reverted' | 'kept' | null; readonly answeredAt: Instant | null;
};
const ALL = sql`id, hold_id as "holdId", collaboration_id as "collaborationId", fraud_type as "fraudType", warned_at as "warnedAt", answer, answered_at as "answeredAt"`;

/** Keeps a warning once. Returns whether it is new. */
export async function insert(tx: Tx, it: Omit<FraudWarning, 'answer' | 'answeredAt'>): Promise<boolean> {
  const { rowCount } = await tx.run(sql`insert into fraud_warnings (id, hold_id, collaboration_id, fraud_type, warned_at)
    values (${it.id}, ${it.holdId}, ${it.collaborationId}, ${it.fraudType}, ${ts(it.warnedAt)}) on conflict (id) do nothing`);
  return rowCount === 1;
}

/** Reads one without its lock. */
export async function find(tx: Tx, id: string): Promise<FraudWarning | undefined> {
  return (await tx.run<FraudWarning>(sql`select ${ALL} from fraud_warnings where id = ${id}`)).rows[0];
}

/** Notes the answer, once. Returns whether it is the first. */
export async function answer(tx: Tx, it: { id: string; answer: 'reverted' | 'kept'; by: string | null; at: Instant }): Promise<boolean> {
  const { rowCount } = await tx.run(sql`update fraud_warnings set answer = ${it.answer}, answered_by = ${it.by}, answered_at = ${ts(it.at)} where id = ${it.id} and answer is null`);
  return rowCount === 1;
}

/** All of them, unanswered ones first. */
export async function list(tx: Tx, max: number): Promise<readonly FraudWarning[]> {
  return (await tx.run<FraudWarning>(sql`select ${ALL} from fraud_warnings order by answer is not null, warned_at desc, id limit ${max}`)).rows;
}
