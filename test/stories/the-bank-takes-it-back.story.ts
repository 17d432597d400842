import { expect } from 'vitest';
import { CHARGEBACKS_QUERY, NOTIFICATIONS_QUERY } from '#test/support/documents.ts';
import type { Person, Work } from '#test/support/person.ts';
import { opens } from '#test/support/talk.ts';
import { onEachRail, RAIL_WORLDS, story } from '#test/support/story.ts';
import type { World } from '#test/support/world.ts';

type Chargeback = { id: string; state: string; borneBy: string | null; evidenceAt: string | null; evidence: { name: string; text: string }[]; changes: { what: string }[] };
type Seen = { chargebacks: Chargeback[]; fraudWarnings: { id: string; answer: string | null }[] };

const FRAUD = { reason: 'fraudulent' };
const NOT_RECEIVED = { reason: 'product_not_received' };
const seenBy = (operator: Person): Promise<Seen> => operator.asks<Seen>(CHARGEBACKS_QUERY);
const chargeOf = async (world: World, work: Work): Promise<string> =>
  (await world.books.query<{ charge_id: string }>('select charge_id from holds where collaboration_id = $1', [work.id]))[0]?.charge_id ?? '';

async function theOne(operator: Person): Promise<Chargeback> {
  const { chargebacks } = await seenBy(operator);
  expect(chargebacks).toHaveLength(1);
  return chargebacks[0] as Chargeback;
}

/** A bank can take back only what was charged: on one rail that is nothing before the work is approved. */
const TAKEN_BEFORE_RELEASE = RAIL_WORLDS.filter((it) => it.taken !== 'release');

/** Work that was handed in, so that money was taken on every rail that takes it before the release. */
async function handedIn(world: World, brandCountry: string) {
  const [brand, creator, operator] = [await world.newBrand({ country: brandCountry }), await world.newCreator(), await world.newOperator()];
  const work = await brand.requests(creator);
  await creator.accepts(work);
  await creator.delivers(work);
  return { brand, creator, operator, work };
}

async function complains(world: World, work: Work, it: { reason: string; inquiry?: true }): Promise<void> {
  await world.stripe.disputes(await chargeOf(world, work), it);
  await world.settle();
}

async function paid(world: World, brandCountry: string) {
  const people = await handedIn(world, brandCountry);
  await people.brand.approves(people.work);
  await world.clock.advance({ days: 8 });
  expect((await people.creator.views(people.work)).hold.state).toBe('released');
  return people;
}

onEachRail('a chargeback stops work and money; when the bank decides for us, both go on where they stood', async (world, { brandCountry }) => {
  const { brand, creator, operator, work } = await handedIn(world, brandCountry);
  await complains(world, work, FRAUD);
  expect(await brand.views(work)).toMatchObject({ state: 'delivered', dueAt: null, frozen: { reason: 'chargeback' }, allowedActions: [] });
  expect((await operator.views(work)).allowedActions).toEqual([]);
  expect(await operator.refusalOf('unfreezeCollaboration', { ...work, reason: 'Impatient.' })).toBe('COLLABORATION_FROZEN');
  expect(await theOne(operator)).toMatchObject({ state: 'needs_evidence', borneBy: null });
  expect(await world.books.balance('dispute_loss')).toBe(-44_100n);
  for (const person of [brand, creator, operator]) {
    const { notifications } = await person.asks<{ notifications: { kind: string }[] }>(NOTIFICATIONS_QUERY);
    expect(notifications.map((it) => it.kind)).toContain('chargeback-needs_evidence');
  }
  await operator.does('submitEvidence', { id: (await theOne(operator)).id, words: 'winning_evidence' });
  expect((await theOne(operator)).state).toBe('submitted');
  await world.clock.advance({ minutes: 2 });
  expect((await theOne(operator)).state).toBe('won');
  expect(await world.books.balance('dispute_loss')).toBe(0n);
  expect(await brand.views(work)).toMatchObject({ state: 'delivered', frozen: null });
  await brand.approves(work);
  await world.clock.advance({ days: 8 });
  expect((await creator.views(work)).hold.state).toBe('released');
}, TAKEN_BEFORE_RELEASE);

onEachRail('a chargeback lost before the creator is paid ends the work, and the brand has its money from its bank', async (world, { brandCountry }) => {
  const { creator, operator, work } = await handedIn(world, brandCountry);
  await complains(world, work, FRAUD);
  await operator.does('acceptChargeback', { id: (await theOne(operator)).id });
  expect(await theOne(operator)).toMatchObject({ state: 'accepted', borneBy: 'unpaid' });
  expect(await creator.views(work)).toMatchObject({ state: 'resolved', hold: { state: 'charged_back' } });
  expect([await world.books.balance('hold', work.id), await world.books.balance('dispute_loss'), await world.books.balance('creator_payable'), await world.books.balance('creator_balance')]).toEqual([0n, 0n, 0n, 0n]);
  await world.clock.advance({ days: 8 });
  expect((await creator.views(work)).hold.state).toBe('charged_back');
}, TAKEN_BEFORE_RELEASE);

