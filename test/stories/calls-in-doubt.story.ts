import { expect } from 'vitest';
import { onEachRail } from '#test/support/story.ts';

onEachRail('a payment whose answer was lost and that the provider told us of another way leaves no call in doubt', async (world, { brandCountry, taken }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
  const work = await brand.requests(creator);
  await world.stripe.faults({ match: { method: 'POST', path: '^/v1/payment_intents/\\w+/confirm$' }, times: 2, action: 'commit_then_reset' });
  await creator.accepts(work);
  expect(await creator.views(work)).toMatchObject({ state: 'in_progress', hold: { state: 'funded' } });
  // Where approved work is charged, nothing is asked of the card yet.
  expect(await world.books.count('provider_calls', "state = 'in_doubt'")).toBe(taken === 'release' ? 0 : 1);
  await world.clock.advance({ minutes: 40 });
  await world.app.app.tidyOnce();
  expect(await world.books.count('provider_calls', "state = 'in_doubt'")).toBe(0);
  await world.clock.advance({ hours: 2 });
  expect(await world.books.brokenRules()).toEqual([]);
});
