import { expect, test } from 'vitest';
import { startWorld, type World } from './world.ts';

/**
 * A promise of the product in one sentence, lived through the API on real PostgreSQL and the provider's emulator, with a clock that is moved.
 * After it the books balance by all 32 rules, no job is dead and nobody is left waiting.
 */
export function story(sentence: string, live: (world: World) => Promise<void>): void {
  test(sentence, async () => {
    const world = await startWorld();
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

/** Runs a story once on each pair of countries, so that the money takes each rail. */
export function onEachRail(sentence: string, live: (world: World, pair: { brandCountry: string; rail: string }) => Promise<void>): void {
  for (const pair of [{ brandCountry: 'PT', rail: 'platform_hold' }, { brandCountry: 'DE', rail: 'card_hold' }]) {
    story(`${sentence} (${pair.rail.replace('_', ' ')})`, (world) => live(world, pair));
  }
}
