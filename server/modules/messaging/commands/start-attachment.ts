import { isId } from '#domain/kit/ids.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { MINUTE_MS } from '#domain/kit/time.ts';
import { ANY_BYTES_MAX, LOOSE_ATTACHMENTS_MAX, tidyName } from '#domain/messaging/attachment.ts';
import type { MessagingError } from '#domain/messaging/errors.ts';
import { isClientId, shownOf } from '#domain/messaging/message.ts';
import { quarantineOf } from '../attachments/places.ts';
import * as attachments from '../attachments/store.ts';
import type { MessagingContext } from '../context.ts';
import * as conversations from '../conversations/store.ts';
import { inspectBeside, knownOf } from '../known.ts';
import { mayWrite } from '../policy.ts';

export type StartInput = { readonly conversationId: string; readonly clientId: string; readonly name: string; readonly bytes: number };
/** `uploadUrl`: where its bytes go without us, where there is such a place. */
export type Started = { readonly id: string; readonly uploadUrl: string | null };
/** So long a slow line may take to begin. */
const OFFERED_MS = 15 * MINUTE_MS;

const MEGABYTE = 1024 * 1024;

/** Begins a file whose bytes are sent next; the same client id begins it once. Its name passes the guard as everything does. Units: `bytes` in bytes. Errors: MessagingError. */
export async function startAttachment(ctx: MessagingContext, it: StartInput): Promise<Result<Started, MessagingError>> {
  const viewer = mayWrite(ctx.viewer);
  if (!viewer.ok) return viewer;
  const { accountId, memberId, kind } = viewer.value;
  if (!isClientId(it.clientId)) return err({ code: 'CLIENT_ID_INVALID' });
  if (!isId('conversation', it.conversationId)) return err({ code: 'CONVERSATION_NOT_FOUND' });
  if (it.bytes <= 0 || it.bytes > ANY_BYTES_MAX) return err({ code: 'ATTACHMENT_TOO_LARGE', megabytesMax: ANY_BYTES_MAX / MEGABYTE });
  const name = tidyName(it.name);
  const shown = shownOf(name, inspectBeside(ctx, { line: { by: kind, text: name }, of: 'filename', known: await knownOf(ctx, it.conversationId) })) || 'file';
  const now = ctx.clock.now();
  const begun = await ctx.transaction(async (tx): Promise<Result<{ id: string; bytes: number }, MessagingError>> => {
    // One after the other, so that the same file is not begun twice.
    const conversation = await conversations.lock(tx, it.conversationId);
    if (!conversation) return err({ code: 'CONVERSATION_NOT_FOUND' });
    const begun = await attachments.findBegun(tx, memberId, it.clientId);
    if (begun) return begun.conversationId === conversation.id ? ok({ id: begun.id, bytes: begun.bytes }) : err({ code: 'CLIENT_ID_INVALID' });
    if ((await attachments.countLoose(tx, memberId)) >= LOOSE_ATTACHMENTS_MAX) return err({ code: 'TOO_MANY_ATTACHMENTS', filesMax: LOOSE_ATTACHMENTS_MAX });
    const id = ctx.random.id('attachment', now);
    await attachments.insert(tx, { id, conversationId: conversation.id, senderId: accountId, memberId, clientId: it.clientId, name: shown, bytes: it.bytes, at: now });
    return ok({ id, bytes: it.bytes });
  });
  return begun.ok ? ok({ id: begun.value.id, uploadUrl: await ctx.uploads.offer(quarantineOf(begun.value.id), { bytes: begun.value.bytes, withinMs: OFFERED_MS }) }) : begun;
}
