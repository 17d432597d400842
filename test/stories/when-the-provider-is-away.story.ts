import { expect } from 'vitest';
import { PROOF } from '#test/support/person.ts';
import { onEachRail, story } from '#test/support/story.ts';

const OUTAGE = { match: { path: '/v' }, times: 1_000, action: 'outage' } as const;

story('a card cannot be saved while the provider is away: the brand is told, nothing is half-done, and it works when it is back', async (world) => {
  const brand = await world.newBrand({ card: null });
  await world.stripe.faults(OUTAGE);
  expect(await brand.tries('startCardSetup', { returnPath: '/brand/billing' })).toMatchObject({ code: 'PROVIDER_UNAVAILABLE', message: expect.stringContaining('Nothing was lost') });
  await world.stripe.heal();
  await brand.savesCard('4242424242424242');
  expect(await brand.asks('{ cards { last4 } }')).toEqual({ cards: [{ last4: '4242' }] });
});

story('payouts cannot be set up while the provider is away, and can when it is back, with one account and no more', async (world) => {
  const creator = await world.newCreator({ onboarded: false });
  await world.stripe.faults(OUTAGE);
  expect(await creator.refusalOf('startPayoutSetup', { returnPath: '/creator/payouts' })).toBe('PROVIDER_UNAVAILABLE');
  await world.stripe.heal();
  await creator.setsUpPayouts();
  expect((await world.stripe.requests()).filter((it) => it.path === '/v2/core/accounts' && it.status === 200).length).toBe(1);
});

story('a card the bank refuses is not saved, and the brand can give another', async (world) => {
  const brand = await world.newBrand({ card: null });
  const { url } = await brand.does('startCardSetup', { returnPath: '/brand/billing' });
  await expect(world.stripe.completeCheckout(String(url), '4000000000000002')).rejects.toThrow(/402/);
  const [card] = await world.books.query<{ id: string }>('select id from cards');
  expect(await brand.refusalOf('finishCardSetup', { cardId: card?.id })).toBe('CARD_SETUP_UNFINISHED');
  await brand.savesCard('4242424242424242');
  expect(await brand.asks('{ cards { last4 } }')).toEqual({ cards: [{ last4: '4242' }] });
});

onEachRail('money goes back by itself even when the provider is away at the seventh day', async (world, { brandCountry, taken }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await world.clock.advance({ days: 6 });
  await world.stripe.faults(OUTAGE);
  await world.clock.advance({ days: 1, hours: 1 });
  // Where nothing was taken, nothing has to be asked for.
  expect(await brand.views(duet)).toMatchObject({ state: 'missed', hold: { state: taken === 'release' ? 'reverted' : 'reverting' } });
  await world.stripe.heal();
  await world.clock.advance({ hours: 1 });
  expect(await brand.views(duet)).toMatchObject({ state: 'missed', hold: { state: 'reverted' } });
});

onEachRail('work handed in while the provider is away is paid when it is back', async (world, { brandCountry }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await world.stripe.faults(OUTAGE);
  await creator.delivers(duet, PROOF);
  await brand.approves(duet);
  await world.clock.advance({ hours: 3 });
  expect((await creator.views(duet)).state).toBe('completed');
  await world.stripe.heal();
  await world.clock.advance({ days: 8 });
  expect((await creator.views(duet)).hold.state).toBe('released');
  expect(await world.books.count('provider_objects', "entry_kind = 'payout' and status <> 'failed'")).toBe(1);
});

onEachRail('the provider keeps answering with an old failure: it is looked up and the money still moves once', async (world, { brandCountry }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await world.stripe.faults({ match: { method: 'POST', path: '/v1/payment_intents' }, times: 1, action: '500_stored' });
  await creator.accepts(duet);
  await world.clock.advance({ hours: 8 });
  expect(await creator.views(duet)).toMatchObject({ state: 'in_progress', hold: { state: 'funded' } });
});

story('a brand that takes its request back while the payment waits for the bank is never charged afterwards', async (world) => {
  const [brand, creator] = [await world.newBrand({ card: '4000002760003184' }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  const { url } = await brand.does('confirmPayment', { ...duet, returnPath: '/' });
  await world.clock.advance({ hours: 48 });
  expect((await creator.views(duet)).state).toBe('lapsed');
  await expect(world.stripe.answerBank(String(url), 'succeed')).rejects.toThrow();
  await world.settle();
  expect(await world.books.count('provider_objects')).toBe(0);
});

onEachRail('deadlines move by as long as the provider was away, once, and the history says so', async (world, { brandCountry, taken }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
  const [running, moving] = [await brand.requests(creator), await brand.requests(creator)];
  await creator.accepts(running);
  await creator.accepts(moving);
  if (taken === 'release') await creator.delivers(moving);
  const before = Date.parse((await creator.views(running)).deliveryDueAt ?? '');
  await world.stripe.faults(OUTAGE);
  // Money that wants to move asks the provider again and again: its absence is noticed.
  if (taken === 'release') await brand.approves(moving);
  else await creator.does('giveUpCollaboration', moving);
  await world.clock.advance({ hours: 3 });
  await world.stripe.heal();
  await world.clock.advance({ minutes: 20 });
  const view = await creator.views(running);
  const [outage] = await world.books.query<{ ms: number }>("select (extract(epoch from ended_at - started_at) * 1000)::int as ms from provider_outages where last_failed_at - started_at > interval '5 minutes'");
  expect(outage?.ms).toBeGreaterThanOrEqual(3 * 3_600_000);
  expect(Date.parse(view.deliveryDueAt ?? '') - before).toBe(outage?.ms);
  expect(view.timeline.filter((it) => it.kind === 'extendForOutage')).toHaveLength(1);
  const leftMs = Date.parse(view.deliveryDueAt ?? '') - world.clock.now();
  await world.clock.advance({ seconds: leftMs / 1_000 - 1 });
  expect((await creator.views(running)).state).toBe('in_progress');
  await world.clock.advance({ seconds: 1 });
  expect(await brand.views(running)).toMatchObject({ state: 'missed', hold: { state: 'reverted' } });
});

story('a call that fails once is no outage and moves no deadline', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const running = await brand.requests(creator);
  await creator.accepts(running);
  const before = (await creator.views(running)).deliveryDueAt;
  await world.stripe.faults({ match: { path: '/v' }, times: 1, action: '500' });
  expect(await brand.refusalOf('startCardSetup', { returnPath: '/' })).toBe('PROVIDER_UNAVAILABLE');
  await world.clock.advance({ hours: 1 });
  await brand.savesCard('4242424242424242');
  expect((await creator.views(running)).deliveryDueAt).toBe(before);
});
