import { expect, test } from 'vitest';
import { learnTopicSense } from './topic-sense.ts';

const FOOD = 0;
const GAMES = 1;
const text = (words: string, named: readonly number[] = []) => ({ terms: new Map(words.split(' ').map((it) => [it, 1] as const)), named: Float32Array.from([0, 1], (topic) => (named.includes(topic) ? 1 : 0)) });
const twelve = <Value>(make: (at: number) => Value): Value[] => Array.from({ length: 12 }, (_it, at) => make(at));

test('a word takes the sense of the topics it is met beside, in any language', () => {
  const { sense } = learnTopicSense({ offers: [], texts: [...twelve(() => text('villagers cosy', [GAMES])), ...twelve(() => text('suppe topf', [FOOD])), ...twelve(() => text('hello there'))] });
  const [food, games] = sense.read(text('villagers'));
  expect(games).toBeGreaterThan(0.9);
  expect(food).toBeLessThan(0.1);
  expect(sense.read(text('suppe hello'))[FOOD]).toBeGreaterThan(0.9);
});

test('a text is not read by what it taught itself', () => {
  const alone = text('hapax other', [GAMES]);
  const { topics } = learnTopicSense({ offers: [], texts: [alone, ...twelve(() => text('suppe topf', [FOOD]))] });
  // Its own topic comes from the thesaurus alone, its words add nothing.
  expect(topics[0]?.[GAMES]).toBeCloseTo(1, 5);
  const copies = learnTopicSense({ offers: [], texts: [text('hapax'), text('hapax', [GAMES]), ...twelve(() => text('suppe', [FOOD]))] });
  expect(copies.topics[0]?.[GAMES]).toBe(0);
});

test('a brief learns from those it made offers to', () => {
  const briefs = twelve(() => text('knister'));
  const creators = twelve(() => text('suppe topf', [FOOD]));
  const others = twelve(() => text('villagers', [GAMES]));
  const texts = [...briefs, ...creators, ...others];
  const offers = briefs.map((_it, at) => ({ brief: at, creators: [12 + at] }));
  expect(learnTopicSense({ texts, offers }).sense.read(text('knister'))[FOOD]).toBeGreaterThan(0.9);
  expect(learnTopicSense({ texts, offers: [] }).sense.read(text('knister'))[FOOD]).toBe(0);
});
