import { isId } from '#domain/kit/ids.ts';
import type { Opened, Wanted } from '#server/adapters/uploads/port.ts';
import { placeOf, type Variant } from './attachments/places.ts';
import * as attachments from './attachments/store.ts';
import type { MessagingContext } from './context.ts';
import * as messages from './messages/store.ts';

export type Readable = Opened & { readonly type: string; readonly name: string };

/** Opens a file that was looked at, for the two sides of its conversation alone; nothing for everybody else, while it waits, and when its message was deleted. */
export async function openAttachment(ctx: MessagingContext, id: string, it: { readonly variant: Variant; readonly wanted: Wanted | null }): Promise<Readable | null> {
  if (ctx.viewer.kind === 'anonymous' || !isId('attachment', id)) return null;
  const found = await ctx.read(async (tx) => {
    const file = await attachments.find(tx, id);
    const message = file?.messageId ? await messages.find(tx, file.messageId) : undefined;
    return file?.state === 'ready' && message?.deleted !== true ? file : null;
  });
  if (!found || (found.messageId === null && found.senderId !== ctx.viewer.accountId)) return null;
  const opened = await ctx.uploads.open(placeOf(id, it.variant), it.wanted);
  return opened && { type: found.type, name: found.name, ...opened };
}
