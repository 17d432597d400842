import { expect, it } from 'vitest';
import type { Work } from './collaborations-api.ts';
import { isMoving, moneyState } from './work-words.ts';

const at = (state: string, hold: string) => ({ state, hold: { state: hold } }) as Work;

it.each([['completed', 'releasing'], ['missed', 'reverting'], ['cancelled', 'reverting'], ['resolved', 'funded'], ['delivered', 'funded']])('held money of %s work is shown as %s', (state, shown) => {
  expect(moneyState(at(state, 'funded'))).toBe(shown);
});

it.each([['accepted', 'funding', true], ['accepted', 'needs_brand', true], ['completed', 'funded', true], ['resolved', 'funded', true], ['missed', 'reverting', true], ['delivered', 'funded', false], ['completed', 'released', false], ['requested', 'secured', false]])('asks often while money moves: %s with %s money is %s', (state, hold, moving) => {
  expect(isMoving(at(state, hold))).toBe(moving);
});
