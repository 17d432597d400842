import { expect } from 'vitest';
import { PASSWORD, PROOF, type Person, type Work } from '#test/support/person.ts';
import { onEachRail, story } from '#test/support/story.ts';
import type { World } from '#test/support/world.ts';

async function started(world: World, change: object = {}): Promise<{ brand: Person; creator: Person; duet: Work }> {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const duet = await brand.requests(creator, change);
  await creator.accepts(duet);
  return { brand, creator, duet };
}

story('the delivery clock starts when the money is held, not when the creator says yes', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const duet = await brand.requests(creator);
  await world.stripe.faults({ match: { path: '/v1/payment_intents' }, times: 3, action: 'outage' });
  await creator.tries('acceptCollaboration', duet);
  await world.clock.advance({ hours: 5 });
  await world.stripe.heal();
  await world.clock.advance({ hours: 1 });
  const view = await creator.views(duet);
  expect(Date.parse(view.deliveryDueAt ?? '') - Date.parse(view.fundedAt ?? '')).toBe(7 * 24 * 3_600_000);
  expect(Date.parse(view.fundedAt ?? '')).toBeGreaterThan(Date.parse(String((view as unknown as { acceptedAt?: string }).acceptedAt ?? 0)));
});

story('delivering stops the delivery clock: no automatic refund is possible any more', async (world) => {
  const { brand, creator, duet } = await started(world);
  await world.clock.advance({ days: 6, hours: 23 });
  await creator.delivers(duet);
  await world.clock.advance({ hours: 2 });
  expect((await brand.views(duet)).state).toBe('delivered');
});

story('work that comes one second late is refused and the money is on its way back', async (world) => {
  const { brand, creator, duet } = await started(world);
  await world.app.advance(7 * 24 * 3_600_000);
  expect(await creator.refusalOf('deliverCollaboration', { ...duet, fields: PROOF })).toBe('DEADLINE_PASSED');
  await world.settle();
  expect(await brand.views(duet)).toMatchObject({ state: 'missed', hold: { state: 'reverted' } });
});

onEachRail('work handed in at the moment its time runs out is either delivered or the money goes back, never both and never neither', async (world, { brandCountry }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
  for (let run = 0; run < 3; run += 1) {
    for (const person of [brand, creator]) await person.does('signIn', { side: person.side, email: person.email, password: PASSWORD });
    const duet = await brand.requests(creator);
    await creator.accepts(duet);
    await world.app.advance(7 * 24 * 3_600_000 - 1);
    const delivery = creator.tries('deliverCollaboration', { ...duet, fields: PROOF });
    await world.app.advance(1);
    const [said] = await Promise.all([delivery, world.settle()]);
    await world.settle();
    const { state, hold } = await brand.views(duet);
    expect([state, hold.state]).toEqual(said.code === undefined ? ['delivered', 'funded'] : ['missed', 'reverted']);
    if (said.code !== undefined) expect(said.code).toMatch(/DEADLINE_PASSED|WRONG_STATE/);
    await world.clock.advance({ days: 12 });
  }
});

story('a brand may ask for changes as often as the terms say and no more', async (world) => {
  const { brand, creator, duet } = await started(world, { revisionRoundsMax: 2 });
  await creator.delivers(duet);
  for (const round of [1, 2]) {
    await brand.does('requestChanges', { ...duet, note: `Round ${round}: start on the spoon drop.` });
    await creator.delivers(duet);
  }
  expect(await brand.tries('requestChanges', { ...duet, note: 'Again' })).toMatchObject({ code: 'ROUNDS_USED_UP', message: expect.stringContaining('2') });
  const view = await brand.views(duet);
  expect([view.roundsUsed, view.deliverables.map((it) => it.changesAsked)]).toEqual([2, ['Round 1: start on the spoon drop.', 'Round 2: start on the spoon drop.', null]]);
});

story('changes nobody makes in time open a dispute, never a silent refund', async (world) => {
  const { brand, creator, duet } = await started(world);
  await creator.delivers(duet);
  await brand.does('requestChanges', { ...duet, note: 'Please shorten it.' });
  await world.clock.advance({ days: 7 });
  expect(await brand.views(duet)).toMatchObject({ state: 'changes_requested', frozen: { reason: 'dispute' }, hold: { state: 'funded' } });
});

story('a dispute nobody decides within seven days pays the creator who delivered in time', async (world) => {
  const { brand, creator, duet } = await started(world);
  await creator.delivers(duet);
  await brand.does('openDispute', { ...duet, reason: 'Not what we asked for.' });
  await world.clock.advance({ days: 7 });
  expect(await creator.views(duet)).toMatchObject({ state: 'resolved', hold: { state: 'released' } });
});

