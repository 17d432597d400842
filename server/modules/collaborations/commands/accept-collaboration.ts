import { ok } from '#domain/kit/result.ts';
import { ratesAtAcceptance } from '#domain/settlement/fees.ts';
import { beginFunding, pairRates, type SettlementContext } from '#server/modules/settlement/index.ts';
import { act, type Acted } from '../act.ts';
import { raiseForBrand } from '../campaign-budget.ts';
import { asCollaborationError } from '../settlement-refusals.ts';

/** One side says yes: what the two have paid together is counted once more, the terms are frozen and the payment is asked for, which happens after this commits. Errors: CollaborationError. */
export const acceptCollaboration = (ctx: SettlementContext, { id }: { id: string }): Promise<Acted> => act(ctx, {
  id, action: 'accept',
  askLocked: async ({ tx, current }) => ({ terms: { ...current.terms, ...ratesAtAcceptance(current.terms, await pairRates(ctx, tx, current)) } }),
  along: async ({ tx, next }) => {
    const bound = await raiseForBrand(ctx, tx, next);
    if (!bound.ok) return bound;
    const funding = await beginFunding(ctx, tx, { collaborationId: next.id, price: next.terms.price, rates: next.terms });
    return funding.ok ? ok(undefined) : asCollaborationError(funding.error);
  },
});
