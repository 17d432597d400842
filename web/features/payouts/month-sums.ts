type Amount = { readonly amountMinor: string; readonly currency: string };
type Entry<Money extends Amount> = { readonly stage: string; readonly movesAt?: string | null; readonly amount: Money };
export type MonthSum<Money extends Amount> = { readonly month: string; readonly total: Money };

/** What was paid in each month, newest first, one sum a currency. Units: minor units. Shapes: `month` as in `2026-11`. */
export function paidByMonth<Money extends Amount>(earnings: readonly Entry<Money>[]): readonly MonthSum<Money>[] {
  const sums = new Map<string, MonthSum<Money>>();
  for (const { stage, movesAt, amount } of earnings) {
    if (stage !== 'paid' || !movesAt) continue;
    const month = movesAt.slice(0, 'yyyy-mm'.length);
    const key = `${month}:${amount.currency}`;
    const known = sums.get(key)?.total ?? { ...amount, amountMinor: '0' };
    sums.set(key, { month, total: { ...known, amountMinor: (BigInt(known.amountMinor) + BigInt(amount.amountMinor)).toString() } });
  }
  return [...sums.values()].sort((a, b) => b.month.localeCompare(a.month) || a.total.currency.localeCompare(b.total.currency));
}
