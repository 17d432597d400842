import { expect } from 'vitest';
import { onEachRail } from '#test/support/story.ts';

const ENDED = { creatorPartMinor: '12345' };
/** Of a part of 123.45: commission 12.35 and brand fee 6.17, each rounded once; the brand gets 441.00 − 123.45 − 6.17. */
const PARTS = { creatorGets: { amountMinor: '11110' }, returned: { amountMinor: '31138' } };

onEachRail('staff may divide the money to the cent: each side gets its part, and the marketplace its fees of the creator’s part alone', async (world, { brandCountry }) => {
  const [brand, creator, operator] = [await world.newBrand({ country: brandCountry }), await world.newCreator(), await world.newOperator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await creator.delivers(duet);
  await brand.does('openDispute', { ...duet, reason: 'Half of it is missing.' });
  await operator.does('resolveCollaboration', { ...duet, ...ENDED, decideFor: 'split', reason: 'About a third of the work is there.' });
  await world.clock.advance({ days: 12 });
  expect(await brand.views(duet)).toMatchObject({ state: 'resolved', hold: { state: 'split', ...PARTS } });
  expect([await world.books.balance('commission'), await world.books.balance('brand_fee')]).toEqual([1_235n, 617n]);
  expect([await world.books.balance('hold'), await world.books.balance('authorised'), await world.books.balance('creator_payable'), await world.books.balance('creator_balance')]).toEqual([0n, 0n, 0n, 0n]);
  expect((await world.app.mailsTo(brand.email)).some((it) => it.includes('€311.38 goes back to'))).toBe(true);
});

onEachRail('both sides may agree to end the work with a part for the creator', async (world, { brandCountry, taken }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await creator.does('proposeCancel', { ...duet, ...ENDED });
  await brand.does('agreeCancel', duet);
  await world.clock.advance({ days: 12 });
  expect(await brand.views(duet)).toMatchObject({ state: 'cancelled', hold: { state: 'split', ...PARTS } });
  expect([await world.books.balance('hold'), await world.books.balance('authorised'), await world.books.balance('creator_payable'), await world.books.balance('creator_balance')]).toEqual([0n, 0n, 0n, 0n]);
  // Where nothing was taken yet, only the creator's part and its fee are taken, and nothing has to come back.
  const [charge] = await world.books.query<{ minor: string }>("select amount_minor::text as minor from provider_objects where object = 'charge'");
  expect(charge?.minor).toBe(taken === 'acceptance' ? '44100' : '12962');
});

onEachRail('a part must leave something to both sides, and an amount belongs to a split alone', async (world, { brandCountry }) => {
  const [brand, creator, operator] = [await world.newBrand({ country: brandCountry }), await world.newCreator(), await world.newOperator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  for (const creatorPartMinor of ['-1', '0', '99', '41901', '42000', '99999999']) expect(await brand.refusalOf('proposeCancel', { ...duet, creatorPartMinor })).toBe('SPLIT_OUT_OF_RANGE');
  await creator.delivers(duet);
  await creator.does('openDispute', { ...duet, reason: 'No answer.' });
  expect(await operator.refusalOf('resolveCollaboration', { ...duet, decideFor: 'split', reason: 'x' })).toBe('FIELDS_INVALID');
  expect(await operator.refusalOf('resolveCollaboration', { ...duet, ...ENDED, decideFor: 'creator', reason: 'x' })).toBe('FIELDS_INVALID');
  expect(await operator.refusalOf('resolveCollaboration', { ...duet, decideFor: 'split', creatorPartMinor: '42000', reason: 'x' })).toBe('SPLIT_OUT_OF_RANGE');
  expect((await brand.views(duet)).hold.state).toBe('funded');
});

onEachRail('a split goes on by itself when the provider loses its answers or is away in the middle', async (world, { brandCountry }) => {
  const [brand, creator, operator] = [await world.newBrand({ country: brandCountry }), await world.newCreator(), await world.newOperator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await creator.delivers(duet);
  await brand.does('openDispute', { ...duet, reason: 'Half of it is missing.' });
  await world.stripe.faults({ match: { method: 'POST', path: '/v1/' }, times: 3, action: 'commit_then_reset' }, { match: { method: 'POST', path: '/v1/' }, times: 2, action: '500' });
  await operator.does('resolveCollaboration', { ...duet, ...ENDED, decideFor: 'split', reason: 'A third.' });
  await world.clock.advance({ days: 12 });
  expect(await brand.views(duet)).toMatchObject({ state: 'resolved', hold: { state: 'split', ...PARTS } });
  const refunds = await world.books.query<{ minor: string }>("select amount_minor::text as minor from provider_objects where object = 'refund'");
  expect(refunds.every((it) => it.minor === '31138') && refunds.length <= 1).toBe(true);
});

onEachRail('a creator who cannot be paid their part for a month is not waited for any longer: the brand has what was left, and all are told', async (world, { brandCountry, rail, taken }) => {
  const [brand, creator, operator] = [await world.newBrand({ country: brandCountry }), await world.newCreator(), await world.newOperator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await creator.delivers(duet);
  await brand.does('openDispute', { ...duet, reason: 'Half of it is missing.' });
  const decide = () => operator.does('resolveCollaboration', { ...duet, ...ENDED, decideFor: 'split', reason: 'About a third of the work is there.' });
  const [account] = await world.books.query<{ id: string }>('select stripe_account_id as id from payout_accounts where creator_id = $1', [creator.accountId]);
  if (taken === 'release') await decide();
  await world.stripe.changeAccount(account?.id ?? '', { transfers: 'restricted', payouts: 'restricted' });
  if (taken !== 'release') await decide();
  await world.clock.advance({ days: 29 });
  expect((await brand.views(duet)).hold.state).toBe('splitting');
  await world.clock.advance({ days: 12 });
  expect(await brand.views(duet)).toMatchObject({ state: 'resolved', hold: { state: 'reverted' } });
  for (const kind of ['hold', 'creator_payable', 'creator_balance', 'commission', 'brand_fee'] as const) expect([kind, await world.books.balance(kind)]).toEqual([kind, 0n]);
  const refunds = await world.books.query<{ minor: string }>("select amount_minor::text as minor from provider_objects where object = 'refund' order by amount_minor");
  // What was taken in full goes back in two pieces; where only the part was taken, in one.
  expect(refunds.map((it) => it.minor)).toEqual(rail === 'charge_on_release' ? ['12962'] : ['12962', '31138']);
  for (const [person, words] of [[brand, '€129.62 comes back to you'], [creator, 'could not pay you'], [operator, '€129.62']] as const) expect((await world.app.mailsTo(person.email)).some((it) => it.includes(words))).toBe(true);
});
