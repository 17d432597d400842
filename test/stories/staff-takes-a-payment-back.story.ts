import { expect } from 'vitest';
import { papersOf } from '#test/support/papers.ts';
import { onEachRail, story } from '#test/support/story.ts';
import type { Person, Work } from '#test/support/person.ts';
import type { World } from '#test/support/world.ts';

/** Of a price of 420.00 the creator keeps 123.45: commission 12.35 and brand fee 6.17, each rounded once; the brand gets 441.00 − 123.45 − 6.17. */
const KEEPS = { creatorPartMinor: '12345', reason: 'A third of the post was cut off afterwards.' };
const BACK = '31138';
const OWES = 37_800n - 11_110n;

async function paid(world: World, brandCountry: string): Promise<{ brand: Person; creator: Person; operator: Person; work: Work }> {
  const [brand, creator, operator] = [await world.newBrand({ country: brandCountry }), await world.newCreator(), await world.newOperator()];
  await brand.states();
  await creator.states();
  const work = await brand.requests(creator);
  await creator.accepts(work);
  await creator.delivers(work);
  await brand.approves(work);
  await world.clock.advance({ days: 12 });
  expect((await brand.views(work)).hold.state).toBe('released');
  return { brand, creator, operator, work };
}

const refundsOf = async (world: World): Promise<readonly string[]> => (await world.books.query<{ minor: string }>("select amount_minor::text as minor from provider_objects where object = 'refund'")).map((it) => it.minor);
const cameBack = async (world: World): Promise<bigint> => BigInt((await world.books.query<{ minor: string }>("select coalesce(sum(amount_minor), 0)::text as minor from provider_objects where entry_kind = 'take_back'"))[0]?.minor ?? '0');

onEachRail('staff takes back a part of what was paid: the brand has it on the card, fees are those of what stays, and the creator owes the rest', async (world, { brandCountry }) => {
  const { brand, creator, operator, work } = await paid(world, brandCountry);
  await operator.does('clawBackPayment', { ...work, ...KEEPS });
  await world.clock.advance({ days: 12 });
  expect(await brand.views(work)).toMatchObject({ state: 'completed', hold: { state: 'split', returned: { amountMinor: BACK } } });
  expect(await refundsOf(world)).toEqual([BACK]);
  expect([await world.books.balance('commission'), await world.books.balance('brand_fee'), await world.books.balance('hold'), await world.books.balance('creator_payable')]).toEqual([1_235n, 617n, 0n, 0n]);
  expect(await world.books.balance('creator_receivable')).toBe(await cameBack(world) - OWES);
  expect((await brand.views(work)).timeline.some((it) => it.note === KEEPS.reason)).toBe(true);
  for (const [person, words] of [[brand, 'gives you back a payment'], [creator, 'takes back a payment']] as const) expect((await world.app.mailsTo(person.email)).filter((it) => it.includes(words))).toHaveLength(1);
  expect(await world.books.query("select reason from audit_log where action = 'claw-back-payment'")).toEqual([{ reason: KEEPS.reason }]);
  expect(await operator.refusalOf('clawBackPayment', { ...work, ...KEEPS })).toBe('NOTHING_PAID_OUT');
});

onEachRail('what the creator owes of a payment that was taken back is kept back from what they earn next', async (world, { brandCountry }) => {
  const { brand, creator, operator, work } = await paid(world, brandCountry);
  await operator.does('clawBackPayment', { ...work, creatorPartMinor: '0', reason: 'The post never was the creator’s.' });
  await world.clock.advance({ days: 12 });
  expect(await refundsOf(world)).toEqual(['44100']);
  const owed = -(await world.books.balance('creator_receivable'));
  expect(owed).toBe(37_800n - await cameBack(world));
  const next = await brand.requests(creator);
  await creator.accepts(next);
  await creator.delivers(next);
  await brand.approves(next);
  await world.clock.advance({ days: 12 });
  expect((await brand.views(next)).hold.state).toBe('released');
  expect(await world.books.balance('creator_receivable')).toBe(0n);
});

onEachRail('a payment is taken back once, also when the provider loses its answers or is away in the middle', async (world, { brandCountry }) => {
  const { operator, brand, work } = await paid(world, brandCountry);
  await world.stripe.faults({ match: { method: 'POST', path: '/v1/' }, times: 3, action: 'commit_then_reset' }, { match: { method: 'POST', path: '/v1/' }, times: 2, action: '500' });
  const said = await Promise.all([1, 2, 3].map(() => operator.tries('clawBackPayment', { ...work, ...KEEPS })));
  expect(said.map((it) => it.code ?? 'done').sort()).toEqual(['NOTHING_PAID_OUT', 'NOTHING_PAID_OUT', 'done']);
  await world.settle();
  await world.clock.advance({ days: 12 });
  expect((await brand.views(work)).hold.state).toBe('split');
  expect(await refundsOf(world)).toEqual([BACK]);
});

