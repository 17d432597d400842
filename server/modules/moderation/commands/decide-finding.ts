import type { FindingAbout, FindingDecided } from '#domain/events.ts';
import { isId } from '#domain/kit/ids.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import type { ModerationError } from '#domain/moderation/errors.ts';
import { DECISION_REASONS, POINTS_OF_DECISION, type DecisionReason } from '#domain/moderation/standing.ts';
import type { Context } from '#server/platform/command.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import * as findings from '../findings/store.ts';

type Deciding = { readonly findingId: string; readonly release: boolean; readonly reason: string };

const aboutOf = ({ attachmentId, messageId, messageSeq }: findings.FindingRow): FindingAbout => (attachmentId === null ? { messageId: messageId ?? '', messageSeq: messageSeq ?? 0 } : { attachmentId });

/** What a person saw in a file the guard could not read counts from their decision on. */
const pointsOf = (it: findings.FindingRow, { release, reason }: { release: boolean; reason: string }): number | null => (it.verdict === 'review' && !release ? POINTS_OF_DECISION[reason as keyof typeof POINTS_OF_DECISION] : null);

/** A person of staff decides what the guard found or could not look at: it stands, or it is released and the message or file reaches the other side. Once. Errors: STAFF_ONLY, FINDING_NOT_FOUND, REASON_UNKNOWN, ALREADY_DECIDED. Source: DSA article 20. */
export async function decideFinding(ctx: Context, { findingId, release, reason }: Deciding): Promise<Result<findings.FindingRow, ModerationError>> {
  const { viewer } = ctx;
  if (viewer.kind !== 'operator') return err({ code: 'STAFF_ONLY' });
  const known: readonly DecisionReason[] = DECISION_REASONS[release ? 'released' : 'stands'];
  const why = known.find((it) => it === reason);
  if (why === undefined) return err({ code: 'REASON_UNKNOWN' });
  if (!isId('finding', findingId)) return err({ code: 'FINDING_NOT_FOUND' });
  return ctx.transaction(async (tx): Promise<Result<findings.FindingRow, ModerationError>> => {
    const found = await findings.find(tx, findingId);
    if (!found) return err({ code: 'FINDING_NOT_FOUND' });
    const now = ctx.clock.now();
    if (!(await findings.decide(tx, { findingId, memberId: viewer.memberId, released: release, reason: why, points: pointsOf(found, { release, reason }), at: now }))) return err({ code: 'ALREADY_DECIDED' });
    const event: FindingDecided = { type: 'finding-decided', findingId, accountId: found.accountId, conversationId: found.conversationId, about: aboutOf(found), released: release, reason: why };
    await announce(tx, event, { now, random: ctx.random });
    return ok((await findings.find(tx, findingId)) ?? found);
  });
}
