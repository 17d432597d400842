import { expect } from 'vitest';
import { onEachRail, story } from '#test/support/story.ts';
import type { World } from '#test/support/world.ts';

type Breaks = { reconciliation: { share: number; openBreaks: number; ratios: { lines: number }[]; breaks: { kind: string; providerId: string; how: string | null; ours: { amountMinor: string }; theirs: { amountMinor: string }; collaborationId: string | null }[] } };
const BREAKS = '{ reconciliation { share openBreaks ratios { lines } breaks { kind providerId how collaborationId ours { amountMinor } theirs { amountMinor } } } }';

/** The charge of the only collaboration, with its movement. */
async function theMovement(world: World): Promise<{ id: string; amount_minor: bigint }> {
  const [row] = await world.books.query<{ id: string; amount_minor: bigint }>(`select id, amount_minor from provider_balance_transactions where type = 'charge'`);
  if (!row) throw new Error('nothing was charged');
  return row;
}

/** A payment that nobody of ours remembers having made, with all it carries. */
async function forgottenPayment(world: World, collaborationId: string): Promise<string> {
  const [hold] = await world.books.query<{ id: string; customer: string; method: string; price: string }>(
    `select h.id, p.customer_id as customer, c.payment_method_id as method, (h.price_minor + h.brand_fee_minor)::text as price from holds h join cards c on c.id = h.card_id join payment_profiles p on p.account_id = h.brand_id where h.collaboration_id = $1`, [collaborationId]);
  if (!hold) throw new Error('no hold');
  const { id } = await world.stripe.call('/v1/payment_intents', {
    amount: hold.price, currency: 'eur', customer: hold.customer, payment_method: hold.method, 'allowed_payment_method_types[0]': 'card', capture_method: 'automatic', confirm: 'true', off_session: 'true',
    transfer_group: collaborationId, 'metadata[hold_id]': hold.id, 'metadata[collaboration_id]': collaborationId, 'metadata[step]': 'fund', 'metadata[attempt]': '1',
  });
  return id;
}

onEachRail('every movement at the provider is explained by our books, whichever way the money went', async (world, { brandCountry }) => {
  const [brand, creator, staff] = [await world.newBrand({ country: brandCountry }), await world.newCreator(), await world.newOperator()];
  const [paid, missed] = [await brand.requests(creator), await brand.requests(creator)];
  for (const work of [paid, missed]) await creator.accepts(work);
  await creator.delivers(paid);
  await brand.approves(paid);
  await world.clock.advance({ days: 8 });
  await world.app.app.reconcile();
  const { reconciliation } = await staff.asks<Breaks>(BREAKS);
  expect(reconciliation).toMatchObject({ share: 1, openBreaks: 0, breaks: [] });
  expect(reconciliation.ratios[0]?.lines).toBeGreaterThanOrEqual(4);
  expect((await brand.asks<{ reconciliation: null }>(BREAKS)).reconciliation).toBe(null);
});

story('an amount the provider shows differently opens a break with an alarm for staff, and it closes by itself when the two agree again', async (world) => {
  const [brand, creator, staff] = [await world.newBrand(), await world.newCreator(), await world.newOperator()];
  const work = await brand.requests(creator);
  await creator.accepts(work);
  const movement = await theMovement(world);
  const amount = Number(movement.amount_minor);
  await world.stripe.forge(movement.id, { amount: amount + 100, net: amount + 100 - 687 });
  await world.clock.advance({ hours: 2 });
  expect(await world.app.app.reconcile()).toMatchObject({ opened: 1, closed: 0 });
  await world.settle();
  const open = await staff.asks<Breaks>(BREAKS);
  expect(open.reconciliation).toMatchObject({ share: 0, openBreaks: 1, breaks: [{ kind: 'amount_differs', how: null, collaborationId: work.id }] });
  const { notifications } = await staff.asks<{ notifications: { kind: string; sentence: string }[] }>('{ notifications(first: 5) { kind sentence } }');
  expect(notifications.some((it) => it.kind === 'alarm-break' && it.sentence.includes('our books say 434.13 EUR'))).toBe(true);
  expect((await world.app.mailsTo(staff.email)).filter((it) => it.startsWith('The provider and our books differ')).length).toBe(1);

  await world.stripe.forge(movement.id, { amount, net: amount - 687 });
  await world.clock.advance({ minutes: 1 });
  expect(await world.app.app.reconcile()).toMatchObject({ opened: 0, closed: 1 });
  expect((await staff.asks<Breaks>(BREAKS)).reconciliation).toMatchObject({ share: 1, openBreaks: 0, breaks: [{ kind: 'amount_differs', how: 'matched' }] });
});

