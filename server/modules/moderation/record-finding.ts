import { createHmac } from 'node:crypto';
import { instant, type Instant } from '#domain/kit/time.ts';
import type { Inspection } from '#domain/messaging/message.ts';
import type { FindingKind } from '#domain/moderation/finding.ts';
import { contestDueAt, pointsOf } from '#domain/moderation/standing.ts';
import type { Context, Tx } from '#server/platform/command.ts';
import * as findings from './findings/store.ts';

type Where = { readonly accountId: string; readonly memberId: string; readonly otherAccountId: string; readonly conversationId: string };
export type Judged = Where & {
  readonly messageId: string; readonly messageSeq: number; readonly text: string; readonly inspection: Inspection; readonly at: Instant;
};

const hashOf = (ctx: { readonly secret: string }, words: string): string => createHmac('sha256', ctx.secret).update(words.toLowerCase()).digest('hex');

/** Notes what was found in a message, in the message's own transaction: kinds and keyed hashes, no words. Nothing when nothing was found. */
export async function recordFinding(ctx: Context & { readonly secret: string }, tx: Tx, { text, inspection, ...it }: Judged): Promise<void> {
  if (inspection.verdict === 'pass' || inspection.spans.length === 0) return;
  const kinds = [...new Set(inspection.spans.map((span) => span.kind as FindingKind))];
  const hashes = inspection.spans.map((span) => hashOf(ctx, text.slice(span.from, span.to)));
  await findings.insert(tx, { ...it, attachmentId: null, dueAt: null, id: ctx.random.id('finding', it.at), verdict: inspection.verdict, kinds, hashes, points: pointsOf(kinds) });
}

/** What of a file leads away, and in which words. */
export type FoundInFile = { readonly kind: FindingKind; readonly words: string };
export type JudgedFile = Where & { readonly attachmentId: string; readonly found: readonly FoundInFile[]; readonly at: Instant };

/** Notes what was found in a file, or that a person has to look at it when nothing could be read. Returns the finding's id. */
export async function recordFileFinding(ctx: Context & { readonly secret: string }, tx: Tx, { found, ...it }: JudgedFile): Promise<string> {
  const id = ctx.random.id('finding', it.at);
  const unread = found.length === 0;
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  await findings.insert(tx, {
    ...it, id, messageId: null, messageSeq: null, verdict: unread ? 'review' : 'block', dueAt: unread ? instant(contestDueAt(it.at)) : null, kinds, hashes: found.map(({ words }) => hashOf(ctx, words)), points: unread ? 0 : pointsOf(kinds),
  });
  return id;
}
