import type { Instant } from '#domain/kit/time.ts';
import type { MessageId } from '#domain/kit/ids.ts';
import type { AttachmentKind, AttachmentState } from '#domain/messaging/attachment.ts';
import type { EventKind, Inspection, Line, Span, Verdict } from '#domain/messaging/message.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts, type Sql } from '#server/platform/db/sql.ts';
import { growing } from '../conversations/store.ts';
import { counting, type Count } from '../sending/store.ts';
import { watching } from '../unread/store.ts';

export type Stored = { readonly id: MessageId; readonly conversationId: string; readonly seq: number; readonly revisionSeq: number; readonly senderId: string; readonly collaborationId: string | null; readonly sentAt: Instant; readonly deleted: boolean };

const STORED = sql`id, conversation_id as "conversationId", seq::int as seq, revision_seq::int as "revisionSeq", sender_id as "senderId", collaboration_id as "collaborationId", sent_at as "sentAt", deleted_at is not null as deleted`;

export type Sending = { readonly conversationId: string; readonly senderId: string; readonly memberId: string; readonly clientId: string; readonly lookAt: Instant; readonly now: Instant; readonly lines: number };
/** What a message meets: the same one sent before, how much its member has sent with it, and the lines before it, oldest first. */
export type Met = { readonly before: { readonly id: MessageId; readonly seq: number } | null; readonly counts: readonly Count[]; readonly lines: readonly Line[] };

/** Looks whether a client has sent this before under a locked conversation; if not, counts it and has the other side looked at. One statement, which needs nothing of the lock's answer: both leave at once. */
export async function meet(tx: Tx, it: Sending): Promise<Met> {
  const whereNew = sql`not exists (select 1 from sent)`;
  const { rows } = await tx.run<Met>(sql`with sent as (select id, seq::int as seq from messages where conversation_id = ${it.conversationId} and member_id = ${it.memberId} and client_id = ${it.clientId}),
      counted as (${counting(it.memberId, it.now, whereNew)}), watched as (${watching(it, it.lookAt, whereNew)})
    select (select to_jsonb(sent) from sent) as before,
      coalesce((select jsonb_agg(jsonb_build_object('span', span, 'sentCount', sent_count, 'resetsAt', floor(extract(epoch from resets_at) * 1000)::bigint)) from counted), '[]') as counts,
      coalesce((select jsonb_agg(jsonb_build_object('by', l.by, 'text', l.text) order by l.seq) from (${linesBefore(it.conversationId, it.lines)}) l), '[]') as lines`);
  return rows[0] as Met;
}

/** One message, as far as the viewer may read. */
export async function find(tx: Tx, id: string): Promise<Stored | undefined> {
  return (await tx.run<Stored>(sql`select ${STORED} from messages where id = ${id}`)).rows[0];
}

export type NewMessage = {
  readonly id: string; readonly conversationId: string; readonly senderId: string; readonly memberId: string; readonly clientId: string;
  readonly collaborationId: string | null; readonly shown: string; readonly written: string; readonly inspection: Inspection; readonly at: Instant;
};

