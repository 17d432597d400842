import { expect } from 'vitest';
import { COLLABORATIONS_QUERY, CREATOR_QUERY, EARNINGS_QUERY, MONEY_QUERY, NOTIFICATIONS_QUERY } from '#test/support/documents.ts';
import { PASSWORD } from '#test/support/person.ts';
import { story } from '#test/support/story.ts';

story('brands and creators have separate doors: one does not open the other', async (world) => {
  const brand = await world.newBrand({ card: null });
  const other = { session: world.app.newSession() };
  const signIn = (side: string, password: string) => world.app.graphql<{ answer: { code?: string } }>(other.session,
    'mutation Do($side: Side!, $email: String!, $password: String!) { answer: signIn(side: $side, email: $email, password: $password) { __typename ... on DomainError { code message } } }', { side, email: brand.email, password });
  expect((await signIn('creator', PASSWORD)).answer.code).toBe('SIGN_IN_FAILED');
  expect((await signIn('operator', PASSWORD)).answer.code).toBe('SIGN_IN_FAILED');
  expect((await signIn('brand', 'not the password')).answer).toEqual((await signIn('creator', PASSWORD)).answer);
  expect((await signIn('brand', PASSWORD)).answer.code).toBeUndefined();
});

story('a forgotten password is reset by a mail that works once, and every session ends', async (world) => {
  const brand = await world.newBrand({ card: null });
  await brand.does('requestPasswordReset', { side: 'brand', email: brand.email });
  await brand.does('requestPasswordReset', { side: 'brand', email: 'nobody@example.test' });
  const token = await world.app.mailedToken(brand.email);
  const fresh = world.app.newSession();
  const reset = (session: typeof fresh) => world.app.graphql<{ answer: { code?: string } }>(session, 'mutation Do($token: String!, $password: String!) { answer: resetPassword(token: $token, password: $password) { __typename ... on DomainError { code message } } }', { token, password: 'another-long-password' });
  expect((await reset(fresh)).answer.code).toBeUndefined();
  expect((await reset(world.app.newSession())).answer.code).toBeDefined();
  expect(await brand.asks('{ viewer { side } }')).toEqual({ viewer: null });
  expect(await world.app.mailsTo('nobody@example.test')).toEqual([]);
});

story('signing out everywhere ends every session at once', async (world) => {
  const brand = await world.newBrand({ card: null });
  const second = world.app.newSession();
  await world.app.graphql(second, 'mutation Do($email: String!, $password: String!) { answer: signIn(side: brand, email: $email, password: $password) { __typename } }', { email: brand.email, password: PASSWORD });
  expect(await world.app.graphql(second, '{ viewer { side } }')).toEqual({ viewer: { side: 'brand' } });
  await brand.does('signOutEverywhere');
  expect(await world.app.graphql(second, '{ viewer { side } }')).toEqual({ viewer: null });
});

story('an owner invites a colleague by mail, and a viewer may look but not act', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const duet = await brand.requests(creator);
  await brand.does('inviteMember', { email: 'colleague@example.test', name: 'Kim', role: 'viewer' });
  const session = world.app.newSession();
  const token = await world.app.mailedToken('colleague@example.test');
  const joined = await world.app.graphql<{ answer: { code?: string } }>(session, 'mutation Do($token: String!, $password: String!) { answer: joinTeam(token: $token, password: $password) { __typename ... on DomainError { code message } } }', { token, password: PASSWORD });
  expect(joined.answer.code).toBeUndefined();
  expect(await world.app.graphql(session, COLLABORATIONS_QUERY, {})).toMatchObject({ collaborations: { total: 1 } });
  const withdraw = await world.app.graphql<{ answer: { code?: string } }>(session, 'mutation Do($id: ID!) { answer: withdrawCollaboration(id: $id) { __typename ... on DomainError { code message } } }', duet);
  expect(withdraw.answer.code).toBe('ROLE_NOT_ENOUGH');
});

story('a creator’s handle stays hidden until the money is held, and is shown to that brand alone', async (world) => {
  const [brand, stranger, creator] = [await world.newBrand(), await world.newBrand(), await world.newCreator()];
  const handleFor = async (person: typeof brand) => (await person.asks<{ creator: { tiktokHandle: string | null } }>(CREATOR_QUERY, { id: creator.accountId })).creator.tiktokHandle;
  const duet = await brand.requests(creator);
  expect(await handleFor(brand)).toBeNull();
  await creator.accepts(duet);
  expect([await handleFor(brand), await handleFor(stranger)]).toEqual(['creator', null]);
});

story('each side sees where its money is, by stage', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  expect(await brand.asks(MONEY_QUERY)).toMatchObject({ moneyByStage: [{ stage: 'held', total: { amountMinor: '44100' }, count: 1 }] });
  expect(await creator.asks(EARNINGS_QUERY)).toMatchObject({ earnings: [{ collaborationId: duet.id, stage: 'held', amount: { amountMinor: '37800' } }] });
  await creator.delivers(duet);
  await brand.approves(duet);
  expect(await creator.asks(EARNINGS_QUERY)).toMatchObject({ earnings: [{ stage: 'paid' }] });
});

story('both sides are told in the app and by mail when something happens that concerns them', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const duet = await brand.requests(creator);
  const { notifications } = await creator.asks<{ notifications: { collaborationId: string; sentence: string }[] }>(NOTIFICATIONS_QUERY);
  expect(notifications.filter((it) => it.collaborationId === duet.id).length).toBe(1);
  expect((await world.app.mailsTo(creator.email)).some((mail) => mail.includes(`/work/${duet.id}`))).toBe(true);
});

story('staff see the books, the journal of calls and the history of a collaboration; its sides do not see the books', async (world) => {
  const [brand, creator, operator] = [await world.newBrand(), await world.newCreator(), await world.newOperator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  const seen = await operator.views(duet);
  expect(seen.ledger.map((it) => it.kind)).toContain('charge');
  expect(seen.providerCalls.map((it) => it.operation)).toEqual(['paymentIntents.create', 'paymentIntents.confirm']);
  expect([(await brand.views(duet)).ledger, (await creator.views(duet)).providerCalls]).toEqual([[], []]);
});
