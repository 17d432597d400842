import type { Inspection, Known, Line } from '#domain/messaging/message.ts';
import { briefsBetween } from '#server/modules/collaborations/index.ts';
import { currentGuardPolicy } from '#server/modules/moderation/index.ts';
import type { Tx } from '#server/platform/command.ts';
import type { MessagingContext } from './context.ts';
import * as conversations from './conversations/store.ts';

/** What the guard knows of two people, and whether voice of theirs may go unheard. */
type KnownOfPair = Known & { readonly voiceOpen: boolean };

/** What the guard knows of the two of a conversation, and that a link to us is no way out. All of it is asked for at once, and before the conversation is locked, so that nobody waits for it. */
export async function knownIn(ctx: MessagingContext, tx: Tx, conversationId: string): Promise<KnownOfPair> {
  const [{ texts, funded, withheldHandles }, policy] = await Promise.all([briefsBetween(tx, conversations.pairOf(conversationId)), currentGuardPolicy(tx)]);
  return { briefs: [...texts, ctx.publicUrl], funded, withheldHandles, identifiersOnly: policy.identifiersOnly, unlockWhenFunded: policy.unlockWhenFunded, voiceOpen: policy.voiceOpen };
}

/** The same, in a read of its own. */
export const knownOf = (ctx: MessagingContext, conversationId: string): Promise<KnownOfPair> => ctx.readAtOnce((tx) => knownIn(ctx, tx, conversationId));

/** Reads a text that stands on a file: its name, or what is written in it. Units: spans in the text itself. */
export function inspectBeside(ctx: MessagingContext, it: { readonly line: Line; readonly of: 'filename' | 'ocr'; readonly known: Known }): Inspection {
  const sign = `[attachment ${it.of}] `;
  const said = ctx.inspect([{ by: it.line.by, text: sign + it.line.text }], it.known);
  return { ...said, spans: said.spans.map((span) => ({ ...span, from: span.from - sign.length, to: span.to - sign.length })) };
}