story('money that moved at the provider without us is a break until somebody explains it', async (world) => {
  const staff = await world.newOperator();
  await world.newBrand();
  const { id } = await world.stripe.call('/v1/topups', { amount: '5000', currency: 'eur' });
  await world.clock.advance({ hours: 3 });
  await world.app.app.reconcile();
  const { reconciliation } = await staff.asks<Breaks>(BREAKS);
  expect(reconciliation).toMatchObject({ openBreaks: 1, share: 0, breaks: [{ kind: 'unexplained_movement', providerId: id, ours: { amountMinor: '0' } }] });
});

story('a lost webhook costs an hour and no money: what happened is read from the list', async (world) => {
  const [brand, creator] = [await world.newBrand({ card: '4000002760003184' }), await world.newCreator()];
  const work = await brand.requests(creator);
  await creator.accepts(work);
  const { url } = await brand.does('confirmPayment', { ...work, returnPath: '/' });
  await world.stripe.webhooks('drop');
  await world.stripe.answerBank(String(url), 'succeed');
  await world.settle();
  expect((await creator.views(work)).state).toBe('accepted');
  await world.app.app.reconcile();
  await world.settle();
  expect(await creator.views(work)).toMatchObject({ state: 'in_progress', hold: { state: 'funded' } });
});

story('a payment whose making nobody remembers is taken up by the hold that waits for it, and charged once', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const work = await brand.requests(creator);
  await creator.tries('acceptCollaboration', work);
  const payment = await forgottenPayment(world, work.id);
  await world.app.advance(2 * 3_600_000);
  expect(await world.app.app.reconcile()).toMatchObject({ orphans: 1 });
  await world.settle();
  expect(await creator.views(work)).toMatchObject({ state: 'in_progress', hold: { state: 'funded' } });
  expect(await world.books.query('select intent_id from holds where collaboration_id = $1', [work.id])).toEqual([{ intent_id: payment }]);
  expect(await world.books.query(`select kind, how from recon_breaks`)).toEqual([{ kind: 'orphan_payment', how: 'adopted' }]);
  expect((await world.app.app.explain(world.app.app.clock.now())).openBreaks).toBe(0);
});

story('a payment for work that will not happen goes back to the card by itself, once, and the books explain it', async (world) => {
  const [brand, creator, staff] = [await world.newBrand(), await world.newCreator(), await world.newOperator()];
  const work = await brand.requests(creator);
  const payment = await forgottenPayment(world, work.id);
  await creator.denies(work);
  await world.clock.advance({ hours: 2 });
  expect(await world.app.app.reconcile()).toMatchObject({ orphans: 1 });
  await world.clock.advance({ hours: 30 });
  expect(await world.app.app.reconcile()).toMatchObject({ orphans: 0, opened: 0 });
  expect((await world.stripe.requests()).filter((it) => it.path === '/v1/refunds' && it.status === 200).length).toBe(1);
  expect(await world.books.balance('hold', payment)).toBe(0n);
  expect((await staff.asks<Breaks>(BREAKS)).reconciliation).toMatchObject({ share: 1, openBreaks: 0, breaks: [{ kind: 'orphan_payment', how: 'given_back' }] });
});
