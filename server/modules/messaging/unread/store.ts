import type { AccountId, ConversationId } from '#domain/kit/ids.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts, type Sql } from '#server/platform/db/sql.ts';

export type Watch = { readonly conversationId: ConversationId; readonly accountId: AccountId };

/** A statement that has the other side looked at when this is due, where there is something new, unless that is settled for an earlier moment. */
export const watching = (it: { readonly conversationId: string; readonly senderId: string }, dueAt: Instant, whereNew: Sql): Sql => sql`insert into unread_watches (conversation_id, account_id, due_at)
    select id, case brand_id when ${it.senderId} then creator_id else brand_id end, ${ts(dueAt)}::timestamptz from conversations where id = ${it.conversationId} and ${whereNew}
    on conflict (conversation_id, account_id) do update set due_at = excluded.due_at where unread_watches.due_at is null`;

/** Sides that are to be looked at now, longest waiting first. */
export async function listDue(tx: Tx, now: Instant, first: number): Promise<readonly Watch[]> {
  return (await tx.run<Watch>(sql`select conversation_id as "conversationId", account_id as "accountId" from unread_watches where due_at <= ${ts(now)} order by due_at limit ${first}`)).rows;
}

/** When the next side is to be looked at. */
export async function nextDueAt(tx: Tx): Promise<Instant | null> {
  return (await tx.run<{ at: Instant | null }>(sql`select min(due_at) as at from unread_watches where due_at is not null`)).rows[0]?.at ?? null;
}

export type Unread = { readonly toldSeq: number; readonly readSeq: number; readonly lastSeq: number; readonly count: number; readonly oldestAt: Instant | null };

/** What a side has not read, if it is still to be looked at: the conversation is locked by whoever asks. */
export async function lockDue(tx: Tx, it: Watch, now: Instant): Promise<Unread | undefined> {
  const { rows } = await tx.run<Unread>(sql`select w.told_seq::int as "toldSeq", r.seq::int as "readSeq", coalesce(u.last, 0)::int as "lastSeq", u.count::int as count, u.oldest as "oldestAt"
      from unread_watches w
      cross join lateral (select coalesce(max(read_seq), 0) as seq from conversation_reads where conversation_id = w.conversation_id and account_id = w.account_id) r
      cross join lateral (select max(m.seq) as last, count(*) as count, min(m.sent_at) as oldest from conversation_events e join messages m on m.id = e.message_id
        where e.conversation_id = w.conversation_id and e.kind = 'message' and e.seq > r.seq and m.sender_id <> w.account_id and m.deleted_at is null) u
     where w.conversation_id = ${it.conversationId} and w.account_id = ${it.accountId} and w.due_at <= ${ts(now)} for update of w`);
  return rows[0];
}

/** Settles when a side is looked at next, or that it is not, and up to where it was told. */
export async function settle(tx: Tx, it: Watch, next: { dueAt: Instant | null; toldSeq: number }): Promise<void> {
  await tx.run(sql`update unread_watches set due_at = ${ts(next.dueAt)}, told_seq = ${next.toldSeq} where conversation_id = ${it.conversationId} and account_id = ${it.accountId}`);
}
