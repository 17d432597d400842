import { expect } from 'vitest';
import { MATCHES_QUERY, READ_BRIEF_QUERY } from '#test/support/documents.ts';
import type { Person } from '#test/support/person.ts';
import { story } from '#test/support/story.ts';
import type { World } from '#test/support/world.ts';

type Reason = { readonly kind: string; readonly names: readonly string[] };
type Matches = { readonly eligible: number; readonly refused: number; readonly items: readonly { readonly fit: number; readonly creator: { id: string; displayName: string; tiktokHandle: string | null }; readonly reasons: readonly Reason[]; readonly caution: Reason | null }[]; readonly loosened: readonly { wish: string; count: number; least: { amountMinor: string } | null }[] };

const brief = (change: object = {}): object => ({
  text: 'Our oat milk is for people who cook vegan food. Show us your favourite plant based recipe.', type: 'duet', objective: 'awareness', budgetMinor: '50000', currency: 'EUR',
  creatorCountries: [], languages: [], audienceCountries: [], audienceAges: [], audienceGender: 'everyone', followersMin: null, followersMax: null, dueDays: 14, ...change,
});

const matchesFor = async (person: Person, briefId: string): Promise<Matches | null> => (await person.asks<{ matches: Matches | null }>(MATCHES_QUERY, { briefId, first: 10 })).matches;

async function creator(world: World, name: string, it: { bio: string; niches: readonly string[]; priceMinor?: string }): Promise<Person> {
  const person = await world.newCreator({ displayName: name });
  await person.does('updateCreatorProfile', { input: { headline: name, bio: it.bio, city: '', languages: ['en'], niches: it.niches, available: true, tiktokHandle: null } });
  await person.does('setRate', { type: 'duet', amountMinor: it.priceMinor ?? '42000', currency: 'EUR' });
  return person;
}

story('a brand says what it wants in its own words and is shown those who fit it, the best first, with reasons that are theirs', async (world) => {
  const brand = await world.newBrand();
  const vegan = await creator(world, 'Vera', { bio: 'Vegan recipes and tofu experiments. Plant based dinners every day.', niches: ['vegan', 'food'] });
  await creator(world, 'Carla', { bio: 'I restore old engines and polish my project car.', niches: ['cars'] });
  await creator(world, 'Dora', { bio: 'Deadlifts before breakfast.', niches: ['gym'] });
  const { id } = await brand.does('saveBrief', { input: brief() }) as unknown as { id: string };
  const found = await matchesFor(brand, id);
  expect(found?.eligible).toBe(3);
  expect(found?.items[0]).toMatchObject({ fit: 100, creator: { id: vegan.accountId, tiktokHandle: null } });
  expect(found?.items[0]?.reasons.find((it) => it.kind === 'topics')?.names).toContain('vegan');
});

story('a changed profile counts with the next list, and one who takes no requests is in none', async (world) => {
  const brand = await world.newBrand();
  const [one, other] = [await creator(world, 'One', { bio: 'Running and marathons.', niches: ['running'] }), await creator(world, 'Other', { bio: 'Gaming all night.', niches: ['gaming'] })];
  const { id } = await brand.does('saveBrief', { input: brief() }) as unknown as { id: string };
  await matchesFor(brand, id);
  await world.clock.advance({ minutes: 1 });
  await other.does('updateCreatorProfile', { input: { headline: 'Vegan now', bio: 'Vegan cooking with oat milk, plant based recipes.', city: '', languages: ['en'], niches: ['vegan'], available: true, tiktokHandle: null } });
  expect((await matchesFor(brand, id))?.items[0]?.creator.id).toBe(other.accountId);
  await world.clock.advance({ minutes: 1 });
  await other.does('updateCreatorProfile', { input: { headline: 'Away', bio: 'Vegan.', city: '', languages: ['en'], niches: ['vegan'], available: false, tiktokHandle: null } });
  expect((await matchesFor(brand, id))?.items.map((it) => it.creator.id)).toEqual([one.accountId]);
});

story('when nobody meets the wishes, one is told which wish to loosen, and how many there would be', async (world) => {
  const brand = await world.newBrand();
  await creator(world, 'Dear', { bio: 'Vegan food.', niches: ['vegan'], priceMinor: '90000' });
  const { id } = await brand.does('saveBrief', { input: brief({ budgetMinor: '5000' }) }) as unknown as { id: string };
  const found = await matchesFor(brand, id);
  expect(found).toMatchObject({ eligible: 0, items: [] });
  expect(found?.loosened).toContainEqual({ wish: 'budget', count: 1, least: { amountMinor: '90000' } });
});

story('“not for us” takes a creator out of the list of that brief alone, and can be taken back', async (world) => {
  const brand = await world.newBrand();
  const vegan = await creator(world, 'Vera', { bio: 'Vegan recipes.', niches: ['vegan'] });
  const [first, second] = [await brand.does('saveBrief', { input: brief() }), await brand.does('saveBrief', { input: brief({ budgetMinor: '60000' }) })] as unknown as { id: string }[];
  await brand.does('refuseMatch', { briefId: first?.id, creatorId: vegan.accountId, reason: 'style' });
  expect(await matchesFor(brand, first?.id ?? '')).toMatchObject({ refused: 1, items: [] });
  expect((await matchesFor(brand, second?.id ?? ''))?.items).toHaveLength(1);
  await brand.does('refuseMatch', { briefId: first?.id, creatorId: vegan.accountId, reason: null });
  expect((await matchesFor(brand, first?.id ?? ''))?.items).toHaveLength(1);
});

