import { isId } from '#domain/kit/ids.ts';
import { MESSAGE_LENGTH_MAX, type Inspection } from '#domain/messaging/message.ts';
import type { MessagingContext } from '../context.ts';
import * as conversations from '../conversations/store.ts';
import { knownOf } from '../known.ts';
import * as messages from '../messages/store.ts';
import { mayWrite } from '../policy.ts';
import { MEMORY_LINES } from './send-message.ts';

const NOTHING: Inspection = { verdict: 'pass', spans: [], reasons: [] };

/** What the guard would say of a text that is being written; nothing is kept of it, and nothing counts. */
export async function inspectDraft(ctx: MessagingContext, it: { readonly conversationId: string; readonly text: string }): Promise<Inspection> {
  const viewer = mayWrite(ctx.viewer);
  if (!viewer.ok || !isId('conversation', it.conversationId) || it.text.trim() === '' || it.text.length > MESSAGE_LENGTH_MAX) return NOTHING;
  const { conversationId, text } = it;
  const found = await ctx.read(async (tx) => ((await conversations.find(tx, conversationId)) ? messages.lastLines(tx, conversationId, MEMORY_LINES) : null));
  return found === null ? NOTHING : ctx.inspect([...found, { by: viewer.value.kind, text }], await knownOf(ctx, conversationId));
}
