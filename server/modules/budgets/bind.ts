import type { BudgetRefusal } from '#domain/collaborations/errors.ts';
import { invariant } from '#domain/kit/assert.ts';
import type { Money } from '#domain/kit/money.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import * as budgets from './budgets/store.ts';

export type Binding = { readonly campaignId: string; readonly collaborationId: string; readonly creatorId: string; readonly brandId: string; readonly total: Money; readonly at: Instant };

async function exceeded(tx: Tx, campaignId: string, asked: Money): Promise<Result<never, BudgetRefusal>> {
  const [budget] = await budgets.find(tx, [campaignId]);
  invariant(budget, 'a campaign without a budget', campaignId);
  if (budget.currency !== asked.currency) return err({ code: 'CAMPAIGN_CURRENCY', currency: budget.currency });
  return err({ code: 'BUDGET_EXCEEDED', left: { minor: budget.budgetMinor - budget.reservedMinor, currency: budget.currency }, asked });
}

/** Binds what a request may cost its brand to the budget of a campaign, in the transaction of the request: many at once never bind more than there is. Errors: BUDGET_EXCEEDED, CAMPAIGN_CURRENCY, ALREADY_REQUESTED. Units: minor units. */
export async function bindBudget(tx: Tx, it: Binding): Promise<Result<void, BudgetRefusal>> {
  const { campaignId, total, at } = it;
  const [budget] = await budgets.find(tx, [campaignId]);
  if (budget?.currency !== total.currency || !(await budgets.moveReserved(tx, { campaignId, byMinor: total.minor, at }))) return exceeded(tx, campaignId, total);
  return (await budgets.reserve(tx, { ...it, amountMinor: total.minor })) ? ok(undefined) : err({ code: 'ALREADY_REQUESTED' });
}

/** Binds more for a collaboration that would cost more by now; one of no campaign binds nothing. Runs in the step's transaction. Errors: BUDGET_EXCEEDED. Units: minor units. */
export async function raiseBudget(tx: Tx, it: { readonly collaborationId: string; readonly total: Money; readonly at: Instant }): Promise<Result<void, BudgetRefusal>> {
  const known = await budgets.lockReservation(tx, it.collaborationId);
  if (!known || known.amountMinor >= it.total.minor) return ok(undefined);
  const more = it.total.minor - known.amountMinor;
  if (!(await budgets.moveReserved(tx, { campaignId: known.campaignId, byMinor: more, at: it.at }))) return exceeded(tx, known.campaignId, { ...it.total, minor: more });
  await budgets.setReservation(tx, { collaborationId: it.collaborationId, amountMinor: it.total.minor, at: it.at });
  return ok(undefined);
}

/** Frees what a collaboration binds beyond an amount; heard twice it changes nothing. For the worker. Units: minor units. */
export async function lowerBudget(tx: Tx, it: { readonly collaborationId: string; readonly mostMinor: bigint; readonly at: Instant }): Promise<void> {
  const known = await budgets.lockReservation(tx, it.collaborationId);
  if (!known || known.amountMinor <= it.mostMinor) return;
  const moved = await budgets.moveReserved(tx, { campaignId: known.campaignId, byMinor: it.mostMinor - known.amountMinor, at: it.at });
  invariant(moved, 'less of a budget cannot be too much', known.campaignId);
  await budgets.setReservation(tx, { collaborationId: it.collaborationId, amountMinor: it.mostMinor, at: it.at });
}
