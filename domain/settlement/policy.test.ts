import { describe, expect, it } from 'vitest';
import { RAILS } from './hold.ts';
import { DEFAULT_POLICY, chooseRail, readPolicy, type RailSettings } from './policy.ts';
import defaults from './policy.default.json' with { type: 'json' };

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const COUNTRIES = LETTERS.flatMap((a) => LETTERS.map((b) => `${a}${b}`));
const settings = (change: Partial<RailSettings> = {}): RailSettings => ({ platformCountry: 'NL', legalSignOff: true, rails: ['platform_hold', 'card_hold'], policy: DEFAULT_POLICY, ...change });

describe('the policy of rails', () => {
  it('answers every pair of countries with a rail or a reason, on every seat', () => {
    let answers = 0;
    for (const platformCountry of ['NL', 'DE', 'FR', 'CH', 'GB', 'US', 'JP']) for (const brand of COUNTRIES) for (const creator of ['DE', 'FR', 'ES', 'GB', 'US', 'IS', 'BR', 'XX']) {
      const choice = chooseRail(settings({ platformCountry }), { brand, creator });
      expect(choice.rail !== null || choice.reason.length > 0).toBe(true);
      answers += 1;
    }
    expect(answers).toBe(7 * 676 * 8);
  });

  it('never lets the platform hold money where one country is strict', () => {
    for (const strict of ['DE', 'FR', 'CH']) {
      for (const pair of [{ brand: strict, creator: 'ES' }, { brand: 'PT', creator: strict }]) expect(chooseRail(settings(), pair)).toMatchObject({ rail: 'card_hold', rule: 'strict' });
      expect(chooseRail(settings({ platformCountry: strict }), { brand: 'PT', creator: 'ES' }).rail).toBe('card_hold');
    }
  });

  it('lets the platform hold money in Europe only when counsel has signed off', () => {
    expect(chooseRail(settings(), { brand: 'PT', creator: 'ES' })).toMatchObject({ rail: 'platform_hold', rule: 'europe_signed_off' });
    expect(chooseRail(settings({ legalSignOff: false }), { brand: 'PT', creator: 'ES' })).toMatchObject({ rail: 'card_hold', rule: 'europe' });
  });

  it('refuses paid work where the provider cannot pay out, with a reason', () => {
    expect(chooseRail(settings(), { brand: 'PT', creator: 'BR' })).toMatchObject({ rail: null, rule: 'unsupported_creator' });
  });

  it('is checked as it is read', () => {
    const broken = (change: object) => () => readPolicy({ ...defaults, ...change } as typeof defaults);
    expect(broken({ rules: [{ id: 'x', when: {}, rails: ['escrow'], reason: 'r' }] })).toThrow('unknown rail');
    expect(broken({ rules: [{ id: 'x', when: { creator: { in: 'NOWHERE' } }, rails: [], reason: 'r' }] })).toThrow('unknown group');
    expect(broken({ rules: [defaults.rules[0]] })).toThrow('last rule');
    expect(RAILS).toContain('platform_hold');
  });
});
