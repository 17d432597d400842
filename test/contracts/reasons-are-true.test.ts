import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineOf, type Engine } from '#domain/matching/engine.ts';
import { knownBrief, knownCreator } from '#domain/matching/model.ts';
import type { Reason } from '#domain/matching/reasons.ts';
import type { Ranked } from '#domain/matching/rank.ts';
import type { MatchBrief, MatchCreator, MatchOutcome } from '#domain/matching/subjects.ts';
import { matcherOf } from '#domain/matching/text/lexicon/matcher.ts';
import { TONES } from '#domain/matching/text/lexicon/tones.ts';
import { TOPICS } from '#domain/matching/text/lexicon/topics.ts';
import { VALUES } from '#domain/matching/text/lexicon/values.ts';
import { wordsOf } from '#domain/matching/text/words.ts';
import { readWorldFiles } from '#server/modules/matching/world-files.ts';
import { unpackMatchingWorld } from '#test/support/matching-world.ts';

const BRIEFS = 50;
const RESULTS_EACH = 10;
const files = unpackMatchingWorld();
let creators: ReadonlyMap<string, MatchCreator>;
let outcomes: ReadonlyMap<string, readonly MatchOutcome[]>;
let results: { readonly brief: MatchBrief; readonly found: Ranked<MatchCreator> }[];
let engine: Engine;

beforeAll(async () => {
  const { open, ...world } = await readWorldFiles(files.folder);
  engine = engineOf(world);
  creators = new Map(world.creators.map((it) => [it.id, it]));
  outcomes = Map.groupBy(world.outcomes, (it) => it.creatorId);
  results = open.slice(0, BRIEFS).flatMap((brief) => engine.rank(brief, { count: RESULTS_EACH }).map((found) => ({ brief, found })));
}, 60_000);
afterAll(() => files.close());

/** How often something happened to a creator, counted anew from its profile and the log. */
function counted({ id, record }: MatchCreator, before: keyof MatchCreator['record'], happened: (it: MatchOutcome) => boolean): number {
  return Number(record[before]) + (outcomes.get(id) ?? []).filter(happened).length;
}

const named = (texts: readonly string[], words: readonly string[]): Set<number> => new Set(texts.flatMap((it) => [...matcherOf(words)(wordsOf(it)).keys()]));
const textsOf = (it: MatchCreator): string[] => [it.bio, ...it.captions, ...it.hashtags];
const shareOf = (of: readonly string[], shares: Readonly<Record<string, number>>): number => (of.length === 0 ? 1 : Math.min(1, of.reduce((sum, it) => sum + (shares[it] ?? 0), 0)));

/** The fact behind a reason, looked up in the profile and the brief themselves. */
function factHolds(reason: Reason, brief: MatchBrief, creator: MatchCreator): void {
  switch (reason.kind) {
    case 'topics': case 'other_topics':
      expect(reason.topics.length).toBeGreaterThan(0);
      for (const topic of reason.topics) {
        const at = TOPICS.findIndex((it) => it.id === topic);
        expect(knownCreator(engine.model, creator).topics[at]).toBeGreaterThan(0.02);
        if (reason.kind === 'topics') expect(knownBrief(engine.model, brief).topics[at]).toBeGreaterThan(0.02);
      }
      return;
    case 'tone': case 'other_tone': {
      const tones = [...named(textsOf(creator), TONES.map((it) => it.words))].map((it) => TONES[it]?.id);
      for (const tone of reason.tones) expect(tones).toContain(tone);
      if (reason.kind === 'tone') for (const tone of reason.tones) expect([...named([brief.text], TONES.map((it) => it.words))].map((it) => TONES[it]?.id)).toContain(tone);
      return;
    }
    case 'refuses': {
      const contained = [...named([brief.text], VALUES.map((it) => it.thing))].map((it) => VALUES[it]?.id);
      for (const value of reason.values) expect(contained).toContain(value);
      return;
    }
    case 'audience': case 'little_audience': {
      const { ages, gender, countries } = brief.audience;
      const { female } = creator.audience;
      expect(reason.share).toBeCloseTo(shareOf(ages, creator.audience.ages) * { any: 1, female, male: 1 - female }[gender] * shareOf(countries, creator.audience.countries), 6);
      return;
    }
    case 'language': case 'other_language':
      expect(creator.languages[0]).toBe(reason.language);
      expect(brief.contentLanguages.includes(reason.language)).toBe(reason.kind === 'language');
      return;
    case 'price': case 'high_price':
      expect(creator.pricesCents[brief.collaborationType]).toBe(reason.priceCents);
      expect(reason.priceCents < reason.usualCents).toBe(reason.kind === 'price');
      return;
    case 'reach': case 'little_reach':
      expect(creator.medianViews).toBe(reason.medianViews);
      return;
    case 'engagement': case 'little_engagement':
      expect(reason.timesUsual > 1).toBe(reason.kind === 'engagement');
      return;
    case 'suspicion':
      expect(creator.growth30dPercent).toBe(reason.growth30dPercent);
      expect(creator.commentsPer1kViews).toBe(reason.commentsPer1kViews);
      return;
    case 'accepts': case 'denies':
      expect(reason.offers).toBe(counted(creator, 'offers', (it) => it.offered));
      expect(reason.accepted).toBe(counted(creator, 'accepted', (it) => it.accepted === true));
      return;
    case 'on_time': case 'late':
      expect(reason.onTime).toBe(counted(creator, 'onTime', (it) => it.delivered === 'on_time'));
      expect(reason.delivered).toBe(counted(creator, 'onTime', (it) => it.delivered === 'on_time') + counted(creator, 'late', (it) => it.delivered === 'late') + counted(creator, 'failed', (it) => it.delivered === 'failed'));
      return;
    case 'rating': case 'low_rating': {
      const ratings = counted(creator, 'ratings', (it) => it.rating !== null);
      const sum = creator.record.ratingSum + (outcomes.get(creator.id) ?? []).reduce((total, it) => total + (it.rating ?? 0), 0);
      expect(reason.ratings).toBe(ratings);
      expect(reason.mean).toBeCloseTo(sum / ratings, 9);
      return;
    }
    case 'answers_fast':
      expect(reason.medianHours).toBeLessThanOrEqual(12);
      return;
    case 'newcomer':
      expect(reason.offers).toBe(counted(creator, 'offers', (it) => it.offered));
      expect(reason.offers).toBeLessThan(3);
  }
}

describe('reasons', () => {
  it('the fact behind each reason and each caution of 500 results is true', () => {
    expect(results).toHaveLength(BRIEFS * RESULTS_EACH);
    let facts = 0;
    for (const { brief, found } of results) {
      const creator = creators.get(found.it.id);
      expect(creator).toBeDefined();
      for (const reason of [...found.reasons, found.caution]) {
        if (!creator || reason === null) continue;
        factHolds(reason, brief, creator);
        facts += 1;
      }
    }
    expect(facts).toBeGreaterThan(1_400);
  });

  it('most results say what they share with the brief, and all say why they are there', () => {
    expect(results.every(({ found }) => found.reasons.length > 0)).toBe(true);
    expect(results.filter(({ found }) => found.reasons.some((it) => it.kind === 'topics')).length).toBeGreaterThan(results.length * 0.8);
  });

  it('never says anything of the creator’s own gender, age or origin, nor how to reach it', () => {
    const said = JSON.stringify(results.map(({ found }) => [found.reasons, found.caution]));
    expect(said).not.toMatch(/@|https?:|gender|female|male|"age/u);
  });
});
