import { describe, expect, it } from 'vitest';
import { money } from '../kit/money.ts';
import { checkFees, ladderOf, nextFall, quote, ratesAfter, ratesAtAcceptance, type FeePolicy } from './fees.ts';
import { DEFAULT_POLICY } from './policy.ts';

const fees: FeePolicy = {
  brandFeeBps: 500, commissionBps: 1_000, floor: { brandFeeBps: 300, commissionBps: 500 },
  repeats: [{ after: 1, brandFeeBps: 500, commissionBps: 900 }, { after: 3, brandFeeBps: 450, commissionBps: 700 }],
};

describe('the rates of a pair', () => {
  it('are those of the last step the pair has reached, and say why', () => {
    expect([0, 1, 2, 3, 400].map((paid) => ratesAfter(fees, paid)).map((it) => [it.brandFeeBps, it.commissionBps])).toEqual([[500, 1_000], [500, 900], [500, 900], [450, 700], [450, 700]]);
    expect(ratesAfter(fees, 2).together).toEqual({ paidCount: 2, firstBrandFeeBps: 500, firstCommissionBps: 1_000 });
    expect([0, 1, 3].map((paid) => nextFall(fees, paid)?.after ?? null)).toEqual([1, 3, null]);
    expect(ladderOf(fees).map((it) => it.after)).toEqual([0, 1, 3]);
  });

  it('never rise with another collaboration, and nobody gets less or pays more for the same price', () => {
    for (let paid = 0; paid < 40; paid += 1) {
      const [now, next] = [quote(money(42_001n, 'EUR'), ratesAfter(DEFAULT_POLICY.fees, paid)), quote(money(42_001n, 'EUR'), ratesAfter(DEFAULT_POLICY.fees, paid + 1))];
      expect(next.creatorGets.minor >= now.creatorGets.minor && next.total.minor <= now.total.minor, `after ${paid}`).toBe(true);
      expect(next.creatorGets.minor + next.commission.minor + next.brandFee.minor).toBe(next.total.minor);
    }
  });

  it('at acceptance are the lower of what was shown and what holds now, each by itself', () => {
    const shown = ratesAfter(fees, 1);
    expect(ratesAtAcceptance(shown, ratesAfter(fees, 3))).toEqual(ratesAfter(fees, 3));
    expect(ratesAtAcceptance(shown, ratesAfter(fees, 0))).toEqual(shown);
    const dearer = { ...fees, brandFeeBps: 400, commissionBps: 2_000, repeats: [] };
    expect(ratesAtAcceptance(shown, ratesAfter(dearer, 1))).toEqual({ brandFeeBps: 400, commissionBps: 900, together: shown.together });
    expect(ratesAtAcceptance({ brandFeeBps: 500, commissionBps: 1_000 }, ratesAfter(fees, 1)).commissionBps).toBe(900);
  });

  it.each<[string, Partial<FeePolicy>]>([
    ['repeats are not in order', { repeats: [{ after: 0, brandFeeBps: 400, commissionBps: 900 }] }],
    ['repeats are not in order', { repeats: [fees.repeats[1], fees.repeats[0]] as FeePolicy['repeats'] }],
    ['a fee rises with a repeat', { repeats: [{ after: 1, brandFeeBps: 501, commissionBps: 900 }] }],
    ['a repeat changes nothing', { repeats: [{ after: 1, brandFeeBps: 500, commissionBps: 1_000 }] }],
    ['a fee falls below its floor', { repeats: [{ after: 1, brandFeeBps: 500, commissionBps: 499 }] }],
    ['a fee falls below its floor', { repeats: [{ after: 1, brandFeeBps: 500, commissionBps: 900.5 }] }],
    ['the first fees lie below their floor', { commissionBps: 499, repeats: [] }],
    ['a floor of fees is no rate', { floor: { brandFeeBps: -1, commissionBps: 0 } }],
  ])('are checked as the policy is read: %s', (why, change) => {
    expect(() => checkFees(fees)).not.toThrow();
    expect(() => checkFees({ ...fees, ...change })).toThrow(why);
  });
});
