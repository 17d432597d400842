import type { Instant } from '#domain/kit/time.ts';
import type { MessageId } from '#domain/kit/ids.ts';
import type { EventKind, Inspection, Line, Span, Verdict } from '#domain/messaging/message.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts } from '#server/platform/db/sql.ts';

export type Stored = { readonly id: MessageId; readonly conversationId: string; readonly seq: number; readonly revisionSeq: number; readonly senderId: string; readonly collaborationId: string | null; readonly sentAt: Instant; readonly deleted: boolean };

const STORED = sql`id, conversation_id as "conversationId", seq::int as seq, revision_seq::int as "revisionSeq", sender_id as "senderId", collaboration_id as "collaborationId", sent_at as "sentAt", deleted_at is not null as deleted`;

/** The message a client has sent under this id before. */
export async function findSent(tx: Tx, it: { conversationId: string; memberId: string; clientId: string }): Promise<Stored | undefined> {
  return (await tx.run<Stored>(sql`select ${STORED} from messages where conversation_id = ${it.conversationId} and member_id = ${it.memberId} and client_id = ${it.clientId}`)).rows[0];
}

/** One message, as far as the viewer may read. */
export async function find(tx: Tx, id: string): Promise<Stored | undefined> {
  return (await tx.run<Stored>(sql`select ${STORED} from messages where id = ${id}`)).rows[0];
}

export type NewMessage = {
  readonly id: string; readonly conversationId: string; readonly seq: number; readonly senderId: string; readonly memberId: string; readonly clientId: string;
  readonly collaborationId: string | null; readonly shown: string; readonly written: string; readonly inspection: Inspection; readonly at: Instant;
};

/** Stores a message: what both sides may read, and what was written. */
export async function insert(tx: Tx, it: NewMessage): Promise<void> {
  await tx.run(sql`insert into messages (id, conversation_id, seq, revision_seq, sender_id, member_id, client_id, collaboration_id, text, verdict, sent_at)
    values (${it.id}, ${it.conversationId}, ${it.seq}, ${it.seq}, ${it.senderId}, ${it.memberId}, ${it.clientId}, ${it.collaborationId}, ${it.shown}, ${it.inspection.verdict}, ${ts(it.at)})`);
  await addVersion(tx, it);
}

type Version = { readonly id: string; readonly seq: number; readonly senderId: string; readonly written: string; readonly inspection: Inspection; readonly at: Instant };

async function addVersion(tx: Tx, it: Version): Promise<void> {
  await tx.run(sql`insert into message_versions (message_id, seq, sender_id, text, verdict, spans, reasons, at)
    values (${it.id}, ${it.seq}, ${it.senderId}, ${it.written}, ${it.inspection.verdict}, ${jsonb(it.inspection.spans)}, ${jsonb(it.inspection.reasons)}, ${ts(it.at)})`);
}

/** Gives a message a new wording. */
export async function reword(tx: Tx, it: Version & { readonly shown: string }): Promise<void> {
  await tx.run(sql`update messages set text = ${it.shown}, verdict = ${it.inspection.verdict}, revision_seq = ${it.seq}, edited_at = ${ts(it.at)} where id = ${it.id}`);
  await addVersion(tx, it);
}

/** Takes a message's words away; its place in the sequence stays. */
export async function remove(tx: Tx, it: { id: string; seq: number; at: Instant }): Promise<void> {
  await tx.run(sql`update messages set text = '', revision_seq = ${it.seq}, deleted_at = ${ts(it.at)} where id = ${it.id}`);
}

/** The wording of a message as its writers have it now. */
export async function writtenNow(tx: Tx, it: { id: string; revisionSeq: number }): Promise<string | undefined> {
  return (await tx.run<{ text: string }>(sql`select text from message_versions where message_id = ${it.id} and seq = ${it.revisionSeq}`)).rows[0]?.text;
}

/** The last lines of a conversation as the viewer may read them, oldest first, for the guard. */
export async function lastLines(tx: Tx, conversationId: string, count: number): Promise<readonly Line[]> {
  const { rows } = await tx.run<Line>(sql`select case when m.sender_id = c.brand_id then 'brand' else 'creator' end as by, coalesce(v.text, m.text) as text
      from conversation_events e join messages m on m.id = e.message_id join conversations c on c.id = e.conversation_id left join message_versions v on v.message_id = m.id and v.seq = m.revision_seq
     where e.conversation_id = ${conversationId} and e.kind = 'message' and m.deleted_at is null order by e.seq desc limit ${count}`);
  return rows.reverse();
}