onEachRail('a chargeback for fraud, lost after the creator was paid, is borne by the marketplace', async (world, { brandCountry }) => {
  const { creator, operator, work } = await paid(world, brandCountry);
  await complains(world, work, FRAUD);
  await operator.does('submitEvidence', { id: (await theOne(operator)).id, words: 'losing_evidence' });
  await world.clock.advance({ minutes: 2 });
  expect(await theOne(operator)).toMatchObject({ state: 'lost', borneBy: 'platform' });
  expect([await world.books.balance('dispute_loss'), await world.books.balance('creator_receivable'), await world.books.balance('commission'), await world.books.balance('brand_fee')]).toEqual([-37_800n, 0n, 0n, 0n]);
  expect(await creator.views(work)).toMatchObject({ state: 'completed', hold: { state: 'released' } });
});

onEachRail('a chargeback for work not received is borne by the creator: from their balance, and the rest from what they earn next', async (world, { brandCountry, rail }) => {
  const { brand, creator, operator, work } = await paid(world, brandCountry);
  await complains(world, work, NOT_RECEIVED);
  await operator.does('acceptChargeback', { id: (await theOne(operator)).id });
  expect(await theOne(operator)).toMatchObject({ state: 'accepted', borneBy: 'creator' });
  // On one rail the money still lies in the creator’s balance; on the other it has gone to their bank.
  const owed = rail === 'platform_hold' ? 0n : -37_800n;
  expect([await world.books.balance('dispute_loss'), await world.books.balance('creator_receivable')]).toEqual([0n, owed]);
  for (const [amountMinor, left] of [['20000', owed === 0n ? 0n : -19_800n], ['42000', 0n]] as const) {
    const next = await brand.requests(creator, { amountMinor });
    await creator.accepts(next);
    await creator.delivers(next);
    await brand.approves(next);
    await world.clock.advance({ days: 8 });
    expect((await creator.views(next)).hold.state).toBe('released');
    expect([await world.books.balance('creator_receivable'), await world.books.balance('creator_payable'), await world.books.balance('creator_balance')]).toEqual([left, 0n, 0n]);
    expect(await world.books.brokenRules()).toEqual([]);
  }
});

onEachRail('a chargeback of money that was divided is borne by the marketplace, however it is answered', async (world, { brandCountry }) => {
  const { brand, creator, operator, work } = await handedIn(world, brandCountry);
  await brand.does('openDispute', { ...work, reason: 'Half of it is missing.' });
  await operator.does('resolveCollaboration', { ...work, creatorPartMinor: '12345', decideFor: 'split', reason: 'About a third of the work is there.' });
  await world.clock.advance({ days: 12 });
  await complains(world, work, NOT_RECEIVED);
  await operator.does('acceptChargeback', { id: (await theOne(operator)).id });
  expect(await theOne(operator)).toMatchObject({ state: 'accepted', borneBy: 'platform' });
  // What was taken and not given back: the creator's part and the fee of it.
  expect([await world.books.balance('dispute_loss'), await world.books.balance('creator_receivable')]).toEqual([-12_962n, 0n]);
  expect(await creator.views(work)).toMatchObject({ state: 'resolved', hold: { state: 'split' } });
  expect(await world.books.brokenRules()).toEqual([]);
});

story('an inquiry of a bank moves no money; the work waits for its end', async (world) => {
  const { brand, operator, work } = await handedIn(world, 'PT');
  await complains(world, work, { ...FRAUD, inquiry: true });
  expect(await theOne(operator)).toMatchObject({ state: 'warning' });
  expect(await world.books.balance('dispute_loss')).toBe(0n);
  expect((await brand.views(work)).frozen).toMatchObject({ reason: 'chargeback' });
  await operator.does('submitEvidence', { id: (await theOne(operator)).id, words: 'winning_evidence' });
  await world.clock.advance({ minutes: 2 });
  expect(await theOne(operator)).toMatchObject({ state: 'warning_closed' });
  expect(await brand.views(work)).toMatchObject({ state: 'delivered', frozen: null });
});

story('a chargeback whose hint was lost is found by the hourly look, and so are the ones of a card that disputes at once', async (world) => {
  const [brand, creator, operator] = [await world.newBrand({ card: '4000000000000259' }), await world.newCreator(), await world.newOperator()];
  await world.stripe.webhooks('drop');
  const work = await brand.requests(creator);
  await creator.accepts(work);
  expect((await seenBy(operator)).chargebacks).toEqual([]);
  await world.app.app.tidyOnce();
  await world.settle();
  expect(await theOne(operator)).toMatchObject({ state: 'needs_evidence' });
  expect((await brand.views(work)).frozen).toMatchObject({ reason: 'chargeback' });
  await world.stripe.webhooks('normal');
});

