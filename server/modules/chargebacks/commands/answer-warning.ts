import type { ChargebackError } from '#domain/chargebacks/errors.ts';
import type { CollaborationError } from '#domain/collaborations/errors.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { resolveCollaboration, sidesOf, unfreezeCollaboration } from '#server/modules/collaborations/index.ts';
import { letRelease } from '#server/modules/settlement/index.ts';
import type { Tx } from '#server/platform/command.ts';
import type { ChargebackContext } from '../context.ts';
import { answeringStaff } from '../policy.ts';
import * as warnings from '../warnings/store.ts';

type Refusal = ChargebackError | CollaborationError;

/**
 * Staff answers a warning of fraud: gives the money back while nothing was handed in, which is cheaper than a chargeback, or lets the work go on. Both once.
 * Errors: ChargebackError, CollaborationError. Source: MONEY.md §4.
 */
export async function answerWarning(ctx: ChargebackContext, { warningId, revert }: { warningId: string; revert: boolean }): Promise<Result<warnings.FraudWarning, Refusal>> {
  const staff = answeringStaff(ctx.viewer);
  if (!staff.ok) return staff;
  const warning = await ctx.read((tx) => warnings.find(tx, warningId));
  if (!warning) return err({ code: 'WARNING_NOT_FOUND' });
  if (warning.answer !== null) return err({ code: 'WARNING_ANSWERED' });
  const sides = await sidesOf(ctx, warning.collaborationId);
  const answer = revert ? 'reverted' as const : 'kept' as const;
  if (revert && (sides?.state !== 'in_progress' || !sides.frozen)) return err({ code: 'TOO_LATE_TO_REVERT' });
  const along = async ({ tx }: { readonly tx: Tx }): Promise<Result<undefined, never>> => {
    const at = ctx.clock.now();
    await warnings.answer(tx, { id: warningId, answer, by: staff.value.memberId, at });
    await letRelease(tx, warningId, at);
    return ok(undefined);
  };
  const step = { id: warning.collaborationId, note: revert ? 'The bank warned of fraud before anything was handed in.' : 'The bank warned of fraud; the payment was checked.', along };
  if (!revert && !sides?.frozen) await ctx.transaction((tx) => along({ tx }));
  else {
    const taken = revert ? await resolveCollaboration(ctx, { ...step, decideFor: 'brand' }) : await unfreezeCollaboration(ctx, step);
    if (!taken.ok) return taken;
  }
  return ok({ ...warning, answer, answeredAt: ctx.clock.now() });
}
