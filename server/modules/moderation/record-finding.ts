import { createHmac } from 'node:crypto';
import type { Instant } from '#domain/kit/time.ts';
import type { Inspection } from '#domain/messaging/message.ts';
import type { FindingKind } from '#domain/moderation/finding.ts';
import { pointsOf } from '#domain/moderation/standing.ts';
import type { Context, Tx } from '#server/platform/command.ts';
import * as findings from './findings/store.ts';

export type Judged = {
  readonly accountId: string; readonly memberId: string; readonly otherAccountId: string; readonly conversationId: string;
  readonly messageId: string; readonly messageSeq: number; readonly text: string; readonly inspection: Inspection; readonly at: Instant;
};

/** Notes what was found in a message, in the message's own transaction: kinds and keyed hashes, no words. Nothing when nothing was found. */
export async function recordFinding(ctx: Context & { readonly secret: string }, tx: Tx, { text, inspection, ...it }: Judged): Promise<void> {
  if (inspection.verdict === 'pass' || inspection.spans.length === 0) return;
  const kinds = [...new Set(inspection.spans.map((span) => span.kind as FindingKind))];
  const hashes = inspection.spans.map((span) => createHmac('sha256', ctx.secret).update(text.slice(span.from, span.to).toLowerCase()).digest('hex'));
  await findings.insert(tx, { ...it, id: ctx.random.id('finding', it.at), verdict: inspection.verdict, kinds, hashes, points: pointsOf(kinds) });
}