story('who may not take a payment back is told so, and nothing happens', async (world) => {
  const { brand, creator, operator, work } = await paid(world, 'PT');
  for (const person of [brand, creator]) expect(await person.refusalOf('clawBackPayment', { ...work, ...KEEPS })).toBe('COLLABORATION_NOT_FOUND');
  for (const role of ['support', 'trust']) expect(await (await world.newOperator(role)).refusalOf('clawBackPayment', { ...work, ...KEEPS })).toBe('ROLE_NOT_ENOUGH');
  expect(await operator.refusalOf('clawBackPayment', { ...work, ...KEEPS, reason: ' ' })).toBe('REASON_NEEDED');
  for (const creatorPartMinor of ['-1', '42000', '99999999']) expect(await operator.refusalOf('clawBackPayment', { ...work, ...KEEPS, creatorPartMinor })).toBe('KEPT_OUT_OF_RANGE');
  const fresh = await brand.requests(creator);
  expect(await operator.refusalOf('clawBackPayment', { ...fresh, ...KEEPS })).toBe('NOTHING_PAID_OUT');
  await world.clock.advance({ days: 181 });
  expect(await (await world.newOperator()).refusalOf('clawBackPayment', { ...work, ...KEEPS })).toBe('PAID_TOO_LONG_AGO');
  expect(await world.books.query('select state from holds where collaboration_id = $1', [work.id])).toEqual([{ state: 'released' }]);
});

story('what the bank asks for is not taken back by staff as well', async (world) => {
  const { operator, brand, work } = await paid(world, 'PT');
  const [hold] = await world.books.query<{ charge_id: string }>('select charge_id from holds where collaboration_id = $1', [work.id]);
  await world.stripe.disputes(hold?.charge_id ?? '', { reason: 'fraudulent' });
  await world.settle();
  expect(await operator.refusalOf('clawBackPayment', { ...work, ...KEEPS })).toBe('PAYMENT_DISPUTED');
  expect(await refundsOf(world)).toEqual([]);
  expect((await brand.views(work)).hold.state).toBe('released');
});

story('a bank that takes the whole payment while staff takes it back is quicker: the brand is paid once, by its bank', async (world) => {
  const { operator, brand, work } = await paid(world, 'PT');
  const [hold] = await world.books.query<{ charge_id: string }>('select charge_id from holds where collaboration_id = $1', [work.id]);
  // Our refunds fail until the bank has decided.
  await world.stripe.faults({ match: { method: 'POST', path: '/v1/refunds' }, times: 400, action: '500' });
  await operator.tries('clawBackPayment', { ...work, ...KEEPS });
  await world.stripe.disputes(hold?.charge_id ?? '', { reason: 'fraudulent' });
  await world.clock.advance({ hours: 2 });
  const { chargebacks } = await operator.asks<{ chargebacks: { id: string }[] }>('{ chargebacks { id } }');
  await operator.does('acceptChargeback', { id: chargebacks[0]?.id });
  await world.stripe.heal();
  await world.clock.advance({ days: 12 });
  expect((await brand.views(work)).hold.state).toBe('charged_back');
  expect([await refundsOf(world), await world.books.balance('hold')]).toEqual([[], 0n]);
});

onEachRail('the papers follow a payment that was taken back: what was invoiced is credited and written anew for what is left', async (world, { brandCountry }) => {
  const { brand, creator, operator, work } = await paid(world, brandCountry);
  const invoicesOf = async (person: Person) => (await papersOf(person)).filter((it) => it.kind !== 'contract' && it.kind !== 'payout_statement').map((it) => `${it.kind} ${it.total.amountMinor}`).sort();
  expect([await invoicesOf(brand), await invoicesOf(creator)]).toEqual([['brand_fee_invoice 2100', 'work_invoice 42000'], ['commission_invoice 4200', 'work_invoice 42000']]);
  await operator.does('clawBackPayment', { ...work, ...KEEPS });
  await world.clock.advance({ days: 12 });
  expect(await invoicesOf(brand)).toEqual(['brand_fee_invoice 2100', 'brand_fee_invoice 617', 'credit_note -2100', 'credit_note -42000', 'work_invoice 12345', 'work_invoice 42000']);
  expect(await invoicesOf(creator)).toEqual(['commission_invoice 1235', 'commission_invoice 4200', 'credit_note -4200', 'credit_note -42000', 'work_invoice 12345', 'work_invoice 42000']);
});
