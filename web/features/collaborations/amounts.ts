import { add, isCurrency, money, splitByBasisPoints, type Money } from '#domain/kit/money.ts';
import type { ApiMoney } from '#web/ui/money-text.ts';
import type { Work } from './collaborations-api.ts';

/** What a collaboration costs and brings. Units: minor units as decimal text. */
export type Amounts = { readonly price: ApiMoney; readonly brandFee: ApiMoney; readonly total: ApiMoney; readonly commission: ApiMoney; readonly creatorGets: ApiMoney };

const toApi = ({ minor, currency }: Money): ApiMoney => ({ amountMinor: minor.toString(), currency });

/**
 * The amounts both sides should see: those of the hold once the terms are frozen; before that those of the offer on the table,
 * since a counter-offer changes the price while the hold still knows the first one. Rounded as the books round: half up, once.
 */
export function amountsOf({ terms, hold }: Pick<Work, 'terms' | 'hold'>): Amounts {
  const { amountMinor, currency } = terms.price;
  if (terms.frozen || !isCurrency(currency)) return hold;
  const price = money(BigInt(amountMinor), currency);
  const brandFee = splitByBasisPoints(price, BigInt(terms.brandFeeBps)).cut;
  const { cut: commission, rest } = splitByBasisPoints(price, BigInt(terms.commissionBps));
  return { price: toApi(price), brandFee: toApi(brandFee), total: toApi(add(price, brandFee)), commission: toApi(commission), creatorGets: toApi(rest) };
}

/** The same for another price under the same rates, as a counter-offer would have it. Units: minor units as decimal text. */
export const amountsAt = ({ terms, hold }: Pick<Work, 'terms' | 'hold'>, price: Work['terms']['price']): Amounts => amountsOf({ terms: { ...terms, price, frozen: false }, hold });

/** What each has of a split price: fees are those of the creator's part alone, as the books round them. Units: minor units as decimal text. */
export function partsOfSplit({ terms, hold }: Pick<Work, 'terms' | 'hold'>, part: Money): { readonly toCreator: ApiMoney; readonly toBrand: ApiMoney; readonly ours: ApiMoney } {
  const brandFee = splitByBasisPoints(part, BigInt(terms.brandFeeBps)).cut;
  const { cut: commission, rest } = splitByBasisPoints(part, BigInt(terms.commissionBps));
  return { toCreator: toApi(rest), toBrand: toApi(money(BigInt(hold.total.amountMinor) - part.minor - brandFee.minor, part.currency)), ours: toApi(add(commission, brandFee)) };
}
