import { isId } from '#domain/kit/ids.ts';
import type { Opened, Wanted } from '#server/adapters/uploads/port.ts';
import { findFindingOfFile } from '#server/modules/moderation/index.ts';
import { placeOf, type Variant } from './attachments/places.ts';
import * as attachments from './attachments/store.ts';
import type { MessagingContext } from './context.ts';
import * as messages from './messages/store.ts';

export type Readable = Opened & { readonly type: string; readonly name: string };

/** A file that is before staff, because nobody could look at it or its sender asked for a person. */
async function findBeforeStaff(ctx: MessagingContext, id: string): Promise<attachments.Attachment | null> {
  const finding = await findFindingOfFile(ctx, id);
  if (!finding || finding.state === 'open') return null;
  const file = await ctx.as('worker').read((tx) => attachments.find(tx, id));
  return file && ['refused', 'review', 'ready'].includes(file.state) ? file : null;
}

/** Opens a file that was looked at, for the two sides of its conversation alone, and for staff what is before them; nothing for everybody else, while it waits, and when its message was deleted. */
export async function openAttachment(ctx: MessagingContext, id: string, it: { readonly variant: Variant; readonly wanted: Wanted | null }): Promise<Readable | null> {
  if (ctx.viewer.kind === 'anonymous' || !isId('attachment', id)) return null;
  const found = ctx.viewer.kind === 'operator' ? await findBeforeStaff(ctx, id) : await findOfSide(ctx, id);
  const opened = found && (await ctx.uploads.open(placeOf(id, it.variant), it.wanted));
  return opened && { type: it.variant === 'thumb' ? 'image/webp' : found.type, name: found.name, ...opened };
}

async function findOfSide(ctx: MessagingContext, id: string): Promise<attachments.Attachment | null> {
  const found = await ctx.read(async (tx) => {
    const file = await attachments.find(tx, id);
    const message = file?.messageId ? await messages.find(tx, file.messageId) : undefined;
    return file?.state === 'ready' && message?.deleted !== true ? file : null;
  });
  const mine = ctx.viewer.kind !== 'anonymous' && found?.senderId === ctx.viewer.accountId;
  return found && (found.messageId !== null || mine) ? found : null;
}