export type EventRow = {
  readonly conversationId: string; readonly seq: number; readonly kind: EventKind; readonly by: 'brand' | 'creator' | null; readonly collaborationId: string | null; readonly what: string; readonly at: Instant;
  readonly messageId: string | null; readonly firstSeq: number; readonly revisionSeq: number; readonly text: string | null; readonly verdict: Verdict; readonly spans: readonly Span[]; readonly reasons: readonly string[];
  readonly sentAt: Instant; readonly editedAt: Instant | null; readonly deletedAt: Instant | null; readonly clientId: string | null;
};

/** A piece of a conversation, by number upwards: after a number, or the last ones before one. A message comes in its newest state; its writers get their own words, spans and reasons. */
export async function page(tx: Tx, it: { conversationId: string; memberId: string; after: number; before: number | null; first: number }): Promise<readonly EventRow[]> {
  const columns = sql`select e.conversation_id as "conversationId", e.seq::int as seq, e.kind, case e.by_account_id when c.brand_id then 'brand' when c.creator_id then 'creator' end as by,
      e.collaboration_id as "collaborationId", e.what, e.at, m.id as "messageId", m.seq::int as "firstSeq", m.revision_seq::int as "revisionSeq",
      case when m.deleted_at is null then coalesce(v.text, nullif(m.text, '')) end as text, m.verdict,
      case when m.deleted_at is null then coalesce(v.spans, '[]') else '[]' end as spans, case when m.deleted_at is null then coalesce(v.reasons, '[]') else '[]' end as reasons,
      m.sent_at as "sentAt", m.edited_at as "editedAt", m.deleted_at as "deletedAt", case when m.member_id = ${it.memberId} then m.client_id end as "clientId"
    from conversation_events e join conversations c on c.id = e.conversation_id left join messages m on m.id = e.message_id left join message_versions v on v.message_id = m.id and v.seq = m.revision_seq`;
  if (it.before === null) return (await tx.run<EventRow>(sql`${columns} where e.conversation_id = ${it.conversationId} and e.seq > ${it.after} order by e.seq limit ${it.first}`)).rows;
  const { rows } = await tx.run<EventRow>(sql`${columns} where e.conversation_id = ${it.conversationId} and e.seq < ${it.before} and e.seq > ${it.after} order by e.seq desc limit ${it.first}`);
  return rows.reverse();
}

export type FoundRow = { readonly conversationId: string; readonly seq: number; readonly text: string; readonly sentAt: Instant };

/** Messages with these words, newest first, as far as the viewer may read. */
export async function search(tx: Tx, it: { words: string; accountId: string; first: number }): Promise<readonly FoundRow[]> {
  const { rows } = await tx.run<FoundRow>(sql`select m.conversation_id as "conversationId", m.seq::int as seq, m.text, m.sent_at as "sentAt" from messages m
    where m.search @@ websearch_to_tsquery('simple', ${it.words}) and exists (select 1 from conversations c where c.id = m.conversation_id and ${it.accountId} in (c.brand_id, c.creator_id))
    order by m.sent_at desc, m.id desc limit ${it.first}`);
  return rows;
}

export type SaidRow = { readonly by: 'brand' | 'creator'; readonly at: Instant; readonly text: string };

/** The last messages of a conversation since a moment, as both sides could read them, oldest first. */
export async function listSaid(tx: Tx, it: { conversationId: string; from: Instant; last: number }): Promise<readonly SaidRow[]> {
  const { rows } = await tx.run<SaidRow>(sql`select case when m.sender_id = c.brand_id then 'brand' else 'creator' end as by, m.sent_at as at, m.text from messages m join conversations c on c.id = m.conversation_id
     where m.conversation_id = ${it.conversationId} and m.sent_at >= ${ts(it.from)} and m.deleted_at is null and m.text <> '' order by m.seq desc limit ${it.last}`);
  return rows.reverse();
}
