import { expect } from 'vitest';
import { COLLABORATIONS_QUERY, QUOTE_QUERY } from '#test/support/documents.ts';
import { offer } from '#test/support/person.ts';
import { story } from '#test/support/story.ts';

story('a creator denies a request; the card behind it is let go and nothing was taken', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.denies(duet);
  expect(await brand.views(duet)).toMatchObject({ state: 'denied', hold: { state: 'closed' } });
  expect(await world.books.count('ledger_entries')).toBe(0);
});

story('a brand withdraws its request before it is answered', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const duet = await brand.requests(creator);
  await brand.does('withdrawCollaboration', duet);
  expect(await creator.views(duet)).toMatchObject({ state: 'withdrawn', hold: { state: 'closed' } });
  expect(await creator.refusalOf('acceptCollaboration', duet)).toBe('WRONG_STATE');
});

story('a request nobody answers lapses after three days, and can be extended once by three more', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const [short, long] = [await brand.requests(creator), await brand.requests(creator)];
  await brand.does('extendResponse', long);
  expect(await brand.refusalOf('extendResponse', long)).toBe('ALREADY_EXTENDED');
  await world.clock.advance({ hours: 72 });
  expect([(await brand.views(short)).state, (await brand.views(long)).state]).toEqual(['lapsed', 'requested']);
  await world.clock.advance({ hours: 72 });
  expect((await brand.views(long)).state).toBe('lapsed');
});

story('creator and brand bargain until one side accepts, and the accepted price is what is held', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.does('counterCollaboration', { ...duet, offer: offer({ amountMinor: '60000' }) });
  expect(await creator.refusalOf('acceptCollaboration', duet)).toBe('NOT_YOUR_MOVE');
  expect(await brand.views(duet)).toMatchObject({ state: 'countered', hold: { state: 'secured', total: { amountMinor: '63000' }, creatorGets: { amountMinor: '54000' } } });
  await brand.does('counterCollaboration', { ...duet, offer: offer({ amountMinor: '50000' }) });
  await creator.accepts(duet);
  const view = await brand.views(duet);
  expect(view.offers.map((it) => it.price.amountMinor)).toEqual(['42000', '60000', '50000']);
  expect(view).toMatchObject({ state: 'in_progress', terms: { price: { amountMinor: '50000' }, frozen: true }, hold: { total: { amountMinor: '52500' } } });
});

story('a brand accepts what a creator counters with', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.does('counterCollaboration', { ...duet, offer: offer({ amountMinor: '60000' }) });
  await brand.accepts(duet);
  expect(await creator.views(duet)).toMatchObject({ state: 'in_progress', hold: { state: 'funded', creatorGets: { amountMinor: '54000' } } });
});

story('a counter-offer that nobody answers lapses', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.does('counterCollaboration', { ...duet, offer: offer({ amountMinor: '60000' }) });
  await world.clock.advance({ hours: 72 });
  expect((await brand.views(duet)).state).toBe('lapsed');
});

story('a creator without payouts cannot accept, and can as soon as they are set up', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator({ onboarded: false })];
  const duet = await brand.requests(creator);
  expect(await creator.tries('acceptCollaboration', duet)).toMatchObject({ code: 'CREATOR_NOT_ONBOARDED', message: expect.stringContaining('payouts') });
  expect((await brand.views(duet)).state).toBe('requested');
  await creator.setsUpPayouts();
  await creator.accepts(duet);
  expect((await brand.views(duet)).state).toBe('in_progress');
});

story('a brand without a saved card cannot request anything, and nothing half-done is stored', async (world) => {
  const [brand, creator] = [await world.newBrand({ card: null }), await world.newCreator()];
  const input = { creatorId: creator.accountId, type: 'duet', cardId: 'crd_00000000000000000000000000000000', offer: offer() };
  expect(await brand.refusalOf('requestCollaboration', { input })).toBe('CARD_NEEDED');
  expect([await world.books.count('collaborations'), await world.books.count('offers'), await world.books.count('holds')]).toEqual([0, 0, 0]);
});

story('a request with missing, wrong or unknown fields is refused field by field', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const ask = (fields: object, change: object = {}) => brand.tries('requestCollaboration', { input: { creatorId: creator.accountId, type: 'duet', cardId: brand.cardId, offer: offer({ fields, ...change }) } });
  const answer = await ask({ sourceVideoUrl: 'http://example.test/x', secondsMin: 2, hack: 1 }, { title: ' ' });
  expect(answer.code).toBe('FIELDS_INVALID');
  expect(answer.problems?.map((it) => it.field).sort()).toEqual(['hack', 'message', 'secondsMin', 'sourceVideoUrl', 'title']);
  expect(await world.books.count('collaborations')).toBe(0);
});