story('evidence goes to the bank once, whoever of two operators presses first, and says what happened', async (world) => {
  const { operator, work } = await handedIn(world, 'PT');
  const other = await world.newOperator('finance');
  await complains(world, work, FRAUD);
  const { id, evidence } = await theOne(operator);
  const text = evidence.map((it) => it.text).join('\n');
  for (const said of ['tiktok.com/@creator/video/7547546516831997192', 'Breakfast in ten seconds', '4242', '441.00 EUR', 'handed in the work', 'accepted the terms', 'What should it say or show?']) expect(text).toContain(said);
  const answers = await Promise.all([operator, other, operator, other].map((it) => it.refusalOf('submitEvidence', { id, words: 'Ours.' })));
  await world.settle();
  expect(answers.toSorted()).toEqual(['EVIDENCE_ALREADY_SENT', 'EVIDENCE_ALREADY_SENT', 'EVIDENCE_ALREADY_SENT', 'ok']);
  expect((await world.stripe.requests()).filter((it) => it.method === 'POST' && it.path === `/v1/disputes/${id}`)).toHaveLength(1);
  expect(await world.newOperator('support').then((it) => it.refusalOf('acceptChargeback', { id }))).toBe('STAFF_ONLY');
});

story('what the two wrote to each other, and what the card holder’s bank said of them, is part of what is sent', async (world) => {
  const [brand, creator, operator] = [await world.newBrand({ card: '4000002760003184' }), await world.newCreator(), await world.newOperator()];
  const work = await brand.requests(creator);
  await creator.accepts(work);
  const { url } = await brand.does('confirmPayment', { ...work, returnPath: '/' });
  await world.stripe.answerBank(String(url), 'succeed');
  await world.settle();
  const conversationId = await opens(brand, creator);
  await creator.does('sendMessage', { conversationId, clientId: 'evidence-1', text: 'Pancakes on Thursday? Write to lena@mail.example.' });
  await complains(world, work, FRAUD);
  const text = (await theOne(operator)).evidence.map((it) => it.text).join('\n');
  expect(text).toContain('Pancakes on Thursday?');
  expect(text).not.toContain('lena@mail.example');
  expect(text).toContain('authenticated, challenge');
});

story('two days before the last day the evidence goes to the bank by itself', async (world) => {
  const { operator, work } = await handedIn(world, 'PT');
  await complains(world, work, FRAUD);
  await world.clock.advance({ days: 6, hours: 23 });
  expect((await theOne(operator)).state).toBe('needs_evidence');
  await world.clock.advance({ hours: 1 });
  expect(await theOne(operator)).toMatchObject({ state: 'submitted' });
});

story('a warning of fraud stops the work; staff gives the money back before anything is handed in, or lets the work go on', async (world) => {
  const [brand, creator, operator] = [await world.newBrand(), await world.newCreator(), await world.newOperator()];
  for (const revert of [true, false]) {
    const work = await brand.requests(creator);
    await creator.accepts(work);
    await world.stripe.warnsOfFraud(await chargeOf(world, work));
    await world.settle();
    expect((await creator.views(work)).frozen).toMatchObject({ reason: 'payment_at_risk' });
    const warning = (await seenBy(operator)).fraudWarnings.find((it) => it.answer === null);
    await operator.does('answerFraudWarning', { id: warning?.id, revert });
    expect(await operator.refusalOf('answerFraudWarning', { id: warning?.id, revert })).toBe('WARNING_ANSWERED');
    expect(await creator.views(work)).toMatchObject(revert ? { state: 'resolved', hold: { state: 'reverted' } } : { state: 'in_progress', frozen: null });
  }
});

onEachRail('while a bank has the brand’s money, nothing goes back to the brand because its creator cannot be paid: the creator is waited for, and staff are told', async (world, { brandCountry, taken }) => {
  const [brand, creator, operator] = [await world.newBrand({ country: brandCountry }), await world.newCreator(), await world.newOperator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await creator.delivers(duet);
  if (taken === 'release') await brand.approves(duet);
  const [account] = await world.books.query<{ id: string }>('select stripe_account_id as id from payout_accounts where creator_id = $1', [creator.accountId]);
  await world.stripe.changeAccount(account?.id ?? '', { transfers: 'restricted', payouts: 'restricted' });
  if (taken !== 'release') await brand.approves(duet);
  await world.clock.advance({ days: 8 });
  const [hold] = await world.books.query<{ charge_id: string }>('select charge_id from holds where collaboration_id = $1', [duet.id]);
  await world.stripe.disputes(hold?.charge_id ?? '', { reason: 'fraudulent' });
  await world.settle();
  const { chargebacks } = await operator.asks<{ chargebacks: { id: string }[] }>('{ chargebacks { id } }');
  await operator.does('acceptChargeback', { id: chargebacks[0]?.id });
  await world.clock.advance({ days: 29 });
  await world.clock.advance({ days: 20 });
  expect(await world.books.query('select state from holds where collaboration_id = $1', [duet.id])).toEqual([{ state: 'releasing' }]);
  expect(await world.books.query("select id from provider_objects where object = 'refund'")).toEqual([]);
  expect((await world.app.mailsTo(operator.email)).filter((it) => it.includes('a bank has the brand’s money'))).toHaveLength(1);
  await world.stripe.changeAccount(account?.id ?? '', { transfers: 'active', payouts: 'active' });
  await world.clock.advance({ days: 8 });
  expect(await world.books.query('select state from holds where collaboration_id = $1', [duet.id])).toEqual([{ state: 'released' }]);
});
