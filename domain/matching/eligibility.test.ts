import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorldFiles } from '#server/modules/matching/world-files.ts';
import { unpackMatchingWorld } from '#test/support/matching-world.ts';
import { candidatesOf, eligiblePlaces, putCandidate } from './candidates.ts';
import { ineligibleFor } from './eligibility.ts';
import { readMarket } from './market.ts';
import type { World } from './model.ts';
import type { MatchBrief, MatchCreator } from './subjects.ts';

const files = unpackMatchingWorld();
let world: World;
beforeAll(async () => { world = await readWorldFiles(files.folder); });
afterAll(() => files.close());

const brief = (change: Partial<MatchBrief>): MatchBrief => ({ ...(world.briefs[0] as MatchBrief), collaborationType: 'duet', budgetCents: 10_000, creatorCountries: [], contentLanguages: [], followersMin: null, followersMax: null, startsInDays: 7, excludeFlags: [], adultOnly: false, productLine: 'PL-01', ...change });
const creator = (change: Partial<MatchCreator>): MatchCreator => ({ ...(world.creators[0] as MatchCreator), pricesCents: { duet: 10_000 }, country: 'DE', languages: ['de'], followers: 5_000, availableInDays: 7, adultVerified: true, flags: [], exclusivities: [], ...change });

describe('who may be in the list of a brief', () => {
  it('takes prices, followers and days right up to the edge, and not one beyond', () => {
    expect(ineligibleFor(brief({ followersMin: 5_000, followersMax: 5_000 }), creator({}))).toBeNull();
    expect(ineligibleFor(brief({}), creator({ pricesCents: { duet: 10_001 } }))).toBe('price');
    expect(ineligibleFor(brief({ followersMin: 5_001 }), creator({}))).toBe('followers');
    expect(ineligibleFor(brief({ followersMax: 4_999 }), creator({}))).toBe('followers');
    expect(ineligibleFor(brief({}), creator({ availableInDays: 8 }))).toBe('availability');
    expect(ineligibleFor(brief({}), creator({ exclusivities: [{ productLine: 'PL-01', untilDay: 6 }] }))).toBeNull();
    expect(ineligibleFor(brief({}), creator({ exclusivities: [{ productLine: 'PL-01', untilDay: 7 }] }))).toBe('exclusivity');
  });

  it('asks for the type, the country, a language, the content and grown-ups', () => {
    expect(ineligibleFor(brief({ collaborationType: 'sound' }), creator({}))).toBe('type');
    expect(ineligibleFor(brief({ creatorCountries: ['FR'] }), creator({}))).toBe('country');
    expect(ineligibleFor(brief({ contentLanguages: ['fr', 'en'] }), creator({}))).toBe('language');
    expect(ineligibleFor(brief({ excludeFlags: ['politics'] }), creator({ flags: ['politics'] }))).toBe('content');
    expect(ineligibleFor(brief({ adultOnly: true }), creator({ adultVerified: false }))).toBe('adults');
    expect(ineligibleFor(brief({ adultOnly: true }), creator({ audience: { ages: { '13-17': 0.26 }, female: 0.5, countries: {} } }))).toBe('adults');
  });

  it('finds by columns exactly those the rules let through, for every brief of a world', () => {
    const candidates = candidatesOf(readMarket(world.creators), world.creators.length, 4);
    for (const [at, it] of world.creators.entries()) putCandidate(candidates, at, { it, topics: new Float32Array(4), meaning: { topics: new Map(), tones: new Set(), contains: new Set(), refuses: new Set() } });
    for (const one of world.briefs.slice(0, 200)) {
      const byRule = world.creators.flatMap((it, at) => (ineligibleFor(one, it) === null ? [at] : []));
      expect([...eligiblePlaces(candidates, one)]).toEqual(byRule);
    }
  });
});