story('an unknown type, a price out of range and a creator who does not exist are refused in plain words', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const input = { creatorId: creator.accountId, type: 'duet', cardId: brand.cardId, offer: offer() };
  const code = (change: object) => brand.refusalOf('requestCollaboration', { input: { ...input, ...change } });
  expect(await code({ type: 'tattoo' })).toBe('TYPE_UNKNOWN');
  for (const amountMinor of ['0', '-1', '999', '10000001', '9223372036854775807']) expect(await code({ offer: offer({ amountMinor }) })).toBe('PRICE_OUT_OF_RANGE');
  expect(await code({ creatorId: brand.accountId })).toBe('CREATOR_NOT_AVAILABLE');
  expect(await code({ creatorId: 'acc_00000000000000000000000000000000' })).toBe('CREATOR_NOT_AVAILABLE');
  expect(await code({ creatorId: "'; drop table accounts" })).toBe('CREATOR_NOT_AVAILABLE');
});

story('nobody can hire themselves: the same person on both sides is refused', async (world) => {
  const [brand, creator] = [await world.newBrand({ email: 'same@example.test' }), await world.newCreator({ email: 'same@example.test' })];
  const input = { creatorId: creator.accountId, type: 'duet', cardId: brand.cardId, offer: offer() };
  expect(await brand.refusalOf('requestCollaboration', { input })).toBe('SELF_DEALING');
});

story('another brand’s collaboration looks as if it did not exist, and nothing can be done to it', async (world) => {
  const [brand, creator, stranger, otherCreator] = [await world.newBrand(), await world.newCreator(), await world.newBrand(), await world.newCreator()];
  const duet = await brand.requests(creator);
  for (const person of [stranger, otherCreator]) {
    expect(await person.sees(duet)).toBeNull();
    const foreign = await person.tries('denyCollaboration', duet);
    const missing = await person.tries('denyCollaboration', { id: 'col_00000000000000000000000000000000' });
    expect(foreign).toEqual(missing);
    expect(foreign.code).toBe('COLLABORATION_NOT_FOUND');
    expect(await person.asks(COLLABORATIONS_QUERY, {})).toMatchObject({ collaborations: { total: 0, items: [] } });
  }
});

story('another brand’s card cannot stand behind a request', async (world) => {
  const [brand, stranger, creator] = [await world.newBrand(), await world.newBrand(), await world.newCreator()];
  const input = { creatorId: creator.accountId, type: 'duet', cardId: brand.cardId, offer: offer() };
  expect(await stranger.refusalOf('requestCollaboration', { input })).toBe('CARD_NEEDED');
});

story('someone whose address is not confirmed may look around but neither request nor accept', async (world) => {
  const [brand, creator] = [await world.newBrand({ verified: false }), await world.newCreator()];
  const input = { creatorId: creator.accountId, type: 'duet', cardId: 'crd_00000000000000000000000000000000', offer: offer() };
  expect(await brand.refusalOf('requestCollaboration', { input })).toBe('EMAIL_NOT_VERIFIED');
  expect(await brand.asks(COLLABORATIONS_QUERY, {})).toMatchObject({ collaborations: { total: 0 } });
});

story('a brand sees before it asks what each side pays and how the money will be protected, with the reason', async (world) => {
  const [german, portuguese, creator] = [await world.newBrand({ country: 'DE' }), await world.newBrand({ country: 'PT' }), await world.newCreator()];
  const asked = { creatorId: creator.accountId, amountMinor: '42000', currency: 'EUR' };
  expect(await german.asks(QUOTE_QUERY, asked)).toMatchObject({ quote: { rail: 'creator_hold', total: { amountMinor: '44100' }, creatorGets: { amountMinor: '37800' }, railReason: expect.stringContaining('law') } });
  expect(await portuguese.asks(QUOTE_QUERY, asked)).toMatchObject({ quote: { rail: 'platform_hold' } });
});

story('where the provider cannot pay a creator, paid work is refused with the reason', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator({ country: 'BR', onboarded: false })];
  const input = { creatorId: creator.accountId, type: 'duet', cardId: brand.cardId, offer: offer() };
  expect(await brand.tries('requestCollaboration', { input })).toMatchObject({ code: 'NO_RAIL', message: expect.stringContaining('country') });
});

story('each collaboration type can be asked for with its own fields and handed in with its own proof', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const message = 'Tell people about breakfast';
  const kinds = [
    { type: 'native_ad', fields: { product: 'Oats', message, landingUrl: 'https://oats.example', adDays: '30' }, proof: { sparkCode: '#aBcDeFgHiJkLmNoP1234=' } },
    { type: 'stitch', fields: { sourceVideoUrl: 'https://www.tiktok.com/@b/video/7547546516831997191', startSecond: 0, lengthSeconds: 5, message }, proof: {} },
    { type: 'sound', fields: { soundUrl: 'https://www.tiktok.com/music/original-sound-7547546595957508880', use: 'dance', message }, proof: {} },
    { type: 'plain_post', fields: { message, hashtags: ['oats'], mentions: ['brand'] }, proof: {} },
  ];
  for (const { type, fields, proof } of kinds) {
    const work = await brand.requests(creator, { type, fields });
    await creator.accepts(work);
    expect(await creator.refusalOf('deliverCollaboration', { ...work, fields: { postUrl: 'https://example.test/video/1' } })).toBe('FIELDS_INVALID');
    await creator.delivers(work, { postUrl: 'https://www.tiktok.com/@c/video/7547546516831997192', ...proof });
    expect((await brand.views(work)).state).toBe('delivered');
  }
});
