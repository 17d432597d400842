import { say } from '#web/words/say.ts';
import { formatBps } from './money-text.ts';

/** The rates of a pair as the API tells them, and why. Units: basis points. */
export type ApiRates = {
  readonly brandFeeBps: number; readonly commissionBps: number;
  readonly together: { readonly paidCount: number; readonly firstBrandFeeBps: number; readonly firstCommissionBps: number; readonly next: { readonly after: number; readonly brandFeeBps: number; readonly commissionBps: number } | null };
};
export type RatesReader = 'brand' | 'creator' | 'operator';

/** A rate that fell, from what it was: `10 % → 8 %`; one that did not, alone. Units: basis points. */
export const fellText = (firstBps: number, bps: number): string => (bps < firstBps ? `${formatBps(firstBps)}\u00A0→\u00A0${formatBps(bps)}` : formatBps(bps));

/** Both rates as they fell. Units: basis points. */
const fallen = ({ together, brandFeeBps, commissionBps }: ApiRates) => ({ fee: fellText(together.firstBrandFeeBps, brandFeeBps), commission: fellText(together.firstCommissionBps, commissionBps) });

/** Why the rates of a collaboration are lower than those of a first one; nothing when they are not. */
export function togetherReason(rates: ApiRates, reader: RatesReader): string | null {
  const { together, brandFeeBps, commissionBps } = rates;
  if (brandFeeBps >= together.firstBrandFeeBps && commissionBps >= together.firstCommissionBps) return null;
  return say(`together.reason.${reader}`, { nth: together.paidCount + 1, ...fallen(rates) });
}

/** Where the rates fall when this collaboration, and those before it, are paid; nothing when they are as low as they get. */
export function togetherNext({ together: { paidCount, next } }: Pick<ApiRates, 'together'>, reader: RatesReader): string | null {
  return next && say(`together.next.${reader === 'creator' ? 'creator' : 'both'}`, { more: next.after - paidCount, fee: formatBps(next.brandFeeBps), commission: formatBps(next.commissionBps) });
}

/** What working together again costs a brand, on the page of a creator; nothing when it costs what a first one does and always will. */
export function togetherAgain(rates: ApiRates, name: string): string | null {
  const { together } = rates;
  if (together.paidCount > 0) return say('together.again', { count: together.paidCount, name, ...fallen(rates) });
  return together.next && say('together.later', { name, nth: together.next.after + 1, fee: fellText(together.firstBrandFeeBps, together.next.brandFeeBps), commission: fellText(together.firstCommissionBps, together.next.commissionBps) });
}