/** Stores a message under the next number of a locked conversation: what both sides may read, what was written, and its place. `last`: nothing follows in this transaction. Returns the number. */
export async function insert(tx: Tx, it: NewMessage, last: boolean): Promise<number> {
  const { verdict, spans, reasons } = it.inspection;
  const statement = sql`with grown as (${growing(it.conversationId, it.at)}),
      message as (insert into messages (id, conversation_id, seq, revision_seq, sender_id, member_id, client_id, collaboration_id, text, verdict, sent_at)
        select ${it.id}, ${it.conversationId}, seq, seq, ${it.senderId}, ${it.memberId}, ${it.clientId}, ${it.collaborationId}, ${it.shown}, ${verdict}, ${ts(it.at)}::timestamptz from grown),
      version as (insert into message_versions (message_id, seq, sender_id, text, verdict, spans, reasons, at)
        select ${it.id}, seq, ${it.senderId}, ${it.written}, ${verdict}, ${jsonb(spans)}::jsonb, ${jsonb(reasons)}::jsonb, ${ts(it.at)}::timestamptz from grown),
      event as (insert into conversation_events (conversation_id, seq, kind, by_account_id, message_id, collaboration_id, at)
        select ${it.conversationId}, seq, 'message', ${it.senderId}, ${it.id}, ${it.collaborationId}, ${ts(it.at)}::timestamptz from grown)
    select seq::int as seq from grown`;
  const { rows } = await (last ? tx.runLast<{ seq: number }>(statement) : tx.run<{ seq: number }>(statement));
  return (rows[0] as { seq: number }).seq;
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

/** Lets the other side read a message as it was written. */
export async function release(tx: Tx, it: Version): Promise<void> {
  await tx.run(sql`update messages set text = ${it.written}, verdict = ${it.inspection.verdict}, revision_seq = ${it.seq} where id = ${it.id}`);
  await addVersion(tx, it);
}

/** Something beside a message has changed: it takes a number with the same words, and whoever reads it fetches it again. */
export async function touch(tx: Tx, id: string, seq: number): Promise<void> {
  await tx.run(sql`insert into message_versions (message_id, seq, sender_id, text, verdict, spans, reasons, at)
    select v.message_id, ${seq}::bigint, v.sender_id, v.text, v.verdict, v.spans, v.reasons, v.at from message_versions v join messages m on m.id = v.message_id and m.revision_seq = v.seq where m.id = ${id}`);
  await tx.run(sql`update messages set revision_seq = ${seq} where id = ${id}`);
}

/** Takes a message's words away; its place in the sequence stays. */
export async function remove(tx: Tx, it: { id: string; seq: number; at: Instant }): Promise<void> {
  await tx.run(sql`update messages set text = '', revision_seq = ${it.seq}, deleted_at = ${ts(it.at)} where id = ${it.id}`);
}

/** The wording of a message as its writers have it now. */
export async function writtenNow(tx: Tx, it: { id: string; revisionSeq: number }): Promise<string | undefined> {
  return (await tx.run<{ text: string }>(sql`select text from message_versions where message_id = ${it.id} and seq = ${it.revisionSeq}`)).rows[0]?.text;
}

const linesBefore = (conversationId: string, count: number): Sql => sql`select e.seq, case when m.sender_id = c.brand_id then 'brand' else 'creator' end as by, coalesce(v.text, m.text) as text
      from (select conversation_id, seq, message_id from conversation_events where conversation_id = ${conversationId} and kind = 'message' order by seq desc limit ${count}) e
      join messages m on m.id = e.message_id join conversations c on c.id = e.conversation_id left join message_versions v on v.message_id = m.id and v.seq = m.revision_seq
     where m.deleted_at is null order by e.seq desc`;

/** The last lines of a conversation as the viewer may read them, oldest first, for the guard. */
export async function lastLines(tx: Tx, conversationId: string, count: number): Promise<readonly Line[]> {
  return (await tx.run<Line>(linesBefore(conversationId, count))).rows.reverse().map(({ by, text }) => ({ by, text }));
}

/** A file beside a message. Units: bytes, pixels. */
export type AttachmentRow = { readonly id: string; readonly state: AttachmentState; readonly kind: AttachmentKind; readonly name: string; readonly bytes: number; readonly width: number | null; readonly height: number | null; readonly reasons: readonly string[]; readonly mine: boolean };

const FILE = sql`jsonb_build_object('id', a.id, 'state', a.state, 'kind', a.kind, 'name', a.name, 'bytes', a.bytes, 'width', a.width, 'height', a.height,
        'mine', a.sender_id = (select viewer_account()), 'reasons', case when a.sender_id = (select viewer_account()) then a.reasons else '[]' end)`;

/** Files as screens show them, as far as the viewer may read. */
export async function listFiles(tx: Tx, ids: readonly string[]): Promise<readonly AttachmentRow[]> {
  return (await tx.run<{ file: AttachmentRow }>(sql`select ${FILE} as file from attachments a where a.id = any(${[...ids]}) and a.kind is not null`)).rows.map((it) => it.file);
}

export type EventRow = {
  readonly conversationId: string; readonly seq: number; readonly kind: EventKind; readonly by: 'brand' | 'creator' | null; readonly collaborationId: string | null; readonly what: string; readonly at: Instant;
  readonly messageId: string | null; readonly firstSeq: number; readonly revisionSeq: number; readonly text: string | null; readonly verdict: Verdict; readonly spans: readonly Span[]; readonly reasons: readonly string[];
  readonly sentAt: Instant; readonly editedAt: Instant | null; readonly deletedAt: Instant | null; readonly clientId: string | null; readonly attachments: readonly AttachmentRow[];
};

/** A piece of a conversation, by number upwards: after a number, or the last ones before one. A message comes in its newest state; its writers get their own words, spans and reasons. */
export async function page(tx: Tx, it: { conversationId: string; memberId: string; after: number; before: number | null; first: number }): Promise<readonly EventRow[]> {
  const columns = sql`select e.conversation_id as "conversationId", e.seq::int as seq, e.kind, case e.by_account_id when c.brand_id then 'brand' when c.creator_id then 'creator' end as by,
      e.collaboration_id as "collaborationId", e.what, e.at, m.id as "messageId", m.seq::int as "firstSeq", m.revision_seq::int as "revisionSeq",
      case when m.deleted_at is null then coalesce(v.text, nullif(m.text, '')) end as text, m.verdict,
      case when m.deleted_at is null then coalesce(v.spans, '[]') else '[]' end as spans, case when m.deleted_at is null then coalesce(v.reasons, '[]') else '[]' end as reasons,
      m.sent_at as "sentAt", m.edited_at as "editedAt", m.deleted_at as "deletedAt", case when m.member_id = ${it.memberId} then m.client_id end as "clientId",
      case when m.id is null or m.deleted_at is not null then '[]' else coalesce((select jsonb_agg(${FILE} order by a.id) from attachments a where a.message_id = m.id), '[]') end as attachments
    from conversation_events e join conversations c on c.id = e.conversation_id left join messages m on m.id = e.message_id left join message_versions v on v.message_id = m.id and v.seq = m.revision_seq`;
  if (it.before === null) return (await tx.run<EventRow>(sql`${columns} where e.conversation_id = ${it.conversationId} and e.seq > ${it.after} order by e.seq limit ${it.first}`)).rows;
  const { rows } = await tx.run<EventRow>(sql`${columns} where e.conversation_id = ${it.conversationId} and e.seq < ${it.before} and e.seq > ${it.after} order by e.seq desc limit ${it.first}`);
  return rows.reverse();
}

export type FoundRow = { readonly conversationId: string; readonly seq: number; readonly text: string; readonly sentAt: Instant; readonly by: 'brand' | 'creator'; readonly brandName: string; readonly creatorName: string };

/** Messages with these words, the last one perhaps only begun, newest first, as far as the viewer may read. */
export async function search(tx: Tx, it: { words: string; accountId: string; first: number }): Promise<readonly FoundRow[]> {
  const { rows } = await tx.run<FoundRow>(sql`select m.conversation_id as "conversationId", m.seq::int as seq, m.text, m.sent_at as "sentAt", case when m.sender_id = c.brand_id then 'brand' else 'creator' end as by,
      b.display_name as "brandName", k.display_name as "creatorName"
    from websearch_to_tsquery('simple', ${it.words}) w cross join lateral (select case when right(w::text, 1) = '''' then (w::text || ':*')::tsquery else w end as query) q
    join messages m on m.search @@ q.query join conversations c on c.id = m.conversation_id join account_directory b on b.id = c.brand_id join account_directory k on k.id = c.creator_id
    where ${it.accountId} in (c.brand_id, c.creator_id)
    order by m.sent_at desc, m.id desc limit ${it.first}`);
  return rows;
}

export type AroundRow = { readonly about: string; readonly seq: number; readonly by: 'brand' | 'creator'; readonly text: string; readonly at: Instant; readonly judged: boolean };

/** Messages (`about`) as they were written and those around each, oldest first, for the person who decides. */
export async function around(tx: Tx, it: { messageIds: readonly string[]; each: number }): Promise<readonly AroundRow[]> {
  const { rows } = await tx.run<AroundRow>(sql`select t.id as about, m.seq::int as seq, case when m.sender_id = c.brand_id then 'brand' else 'creator' end as by, case when m.deleted_at is null then coalesce(v.text, m.text) else '' end as text, m.sent_at as at, m.id = t.id as judged
      from messages t cross join lateral (
        (select id from messages where conversation_id = t.conversation_id and seq <= t.seq order by seq desc limit ${it.each + 1}) union (select id from messages where conversation_id = t.conversation_id and seq > t.seq order by seq limit ${it.each})) near
      join messages m on m.id = near.id join conversations c on c.id = m.conversation_id left join message_versions v on v.message_id = m.id and v.seq = m.revision_seq
     where t.id = any(${[...it.messageIds]}) order by t.id, m.seq`);
  return rows;
}

export type SaidRow = { readonly by: 'brand' | 'creator'; readonly at: Instant; readonly text: string };

/** The last messages of a conversation since a moment, as both sides could read them, oldest first. */
export async function listSaid(tx: Tx, it: { conversationId: string; from: Instant; last: number }): Promise<readonly SaidRow[]> {
  const { rows } = await tx.run<SaidRow>(sql`select case when m.sender_id = c.brand_id then 'brand' else 'creator' end as by, m.sent_at as at, m.text from messages m join conversations c on c.id = m.conversation_id
     where m.conversation_id = ${it.conversationId} and m.sent_at >= ${ts(it.from)} and m.deleted_at is null and m.text <> '' order by m.seq desc limit ${it.last}`);
  return rows.reverse();
}
