import { formatMoney } from '#web/ui/money-text.ts';
import { say } from '#web/words/say.ts';
import { leftOf, percentBound } from './campaign-money.ts';
import type { Budget } from './campaigns-api.ts';

/** A budget as a bar with its numbers: what is bound, what is left. */
export function BudgetBar({ budget, large }: { readonly budget: Budget; readonly large?: boolean }) {
  const percent = percentBound(budget);
  return (
    <div className="grid gap-1.5">
      <div className="num flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
        <span><strong className={large ? 'text-xl' : ''}>{formatMoney(leftOf(budget), true)}</strong> <span className="text-ink-2">{say('campaign.left')}</span></span>
        <span className="text-ink-2">{say('campaign.boundOf', { bound: formatMoney(budget.reserved, true), budget: formatMoney(budget.budget, true) })}</span>
      </div>
      <span role="img" aria-label={say('campaign.bound', { percent })} className={`block overflow-hidden rounded-full bg-sunk ${large ? 'h-2.5' : 'h-1.5'}`}><span className="block h-full rounded-full bg-brand" style={{ width: `${percent}%` }} /></span>
    </div>
  );
}
