import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENCIES, money, splitByBasisPoints } from '../kit/money.ts';
import { idFrom } from '../kit/ids.ts';
import { quote } from './fees.ts';
import { ALL_HOLD_STEPS, HOLD_STATES, creatorShareOf, decideHold, partsOf, totalOf, type Hold, type HoldState, type HoldStep } from './hold.ts';
import { authoriseEntry, captureEntry, chargeAtReleaseEntry, chargeEntry, moveBackEntry, moveEntry, payoutEntry, refundEntry, refundFailedEntry, releaseEntry, unauthoriseEntry, unreleaseEntry } from './postings.ts';
import type { LedgerEntry } from '../ledger/entry.ts';

const id = (n: number) => n.toString(16).padStart(32, '0');
export function holdIn(state: HoldState, change: Partial<Hold> = {}): Hold {
  return {
    id: idFrom('hold', id(1)), collaborationId: idFrom('collaboration', id(2)), brandId: idFrom('account', id(3)), creatorId: idFrom('account', id(4)), state,
    rail: 'platform_hold', railRule: 'test', railReason: 'test', policyVersion: 'test', cardId: idFrom('card', id(5)), price: money(42_000n, 'EUR'), brandFee: money(2_100n, 'EUR'), commission: money(4_200n, 'EUR'),
    brandFeeBps: 500, commissionBps: 1_000, attempt: 1, intentId: null, chargeId: null, captured: false, captureBefore: null, transferId: null, payoutId: null, refundId: null,
    needsBrandReason: null, failure: null, dueAt: null, fundedAt: null, settledAt: null, creatorPart: null, availableAt: null, version: 1, ...change,
  };
}

/** The table of the hold, written a second time by hand. */
const LEADS: Record<HoldState, Partial<Record<HoldStep, HoldState>>> = {
  secured: { fund: 'funding', close: 'closed' },
  funding: { confirm: 'funded', askBrand: 'needs_brand', fail: 'failed' },
  needs_brand: { retry: 'funding', confirm: 'funded', fail: 'failed' },
  funded: { release: 'releasing', revert: 'reverting', split: 'splitting', chargeBack: 'charged_back' },
  releasing: { finishRelease: 'released', fail: 'failed', giveBack: 'reverting', chargeBack: 'charged_back' }, reverting: { finishRevert: 'reverted', chargeBack: 'charged_back' }, splitting: { finishSplit: 'split', fail: 'failed', giveBack: 'reverting' },
  reverted: { refundFailed: 'reverting' }, charged_back: {}, released: { clawBack: 'clawing_back' }, clawing_back: { finishClawBack: 'split', chargeBack: 'charged_back' }, split: {}, failed: {}, closed: {},
};

describe('every state × step of a hold', () => {
  for (const state of HOLD_STATES) for (const step of ALL_HOLD_STEPS) {
    const to = LEADS[state][step];
    it(`${state} × ${step}: ${to ?? 'refused'}`, () => {
      const decision = decideHold(holdIn(state), step);
      expect(decision.ok ? decision.value.state : decision.error.code).toBe(to ?? 'HOLD_STEP_REFUSED');
    });
  }
  it('never leaves an ending, but for a refund that came back and a release that staff takes back', () => {
    for (const state of ['split', 'failed', 'closed', 'charged_back'] as const) for (const step of ALL_HOLD_STEPS) expect(decideHold(holdIn(state), step).ok).toBe(false);
    expect(ALL_HOLD_STEPS.filter((step) => decideHold(holdIn('reverted'), step).ok)).toEqual(['refundFailed']);
    expect(ALL_HOLD_STEPS.filter((step) => decideHold(holdIn('released'), step).ok)).toEqual(['clawBack']);
  });
});

function balances(entries: readonly LedgerEntry[]): Record<string, bigint> {
  const sums: Record<string, bigint> = {};
  for (const { from, to, amount } of entries.flatMap((it) => it.postings)) {
    sums[from.kind] = (sums[from.kind] ?? 0n) - amount.minor;
    sums[to.kind] = (sums[to.kind] ?? 0n) + amount.minor;
  }
  return sums;
}

const prices = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.constantFrom(...CURRENCIES), fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }));
const priced = (minor: bigint, currency: (typeof CURRENCIES)[number], brandFeeBps: number, commissionBps: number, change: Partial<Hold> = {}): Hold => {
  const it = quote(money(minor, currency), { brandFeeBps, commissionBps });
  return holdIn('funded', { price: it.price, brandFee: it.brandFee, commission: it.commission, ...change });
};

