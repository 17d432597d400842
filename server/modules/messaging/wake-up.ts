import type { Hint } from '#server/platform/wake/bus.ts';
import type { Conversation } from './conversations/store.ts';
import type { MessagingContext } from './context.ts';

export const topicOf = (kind: 'conversation' | 'account', id: string): string => `${kind}:${id}`;
export const MOVED = 'moved';
export const TYPING = 'typing';

/** Tells whoever watches that a conversation has grown. Call it after the commit. */
export function tellMoved(ctx: MessagingContext, it: Pick<Conversation, 'id' | 'brandId' | 'creatorId'> & { readonly seq: number }): void {
  const hints: Hint[] = [{ topic: topicOf('conversation', it.id), about: MOVED, seq: it.seq }];
  for (const accountId of [it.brandId, it.creatorId]) hints.push({ topic: topicOf('account', accountId), about: it.id, seq: it.seq });
  ctx.wake.publish(hints);
}
