import { describe, expect, it } from 'vitest';
import { RAILS } from './hold.ts';
import { DEFAULT_POLICY, chooseRail, readPolicy, type RailSettings } from './policy.ts';
import defaults from './policy.default.json' with { type: 'json' };

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const COUNTRIES = LETTERS.flatMap((a) => LETTERS.map((b) => `${a}${b}`));
const settings = (change: Partial<RailSettings> = {}): RailSettings => ({ platformCountry: 'NL', legalSignOff: true, segregated: false, rails: RAILS, policy: DEFAULT_POLICY, ...change });

describe('the policy of rails', () => {
  it('answers every pair of countries with a rail or a reason, on every seat', () => {
    let answers = 0;
    let refused = 0;
    const wrong: unknown[] = [];
    for (const platformCountry of ['NL', 'DE', 'CH', 'GB', 'US', 'JP']) for (const brand of COUNTRIES) for (const creator of COUNTRIES) {
      const choice = chooseRail(settings({ platformCountry }), { brand, creator });
      const strict = [platformCountry, brand, creator].some((it) => ['DE', 'FR', 'CH'].includes(it));
      if (choice.reason.length < 20 || (strict && choice.rail === 'platform_hold')) wrong.push({ platformCountry, brand, creator, choice });
      answers += 1;
      if (choice.rail === null) refused += 1;
    }
    expect(wrong).toEqual([]);
    expect(answers).toBe(6 * 676 * 676);
    // All but the 33 countries money can move between, on either side.
    expect(refused).toBe(6 * (676 * 676 - 33 * 33));
  });

  it('never lets the platform hold money where one country is strict', () => {
    for (const strict of ['DE', 'FR', 'CH']) {
      for (const pair of [{ brand: strict, creator: 'ES' }, { brand: 'PT', creator: strict }]) expect(chooseRail(settings(), pair)).toMatchObject({ rail: 'creator_hold', rule: 'strict' });
      expect(chooseRail(settings({ platformCountry: strict }), { brand: 'PT', creator: 'ES' }).rail).toBe('creator_hold');
    }
  });

  it('lets the platform hold money in Europe only when counsel has signed off', () => {
    expect(chooseRail(settings(), { brand: 'PT', creator: 'ES' })).toMatchObject({ rail: 'platform_hold', rule: 'europe_signed_off' });
    expect(chooseRail(settings({ legalSignOff: false }), { brand: 'PT', creator: 'ES' })).toMatchObject({ rail: 'creator_hold', rule: 'europe' });
  });

  it('takes the next rail it has where the first is not used, and says in words where the money is then', () => {
    const only = (...rails: RailSettings['rails']) => chooseRail(settings({ rails }), { brand: 'DE', creator: 'ES' });
    expect(only('platform_hold', 'card_hold', 'charge_on_release')).toMatchObject({ rail: 'card_hold', reason: expect.stringContaining('reserved on the brand’s card') });
    expect(only('platform_hold', 'charge_on_release')).toMatchObject({ rail: 'charge_on_release', reason: expect.stringContaining('carries the risk') });
    expect(only('platform_hold')).toMatchObject({ rail: null, reason: 'The law of one of your countries does not let a marketplace hold money for others.' });
  });

  it('refuses paid work where the provider cannot pay out, with a reason', () => {
    expect(chooseRail(settings(), { brand: 'PT', creator: 'BR' })).toMatchObject({ rail: null, rule: 'unsupported_creator' });
  });

  it('is checked as it is read', () => {
    const broken = (change: object) => () => readPolicy({ ...defaults, ...change } as typeof defaults);
    expect(broken({ rules: [{ id: 'x', when: {}, rails: ['escrow'], reason: 'r' }] })).toThrow('unknown rail');
    expect(broken({ rules: [{ id: 'x', when: { creator: { in: 'NOWHERE' } }, rails: [], reason: 'r' }] })).toThrow('unknown group');
    expect(broken({ rules: [defaults.rules[0]] })).toThrow('last rule');
    expect(broken({ holdDays: { ...defaults.holdDays, decide: 90 } })).toThrow('longer than the provider allows');
    expect(broken({ clocks: { ...defaults.clocks, deliveryHours: 24 * 60 } })).toThrow('held without a warning');
    expect(broken({ fees: { ...defaults.fees, commissionBps: 100 } })).toThrow('below their floor');
    expect(RAILS).toContain('platform_hold');
  });
});
