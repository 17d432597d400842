import { err } from '#domain/kit/result.ts';
import * as collaborations from '#server/modules/collaborations/index.ts';
import type { Context } from '#server/platform/command.ts';
import { withReason, type Decided } from './with-reason.ts';

/** Staff decides a dispute for one side, with a written reason; the money follows. Errors: REASON_NEEDED, FIELDS_INVALID and CollaborationError. */
export async function resolveCollaboration(ctx: Context, { id, decideFor, reason }: { id: string; decideFor: string; reason: string }): Promise<Decided> {
  if (decideFor !== 'brand' && decideFor !== 'creator') return err({ code: 'FIELDS_INVALID', problems: [{ field: 'decideFor', message: 'Decide for the brand or for the creator.' }] });
  const reasoned = withReason(ctx, { action: `resolve-collaboration-for-${decideFor}`, targetId: id, reason });
  return reasoned.ok ? collaborations.resolveCollaboration(ctx, { id, decideFor, ...reasoned.value }) : reasoned;
}
