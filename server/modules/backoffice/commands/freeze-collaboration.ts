import * as collaborations from '#server/modules/collaborations/index.ts';
import { err, ok } from '#domain/kit/result.ts';
import { liftStops } from '#server/modules/settlement/index.ts';
import type { Context, Tx } from '#server/platform/command.ts';
import { withReason, type Decided, type Reasoned } from './with-reason.ts';

/** Staff stops the clocks of a collaboration, with a written reason. Errors: REASON_NEEDED and CollaborationError. */
export async function freezeCollaboration(ctx: Context, { id, reason }: { id: string; reason: string }): Promise<Decided> {
  const reasoned = withReason(ctx, { action: 'freeze-collaboration', targetId: id, reason });
  return reasoned.ok ? collaborations.freezeCollaboration(ctx, { id, ...reasoned.value }) : reasoned;
}

/** Staff lets the clocks of a collaboration run again, and its money move again if the auditor stopped it, with a written reason. Errors: REASON_NEEDED and CollaborationError. */
export async function unfreezeCollaboration(ctx: Context, { id, reason }: { id: string; reason: string }): Promise<Decided> {
  const reasoned = withReason(ctx, { action: 'unfreeze-collaboration', targetId: id, reason });
  if (!reasoned.ok) return reasoned;
  const { note, along } = reasoned.value;
  const lifting = async (it: { readonly tx: Tx }) => {
    await liftStops(ctx, it.tx, id);
    return along(it);
  };
  const thawed = await collaborations.unfreezeCollaboration(ctx, { id, note, along: lifting });
  if (thawed.ok || thawed.error.code !== 'WRONG_STATE' || ctx.viewer.kind !== 'operator') return thawed;
  return liftAlone(ctx, id, { refused: thawed, along });
}

/** Finished work has no clocks that stand still, but its money may. */
async function liftAlone(ctx: Context, id: string, it: { refused: Decided; along: Reasoned['along'] }): Promise<Decided> {
  const lifted = await ctx.transaction(async (tx) => {
    const count = await liftStops(ctx, tx, id);
    return count > 0 ? it.along({ tx }) : err({ code: 'NOTHING_STOPPED' } as const);
  });
  const found = lifted.ok ? await collaborations.findCollaboration(ctx, id) : null;
  return found ? ok(found) : it.refused;
}