story('while a dispute is open the clocks stand still and nobody can act on the work', async (world) => {
  const { brand, creator, duet } = await started(world);
  await creator.delivers(duet);
  await brand.does('openDispute', { ...duet, reason: 'The sound is missing.' });
  expect(await brand.refusalOf('approveCollaboration', duet)).toBe('COLLABORATION_FROZEN');
  await world.clock.advance({ days: 4 });
  expect((await brand.views(duet)).state).toBe('delivered');
  expect(await creator.refusalOf('withdrawDispute', duet)).toBe('NOT_YOUR_MOVE');
  await brand.does('withdrawDispute', duet);
  await brand.approves(duet);
  expect((await brand.views(duet)).state).toBe('completed');
});

onEachRail('a draft is approved first, then posted, then approved and paid', async (world, { brandCountry }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
  const duet = await brand.requests(creator, { draftFirst: true });
  await creator.accepts(duet);
  expect(await creator.refusalOf('deliverCollaboration', { ...duet, fields: PROOF })).toBe('FIELDS_INVALID');
  await creator.delivers(duet, { draftUrl: 'https://files.example/draft.mp4' });
  await brand.approves(duet);
  expect(await creator.views(duet)).toMatchObject({ state: 'cleared_to_post', hold: { state: 'funded' }, turn: { who: 'creator', needs: 'post' } });
  expect(await brand.refusalOf('approveCollaboration', duet)).toBe('NOT_POSTED_YET');
  await creator.does('postCollaboration', { ...duet, fields: PROOF });
  await brand.approves(duet);
  await world.clock.advance({ days: 8 });
  expect(await creator.views(duet)).toMatchObject({ state: 'completed', hold: { state: 'released' } });
});

story('a cleared draft that is not posted in time opens a dispute, and the brand may give more time before', async (world) => {
  const { brand, creator, duet } = await started(world, { draftFirst: true });
  await creator.delivers(duet, { draftUrl: 'https://files.example/draft.mp4' });
  await brand.approves(duet);
  await world.clock.advance({ hours: 47 });
  await brand.does('extendPosting', duet);
  await world.clock.advance({ hours: 47 });
  expect((await brand.views(duet)).frozen).toBeNull();
  await world.clock.advance({ hours: 2 });
  expect((await brand.views(duet)).frozen).toMatchObject({ reason: 'dispute' });
});

story('a posted draft nobody reviews is approved by itself and the creator is paid', async (world) => {
  const { brand, creator, duet } = await started(world, { draftFirst: true });
  await creator.delivers(duet, { draftUrl: 'https://files.example/draft.mp4' });
  await brand.approves(duet);
  await creator.does('postCollaboration', { ...duet, fields: PROOF });
  await world.clock.advance({ hours: 72 });
  expect(await creator.views(duet)).toMatchObject({ state: 'completed', hold: { state: 'released' } });
});

story('staff freeze a collaboration with a written reason, and its deadline moves by as long as it stood still', async (world) => {
  const { brand, creator, duet } = await started(world);
  const [operator, support] = [await world.newOperator('trust'), await world.newOperator('support')];
  const before = Date.parse((await brand.views(duet)).deliveryDueAt ?? '');
  expect(await support.refusalOf('freezeCollaboration', { ...duet, reason: 'x' })).toBe('ROLE_NOT_ENOUGH');
  expect(await operator.refusalOf('freezeCollaboration', { ...duet, reason: ' ' })).not.toBe('ok');
  await operator.does('freezeCollaboration', { ...duet, reason: 'Checking the account of the brand.' });
  await world.clock.advance({ days: 2 });
  await operator.does('unfreezeCollaboration', { ...duet, reason: 'All is well.' });
  expect(Date.parse((await creator.views(duet)).deliveryDueAt ?? '') - before).toBe(2 * 24 * 3_600_000);
  expect(await world.books.count('audit_log')).toBe(2);
});

story('both sides read the same history, and see only the buttons that would not be refused', async (world) => {
  const { brand, creator, duet } = await started(world);
  expect((await creator.views(duet)).timeline.map((it) => it.kind)).toEqual((await brand.views(duet)).timeline.map((it) => it.kind));
  expect([...(await creator.views(duet)).allowedActions].sort()).toEqual(['deliver', 'giveUp', 'proposeCancel']);
  expect((await brand.views(duet)).allowedActions).toEqual(['proposeCancel']);
});

story('clocks that run out soon remind whoever must act, in the app and by mail', async (world) => {
  const { creator, duet } = await started(world);
  const before = await world.app.mailsTo(creator.email);
  await world.clock.advance({ days: 4, hours: 1 });
  expect((await world.app.mailsTo(creator.email)).length).toBe(before.length + 1);
  expect((await world.books.query('select kind from notifications where collaboration_id = $1 and kind like $2', [duet.id, 'reminder%'])).length).toBeGreaterThan(0);
});
