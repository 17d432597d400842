import type { Collaboration } from '#domain/collaborations/collaboration.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import type { Context, Tx } from '#server/platform/command.ts';
import * as audit from '../audit/store.ts';
import type { BackofficeError } from '../errors.ts';

export type Decided = Result<Collaboration, BackofficeError>;
/** What belongs to a step of staff: the note both sides read, and the line of the log written in the step's own transaction. */
export type Reasoned = { readonly note: string; readonly along: (it: { readonly tx: Tx }) => Promise<Result<undefined, never>> };

const REASON_LENGTH_MAX = 2_000;

/** Takes the written reason of staff and prepares its line in the log. Errors: REASON_NEEDED. */
export function withReason(ctx: Context, it: { action: string; targetId: string; reason: string }): Result<Reasoned, BackofficeError> {
  const reason = it.reason.trim();
  if (reason === '' || [...reason].length > REASON_LENGTH_MAX) return err({ code: 'REASON_NEEDED', lengthMax: REASON_LENGTH_MAX });
  const memberId = ctx.viewer.kind === 'anonymous' ? '' : ctx.viewer.memberId;
  return ok({
    note: reason,
    along: async ({ tx }) => {
      const at = ctx.clock.now();
      await audit.add(tx, { id: ctx.random.id('audit', at), memberId, action: it.action, targetId: it.targetId, reason, at });
      return ok(undefined);
    },
  });
}
