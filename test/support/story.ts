import { expect, test } from 'vitest';
import type { TestAppOptions } from './server.ts';
import { startWorld, type World } from './world.ts';

/**
 * A promise of the product in one sentence, lived through the API on real PostgreSQL and the provider's emulator, with a clock that is moved.
 * After it the books balance by all 32 rules, no job is dead and nobody is left waiting.
 */
export function story(sentence: string, live: (world: World) => Promise<void>, options: TestAppOptions = {}): void {
  test(sentence, async () => {
    const world = await startWorld(options);
    try {
      await live(world);
      await world.settle();
      expect(await world.books.brokenRules()).toEqual([]);
      expect(await world.books.deadJobs()).toEqual([]);
    } finally {
      await world.close();
    }
  });
}

/** A pair of countries and the rail that the policy chooses for it. `taken`: when the card is charged. */
export type Pair = { readonly brandCountry: string; readonly rail: string; readonly taken: 'acceptance' | 'delivery' | 'release' };

/** Each rail with a pair that gets it: Germany does not let a marketplace hold money, and an installation may not use every rail. */
export const RAIL_WORLDS: readonly (Pair & { readonly options: TestAppOptions })[] = [
  { rail: 'platform_hold', brandCountry: 'PT', taken: 'acceptance', options: {} },
  { rail: 'creator_hold', brandCountry: 'DE', taken: 'acceptance', options: {} },
  { rail: 'card_hold', brandCountry: 'DE', taken: 'delivery', options: { rails: ['platform_hold', 'card_hold'] } },
  { rail: 'charge_on_release', brandCountry: 'DE', taken: 'release', options: { rails: ['platform_hold', 'charge_on_release'] } },
];

/** Runs a story once on each rail, or on each of those given. */
export function onEachRail(sentence: string, live: (world: World, pair: Pair) => Promise<void>, worlds = RAIL_WORLDS): void {
  for (const { options, ...pair } of worlds) story(`${sentence} (${pair.rail.replaceAll('_', ' ')})`, (world) => live(world, pair), options);
}

/** The world in which the money stays reserved on the card. */
export const CARD_HOLD: TestAppOptions = { rails: ['platform_hold', 'card_hold'] };
