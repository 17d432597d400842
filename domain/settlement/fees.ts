import { invariant } from '../kit/assert.ts';
import { splitByBasisPoints, type Money } from '../kit/money.ts';

/** What both sides pay for the service. Units: basis points. Source: PRODUCT.md, money: brand pays price + brand fee; creator gets price − commission. */
export type Rates = { readonly brandFeeBps: number; readonly commissionBps: number };

/** The rates of a brand and a creator who have at least `after` paid collaborations behind them. Units: basis points; collaborations. */
export type RepeatRates = Rates & { readonly after: number };

/** The rates of a first collaboration, how they fall with each repeat of the same pair, and where they stop falling. Units: basis points. Source: PRODUCT.md, staying pays; ADR-0029. */
export type FeePolicy = Rates & { readonly repeats: readonly RepeatRates[]; readonly floor: Rates };

/** How far a pair has come: its paid collaborations, and the rates it began with. Units: collaborations; basis points. */
export type Together = { readonly paidCount: number; readonly firstBrandFeeBps: number; readonly firstCommissionBps: number };

/** The rates of a pair, and why it has them. Units: basis points. */
export type PairRates = Rates & { readonly together: Together };

/** Everyone's part of a price, to the cent. */
export type Quote = { readonly price: Money; readonly brandFee: Money; readonly total: Money; readonly commission: Money; readonly creatorGets: Money };

/** Works out the fees of a price. Units: minor units of the price's currency; rates in basis points. */
export function quote(price: Money, fees: Rates): Quote {
  const { cut: brandFee } = splitByBasisPoints(price, BigInt(fees.brandFeeBps));
  const { cut: commission, rest: creatorGets } = splitByBasisPoints(price, BigInt(fees.commissionBps));
  return { price, brandFee, total: { ...price, minor: price.minor + brandFee.minor }, commission, creatorGets };
}

/** The rates of a policy from the first collaboration on, highest first. Units: basis points. */
export const ladderOf = ({ brandFeeBps, commissionBps, repeats }: Omit<FeePolicy, 'floor'>): readonly RepeatRates[] => [{ after: 0, brandFeeBps, commissionBps }, ...repeats];

/** What a pair pays that has so many paid collaborations behind it. Units: basis points; collaborations. */
export function ratesAfter(fees: FeePolicy, paidCount: number): PairRates {
  const { brandFeeBps, commissionBps } = ladderOf(fees).findLast((it) => it.after <= paidCount) ?? fees;
  return { brandFeeBps, commissionBps, together: { paidCount, firstBrandFeeBps: fees.brandFeeBps, firstCommissionBps: fees.commissionBps } };
}

/** Where the rates of a pair fall next, or nothing when they are as low as they get. Units: basis points; collaborations. */
export const nextFall = (fees: FeePolicy, paidCount: number): RepeatRates | null => fees.repeats.find((it) => it.after > paidCount) ?? null;

/** What is frozen at acceptance: of each rate the lower of what was shown and what holds now, so that nobody gets less or pays more than they read. Units: basis points. Source: ADR-0029. */
export function ratesAtAcceptance(shown: Rates & { readonly together?: Together }, now: PairRates): PairRates {
  const known = shown.together;
  return {
    brandFeeBps: Math.min(shown.brandFeeBps, now.brandFeeBps), commissionBps: Math.min(shown.commissionBps, now.commissionBps),
    together: known && known.paidCount >= now.together.paidCount ? known : now.together,
  };
}

/** Checks the fees of a policy: they fall with each repeat, for at least one side and for neither the other way, and never below their floor. Throws: InvariantViolation. Units: basis points. */
export function checkFees(fees: FeePolicy): void {
  const { floor } = fees;
  const sound = (it: number, least: number): boolean => Number.isInteger(it) && it >= least && it <= 10_000;
  invariant(sound(floor.brandFeeBps, 0) && sound(floor.commissionBps, 0), 'a floor of fees is no rate', floor);
  let above = { after: 0, brandFeeBps: fees.brandFeeBps, commissionBps: fees.commissionBps };
  invariant(sound(above.brandFeeBps, floor.brandFeeBps) && sound(above.commissionBps, floor.commissionBps), 'the first fees lie below their floor', above);
  for (const it of fees.repeats) {
    invariant(Number.isInteger(it.after) && it.after > above.after, 'repeats are not in order', it);
    invariant(it.brandFeeBps <= above.brandFeeBps && it.commissionBps <= above.commissionBps, 'a fee rises with a repeat', it);
    invariant(it.brandFeeBps < above.brandFeeBps || it.commissionBps < above.commissionBps, 'a repeat changes nothing', it);
    invariant(sound(it.brandFeeBps, floor.brandFeeBps) && sound(it.commissionBps, floor.commissionBps), 'a fee falls below its floor', it);
    above = it;
  }
}
