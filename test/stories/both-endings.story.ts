import { expect } from 'vitest';
import { onEachRail } from '#test/support/story.ts';

onEachRail('the creator is paid when the brand approves the work', async (world, { brandCountry, rail }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  expect(await creator.views(duet)).toMatchObject({ state: 'in_progress', hold: { state: 'funded', rail, total: { amountMinor: '44100' }, creatorGets: { amountMinor: '37800' } } });
  await creator.delivers(duet);
  await brand.approves(duet);
  await world.clock.advance({ days: 8 });
  expect(await brand.views(duet)).toMatchObject({ state: 'completed', hold: { state: 'released' } });
  expect(await world.books.balance('hold', duet.id)).toBe(0n);
  expect(await world.books.balance('creator_payable')).toBe(0n);
  expect([await world.books.balance('commission'), await world.books.balance('brand_fee')]).toEqual([4_200n, 2_100n]);
});

onEachRail('money goes back to the brand when nothing is delivered within seven days', async (world, { brandCountry }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await world.clock.advance({ days: 6, hours: 23, minutes: 59 });
  expect((await brand.views(duet)).state).toBe('in_progress');
  await world.clock.advance({ minutes: 1 });
  expect(await brand.views(duet)).toMatchObject({ state: 'missed', hold: { state: 'reverted' } });
  expect([await world.books.balance('hold', duet.id), await world.books.balance('commission'), await world.books.balance('creator_payable')]).toEqual([0n, 0n, 0n]);
});

onEachRail('silence pays the creator: work nobody reviews within three days is approved by itself', async (world, { brandCountry }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await creator.delivers(duet);
  await world.clock.advance({ hours: 71, minutes: 59 });
  expect((await brand.views(duet)).state).toBe('delivered');
  await world.clock.advance({ minutes: 1 });
  expect((await brand.views(duet)).state).toBe('completed');
  await world.clock.advance({ days: 8 });
  expect((await creator.views(duet)).hold.state).toBe('released');
});

onEachRail('both sides agree to end the work, and the brand gets everything back', async (world, { brandCountry }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await brand.does('proposeCancel', duet);
  expect(await brand.refusalOf('agreeCancel', duet)).toBe('NOTHING_TO_AGREE');
  await creator.does('agreeCancel', duet);
  expect(await brand.views(duet)).toMatchObject({ state: 'cancelled', hold: { state: 'reverted' } });
});

onEachRail('a creator who gives the work up returns the money at once', async (world, { brandCountry }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await creator.does('giveUpCollaboration', duet);
  expect(await brand.views(duet)).toMatchObject({ state: 'cancelled', hold: { state: 'reverted' } });
});

onEachRail('a dispute decided for the brand gives the money back, and one decided for the creator pays it out', async (world, { brandCountry }) => {
  const [brand, creator, operator] = [await world.newBrand({ country: brandCountry }), await world.newCreator(), await world.newOperator()];
  for (const decideFor of ['brand', 'creator']) {
    const duet = await brand.requests(creator);
    await creator.accepts(duet);
    await creator.delivers(duet);
    await brand.does('openDispute', { ...duet, reason: 'This is not a duet.' });
    await operator.does('resolveCollaboration', { ...duet, decideFor, reason: 'Looked at the post.' });
    await world.clock.advance({ days: 8 });
    expect(await brand.views(duet)).toMatchObject({ state: 'resolved', hold: { state: decideFor === 'brand' ? 'reverted' : 'released' } });
  }
});