describe('money laws', () => {
  it('cuts without losing a cent, half up', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.bigInt({ min: 0n, max: 10_000n }), (minor, bps) => {
      const { cut, rest } = splitByBasisPoints(money(minor, 'EUR'), bps);
      expect(cut.minor + rest.minor).toBe(minor);
      expect(cut.minor).toBe((minor * bps + 5_000n) / 10_000n);
    }));
    expect(splitByBasisPoints(money(5n, 'EUR'), 1_000n).cut.minor).toBe(1n);
    expect(splitByBasisPoints(money(4n, 'EUR'), 1_000n).cut.minor).toBe(0n);
  });

  it('ends every road with nothing held and nothing owed', () => {
    fc.assert(fc.property(prices, ([minor, currency, brandFee, commission]) => {
      const it = priced(minor, currency, brandFee, commission);
      const card = { ...it, rail: 'card_hold' as const };
      const [own, late] = [{ ...it, rail: 'creator_hold' as const }, { ...it, rail: 'charge_on_release' as const }];
      const roads = [
        [chargeEntry(it, 'ch'), releaseEntry(it), ...(creatorShareOf(it).minor > 0n ? [payoutEntry(it, 'tr')] : [])],
        [chargeEntry(it, 'ch'), refundEntry(it, 're')],
        [chargeEntry(it, 'ch'), releaseEntry(it), unreleaseEntry(it), refundEntry(it, 're')],
        [chargeEntry(it, 'ch'), refundEntry(it, 're'), refundFailedEntry(it, 'txn'), { ...refundEntry(it, 're2'), key: 'again' }],
        [authoriseEntry(card, 'pi'), unauthoriseEntry(card, 'pi')],
        ...(creatorShareOf(it).minor > 0n ? [
          [authoriseEntry(card, 'pi'), captureEntry(card, 'ch'), moveEntry(card, 'tr'), releaseEntry(card), payoutEntry(card, 'po')],
          [authoriseEntry(card, 'pi'), captureEntry(card, 'ch'), moveEntry(card, 'tr'), refundEntry(card, 're'), moveBackEntry(card, 'trr', creatorShareOf(card))],
          [chargeEntry(own, 'ch'), moveEntry(own, 'tr'), releaseEntry(own), payoutEntry(own, 'po')],
          [chargeEntry(own, 'ch'), moveEntry(own, 'tr'), refundEntry(own, 're'), moveBackEntry(own, 'trr', creatorShareOf(own))],
          [chargeAtReleaseEntry(late, 'ch'), moveEntry(late, 'tr'), payoutEntry(late, 'po')],
          [chargeAtReleaseEntry(late, 'ch'), moveEntry(late, 'tr'), unreleaseEntry(late), refundEntry(late, 're'), moveBackEntry(late, 'trr', creatorShareOf(late))],
        ] : []),
      ];
      for (const road of roads) {
        const sums = balances(road);
        expect([sums.hold ?? 0n, sums.creator_payable ?? 0n, sums.authorised ?? 0n, sums.creator_balance ?? 0n]).toEqual([0n, 0n, 0n, 0n]);
        expect(Object.values(sums).reduce((a, b) => a + b, 0n)).toBe(0n);
      }
      expect(totalOf(it).minor).toBe(creatorShareOf(it).minor + it.commission.minor + it.brandFee.minor);
    }));
  });

  it('divides any price at any cent into four parts that are the whole, and ends every road of a split with nothing left over', () => {
    fc.assert(fc.property(prices, fc.bigInt({ min: 1n, max: 10n ** 15n }), ([minor, currency, brandFee, commission], wanted) => {
      if (minor < 2n) return;
      const whole = priced(minor, currency, brandFee, commission, { brandFeeBps: brandFee, commissionBps: commission });
      const split = { ...whole, creatorPart: money((wanted % (minor - 1n)) + 1n, currency) };
      const { toCreator, commission: ours, brandFee: fee, toBrand } = partsOf(split);
      expect(toCreator.minor + ours.minor + fee.minor + toBrand.minor).toBe(totalOf(whole).minor);
      expect([toCreator, ours, fee].every((it) => it.minor >= 0n) && toBrand.minor > 0n).toBe(true);
      if (toCreator.minor === 0n) return;
      const [own, card, late] = [{ ...split, rail: 'creator_hold' as const }, { ...split, rail: 'card_hold' as const }, { ...split, rail: 'charge_on_release' as const }];
      const back = { ...toCreator, minor: creatorShareOf(whole).minor - toCreator.minor };
      const roads = [
        [chargeEntry(whole, 'ch'), releaseEntry(split), refundEntry(split, 're'), payoutEntry(split, 'tr')],
        [chargeEntry(own, 'ch'), moveEntry({ ...own, creatorPart: null }, 'tr'), releaseEntry(own), ...(back.minor > 0n ? [moveBackEntry(own, 'trr', back)] : []), refundEntry(own, 're'), payoutEntry(own, 'po')],
        [authoriseEntry(card, 'pi'), releaseEntry(card), captureEntry(card, 'ch'), unauthoriseEntry(card, 'pi', toBrand), moveEntry(card, 'tr'), payoutEntry(card, 'po')],
        [chargeAtReleaseEntry(late, 'ch'), moveEntry(late, 'tr'), payoutEntry(late, 'po')],
      ];
      for (const road of roads) {
        const sums = balances(road);
        expect([sums.hold ?? 0n, sums.creator_payable ?? 0n, sums.authorised ?? 0n, sums.creator_balance ?? 0n]).toEqual([0n, 0n, 0n, 0n]);
        expect([sums.commission ?? 0n, sums.brand_fee ?? 0n]).toEqual([ours.minor, fee.minor]);
      }
    }));
  });
});
