import type { MessagesUnread } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import { after, isPast, type Instant } from '#domain/kit/time.ts';
import { TOLD_AFTER_MS } from '#domain/messaging/sending.ts';
import type { Context } from '#server/platform/command.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import * as conversations from './conversations/store.ts';
import * as unread from './unread/store.ts';

const BATCH_MAX = 50;

/** Looks at the sides that may have left messages unread, and announces those that have for ten minutes. Returns how many it looked at. */
export async function sweepUnread(ctx: Context): Promise<number> {
  const due = await ctx.read((tx) => unread.listDue(tx, ctx.clock.now(), BATCH_MAX));
  for (const it of due) await look(ctx, it);
  return due.length;
}

/** When the next side is to be looked at, or nothing. */
export const nextUnreadDueAt = (ctx: Context): Promise<Instant | null> => ctx.read((tx) => unread.nextDueAt(tx));

/** Whoever sends holds the conversation too: no message comes between the look and what is settled. */
async function look(ctx: Context, it: unread.Watch): Promise<void> {
  await ctx.transaction(async (tx) => {
    const conversation = await conversations.lock(tx, it.conversationId);
    const now = ctx.clock.now();
    const found = await unread.lockDue(tx, it, now);
    if (!conversation || !found) return ok(undefined);
    const { toldSeq, readSeq, oldestAt } = found;
    // Told once, and not again before the side has read on; with nothing unread there is nothing to look at.
    if (oldestAt === null || toldSeq > readSeq) return ok(await unread.settle(tx, it, { dueAt: null, toldSeq }));
    const dueAt = after(oldestAt, TOLD_AFTER_MS);
    if (!isPast(dueAt, now)) return ok(await unread.settle(tx, it, { dueAt, toldSeq }));
    const fromAccountId = it.accountId === conversation.brandId ? conversation.creatorId : conversation.brandId;
    const event: MessagesUnread = { type: 'messages-unread', conversationId: it.conversationId, accountId: it.accountId, fromAccountId, count: found.count, seq: found.lastSeq };
    await announce(tx, event, { now, random: ctx.random });
    return ok(await unread.settle(tx, it, { dueAt: null, toldSeq: found.lastSeq }));
  });
}
