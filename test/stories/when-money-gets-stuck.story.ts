import { expect } from 'vitest';
import { instant } from '#domain/kit/time.ts';
import { listEarned } from '#server/modules/ledger/index.ts';
import { PROOF, type Person, type Work } from '#test/support/person.ts';
import { CARD_HOLD, RAIL_WORLDS, onEachRail, story } from '#test/support/story.ts';
import type { World } from '#test/support/world.ts';

const DECLINED = '4000000000000341';
const GOOD = '4242424242424242';
const CLOSED_BANK_ACCOUNT = 'DE62370400440532013001';
const optionsOf = (rail: string) => RAIL_WORLDS.find((it) => it.rail === rail)?.options ?? {};

async function bankSays(world: World, cardId: string, number: string): Promise<void> {
  const [card] = await world.books.query<{ payment_method_id: string }>('select payment_method_id from cards where id = $1', [cardId]);
  await world.stripe.changeCard(card?.payment_method_id ?? '', number);
}

async function accountOf(world: World, creator: Person): Promise<string> {
  const [account] = await world.books.query<{ stripe_account_id: string }>('select stripe_account_id from payout_accounts where creator_id = $1', [creator.accountId]);
  return account?.stripe_account_id ?? '';
}

/** Work whose reservation the bank will not renew. */
async function atRisk(world: World): Promise<{ brand: Person; creator: Person; duet: Work }> {
  const [brand, creator] = [await world.newBrand({ country: 'DE' }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await bankSays(world, brand.cardId, DECLINED);
  await world.clock.advance({ days: 4 });
  expect(await creator.views(duet)).toMatchObject({ state: 'in_progress', frozen: { reason: 'payment_at_risk' }, turn: { who: 'brand', atZero: 'money_returns' } });
  expect(await creator.refusalOf('deliverCollaboration', { ...duet, fields: PROOF })).toBe('COLLABORATION_FROZEN');
  return { brand, creator, duet };
}

story('a reservation the bank will not renew stops the work; with another card from the brand it goes on, and its deadline moves by as long as it stood still', async (world) => {
  const { brand, creator, duet } = await atRisk(world);
  const before = Date.parse((await creator.views(duet)).deliveryDueAt ?? '');
  await world.clock.advance({ hours: 10 });
  const refused = await brand.savesCard(DECLINED);
  expect(await brand.refusalOf('retryPayment', { ...duet, cardId: refused })).toBe('CARD_DECLINED');
  const cardId = await brand.savesCard('5555555555554444');
  await brand.does('retryPayment', { ...duet, cardId });
  const view = await creator.views(duet);
  expect(view).toMatchObject({ state: 'in_progress', frozen: null, hold: { state: 'funded', failure: null } });
  expect(Date.parse(view.deliveryDueAt ?? '') - before).toBeGreaterThanOrEqual(10 * 3_600_000);
  await creator.delivers(duet);
  await brand.approves(duet);
  await world.clock.advance({ days: 8 });
  expect((await creator.views(duet)).hold).toMatchObject({ state: 'released', captured: true });
}, CARD_HOLD);

story('a reservation nobody mends within a day ends the work: nothing was taken and both are free', async (world) => {
  const { brand, duet } = await atRisk(world);
  await world.clock.advance({ hours: 25 });
  expect(await brand.views(duet)).toMatchObject({ state: 'resolved', hold: { state: 'reverted', captured: false } });
  expect(await world.books.count('provider_objects', "object = 'charge'")).toBe(0);
}, CARD_HOLD);

story('a reservation the bank let go before the work could be paid is made anew and taken', async (world) => {
  const [brand, creator] = [await world.newBrand({ country: 'DE' }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await world.clock.advance({ days: 3 });
  await world.stripe.faults({ match: { path: '/v' }, times: 10_000, action: 'outage' });
  await creator.delivers(duet);
  await world.clock.advance({ days: 2 });
  expect((await creator.views(duet)).hold.captured).toBe(false);
  await world.stripe.heal();
  await world.clock.advance({ hours: 1 });
  expect((await creator.views(duet)).hold).toMatchObject({ state: 'funded', captured: true, failure: null });
  await world.clock.advance({ days: 10 });
  expect((await creator.views(duet)).hold.state).toBe('released');
}, CARD_HOLD);

story('a reservation lost after delivery that the bank will not grant again goes to the desk, and a card from the brand pays the creator', async (world) => {
  const [brand, creator] = [await world.newBrand({ country: 'DE' }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await world.clock.advance({ days: 3 });
  await bankSays(world, brand.cardId, DECLINED);
  await world.stripe.faults({ match: { path: '/v' }, times: 10_000, action: 'outage' });
  await creator.delivers(duet);
  await world.clock.advance({ days: 2 });
  await world.stripe.heal();
  await world.clock.advance({ hours: 1 });
  expect(await creator.views(duet)).toMatchObject({ state: 'delivered', frozen: { reason: 'payment_at_risk' }, turn: { who: 'operator' }, hold: { captured: false } });
  await brand.does('retryPayment', { ...duet, cardId: await brand.savesCard('5555555555554444') });
  expect((await creator.views(duet)).frozen).toBeNull();
  await brand.approves(duet);
  await world.clock.advance({ days: 8 });
  expect((await creator.views(duet)).hold).toMatchObject({ state: 'released', captured: true });
}, CARD_HOLD);

for (const rail of ['platform_hold', 'card_hold', 'charge_on_release'] as const) {
  story(`a card declined for something that may pass is tried once more by itself, a day later (${rail.replaceAll('_', ' ')})`, async (world) => {
    const [brand, creator] = [await world.newBrand({ country: rail === 'platform_hold' ? 'PT' : 'DE', card: DECLINED }), await world.newCreator()];
    const duet = await brand.requests(creator);
    await creator.accepts(duet);
    if (rail === 'charge_on_release') await creator.delivers(duet);
    if (rail === 'charge_on_release') await brand.approves(duet);
    expect((await brand.views(duet)).hold.needsBrandReason).toBe('generic_decline');
    await bankSays(world, brand.cardId, GOOD);
    await world.clock.advance({ hours: 23 });
    expect((await brand.views(duet)).hold.needsBrandReason).toBe('generic_decline');
    await world.clock.advance({ hours: 1, minutes: 1 });
    expect((await brand.views(duet)).hold).toMatchObject({ needsBrandReason: null, state: rail === 'charge_on_release' ? 'releasing' : 'funded' });
  }, optionsOf(rail));

  story(`a card declined for good is not tried again: the brand must give another (${rail.replaceAll('_', ' ')})`, async (world) => {
    const [brand, creator] = [await world.newBrand({ country: rail === 'platform_hold' ? 'PT' : 'DE' }), await world.newCreator()];
    await bankSays(world, brand.cardId, '4000000000009987');
    const duet = await brand.requests(creator);
    await creator.accepts(duet);
    if (rail === 'charge_on_release') await creator.delivers(duet);
    if (rail === 'charge_on_release') await brand.approves(duet);
    await world.clock.advance({ hours: 26 });
    expect((await brand.views(duet)).hold.needsBrandReason).toBe('lost_card');
    const confirmed = (await world.stripe.requests()).filter((it) => it.path.endsWith('/confirm'));
    expect(confirmed).toHaveLength(1);
  }, optionsOf(rail));
}

for (const rail of ['creator_hold', 'card_hold', 'charge_on_release'] as const) {
  story(`a payout the bank sends back stays the creator’s money, and arrives once the bank account is mended (${rail.replaceAll('_', ' ')})`, async (world) => {
    const [brand, creator] = [await world.newBrand({ country: 'DE' }), await world.newCreator()];
    const duet = await brand.requests(creator);
    await creator.accepts(duet);
    await creator.delivers(duet);
    await world.stripe.changeAccount(await accountOf(world, creator), { transfers: 'active', payouts: 'active', iban: CLOSED_BANK_ACCOUNT });
    await brand.approves(duet);
    await world.clock.advance({ days: 6 });
    expect((await creator.views(duet)).hold).toMatchObject({ state: 'releasing', failure: 'payout_failed' });
    expect((await world.app.mailsTo(creator.email)).some((it) => it.includes('could not be paid out'))).toBe(true);
    await world.stripe.changeAccount(await accountOf(world, creator), { transfers: 'active', payouts: 'active', iban: 'ES9121000418450200051332' });
    // Another bank account is paid a day after it is heard of, and the bank needs its days.
    await world.clock.advance({ days: 6 });
    expect((await creator.views(duet)).hold).toMatchObject({ state: 'released', failure: null });
    const paid = await world.books.query<{ status: string }>("select status from provider_objects where object = 'payout' order by status");
    expect(paid.filter((it) => it.status === 'succeeded')).toHaveLength(1);
    expect(await world.books.balance('creator_payable')).toBe(0n);
  }, optionsOf(rail));
}

onEachRail('a creator whose account is restricted keeps their money, is told, and is paid when it is mended', async (world, { brandCountry, taken }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await creator.delivers(duet);
  if (taken === 'release') await brand.approves(duet);
  const account = await accountOf(world, creator);
  await world.stripe.changeAccount(account, { transfers: 'restricted', payouts: 'restricted' });
  if (taken !== 'release') await brand.approves(duet);
  await world.clock.advance({ days: 4 });
  expect((await creator.views(duet)).hold.state).toBe('releasing');
  expect((await world.app.mailsTo(creator.email)).some((it) => it.includes('could not be paid out'))).toBe(true);
  await world.stripe.changeAccount(account, { transfers: 'active', payouts: 'active' });
  await world.clock.advance({ days: 4 });
  expect((await creator.views(duet)).hold).toMatchObject({ state: 'released', failure: null });
});

onEachRail('a creator who cannot be paid for a month is not waited for any longer: the brand has its money back, and all are told', async (world, { brandCountry, rail, taken }) => {
  const [brand, creator, operator] = [await world.newBrand({ country: brandCountry }), await world.newCreator(), await world.newOperator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await creator.delivers(duet);
  if (taken === 'release') await brand.approves(duet);
  await world.stripe.changeAccount(await accountOf(world, creator), { transfers: 'restricted', payouts: 'restricted' });
  if (taken !== 'release') await brand.approves(duet);
  for (const days of [20, 9]) {
    await world.clock.advance({ days });
    for (const person of [brand, creator, operator]) expect((await person.views(duet)).hold.state).toBe('releasing');
  }
  await world.clock.advance({ days: 10 });
  expect(await brand.views(duet)).toMatchObject({ state: 'completed', hold: { state: 'reverted' } });
  expect([await world.books.balance('hold'), await world.books.balance('creator_payable'), await world.books.balance('creator_balance'), await world.books.balance('commission'), await world.books.balance('brand_fee')]).toEqual([0n, 0n, 0n, 0n, 0n]);
  expect(await world.books.count('provider_objects')).toBe(rail === 'platform_hold' ? 2 : 4);
  const earned = await listEarned(world.app.app.contextFor({ kind: 'anonymous' }, { role: 'worker' }), instant(0), instant(world.clock.now() + 1));
  expect([earned.length, earned.reduce((sum, it) => sum + it.shareMinor, 0n), earned.reduce((sum, it) => sum + it.commissionMinor, 0n)]).toEqual([2, 0n, 0n]);
  for (const person of [brand, creator, operator]) expect((await world.app.mailsTo(person.email)).some((it) => /could not be paid|could not pay you/.test(it))).toBe(true);
  expect(await world.books.brokenRules()).toEqual([]);
});

onEachRail('money that waits for sixty days is pointed out to all, and on day eighty it is decided by what was handed in', async (world, { brandCountry, taken }) => {
  const [brand, creator, operator] = [await world.newBrand({ country: brandCountry }), await world.newCreator(), await world.newOperator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await creator.delivers(duet);
  // Staff may stop the clocks again and again; the provider's limit does not wait for that.
  for (let week = 0; week < 12; week += 1) {
    await operator.tries('freezeCollaboration', { ...duet, reason: 'Still looking.' });
    await world.clock.advance({ days: 6, hours: 20 });
    const { hold } = await brand.views(duet);
    if (week < 8) expect(hold.state).toBe('funded');
    await operator.tries('unfreezeCollaboration', { ...duet, reason: 'Go on.' });
    await world.settle();
  }
  const told = (await world.app.mailsTo(brand.email)).filter((it) => it.includes('has waited for sixty days'));
  expect(told).toHaveLength(taken === 'release' ? 0 : 1);
  expect((await brand.views(duet)).state).toBe(taken === 'release' ? 'delivered' : 'resolved');
});

for (const rail of ['platform_hold', 'creator_hold'] as const) {
  story(`a refund the brand’s bank sends back is held for the brand again, and staff are told (${rail.replaceAll('_', ' ')})`, async (world) => {
    const [brand, creator, operator] = [await world.newBrand({ country: rail === 'platform_hold' ? 'PT' : 'DE', card: '4000000000005126' }), await world.newCreator(), await world.newOperator()];
    const duet = await brand.requests(creator);
    await creator.accepts(duet);
    await creator.does('giveUpCollaboration', duet);
    expect((await brand.views(duet)).hold.state).toBe('reverted');
    await world.clock.advance({ minutes: 1 });
    expect(await brand.views(duet)).toMatchObject({ state: 'cancelled', hold: { state: 'reverting', failure: 'refund_failed' } });
    expect(await world.books.balance('hold', duet.id)).toBe(44_100n);
    expect((await world.app.mailsTo(operator.email)).some((it) => it.includes('came back'))).toBe(true);
    await world.clock.advance({ days: 3 });
    expect((await brand.views(duet)).hold.state).toBe('reverting');
  }, optionsOf(rail));
}

story('a creator’s balance that begins to pay out by itself is set back to waiting, and staff are told', async (world) => {
  const [brand, creator, operator] = [await world.newBrand({ country: 'DE' }), await world.newCreator(), await world.newOperator()];
  await creator.accepts(await brand.requests(creator));
  const account = await accountOf(world, creator);
  await world.stripe.call('/v1/balance_settings', { 'payments[payouts][schedule][interval]': 'daily' }, account);
  await world.settle();
  expect(await world.app.app.contextFor({ kind: 'anonymous' }, { role: 'worker' }).payments.readPayoutInterval(account)).toBe('manual');
  expect((await world.app.mailsTo(operator.email)).filter((it) => it.includes('no longer waited for us'))).toHaveLength(1);
});

story('a creator who takes out money that waits for work is stopped from taking on more until it is back; the brand loses nothing', async (world) => {
  const [brand, creator, operator] = [await world.newBrand({ country: 'DE' }), await world.newCreator(), await world.newOperator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await world.clock.advance({ days: 6 });
  const account = await accountOf(world, creator);
  await world.stripe.webhooks('drop');
  await world.stripe.call('/v1/payouts', { amount: '30000', currency: 'eur' }, account);
  await world.stripe.webhooks('normal');
  // The hint was lost: the daily look finds it.
  await world.clock.advance({ hours: 23 });
  await world.app.app.tidyOnce();
  await world.settle();
  expect((await world.app.mailsTo(operator.email)).filter((it) => it.includes('less in their balance than waits there'))).toHaveLength(1);
  const next = await brand.requests(creator);
  expect(await creator.refusalOf('acceptCollaboration', next)).toBe('CREATOR_BALANCE_SHORT');
  await world.clock.advance({ days: 2 });
  expect(await brand.views(duet)).toMatchObject({ state: 'missed', hold: { state: 'reverted' } });
  await world.app.app.tidyOnce();
  await world.settle();
  await creator.accepts(await brand.requests(creator));
});

story('a refund our own balance does not cover waits, staff are told to top it up, and it goes on by itself', async (world) => {
  const [brand, creator, operator] = [await world.newBrand(), await world.newCreator(), await world.newOperator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await world.clock.advance({ days: 5 });
  await world.stripe.call('/v1/balance_settings', { 'payments[debit_negative_balances]': 'false' });
  await world.stripe.call('/v1/payouts', { amount: '30000', currency: 'eur' });
  await creator.does('giveUpCollaboration', duet);
  await world.clock.advance({ hours: 2 });
  expect(await brand.views(duet)).toMatchObject({ state: 'cancelled', hold: { state: 'reverting', failure: 'platform_balance_short' } });
  expect((await world.app.mailsTo(operator.email)).filter((it) => it.includes('Top it up'))).toHaveLength(1);
  await world.stripe.call('/v1/topups', { amount: '60000', currency: 'eur' });
  await world.clock.advance({ days: 3 });
  expect(await brand.views(duet)).toMatchObject({ hold: { state: 'reverted', failure: null } });
}, { availableDays: 2 });

story('news of a mended account may be lost: the hourly look finds it, and what waits is paid', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await creator.delivers(duet);
  const account = await accountOf(world, creator);
  await world.stripe.changeAccount(account, { transfers: 'restricted', payouts: 'restricted' });
  await brand.approves(duet);
  expect((await creator.views(duet)).hold.state).toBe('releasing');
  await world.clock.advance({ days: 2 });
  await world.stripe.webhooks('drop');
  await world.stripe.changeAccount(account, { transfers: 'active', payouts: 'active' });
  await world.stripe.webhooks('normal');
  await world.clock.advance({ minutes: 1 });
  expect((await creator.views(duet)).hold.state).toBe('releasing');
  await world.app.app.tidyOnce();
  await world.settle();
  expect((await creator.views(duet)).hold.state).toBe('released');
});

onEachRail('a card declined again and again does not stretch the time the creator waits: forty-eight hours from the acceptance, or seven days where it is charged at release', async (world, { brandCountry, taken }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry, card: DECLINED }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.tries('acceptCollaboration', duet);
  await world.settle();
  if (taken === 'release') {
    await creator.delivers(duet);
    await brand.approves(duet);
  }
  await world.clock.advance(taken === 'release' ? { days: 7, hours: 1 } : { hours: 49 });
  expect(await creator.views(duet)).toMatchObject(taken === 'release' ? { state: 'completed', hold: { state: 'failed' } } : { state: 'lapsed', hold: { state: 'failed' } });
});
