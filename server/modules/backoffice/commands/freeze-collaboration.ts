import * as collaborations from '#server/modules/collaborations/index.ts';
import type { Context } from '#server/platform/command.ts';
import { withReason, type Decided } from './with-reason.ts';

/** Staff stops the clocks of a collaboration, with a written reason. Errors: REASON_NEEDED and CollaborationError. */
export async function freezeCollaboration(ctx: Context, { id, reason }: { id: string; reason: string }): Promise<Decided> {
  const reasoned = withReason(ctx, { action: 'freeze-collaboration', targetId: id, reason });
  return reasoned.ok ? collaborations.freezeCollaboration(ctx, { id, ...reasoned.value }) : reasoned;
}

/** Staff lets the clocks of a collaboration run again, with a written reason. Errors: REASON_NEEDED and CollaborationError. */
export async function unfreezeCollaboration(ctx: Context, { id, reason }: { id: string; reason: string }): Promise<Decided> {
  const reasoned = withReason(ctx, { action: 'unfreeze-collaboration', targetId: id, reason });
  return reasoned.ok ? collaborations.unfreezeCollaboration(ctx, { id, ...reasoned.value }) : reasoned;
}