story('a brief is its brand’s alone: creators, other brands and strangers see neither it nor its list', async (world) => {
  const [brand, other, someone] = [await world.newBrand(), await world.newBrand(), await world.newCreator()];
  const { id } = await brand.does('saveBrief', { input: brief() }) as unknown as { id: string };
  for (const person of [other, someone]) expect(await matchesFor(person, id)).toBeNull();
  expect((await other.tries('saveBrief', { id, input: brief() })).code).toBe('BRIEF_NOT_FOUND');
  expect((await someone.tries('saveBrief', { input: brief() })).code).toBe('BRANDS_ONLY');
});

story('a brief that says nothing, or asks for what cannot be, is refused with a sentence for each field', async (world) => {
  const brand = await world.newBrand();
  const wrong = async (change: object): Promise<string | undefined> => (await brand.tries('saveBrief', { input: brief(change) })).message;
  expect(await wrong({ text: '' })).toContain('Say what you want made');
  expect(await wrong({ text: 'x' })).toContain('Say a little more');
  expect(await wrong({ text: '🍋🍋🍋' })).toContain('Say a little more');
  expect(await wrong({ text: `${'oat milk '.repeat(1_112)}` })).toContain('At most 10,000 characters');
  expect(await wrong({ type: 'opera' })).toContain('Choose what should be made');
  expect(await wrong({ followersMin: 10, followersMax: 5 })).toContain('must not be above');
  expect(await wrong({ budgetMinor: '1' })).toContain('must be between');
  expect(await wrong({ text: 'Call us about vegan food: +49 170 1234567' })).toBeDefined();
});

story('a brief is read out of free text, and what was heard is shown in it', async (world) => {
  const brand = await world.newBrand();
  const text = 'Wir suchen ein Duett auf Deutsch in Österreich, 300 € pro Creator, für Frauen von 25 bis 34.';
  const { readBrief } = await brand.asks<{ readBrief: { heard: { field: string; from: number; to: number }[] } }>(READ_BRIEF_QUERY, { text });
  expect(readBrief).toMatchObject({ type: 'duet', budget: { amountMinor: '30000', currency: 'EUR' }, creatorCountries: ['AT'], languages: ['de'], audienceAges: ['25-34'], audienceGender: 'female' });
  expect(readBrief.heard.map((it) => text.slice(it.from, it.to))).toContain('300 €');
});

const MODEL_QUERY = '{ matchingModel { creators viewed offers weights { part feature weight assumed } exposure { shown briefs creators offered } } }';
type Model = { readonly creators: number; readonly viewed: number; readonly offers: number; readonly weights: readonly { part: string; feature: string; weight: number; assumed: number }[]; readonly exposure: { shown: number; briefs: number; creators: number; offered: number } };

story('what became of those who were shown is learnt from within the hour; staff sees what was learnt and who got places', async (world) => {
  const [brand, staff] = [await world.newBrand(), await world.newOperator()];
  const [vegan, cars] = [await creator(world, 'Vera', { bio: 'Vegan recipes every day.', niches: ['vegan', 'food'] }), await creator(world, 'Carla', { bio: 'I restore old engines.', niches: ['cars'] })];
  const { id } = await brand.does('saveBrief', { input: brief() }) as unknown as { id: string };
  await matchesFor(brand, id);
  await matchesFor(brand, id);
  const model = async (): Promise<Model> => (await staff.asks<{ matchingModel: Model }>(MODEL_QUERY, {})).matchingModel;
  expect(await model()).toMatchObject({ creators: 2, viewed: 0, offers: 0, exposure: { shown: 2, briefs: 1, creators: 2, offered: 0 } });
  expect((await model()).weights.every((it) => it.weight === it.assumed)).toBe(true);
  const work = await brand.requests(vegan);
  await vegan.accepts(work);
  await vegan.delivers(work);
  await brand.approves(work);
  await world.clock.advance({ hours: 2 });
  expect((await matchesFor(brand, id))?.items.map((it) => it.creator.id)).toEqual([vegan.accountId, cars.accountId]);
  const learnt = await model();
  expect(learnt).toMatchObject({ viewed: 2, offers: 1, exposure: { shown: 2, offered: 1 } });
  const topics = learnt.weights.find((it) => it.part === 'offer' && it.feature === 'topics');
  expect(topics?.weight).toBeGreaterThan(topics?.assumed ?? Infinity);
  for (const person of [brand, vegan]) expect((await person.asks<{ matchingModel: Model | null }>(MODEL_QUERY, {})).matchingModel).toBeNull();
});

story('beside a creator stand those who make the like, never the others', async (world) => {
  const [one, like] = [await creator(world, 'One', { bio: 'Vegan recipes and plant based cooking.', niches: ['vegan'] }), await creator(world, 'Like', { bio: 'Vegan dinners, tofu and oat milk.', niches: ['vegan', 'food'] })];
  await creator(world, 'Other', { bio: 'I restore old engines and cars.', niches: ['cars'] });
  const { similarCreators } = await one.asks<{ similarCreators: { id: string }[] }>('query Q($id: ID!) { similarCreators(creatorId: $id) { id } }', { id: one.accountId });
  expect(similarCreators.map((it) => it.id)).toEqual([like.accountId]);
  expect((await one.asks<{ similarCreators: object[] }>('{ similarCreators(creatorId: "nobody") { id } }', {})).similarCreators).toEqual([]);
});
