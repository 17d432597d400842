import type { Collaboration } from '#domain/collaborations/collaboration.ts';
import type { BudgetRefusal } from '#domain/collaborations/errors.ts';
import { ok, type Result } from '#domain/kit/result.ts';
import { quote } from '#domain/settlement/fees.ts';
import { boundBy } from '#domain/settlement/hold.ts';
import { lowerBudget, raiseBudget } from '#server/modules/budgets/index.ts';
import { findHolds } from '#server/modules/settlement/index.ts';
import type { Context, Tx } from '#server/platform/command.ts';

/** What a brand says yes to, or offers itself, may cost no more than its campaign has left. What the creator says yes to, the brand has offered, and it is bound already. Errors: BUDGET_EXCEEDED. */
export async function raiseForBrand(ctx: Context, tx: Tx, { id, terms }: Pick<Collaboration, 'id' | 'terms'>): Promise<Result<void, BudgetRefusal>> {
  return ctx.viewer.kind === 'brand' ? raiseBudget(tx, { collaborationId: id, total: quote(terms.price, terms).total, at: ctx.clock.now() }) : ok(undefined);
}

/** What cannot be taken any more, or went back, is free again in the budget it was bound to. For the worker. */
export async function freeBudget(ctx: Context, { collaborationId }: { readonly collaborationId: string }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const [hold] = await findHolds(tx, [collaborationId]);
    return ok(hold && await lowerBudget(tx, { collaborationId, mostMinor: boundBy(hold).minor, at: ctx.clock.now() }));
  });
}
