import { splitByBasisPoints, type Money } from '../kit/money.ts';

/** What both sides pay for the service. Units: basis points. Source: PRODUCT.md, money: brand pays price + brand fee; creator gets price − commission. */
export type FeePolicy = { readonly brandFeeBps: number; readonly commissionBps: number };

/** Everyone's part of a price, to the cent. */
export type Quote = { readonly price: Money; readonly brandFee: Money; readonly total: Money; readonly commission: Money; readonly creatorGets: Money };

/** Works out the fees of a price. Units: minor units of the price's currency; rates in basis points. */
export function quote(price: Money, fees: FeePolicy): Quote {
  const { cut: brandFee } = splitByBasisPoints(price, BigInt(fees.brandFeeBps));
  const { cut: commission, rest: creatorGets } = splitByBasisPoints(price, BigInt(fees.commissionBps));
  return { price, brandFee, total: { ...price, minor: price.minor + brandFee.minor }, commission, creatorGets };
}
