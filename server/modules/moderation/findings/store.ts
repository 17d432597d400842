import type { Instant } from '#domain/kit/time.ts';
import type { FindingKind } from '#domain/moderation/finding.ts';
import type { Strike } from '#domain/moderation/standing.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

export type Judgement = 'mask' | 'block' | 'review';
export type NewFinding = {
  readonly id: string; readonly accountId: string; readonly memberId: string; readonly otherAccountId: string; readonly conversationId: string; readonly messageId: string | null; readonly messageSeq: number | null; readonly attachmentId: string | null;
  readonly verdict: Judgement; readonly dueAt: Instant | null; readonly kinds: readonly FindingKind[]; readonly hashes: readonly string[]; readonly points: number; readonly at: Instant;
};

/** Notes what was found, without its words. */
export async function insert(tx: Tx, it: NewFinding): Promise<void> {
  await tx.run(sql`insert into guard_findings (id, account_id, member_id, other_account_id, conversation_id, message_id, message_seq, attachment_id, verdict, due_at, kinds, hashes, points, at)
    values (${it.id}, ${it.accountId}, ${it.memberId}, ${it.otherAccountId}, ${it.conversationId}, ${it.messageId}, ${it.messageSeq}, ${it.attachmentId}, ${it.verdict}, ${ts(it.dueAt)}, ${[...it.kinds]}, ${[...it.hashes]}, ${it.points}, ${ts(it.at)})`);
}

/** `waits`: a person has to look, whether somebody asks or not. */
export type FindingState = 'open' | 'waits' | 'contested' | 'stands' | 'released';
export type FindingRow = {
  readonly id: string; readonly accountId: string; readonly otherAccountId: string; readonly conversationId: string; readonly messageId: string | null; readonly messageSeq: number | null; readonly attachmentId: string | null; readonly verdict: Judgement;
  readonly kinds: readonly FindingKind[]; readonly points: number; readonly at: Instant; readonly state: FindingState; readonly contestedAt: Instant | null; readonly dueAt: Instant | null; readonly reason: string | null; readonly decidedAt: Instant | null;
};

const ROW = sql`f.id, f.account_id as "accountId", f.other_account_id as "otherAccountId", f.conversation_id as "conversationId", f.message_id as "messageId", f.message_seq::int as "messageSeq", f.attachment_id as "attachmentId", f.verdict, f.kinds, coalesce(d.points, f.points) as points, f.at,
  case when d.released then 'released' when d.finding_id is not null then 'stands' when c.finding_id is not null then 'contested' when f.verdict = 'review' then 'waits' else 'open' end as state,
  c.at as "contestedAt", coalesce(c.due_at, f.due_at) as "dueAt", d.reason, d.at as "decidedAt"
  from guard_findings f left join guard_contests c on c.finding_id = f.id left join guard_decisions d on d.finding_id = f.id`;

/** One finding, as far as the viewer may read. */
export async function find(tx: Tx, id: string): Promise<FindingRow | undefined> {
  return (await tx.run<FindingRow>(sql`select ${ROW} where f.id = ${id}`)).rows[0];
}

/** The finding of one wording of a message, as far as the viewer may read. */
export async function findOfMessage(tx: Tx, it: { messageId: string; accountId: string }): Promise<FindingRow | undefined> {
  return (await tx.run<FindingRow>(sql`select ${ROW} where f.message_id = ${it.messageId} and f.account_id = ${it.accountId} order by f.message_seq desc limit 1`)).rows[0];
}

/** The finding of a file, as far as the viewer may read. */
export async function findOfFile(tx: Tx, attachmentId: string): Promise<FindingRow | undefined> {
  return (await tx.run<FindingRow>(sql`select ${ROW} where f.attachment_id = ${attachmentId}`)).rows[0];
}

/** The findings of an account, newest first. */
export async function listOf(tx: Tx, it: { accountId: string; since: Instant; first: number }): Promise<readonly FindingRow[]> {
  return (await tx.run<FindingRow>(sql`select ${ROW} where f.account_id = ${it.accountId} and f.at >= ${ts(it.since)} order by f.at desc, f.id desc limit ${it.first}`)).rows;
}

/** What waits for a person, the nearest last day first; then what was decided, newest first. */
export async function listContested(tx: Tx, it: { decided: boolean; first: number }): Promise<readonly FindingRow[]> {
  return (await tx.run<FindingRow>(it.decided
    ? sql`select ${ROW} where d.finding_id is not null order by d.at desc, f.id limit ${it.first}`
    : sql`select ${ROW} where (c.finding_id is not null or f.verdict = 'review') and d.finding_id is null order by coalesce(c.due_at, f.due_at), f.id limit ${it.first}`)).rows;
}

/** What counts against the two of each conversation, since a moment. */
export async function strikesBetween(tx: Tx, it: { conversationIds: readonly string[]; since: Instant }): Promise<readonly (Strike & { readonly conversationId: string })[]> {
  return (await tx.run<Strike & { conversationId: string }>(sql`select f.conversation_id as "conversationId", f.at, coalesce(d.points, f.points) as points from guard_findings f left join guard_decisions d on d.finding_id = f.id where f.conversation_id = any(${[...it.conversationIds]}) and f.at >= ${ts(it.since)} and d.released is not true`)).rows;
}

/** Asks for a person. Returns false when that was done before. */
export async function contest(tx: Tx, it: { findingId: string; accountId: string; memberId: string; dueAt: Instant; at: Instant }): Promise<boolean> {
  const { rowCount } = await tx.run(sql`insert into guard_contests (finding_id, account_id, member_id, due_at, at) values (${it.findingId}, ${it.accountId}, ${it.memberId}, ${ts(it.dueAt)}, ${ts(it.at)}) on conflict do nothing`);
  return rowCount === 1;
}

/** Keeps what a person decided. Returns false when it was decided before. */
export async function decide(tx: Tx, it: { findingId: string; memberId: string; released: boolean; reason: string; points: number | null; at: Instant }): Promise<boolean> {
  const { rowCount } = await tx.run(sql`insert into guard_decisions (finding_id, member_id, released, reason, points, at) values (${it.findingId}, ${it.memberId}, ${it.released}, ${it.reason}, ${it.points}, ${ts(it.at)}) on conflict do nothing`);
  return rowCount === 1;
}
