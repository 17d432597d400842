import type { FindingKind } from '#domain/moderation/finding.ts';
import { reasonsForFile } from '#domain/moderation/statement.ts';
import { piecesOf } from '#domain/messaging/attachment.ts';
import type { Line } from '#domain/messaging/message.ts';
import { hasStrikes, type FoundInFile } from '#server/modules/moderation/index.ts';
import type { MessagingContext } from '../context.ts';
import { inspectBeside, knownOf } from '../known.ts';
import type { Look } from './look.ts';

/** What becomes of a file. `found`: what in it leads away; a refusal without any is about the file itself. */
export type Judgement = { readonly state: 'ready' | 'refused' | 'review'; readonly reasons: readonly string[]; readonly found: readonly FoundInFile[] };
type Judged = { readonly conversationId: string; readonly by: Line['by'] };

/** Voice cannot be read: it goes unheard once money is protected, or where staff allows it between two with nothing against them. */
async function mayGoUnheard(ctx: MessagingContext, conversationId: string, known: { readonly funded: boolean; readonly voiceOpen: boolean }): Promise<boolean> {
  return known.funded || (known.voiceOpen && !(await ctx.read((tx) => hasStrikes(ctx, tx, conversationId))));
}

/** Says what becomes of a file that was looked at: what is written in it passes the guard as a message does. */
export async function judge(ctx: MessagingContext, look: Look, it: Judged): Promise<Judgement> {
  if ('broken' in look) return { state: 'refused', reasons: [look.broken], found: [] };
  const known = await knownOf(ctx, it.conversationId);
  const found: FoundInFile[] = [];
  for (const text of look.texts.flatMap(piecesOf)) {
    const said = inspectBeside(ctx, { line: { by: it.by, text }, of: 'ocr', known });
    found.push(...said.spans.map((span) => ({ kind: span.kind as FindingKind, words: text.slice(span.from, span.to) })));
  }
  if (found.length > 0) return { state: 'refused', reasons: reasonsForFile(found.map(({ kind }) => kind)), found };
  const seen = look.whole && (look.kind !== 'voice' || (await mayGoUnheard(ctx, it.conversationId, known)));
  return { state: seen ? 'ready' : 'review', reasons: [], found: [] };
}
