import type { AccountId, ConversationId } from '#domain/kit/ids.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { EventKind } from '#domain/messaging/message.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts, type Sql } from '#server/platform/db/sql.ts';

export type Conversation = { readonly id: ConversationId; readonly brandId: AccountId; readonly creatorId: AccountId; readonly lastSeq: number; readonly lastAt: Instant };

const COLUMNS = sql`id, brand_id as "brandId", creator_id as "creatorId", last_seq::int as "lastSeq", last_at as "lastAt"`;

/** The conversation of a pair, made when there is none. */
export async function open(tx: Tx, it: { id: string; brandId: string; creatorId: string; at: Instant }): Promise<Conversation> {
  await tx.run(sql`insert into conversations (id, brand_id, creator_id, created_at, last_at) values (${it.id}, ${it.brandId}, ${it.creatorId}, ${ts(it.at)}, ${ts(it.at)}) on conflict (brand_id, creator_id) do nothing`);
  const { rows } = await tx.run<Conversation>(sql`select ${COLUMNS} from conversations where brand_id = ${it.brandId} and creator_id = ${it.creatorId}`);
  return rows[0] as Conversation;
}

/** Locks a conversation: whoever holds it takes the next number. Nothing for who is not part of it. */
export async function lock(tx: Tx, id: string): Promise<Conversation | undefined> {
  return (await tx.run<Conversation>(sql`select ${COLUMNS} from conversations where id = ${id} for update`)).rows[0];
}

/** One conversation; nothing for who is not part of it. */
export async function find(tx: Tx, id: string): Promise<Conversation | undefined> {
  return (await tx.run<Conversation>(sql`select ${COLUMNS} from conversations where id = ${id}`)).rows[0];
}

/** The id of a pair's conversation, for who is part of it. */
export async function findOfPair(tx: Tx, brandId: string, creatorId: string): Promise<string | undefined> {
  return (await tx.run<{ id: string }>(sql`select id from conversations where brand_id = ${brandId} and creator_id = ${creatorId}`)).rows[0]?.id;
}

/** The two of a conversation, for a statement that is asked for before they are known; nobody for who is not part of it. */
export const pairOf = (id: string): { readonly brandId: Sql; readonly creatorId: Sql } => ({
  brandId: sql`(select brand_id from conversations where id = ${id})`, creatorId: sql`(select creator_id from conversations where id = ${id})`,
});

export type NewEvent = { readonly kind: EventKind; readonly byAccountId: string | null; readonly messageId?: string; readonly collaborationId?: string | null; readonly what?: string; readonly heardKey?: string; readonly at: Instant };

/** Whether an event heard from another module stands there already. */
export async function isHeard(tx: Tx, id: string, heardKey: string): Promise<boolean> {
  return (await tx.run(sql`select 1 from conversation_events where conversation_id = ${id} and heard_key = ${heardKey}`)).rowCount > 0;
}

/** A statement that takes the next number of a locked conversation. */
export const growing = (id: string, at: Instant): Sql => sql`update conversations set last_seq = last_seq + 1, last_at = greatest(last_at, ${ts(at)}) where id = ${id} returning last_seq as seq`;

/** Takes the next number of a locked conversation. */
export async function grow(tx: Tx, id: string, at: Instant): Promise<number> {
  const { rows } = await tx.run<{ seq: bigint }>(growing(id, at));
  return Number((rows[0] as { seq: bigint }).seq);
}

/** Writes an event under the number just taken. */
export async function addEvent(tx: Tx, it: NewEvent & { readonly id: string; readonly seq: number }): Promise<void> {
  await tx.run(sql`insert into conversation_events (conversation_id, seq, kind, by_account_id, message_id, collaboration_id, what, heard_key, at)
    values (${it.id}, ${it.seq}, ${it.kind}, ${it.byAccountId}, ${it.messageId ?? null}, ${it.collaborationId ?? null}, ${it.what ?? ''}, ${it.heardKey ?? null}, ${ts(it.at)})`);
}

