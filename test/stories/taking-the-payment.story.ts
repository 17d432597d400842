import { expect } from 'vitest';
import type { Person, Work } from '#test/support/person.ts';
import { CARD_HOLD, onEachRail, story, type Pair } from '#test/support/story.ts';

/** Brings work to the moment its card is first asked: the acceptance, or where nothing is held the approval. */
async function untilCharged(taken: Pair['taken'], it: { brand: Person; creator: Person; duet?: Work }): Promise<Work> {
  const duet = it.duet ?? await it.brand.requests(it.creator);
  await it.creator.accepts(duet);
  if (taken !== 'release') return duet;
  expect(await it.creator.views(duet)).toMatchObject({ state: 'in_progress', hold: { state: 'funded', captured: false, heldIn: 'nowhere', railReason: expect.stringContaining('the creator carries the risk') } });
  await it.creator.delivers(duet);
  await it.brand.approves(duet);
  return duet;
}

onEachRail('when the bank wants the brand, both are told, the brand confirms, and the money moves: at acceptance, or at approval where nothing is held', async (world, { brandCountry, taken }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry, card: '4000002760003184' }), await world.newCreator()];
  const duet = await untilCharged(taken, { brand, creator });
  const waiting = taken === 'release' ? { state: 'completed', hold: { state: 'releasing' } } : { state: 'accepted', hold: { state: 'needs_brand' } };
  expect(await brand.views(duet)).toMatchObject({ ...waiting, turn: { who: 'brand', needs: 'confirm_payment' }, hold: { ...waiting.hold, needsBrandReason: 'authentication_required' } });
  if (taken === 'release') expect((await world.app.mailsTo(brand.email)).some((it) => it.includes('Your card could not be charged'))).toBe(true);
  const { url } = await brand.does('confirmPayment', { ...duet, returnPath: `/work/${duet.id}` });
  await world.stripe.answerBank(String(url), 'succeed');
  await brand.does('refreshPayment', duet);
  if (taken === 'release') await world.clock.advance({ days: 8 });
  expect(await creator.views(duet)).toMatchObject(taken === 'release' ? { state: 'completed', hold: { state: 'released' } } : { state: 'in_progress', hold: { state: 'funded' } });
});

onEachRail('a confirmation the brand abandons ends with nothing taken: the creator is free after 48 hours, or unpaid after seven days where nothing is held', async (world, { brandCountry, taken }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry, card: '4000002760003184' }), await world.newCreator()];
  const duet = await untilCharged(taken, { brand, creator });
  const { url } = await brand.does('confirmPayment', { ...duet, returnPath: '/' });
  await world.clock.advance({ hours: 48 });
  if (taken === 'release') expect((await creator.views(duet)).hold.state).toBe('releasing');
  if (taken === 'release') await world.clock.advance({ days: 5 });
  expect(await creator.views(duet)).toMatchObject({ state: taken === 'release' ? 'completed' : 'lapsed', hold: { state: 'failed' } });
  await expect(world.stripe.answerBank(String(url), 'succeed')).rejects.toThrow(/canceled|400/);
  if (taken === 'release') expect((await world.app.mailsTo(creator.email)).some((it) => it.includes('did not pay for'))).toBe(true);
  expect(await world.books.count('ledger_entries')).toBe(0);
});

story('a confirmation that fails at the bank can be tried again', async (world) => {
  const [brand, creator] = [await world.newBrand({ card: '4000002760003184' }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  const first = await brand.does('confirmPayment', { ...duet, returnPath: '/' });
  await world.stripe.answerBank(String(first.url), 'fail');
  await brand.does('refreshPayment', duet);
  expect((await brand.views(duet)).hold.state).toBe('needs_brand');
  const second = await brand.does('confirmPayment', { ...duet, returnPath: '/' });
  await world.stripe.answerBank(String(second.url), 'succeed');
  await brand.does('refreshPayment', duet);
  expect((await brand.views(duet)).state).toBe('in_progress');
});

onEachRail('a card that is declined when it is charged takes nothing; another saved card pays', async (world, { brandCountry, taken }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry, card: '4000000000000341' }), await world.newCreator()];
  const duet = await untilCharged(taken, { brand, creator });
  expect(await brand.views(duet)).toMatchObject({ hold: { state: taken === 'release' ? 'releasing' : 'needs_brand', needsBrandReason: 'generic_decline' }, turn: { who: 'brand' } });
  const cardId = await brand.savesCard('5555555555554444');
  await brand.does('retryPayment', { ...duet, cardId });
  expect(await brand.views(duet)).toMatchObject(taken === 'release' ? { state: 'completed', hold: { captured: true } } : { state: 'in_progress', hold: { state: 'funded' } });
  expect(await world.books.count('provider_objects', "object = 'charge' and status = 'succeeded'")).toBe(taken === 'delivery' ? 0 : 1);
});

story('a card is not saved when the brand leaves the provider’s page', async (world) => {
  const brand = await world.newBrand({ card: null });
  await brand.does('startCardSetup', { returnPath: '/brand/billing' });
  const [card] = await world.books.query<{ id: string }>('select id from cards', []);
  expect(await brand.refusalOf('finishCardSetup', { cardId: card?.id })).toBe('CARD_SETUP_UNFINISHED');
});

