import type { Budget } from './campaigns-api.ts';

export type CurrencyAmount = { readonly amountMinor: string; readonly currency: Budget['budget']['currency'] };

/** What of a budget is left. Units: minor units. */
export const leftOf = ({ budget, reserved }: Pick<Budget, 'budget' | 'reserved'>): CurrencyAmount => ({ amountMinor: String(BigInt(budget.amountMinor) - BigInt(reserved.amountMinor)), currency: budget.currency });

/** How much of a budget is bound, in whole percent; anything at all shows. */
export function percentBound({ budget, reserved }: Pick<Budget, 'budget' | 'reserved'>): number {
  const [all, bound] = [Number(budget.amountMinor), Number(reserved.amountMinor)];
  return bound === 0 ? 0 : Math.max(1, Math.min(100, Math.round(bound * 100 / all)));
}
