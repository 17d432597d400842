import { mayMoveMoney } from '#domain/accounts/roles.ts';
import { err, ok } from '#domain/kit/result.ts';
import * as collaborations from '#server/modules/collaborations/index.ts';
import { beginClawBack, type SettlementContext } from '#server/modules/settlement/index.ts';
import { withReason, type Decided } from './with-reason.ts';

type Asked = { readonly id: string; readonly creatorPartMinor: bigint; readonly reason: string };

/** Staff takes a payment back that was made, all of it or a part, with a written reason; the money follows. Units: minor units of the price, as the creator keeps them. Errors: BackofficeError. Source: MONEY.md §9.1, claw back. */
export async function clawBackPayment(ctx: SettlementContext, { id, creatorPartMinor, reason }: Asked): Promise<Decided> {
  const found = await collaborations.findCollaboration(ctx, id);
  if (ctx.viewer.kind !== 'operator' || !found) return err({ code: 'COLLABORATION_NOT_FOUND' });
  if (!mayMoveMoney(ctx.viewer.role)) return err({ code: 'ROLE_NOT_ENOUGH' });
  const reasoned = withReason(ctx, { action: 'claw-back-payment', targetId: id, reason });
  if (!reasoned.ok) return reasoned;
  const begun = await beginClawBack(ctx, { collaborationId: found.id, creatorPartMinor, ...reasoned.value });
  return begun.ok ? ok(found) : begun;
}