story('the way back from the provider’s page leads to our own address only', async (world) => {
  const brand = await world.newBrand({ card: null });
  for (const returnPath of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
    const { url } = await brand.does('startCardSetup', { returnPath });
    expect(String(url)).toContain(new URL(world.app.stripeUrl).host);
  }
  const answers = await world.books.query<{ params: { success_url: string } }>("select params from provider_calls where operation = 'checkout.sessions.create'");
  for (const { params } of answers) expect(new URL(params.success_url).origin).toBe(world.app.app.config.publicUrl);
});

onEachRail('the provider may be down when the card is to be charged: the payment is taken when it is back', async (world, { brandCountry, taken }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await world.stripe.faults({ match: { path: '/v1/payment_intents' }, times: 1_000, action: 'outage' });
  await untilCharged(taken, { brand, creator, duet });
  expect((await creator.views(duet)).hold).toMatchObject({ state: taken === 'release' ? 'releasing' : 'funding', captured: false });
  await world.stripe.heal();
  await world.clock.advance({ hours: 1 });
  expect((await creator.views(duet)).hold).toMatchObject(taken === 'release' ? { state: 'releasing', captured: true } : { state: 'funded' });
});

onEachRail('a payment whose answer is lost is taken once, however often it is asked for', async (world, { brandCountry, taken }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await world.stripe.faults({ match: { method: 'POST', path: '/v1/payment_intents' }, times: 4, action: 'commit_then_reset' });
  await creator.accepts(duet);
  await world.clock.advance({ hours: 1 });
  expect(await creator.views(duet)).toMatchObject({ state: 'in_progress', hold: { state: 'funded' } });
  await creator.delivers(duet);
  if (taken === 'release') await brand.approves(duet);
  await world.clock.advance({ hours: 1 });
  expect(await world.books.count('provider_objects', "object = 'charge' and status = 'succeeded'")).toBe(1);
});

onEachRail('hints of the provider may be lost, doubled or out of order: the money ends in the same place', async (world, { brandCountry }) => {
  for (const mode of ['drop', 'duplicate', 'reorder'] as const) {
    await world.stripe.webhooks(mode);
    const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
    const duet = await brand.requests(creator);
    await creator.accepts(duet);
    await creator.delivers(duet);
    await brand.approves(duet);
    await world.clock.advance({ days: 8 });
    expect((await brand.views(duet)).hold.state).toBe('released');
  }
});

story('a hint that the provider did not sign is refused and changes nothing', async (world) => {
  const send = (signature: string) => fetch(`${world.app.url}/webhooks/stripe/account`, { method: 'POST', headers: { 'stripe-signature': signature, 'content-type': 'application/json' }, body: '{"id":"evt_1","type":"payment_intent.succeeded"}' });
  for (const signature of ['', 't=1,v1=00', `t=${Math.floor(world.clock.now() / 1000)},v1=${'0'.repeat(64)}`]) expect((await send(signature)).status).toBe(400);
  expect(await world.books.count('webhook_events')).toBe(0);
});

onEachRail('a release waits while the creator cannot be paid, and happens by itself when they can', async (world, { brandCountry }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await creator.delivers(duet);
  await world.stripe.faults({ match: { method: 'POST', path: '/v1/transfers' }, times: 6, action: '500' }, { match: { method: 'POST', path: '/v1/payouts' }, times: 6, action: '500' });
  await brand.approves(duet);
  expect((await creator.views(duet)).hold.state).toBe('releasing');
  await world.stripe.heal();
  await world.clock.advance({ days: 8 });
  expect((await creator.views(duet)).hold.state).toBe('released');
});

story('a reservation on a card is renewed before the bank lets it go, and only one is left', async (world) => {
  const [brand, creator] = [await world.newBrand({ country: 'DE' }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await world.clock.advance({ days: 4 });
  await world.clock.advance({ days: 2 });
  expect((await creator.views(duet)).timeline.map((it) => it.kind)).toContain('renew');
  await creator.delivers(duet);
  expect((await brand.views(duet)).hold).toMatchObject({ state: 'funded', captured: true });
  const cancelled = await world.books.query("select key from provider_calls where operation = 'paymentIntents.cancel' and state = 'done'");
  expect(cancelled).toHaveLength(1);
}, CARD_HOLD);

story('a creator whose account is restricted when the money is due is paid when it is in order again', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await creator.delivers(duet);
  const [account] = await world.books.query<{ id: string }>('select stripe_account_id as id from payout_accounts where creator_id = $1', [creator.accountId]);
  await world.stripe.standing(account?.id ?? '', 'restricted');
  await brand.approves(duet);
  expect((await creator.views(duet)).hold).toMatchObject({ state: 'releasing', failure: 'insufficient_capabilities_for_transfer' });
  await world.stripe.standing(account?.id ?? '', 'active');
  await world.clock.advance({ hours: 2 });
  expect((await creator.views(duet)).hold.state).toBe('released');
});
