import { isId } from '#domain/kit/ids.ts';
import { AGAIN } from '#server/platform/wake/bus.ts';
import type { MessagingContext } from './context.ts';
import { findConversation } from './queries.ts';
import { MOVED, TYPING, topicOf } from './wake-up.ts';

/** That something moved, by id and number alone. `typing`: the side that writes just now. */
export type Moved = { readonly conversationId: string; readonly seq: number; readonly typing: string | null };

const EMPTY: AsyncGenerator<never, void, void> = (async function* none() { /* Nobody to tell. */ })();

/** Hears how one conversation grows: first how far it has, then every time it moved. Ends at once for who is not part of it. */
export async function listenToConversation(ctx: MessagingContext, id: string): Promise<AsyncIterable<Moved>> {
  if (!isId('conversation', id)) return EMPTY;
  // It listens before it reads: what comes in between is heard, not missed.
  const hints = ctx.wake.listen([topicOf('conversation', id)]);
  const found = await findConversation(ctx, id);
  if (!found) {
    await hints.return();
    return EMPTY;
  }
  const side = ctx.viewer.kind;
  return mapped(hints, { first: { conversationId: id, seq: found.lastSeq, typing: null }, read: async ({ about, seq }) => {
    if (about === AGAIN) return { conversationId: id, seq: (await findConversation(ctx, id))?.lastSeq ?? 0, typing: null };
    if (about === MOVED) return { conversationId: id, seq, typing: null };
    const typing = about.slice(TYPING.length + 1);
    return typing === side ? null : { conversationId: id, seq: 0, typing };
  } });
}

/** Hears which of the viewer's conversations moved. A conversation without an id: fetch the list again. */
export async function listenToInbox(ctx: MessagingContext): Promise<AsyncIterable<Moved>> {
  const { viewer } = ctx;
  if (viewer.kind === 'anonymous') return EMPTY;
  const hints = ctx.wake.listen([topicOf('account', viewer.accountId)]);
  return mapped(hints, { first: { conversationId: '', seq: 0, typing: null }, read: async ({ about, seq }) => ({ conversationId: about === AGAIN ? '' : about, seq, typing: null }) });
}

type Hints = ReturnType<MessagingContext['wake']['listen']>;
type Hint = { readonly about: string; readonly seq: number };
type Mapping = { readonly first: Moved; readonly read: (hint: Hint) => Promise<Moved | null> };

/** One after the other, the first given; leaving it leaves the hints too, also while they are waited for. */
function mapped(hints: Hints, { first, read }: Mapping): AsyncIterable<Moved> {
  let begun = false;
  const next = async (): Promise<IteratorResult<Moved, void>> => {
    if (!begun) {
      begun = true;
      return { done: false, value: first };
    }
    for (;;) {
      const hint = await hints.next();
      if (hint.done) return { done: true, value: undefined };
      const value = await read(hint.value);
      if (value) return { done: false, value };
    }
  };
  const iterator: AsyncIterator<Moved, void> = { next, return: async () => {
    await hints.return();
    return { done: true, value: undefined };
  } };
  return { [Symbol.asyncIterator]: () => iterator };
}

/** Says that the viewer writes just now; nothing is stored. */
export async function tellTyping(ctx: MessagingContext, conversationId: string): Promise<void> {
  if (!(await findConversation(ctx, conversationId))) return;
  ctx.wake.publish([{ topic: topicOf('conversation', conversationId), about: `${TYPING}:${ctx.viewer.kind}`, seq: ctx.clock.now() }]);
}
