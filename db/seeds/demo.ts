import { DAY_MS, instant, type Instant } from '#domain/kit/time.ts';
import { invariant } from '#domain/kit/assert.ts';
import { describeWishes } from './briefs.ts';
import { seedCrowd } from './crowd.ts';
import { stateDetails } from './details.ts';
import { hireOperator, openBrand, openCreator, openPayouts, signUpAll } from './join.ts';
import { BRANDS, CREATORS } from './people.ts';
import { play, type Cast } from './play.ts';
import { STORIES } from './stories.ts';
import { seedWishes } from './wishes.ts';
import type { Brand, Creator, DemoWorld } from './world.ts';

/** How long before now the world begins. Units: days. */
export const BEGINS_DAYS_AGO = 26;

/** One creator has not said who they are on paper: their documents wait, and the report misses them. */
const SILENT = 'tiago';

const emailOf = (it: { key: string; email?: string }): string => it.email ?? `${it.key}@creators.demo.fairhold.example`;

function found<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  invariant(value !== undefined, 'a story without its people', key);
  return value;
}

async function gatherPeople(world: DemoWorld): Promise<{ brands: Map<string, Brand>; creators: Map<string, Creator> }> {
  const brandViewers = await signUpAll(world, BRANDS.map((it) => ({ ...it, side: 'brand' as const })));
  const creatorViewers = await signUpAll(world, CREATORS.map((it) => ({ ...it, side: 'creator' as const, email: emailOf(it), displayName: it.name })));
  const brands = new Map<string, Brand>();
  const creators = new Map<string, Creator>();
  const paid = new Set(STORIES.map((it) => it.creator));
  for (const [index, seed] of BRANDS.entries()) {
    const viewer = brandViewers[index];
    if (!viewer) continue;
    brands.set(seed.key, await openBrand(world, viewer, seed));
    await stateDetails(world, viewer, { name: seed.displayName, country: seed.country, city: 'Lisboa' });
  }
  for (const [index, seed] of CREATORS.entries()) {
    const viewer = creatorViewers[index];
    if (!viewer) continue;
    creators.set(seed.key, await openCreator(world, viewer, seed));
    if (!paid.has(seed.key)) continue;
    await openPayouts(world, viewer);
    if (seed.key !== SILENT) await stateDetails(world, viewer, { ...seed, small: index % 3 === 2 });
  }
  return { brands, creators };
}

/** Makes the demo world by running the product's own commands along its days, never by inserting rows. It is made once, in an empty database. Throws: Error when a command is refused. */
export async function seedDemo(world: DemoWorld): Promise<void> {
  const operator = await hireOperator(world);
  await seedCrowd(world.worker());
  const { brands, creators } = await gatherPeople(world);
  const casts = STORIES.map((story): Cast => ({ story, brand: found(brands, story.brand), creator: found(creators, story.creator), operator, id: '' }));
  const beats = casts.flatMap((cast) => cast.story.beats.map((beat) => ({ cast, beat }))).sort((a, b) => b.beat.at - a.beat.at);
  for (const { cast, beat } of beats) {
    await world.goTo(daysBefore(world.endsAt, beat.at));
    await play(world, cast, beat);
    await world.settle();
  }
  await world.goTo(world.endsAt);
  await seedWishes(world);
  await describeWishes(world, { brands, creators });
  await world.settle();
}

const daysBefore = (end: Instant, days: number): Instant => instant(end - Math.round(days * DAY_MS));
