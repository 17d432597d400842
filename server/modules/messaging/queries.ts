import { isId } from '#domain/kit/ids.ts';
import { instant, type Instant } from '#domain/kit/time.ts';
import type { Context } from '#server/platform/command.ts';
import * as attachments from './attachments/store.ts';
import * as conversations from './conversations/store.ts';
import * as messages from './messages/store.ts';

export type { ConversationRow } from './conversations/store.ts';
export type { EventRow, FoundRow, SaidRow } from './messages/store.ts';

const FIRST_MAX = 100;
const CURSOR = /^(\d{1,15})\.(cnv_[0-9a-f]{32})$/;
const within = (first: number): number => Math.max(1, Math.min(first, FIRST_MAX));
const sided = ({ viewer }: Context) => (viewer.kind === 'brand' || viewer.kind === 'creator' ? viewer : null);

export type ConversationPage = { readonly items: readonly conversations.ConversationRow[]; readonly endCursor: string | null; readonly hasMore: boolean };

/** The viewer's conversations, last moved first. Shapes: `first` 1 to 100. */
export async function listConversations(ctx: Context, it: { first: number; after: string | null }): Promise<ConversationPage> {
  const viewer = sided(ctx);
  if (!viewer) return { items: [], endCursor: null, hasMore: false };
  const first = within(it.first);
  const cursor = CURSOR.exec(it.after ?? '');
  const before = cursor ? { at: instant(Number(cursor[1])), id: String(cursor[2]) } : null;
  const rows = await ctx.read((tx) => conversations.list(tx, { memberId: viewer.memberId, accountId: viewer.accountId, first: first + 1, onlyId: null, before }));
  const items = rows.slice(0, first);
  const last = items.at(-1);
  return { items, endCursor: last ? `${last.lastAt}.${last.id}` : null, hasMore: rows.length > first };
}

/** One conversation of the viewer; nothing for everybody else. */
export async function findConversation(ctx: Context, id: string): Promise<conversations.ConversationRow | null> {
  const viewer = sided(ctx);
  if (!viewer || !isId('conversation', id)) return null;
  return ctx.readAtOnce(async (tx) => (await conversations.list(tx, { memberId: viewer.memberId, accountId: viewer.accountId, first: 1, onlyId: id, before: null }))[0] ?? null);
}

/** The viewer's one conversation with another account; nothing when there is none. */
export async function findConversationWith(ctx: Context, accountId: string): Promise<conversations.ConversationRow | null> {
  const viewer = sided(ctx);
  if (!viewer || !isId('account', accountId)) return null;
  const [brandId, creatorId] = viewer.kind === 'brand' ? [viewer.accountId, accountId] : [accountId, viewer.accountId];
  const id = await ctx.read((tx) => conversations.findOfPair(tx, brandId, creatorId));
  return id === undefined ? null : findConversation(ctx, id);
}

const SEQ_MAX = 2 ** 31 - 1;

export type EventPage = { readonly events: readonly messages.EventRow[]; readonly lastSeq: number };

/** A piece of a conversation in order of its numbers, and how far it has grown; both of one moment. Nothing for who is not part of it. Shapes: `first` 1 to 100. */
export async function listMessages(ctx: Context, it: { conversationId: string; afterSeq: number | null; beforeSeq: number | null; first: number }): Promise<EventPage | null> {
  const viewer = sided(ctx);
  if (!viewer || !isId('conversation', it.conversationId)) return null;
  return ctx.readAtOnce(async (tx) => {
    const before = it.beforeSeq ?? (it.afterSeq === null ? SEQ_MAX : null);
    // Who is not part of it gets neither.
    const [found, events] = await Promise.all([
      conversations.find(tx, it.conversationId),
      messages.page(tx, { conversationId: it.conversationId, memberId: viewer.memberId, after: it.afterSeq ?? 0, before, first: within(it.first) }),
    ]);
    return found ? { events, lastSeq: found.lastSeq } : null;
  });
}

const WORDS_LENGTH_MAX = 200;

/** Messages of the viewer's conversations with these words, newest first. Shapes: `words` up to 200 characters; `first` 1 to 100. */
export async function searchMessages(ctx: Context, it: { words: string; first: number }): Promise<readonly messages.FoundRow[]> {
  const viewer = sided(ctx);
  const words = it.words.replaceAll('\u0000', '').slice(0, WORDS_LENGTH_MAX).trim();
  return viewer && words !== '' ? ctx.read((tx) => messages.search(tx, { words, accountId: viewer.accountId, first: within(it.first) })) : [];
}

const EXCERPT_LINES = 60;

/** What two accounts wrote to each other from one moment on, as both could read it, the last lines, oldest first. For the worker. */
export async function readExcerpt(ctx: Context, it: { brandId: string; creatorId: string; from: Instant }): Promise<readonly messages.SaidRow[]> {
  return ctx.read(async (tx) => {
    const id = await conversations.findOfPair(tx, it.brandId, it.creatorId);
    return id === undefined ? [] : messages.listSaid(tx, { conversationId: id, from: it.from, last: EXCERPT_LINES });
  });
}

const UNREAD_MAX = 100;

/** In how many conversations something waits for the viewer. Shapes: 100 at most. */
export async function countUnreadConversations(ctx: Context): Promise<number> {
  const viewer = sided(ctx);
  return viewer ? ctx.read((tx) => conversations.countUnread(tx, { memberId: viewer.memberId, accountId: viewer.accountId, max: UNREAD_MAX })) : 0;
}

const AROUND_EACH = 3;

/** For each message or file, by id: the message the guard judged, or beside which the file stands, as it was written, with three before and after it. Nothing for everybody but staff. */
export async function listAround(ctx: Context, ids: readonly string[]): Promise<readonly (readonly messages.AroundRow[])[]> {
  if (ctx.viewer.kind !== 'operator') return ids.map(() => []);
  return ctx.as('worker').read(async (tx) => {
    const beside = new Map((await attachments.listBeside(tx, ids)).map((it) => [it.id, it.messageId]));
    const messageIds = ids.map((id) => beside.get(id) ?? id);
    const rows = await messages.around(tx, { messageIds, each: AROUND_EACH });
    return messageIds.map((id) => rows.filter((it) => it.about === id));
  });
}

/** Files the guard judged, for staff and their sender. */
export async function listJudgedFiles(ctx: Context, ids: readonly string[]): Promise<readonly (messages.AttachmentRow | null)[]> {
  const files = await (ctx.viewer.kind === 'operator' ? ctx.as('worker') : ctx).read((tx) => messages.listFiles(tx, ids));
  return ids.map((id) => files.find((it) => it.id === id) ?? null);
}
