import type { CollaborationMoved, HoldMoved } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import { instant } from '#domain/kit/time.ts';
import { sidesOf } from '#server/modules/collaborations/index.ts';
import * as conversations from './conversations/store.ts';
import type { MessagingContext } from './context.ts';
import { tellMoved } from './wake-up.ts';

type Heard = { readonly collaborationId: string; readonly kind: 'work' | 'money'; readonly what: string; readonly heardKey: string; readonly atMs: number };

/** Writes what the work or its money did into the conversation of its two sides, once, opening it at the first request. */
async function write(ctx: MessagingContext, heard: Heard, changeId?: string): Promise<void> {
  const sides = await sidesOf(ctx, heard.collaborationId, changeId);
  if (!sides) return;
  const { brandId, creatorId, by } = sides;
  const byAccountId = by === 'brand' ? brandId : by === 'creator' ? creatorId : null;
  const now = ctx.clock.now();
  const { value } = await ctx.transaction(async (tx) => {
    const { id } = await conversations.open(tx, { id: ctx.random.id('conversation', now), brandId, creatorId, at: now });
    await conversations.lock(tx, id);
    if (await conversations.isHeard(tx, id, heard.heardKey)) return ok(null);
    const seq = await conversations.grow(tx, id, now);
    await conversations.addEvent(tx, { id, seq, kind: heard.kind, byAccountId, collaborationId: heard.collaborationId, what: heard.what, heardKey: heard.heardKey, at: instant(heard.atMs) });
    return ok({ id, brandId, creatorId, seq });
  });
  if (value) tellMoved(ctx, value);
}

/** The work took a step: it stands between the messages. */
const writeStep = (ctx: MessagingContext, it: CollaborationMoved): Promise<void> => write(ctx, { ...it, kind: 'work', what: it.action, heardKey: it.changeId }, it.changeId);

/** The money took a step: it stands between the messages. */
const writeHold = (ctx: MessagingContext, it: HoldMoved): Promise<void> => write(ctx, { ...it, kind: 'money', what: it.to, heardKey: `${it.holdId}:${it.from}:${it.to}:${it.atMs}` });

/** What conversations hear, by event, and the jobs that do it. */
export const messagingReactions = {
  subscriptions: { 'collaboration-moved': ['messaging-write-step'], 'hold-moved': ['messaging-write-hold'] },
  handlers: { 'messaging-write-step': writeStep, 'messaging-write-hold': writeHold },
} as const;