/** Marks a conversation as read up to a number; a mark never goes back. Returns whether it moved. */
export async function mark(tx: Tx, it: { id: string; memberId: string; accountId: string; seq: number; at: Instant }): Promise<boolean> {
  const { rowCount } = await tx.run(sql`insert into conversation_reads (conversation_id, member_id, account_id, read_seq, at) values (${it.id}, ${it.memberId}, ${it.accountId}, ${it.seq}, ${ts(it.at)})
    on conflict (conversation_id, member_id) do update set read_seq = excluded.read_seq, at = excluded.at where conversation_reads.read_seq < excluded.read_seq`);
  return rowCount === 1;
}

export type ConversationRow = Conversation & {
  readonly brandName: string; readonly creatorName: string; readonly readSeq: number; readonly otherReadSeq: number; readonly unreadCount: number;
  readonly lastText: string | null; readonly lastByAccountId: string | null;
};

const UNREAD_COUNT_MAX = 99;

/** The conversations of a viewer, last moved first, with how far each side has read. `onlyId`: that one alone. */
export async function list(tx: Tx, it: { memberId: string; accountId: string; first: number; onlyId: string | null; before: { readonly at: Instant; readonly id: string } | null }): Promise<readonly ConversationRow[]> {
  const { rows } = await tx.run<ConversationRow>(sql`
    select c.id, c.brand_id as "brandId", c.creator_id as "creatorId", c.last_seq::int as "lastSeq", c.last_at as "lastAt", b.display_name as "brandName", k.display_name as "creatorName",
        r.mine as "readSeq", r.other as "otherReadSeq",
        (select count(*)::int from (select 1 from conversation_events e where e.conversation_id = c.id and e.seq > r.mine and e.by_account_id is distinct from ${it.accountId} and e.kind in ('message', 'work', 'money') limit ${UNREAD_COUNT_MAX}) as unread) as "unreadCount",
        m.text as "lastText", m.sender_id as "lastByAccountId"
      from conversations c
      join account_directory b on b.id = c.brand_id join account_directory k on k.id = c.creator_id
      cross join lateral (select coalesce(max(read_seq) filter (where member_id = ${it.memberId}), 0)::int as mine, coalesce(max(read_seq) filter (where account_id <> ${it.accountId}), 0)::int as other
        from conversation_reads where conversation_id = c.id) r
      left join lateral (select case when x.deleted_at is null then coalesce(v.text, x.text) end as text, x.sender_id from conversation_events e join messages x on x.id = e.message_id
        left join message_versions v on v.message_id = x.id and v.seq = x.revision_seq where e.conversation_id = c.id and e.kind = 'message' order by e.seq desc limit 1) m on true
     where ${it.accountId} in (c.brand_id, c.creator_id) and (${it.onlyId}::text is null and (c.last_seq > 0 or c.brand_id = ${it.accountId}) or c.id = ${it.onlyId})
       and (${ts(it.before?.at ?? null)}::timestamptz is null or (c.last_at, c.id) < (${ts(it.before?.at ?? null)}::timestamptz, ${it.before?.id ?? ''}))
     order by c.last_at desc, c.id desc limit ${it.first}`);
  return rows;
}

/** In how many conversations something waits to be read by a member. Units: conversations, `max` at most. */
export async function countUnread(tx: Tx, it: { memberId: string; accountId: string; max: number }): Promise<number> {
  const { rows } = await tx.run<{ count: number }>(sql`select count(*)::int as count from (select 1 from conversations c
      left join conversation_reads r on r.conversation_id = c.id and r.member_id = ${it.memberId}
     where ${it.accountId} in (c.brand_id, c.creator_id) and c.last_seq > coalesce(r.read_seq, 0)
       and exists (select 1 from conversation_events e where e.conversation_id = c.id and e.seq > coalesce(r.read_seq, 0) and e.by_account_id is distinct from ${it.accountId} and e.kind in ('message', 'work', 'money'))
     limit ${it.max}) as unread`);
  return rows[0]?.count ?? 0;
}
