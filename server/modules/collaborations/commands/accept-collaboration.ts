import { ok } from '#domain/kit/result.ts';
import { beginFunding, type SettlementContext } from '#server/modules/settlement/index.ts';
import { act, type Acted } from '../act.ts';
import { asCollaborationError } from '../settlement-refusals.ts';

/** One side says yes: the terms are frozen and the payment is asked for, which happens after this commits. Errors: CollaborationError. */
export const acceptCollaboration = (ctx: SettlementContext, { id }: { id: string }): Promise<Acted> => act(ctx, {
  id, action: 'accept',
  along: async ({ tx, next }) => {
    const funding = await beginFunding(ctx, tx, { collaborationId: next.id, price: next.terms.price });
    return funding.ok ? ok(undefined) : asCollaborationError(funding.error);
  },
});
