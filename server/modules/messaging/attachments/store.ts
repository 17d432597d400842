import type { AccountId, AttachmentId, ConversationId, MemberId } from '#domain/kit/ids.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { AttachmentKind, AttachmentState } from '#domain/messaging/attachment.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts } from '#server/platform/db/sql.ts';

export type Attachment = {
  readonly id: AttachmentId; readonly conversationId: ConversationId; readonly senderId: AccountId; readonly memberId: MemberId; readonly messageId: string | null; readonly state: AttachmentState;
  readonly kind: AttachmentKind | null; readonly type: string; readonly name: string; readonly bytes: number;
};
const COLUMNS = sql`id, conversation_id as "conversationId", sender_id as "senderId", member_id as "memberId", message_id as "messageId", state, kind, type, name, bytes::int as bytes`;

/** One file beside a message, as far as the viewer may read. */
export async function find(tx: Tx, id: string): Promise<Attachment | undefined> {
  return (await tx.run<Attachment>(sql`select ${COLUMNS} from attachments where id = ${id}`)).rows[0];
}

/** Beside which message each of some files stands. */
export async function listBeside(tx: Tx, ids: readonly string[]): Promise<readonly { readonly id: string; readonly messageId: string }[]> {
  return (await tx.run<{ id: string; messageId: string }>(sql`select id, message_id as "messageId" from attachments where id = any(${[...ids]}) and message_id is not null`)).rows;
}

export type Waiting = { readonly file: Attachment & { readonly kind: AttachmentKind }; readonly conversation: { readonly id: ConversationId; readonly brandId: AccountId; readonly creatorId: AccountId } };

/** A file that waits to be looked at, with whose conversation it is in. */
export async function findQuarantined(tx: Tx, id: string): Promise<Waiting | undefined> {
  const { rows } = await tx.run<Waiting['file'] & Omit<Waiting['conversation'], 'id'>>(sql`select a.*, c.brand_id as "brandId", c.creator_id as "creatorId"
    from (select ${COLUMNS} from attachments where id = ${id} and state = 'quarantined') a join conversations c on c.id = a."conversationId"`);
  return rows[0] && { file: rows[0], conversation: { id: rows[0].conversationId, brandId: rows[0].brandId, creatorId: rows[0].creatorId } };
}

/** The file a client has begun under this id before. */
export async function findBegun(tx: Tx, memberId: string, clientId: string): Promise<Attachment | undefined> {
  return (await tx.run<Attachment>(sql`select ${COLUMNS} from attachments where member_id = ${memberId} and client_id = ${clientId}`)).rows[0];
}

/** How many files of a member stand beside no message. */
export async function countLoose(tx: Tx, memberId: string): Promise<number> {
  return (await tx.run<{ count: number }>(sql`select count(*)::int as count from attachments where member_id = ${memberId} and message_id is null and state <> 'gone'`)).rows[0]?.count ?? 0;
}

export type NewAttachment = { readonly id: string; readonly conversationId: string; readonly senderId: string; readonly memberId: string; readonly clientId: string; readonly name: string; readonly bytes: number; readonly at: Instant };

/** Begins a file whose bytes are awaited. */
export async function insert(tx: Tx, it: NewAttachment): Promise<void> {
  await tx.run(sql`insert into attachments (id, conversation_id, sender_id, member_id, client_id, state, name, bytes, created_at)
    values (${it.id}, ${it.conversationId}, ${it.senderId}, ${it.memberId}, ${it.clientId}, 'awaiting', ${it.name}, ${it.bytes}, ${ts(it.at)})`);
}

/** Its bytes are there; it waits to be looked at. Returns whether they were awaited. */
export async function quarantine(tx: Tx, it: { id: string; kind: AttachmentKind; type: string; bytes: number }): Promise<boolean> {
  return (await tx.run(sql`update attachments set state = 'quarantined', kind = ${it.kind}, type = ${it.type}, bytes = ${it.bytes} where id = ${it.id} and state = 'awaiting'`)).rowCount === 1;
}

/** Puts files of a member beside a message of theirs. Returns how many could be put there. */
export async function attach(tx: Tx, it: { ids: readonly string[]; conversationId: string; memberId: string; messageId: string }): Promise<number> {
  return (await tx.run(sql`update attachments set message_id = ${it.messageId}
    where id = any(${it.ids}) and conversation_id = ${it.conversationId} and member_id = ${it.memberId} and message_id is null and state not in ('awaiting', 'gone')`)).rowCount;
}

export type Finding = { readonly state: 'ready' | 'refused' | 'review'; readonly kind: AttachmentKind; readonly type: string; readonly bytes: number; readonly width: number | null; readonly height: number | null; readonly reasons: readonly string[] };

/** Keeps what the worker found of a file that waited for it. Returns whether it still waited, and beside which message it stands. */
export async function settle(tx: Tx, id: string, it: Finding & { readonly at: Instant }): Promise<{ readonly messageId: string | null } | undefined> {
  const { rows } = await tx.run<{ messageId: string | null }>(sql`update attachments set state = ${it.state}, kind = ${it.kind}, type = ${it.type}, bytes = ${it.bytes}, width = ${it.width}, height = ${it.height}, reasons = ${jsonb(it.reasons)}, checked_at = ${ts(it.at)}
    where id = ${id} and state = 'quarantined' returning message_id as "messageId"`);
  return rows[0];
}

/** What a person decided of a file that was kept back or could not be looked at. Returns beside which message it stands; nothing when it no longer waits. */
export async function decide(tx: Tx, id: string, it: { readonly ready: boolean; readonly reasons: readonly string[] }): Promise<{ readonly messageId: string | null } | undefined> {
  const { rows } = await tx.run<{ messageId: string | null }>(sql`update attachments set state = ${it.ready ? 'ready' : 'refused'}, reasons = ${jsonb(it.reasons)}
    where id = ${id} and state in ('refused', 'review') returning message_id as "messageId"`);
  return rows[0];
}

/** Files nobody put beside a message in time, those of deleted messages, and those kept back long ago: they are gone from now on. */
export async function takeAway(tx: Tx, it: { readonly looseBefore: Instant; readonly keptBackBefore: Instant; readonly max: number }): Promise<void> {
  await tx.run(sql`update attachments set state = 'gone' where id in (
      (select id from attachments where message_id is null and state <> 'gone' and created_at < ${ts(it.looseBefore)} limit ${it.max})
      union all (select a.id from attachments a join messages m on m.id = a.message_id where m.deleted_at is not null and a.state <> 'gone' limit ${it.max})
      union all (select id from attachments where state = 'refused' and checked_at < ${ts(it.keptBackBefore)} limit ${it.max}))`);
}

/** Files that are gone and whose bytes may still lie there. */
export async function listToClear(tx: Tx, max: number): Promise<readonly string[]> {
  return (await tx.run<{ id: string }>(sql`select id from attachments where state = 'gone' and cleared_at is null order by id limit ${max}`)).rows.map((it) => it.id);
}

/** Their bytes are taken away. */
export async function markCleared(tx: Tx, ids: readonly string[], at: Instant): Promise<void> {
  await tx.run(sql`update attachments set cleared_at = ${ts(at)} where id = any(${[...ids]})`);
}

/** Those of some files that still need what lies in quarantine. */
export async function listQuarantined(tx: Tx, ids: readonly string[]): Promise<readonly string[]> {
  return (await tx.run<{ id: string }>(sql`select id from attachments where id = any(${[...ids]}) and state in ('awaiting', 'quarantined')`)).rows.map((it) => it.id);
}
