import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import * as conversations from '../conversations/store.ts';
import * as messages from '../messages/store.ts';

type Beside = { readonly conversationId: string; readonly messageId: string; readonly what: string; readonly heardKey?: string; readonly at: Instant };

/** Says in a locked conversation that something beside a message has changed. Returns the number it took. */
export async function sayBeside(tx: Tx, { conversationId, ...it }: Beside): Promise<number> {
  const seq = await conversations.grow(tx, conversationId, it.at);
  await messages.touch(tx, it.messageId, seq);
  await conversations.addEvent(tx, { ...it, id: conversationId, seq, kind: 'moderation', byAccountId: null });
  return seq;
}
