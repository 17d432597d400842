import { isId } from '#domain/kit/ids.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { instant } from '#domain/kit/time.ts';
import type { ModerationError } from '#domain/moderation/errors.ts';
import { contestDueAt } from '#domain/moderation/standing.ts';
import type { Context } from '#server/platform/command.ts';
import * as findings from '../findings/store.ts';

/** Whoever wrote a message or sent a file asks that a person looks at what the guard found in it, once. Errors: SIGN_IN_NEEDED, FINDING_NOT_FOUND, ALREADY_CONTESTED. */
export async function contestFinding(ctx: Context, { findingId }: { readonly findingId: string }): Promise<Result<findings.FindingRow, ModerationError>> {
  const { viewer } = ctx;
  if (viewer.kind === 'anonymous') return err({ code: 'SIGN_IN_NEEDED' });
  if (!isId('finding', findingId)) return err({ code: 'FINDING_NOT_FOUND' });
  return ctx.transaction(async (tx): Promise<Result<findings.FindingRow, ModerationError>> => {
    const found = await findings.find(tx, findingId);
    if (found?.accountId !== viewer.accountId) return err({ code: 'FINDING_NOT_FOUND' });
    // What waits for a person from the start needs nobody to ask.
    if (found.verdict === 'review') return err({ code: 'ALREADY_CONTESTED' });
    const at = ctx.clock.now();
    if (!(await findings.contest(tx, { findingId, accountId: viewer.accountId, memberId: viewer.memberId, dueAt: instant(contestDueAt(at)), at }))) return err({ code: 'ALREADY_CONTESTED' });
    return ok((await findings.find(tx, findingId)) ?? found);
  });
}
