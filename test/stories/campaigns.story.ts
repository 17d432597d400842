import { expect } from 'vitest';
import { CAMPAIGN_QUERY, CAMPAIGNS_TO_JOIN_QUERY } from '#test/support/documents.ts';
import { PROOF, type Person } from '#test/support/person.ts';
import { story } from '#test/support/story.ts';
import type { World } from '#test/support/world.ts';

type Money = { readonly amountMinor: string };
type Member = { readonly creator: { id: string }; readonly standing: string; readonly ask: Money | null; readonly bound: Money | null; readonly part: { invitedAt: string | null; appliedAt: string | null; pitch: string } | null; readonly collaboration: { id: string; state: string } | null };
type Campaign = { readonly id: string; readonly state: string; readonly invited: number; readonly applied: number; readonly briefId: string | null; readonly budget: { budget: Money; reserved: Money; requests: number } | null; readonly mine: { appliedAt: string | null; askMinor: string | null } | null; readonly people: readonly Member[] };
type Asked = { readonly items: readonly { creatorId: string; collaborationId: string | null; code: string | null; message: string | null }[] };

const BRIEF = { text: 'Oat milk for people who cook vegan food.', type: 'plain_post', objective: 'awareness', budgetMinor: '60000', currency: 'EUR', creatorCountries: [], languages: [], audienceCountries: [], audienceAges: [], audienceGender: 'everyone' };
const campaign = (change: object = {}): object => ({
  type: 'plain_post', title: 'Oat milk, three ways', fields: { message: 'Show three cups' }, revisionRoundsMax: 2, draftFirst: false, usageChannels: 'tiktok', usagePaid: false, usageMonths: 12, usageAiTraining: false,
  message: 'We look for cooks who have never liked oat milk.', budgetMinor: '100000', currency: 'EUR', listed: true, ...change,
});

async function open(brand: Person, change: object = {}): Promise<string> {
  const brief = await brand.does('saveBrief', { input: BRIEF });
  return String((await brand.does('saveCampaign', { briefId: brief['id'], input: campaign(change) }))['id']);
}
const read = async (reader: Person, id: string): Promise<Campaign | null> => (await reader.asks<{ campaign: Campaign | null }>(CAMPAIGN_QUERY, { id })).campaign;
const asks = async (brand: Person, campaignId: string, wanted: readonly { creatorId: string; amountMinor: string }[]): Promise<Asked['items']> => (await brand.does('requestFromCampaign', { campaignId, cardId: brand.cardId, requests: wanted }) as unknown as Asked).items;
/** One after the other: each waits for its mails, which another could be sending. */
async function creators(world: World, count: number): Promise<Person[]> {
  const people: Person[] = [];
  while (people.length < count) people.push(await world.newCreator());
  return people;
}

story('a campaign asks many at once and binds what each would cost, fee included; what is denied or lapses is free again', async (world) => {
  const brand = await world.newBrand();
  const [one, two, three] = await creators(world, 3) as [Person, Person, Person];
  const id = await open(brand);
  const asked = await asks(brand, id, [one, two].map((it) => ({ creatorId: it.accountId, amountMinor: '40000' })));
  expect(asked.map((it) => it.code)).toEqual([null, null]);
  // Each costs the brand 400.00 and 5 % of it.
  expect((await read(brand, id))?.budget).toMatchObject({ budget: { amountMinor: '100000' }, reserved: { amountMinor: '84000' }, requests: 2 });
  const [tooMuch] = await asks(brand, id, [{ creatorId: three.accountId, amountMinor: '40000' }]);
  expect(tooMuch).toMatchObject({ collaborationId: null, code: 'BUDGET_EXCEEDED', message: expect.stringContaining('160.00 EUR of it is left') as string });
  await one.does('denyCollaboration', { id: asked[0]?.collaborationId });
  await world.settle();
  expect((await read(brand, id))?.budget?.reserved.amountMinor).toBe('42000');
  expect((await asks(brand, id, [{ creatorId: three.accountId, amountMinor: '40000' }]))[0]?.code).toBeNull();
  await world.clock.advance({ days: 4 });
  expect((await read(brand, id))?.budget?.reserved.amountMinor).toBe('0');
});

story('what was paid stays bound, what comes back is free: the budget follows the money to the cent', async (world) => {
  const brand = await world.newBrand();
  const [paid, missed] = await creators(world, 2) as [Person, Person];
  const id = await open(brand);
  const [first, second] = await asks(brand, id, [paid, missed].map((it) => ({ creatorId: it.accountId, amountMinor: '33333' })));
  for (const [creator, it] of [[paid, first], [missed, second]] as const) await creator.does('acceptCollaboration', { id: it?.collaborationId });
  await world.settle();
  expect((await read(brand, id))?.budget?.reserved.amountMinor).toBe('70000');
  await paid.does('deliverCollaboration', { id: first?.collaborationId, fields: PROOF });
  await brand.does('approveCollaboration', { id: first?.collaborationId });
  await world.clock.advance({ days: 8 });
  const after = await read(brand, id);
  expect(after?.budget?.reserved.amountMinor).toBe('35000');
  expect(Object.fromEntries(after?.people.map((it) => [it.creator.id, [it.collaboration?.state, it.bound?.amountMinor]]) ?? [])).toEqual({ [paid.accountId]: ['completed', '35000'], [missed.accountId]: ['missed', '0'] });
});

story('a dearer counter-offer is only accepted as far as the budget reaches; a cheaper one frees the rest', async (world) => {
  const brand = await world.newBrand();
  const [dear, cheap] = await creators(world, 2) as [Person, Person];
  const id = await open(brand);
  const [first, second] = await asks(brand, id, [dear, cheap].map((it) => ({ creatorId: it.accountId, amountMinor: '40000' })));
  const terms = { title: 'Oat milk, three ways', fields: { message: 'Show three cups' }, currency: 'EUR', usageRights: { channels: 'tiktok', paid: false, months: 12, aiTraining: false } };
  await dear.does('counterCollaboration', { id: first?.collaborationId, offer: { ...terms, amountMinor: '60000' } });
  expect((await brand.tries('acceptCollaboration', { id: first?.collaborationId })).code).toBe('BUDGET_EXCEEDED');
  expect((await brand.tries('counterCollaboration', { id: first?.collaborationId, offer: { ...terms, amountMinor: '59000' } })).code).toBe('BUDGET_EXCEEDED');
  await cheap.does('counterCollaboration', { id: second?.collaborationId, offer: { ...terms, amountMinor: '30000' } });
  await brand.does('acceptCollaboration', { id: second?.collaborationId });
  await world.settle();
  expect((await read(brand, id))?.budget?.reserved.amountMinor).toBe('73500');
  await brand.does('counterCollaboration', { id: first?.collaborationId, offer: { ...terms, amountMinor: '60000' } });
  expect((await read(brand, id))?.budget?.reserved.amountMinor).toBe('94500');
  await dear.does('acceptCollaboration', { id: first?.collaborationId });
  await world.settle();
  expect((await read(brand, id))?.budget?.reserved.amountMinor).toBe('94500');
});

story('nobody is asked twice in a campaign while the first request stands', async (world) => {
  const brand = await world.newBrand();
  const creator = await world.newCreator();
  const id = await open(brand);
  const wanted = [{ creatorId: creator.accountId, amountMinor: '20000' }];
  const [first] = await asks(brand, id, wanted);
  expect((await asks(brand, id, wanted))[0]?.code).toBe('ALREADY_REQUESTED');
  expect((await read(brand, id))?.budget?.reserved.amountMinor).toBe('21000');
  await brand.does('withdrawCollaboration', { id: first?.collaborationId });
  await world.settle();
  expect((await asks(brand, id, wanted))[0]?.code).toBeNull();
});

story('creators find an open campaign without its budget, apply with a price, and the brand shortlists', async (world) => {
  const brand = await world.newBrand({ displayName: 'Casa Aurora' });
  const [creator, other] = await creators(world, 2) as [Person, Person];
  const id = await open(brand);
  const { campaignsToJoin } = await creator.asks<{ campaignsToJoin: object[] }>(CAMPAIGNS_TO_JOIN_QUERY, {});
  expect(campaignsToJoin).toMatchObject([{ id, title: 'Oat milk, three ways', brand: { displayName: 'Casa Aurora' }, mine: null, budget: null, people: [] }]);
  await creator.does('applyToCampaign', { campaignId: id, askMinor: '35000', pitch: 'I have three cups.' });
  expect(await read(creator, id)).toMatchObject({ briefId: null, budget: null, applied: 0, people: [], mine: { askMinor: '35000' } });
  expect((await read(other, id))?.mine).toBeNull();
  await brand.does('judgeApplicant', { campaignId: id, creatorId: creator.accountId, standing: 'shortlisted' });
  expect(await read(brand, id)).toMatchObject({ applied: 1, people: [{ creator: { id: creator.accountId }, standing: 'shortlisted', ask: { amountMinor: '35000' }, part: { pitch: 'I have three cups.' } }] });
  await creator.does('withdrawApplication', { campaignId: id });
  expect(await read(brand, id)).toMatchObject({ applied: 0, people: [{ ask: null, part: { appliedAt: null } }] });
  expect((await creator.tries('withdrawApplication', { campaignId: id })).code).toBe('CAMPAIGN_NOT_FOUND');
});

story('who is invited is told once; a campaign that is not listed is found by those alone', async (world) => {
  const brand = await world.newBrand({ displayName: 'Casa Aurora' });
  const [creator, other] = await creators(world, 2) as [Person, Person];
  const id = await open(brand, { listed: false });
  expect(await read(creator, id)).toBeNull();
  await brand.does('inviteCreators', { campaignId: id, creatorIds: [creator.accountId] });
  await brand.does('inviteCreators', { campaignId: id, creatorIds: [creator.accountId] });
  await world.settle();
  expect(await read(creator, id)).toMatchObject({ id, mine: { appliedAt: null } });
  expect(await read(other, id)).toBeNull();
  const { notifications } = await creator.asks<{ notifications: { sentence: string }[] }>('{ notifications { sentence } }', {});
  expect(notifications.filter((it) => it.sentence.includes('Casa Aurora invites you: “Oat milk, three ways”'))).toHaveLength(1);
});

story('a paused or closed campaign asks nobody and takes no applications; what is under way goes on', async (world) => {
  const brand = await world.newBrand();
  const [creator, other] = await creators(world, 2) as [Person, Person];
  const id = await open(brand);
  const [asked] = await asks(brand, id, [{ creatorId: creator.accountId, amountMinor: '20000' }]);
  for (const state of ['paused', 'closed'] as const) {
    await brand.does('setCampaignState', { id, state });
    expect((await brand.tries('requestFromCampaign', { campaignId: id, cardId: brand.cardId, requests: [] })).code).toBe('CAMPAIGN_NOT_OPEN');
    expect((await brand.tries('inviteCreators', { campaignId: id, creatorIds: [other.accountId] })).code).toBe('CAMPAIGN_NOT_OPEN');
    expect((await other.tries('applyToCampaign', { campaignId: id, askMinor: '20000', pitch: 'Me' })).code).toBe('CAMPAIGN_NOT_FOUND');
  }
  await creator.does('acceptCollaboration', { id: asked?.collaborationId });
  await world.settle();
  expect((await read(brand, id))?.people[0]?.collaboration?.state).toBe('in_progress');
  await brand.does('setCampaignState', { id, state: 'open' });
  await other.does('applyToCampaign', { campaignId: id, askMinor: '20000', pitch: 'Me' });
});

story('a budget cannot fall below what is bound, and what cannot be is refused with a sentence', async (world) => {
  const [brand, other] = [await world.newBrand(), await world.newBrand()];
  const creator = await world.newCreator();
  const brief = await brand.does('saveBrief', { input: BRIEF });
  const briefId = brief['id'];
  const { id } = await brand.does('saveCampaign', { briefId, input: campaign() });
  await asks(brand, String(id), [{ creatorId: creator.accountId, amountMinor: '40000' }]);
  const wrong = async (change: object, by = brand): Promise<string | undefined> => (await by.tries('saveCampaign', { id, briefId, input: campaign(change) })).code;
  expect(await wrong({ budgetMinor: '41999' })).toBe('BUDGET_BELOW_RESERVED');
  expect(await wrong({ budgetMinor: '42000' })).toBeUndefined();
  expect(await wrong({ type: 'duet', fields: { sourceVideoUrl: 'https://www.tiktok.com/@brand/video/7547546516831997191', message: 'x' } })).toBe('FIELDS_INVALID');
  expect(await wrong({ currency: 'CHF' })).toBe('FIELDS_INVALID');
  expect(await wrong({ title: '' })).toBe('FIELDS_INVALID');
  expect(await wrong({ type: 'opera' })).toBe('TYPE_UNKNOWN');
  expect(await wrong({ budgetMinor: '1' })).toBe('BUDGET_OUT_OF_RANGE');
  expect(await wrong({ message: 'Write to us: hello@oatmilk.example' })).toBe('FIELDS_INVALID');
  expect(await wrong({}, other)).toBe('CAMPAIGN_NOT_FOUND');
  expect((await other.tries('saveCampaign', { briefId, input: campaign() })).code).toBe('BRIEF_NOT_FOUND');
  expect((await creator.tries('saveCampaign', { briefId, input: campaign() })).code).toBe('BRANDS_ONLY');
  expect((await brand.tries('applyToCampaign', { campaignId: id, askMinor: '100', pitch: 'x' })).code).toBe('CREATORS_ONLY');
  expect((await creator.tries('applyToCampaign', { campaignId: id, askMinor: '100', pitch: 'x' })).code).toBe('PRICE_OUT_OF_RANGE');
  expect((await creator.tries('applyToCampaign', { campaignId: id, askMinor: '20000', pitch: '' })).code).toBe('FIELDS_INVALID');
  expect((await creator.tries('applyToCampaign', { campaignId: id, askMinor: '20000', pitch: 'Call +49 170 1234567' })).code).toBe('FIELDS_INVALID');
  expect((await brand.tries('judgeApplicant', { campaignId: id, creatorId: creator.accountId, standing: 'passed' })).code).toBe('CREATOR_NOT_FOUND');
});

story('a creator reads which open campaigns fit what it makes, the best first, and why', async (world) => {
  const brand = await world.newBrand();
  const creator = await world.newCreator();
  await creator.does('updateCreatorProfile', { input: { headline: 'Vegan kitchen', bio: 'Vegan recipes and plant based cooking every day.', city: '', languages: ['en'], niches: ['vegan', 'food'], available: true, tiktokHandle: null } });
  await creator.does('setRate', { type: 'plain_post', amountMinor: '30000', currency: 'EUR' });
  const vegan = await open(brand);
  const cars = String((await brand.does('saveCampaign', { briefId: (await brand.does('saveBrief', { input: { ...BRIEF, text: 'Engine oil for people who restore old cars.' } }))['id'], input: campaign({ title: 'Engine oil' }) }))['id']);
  const dear = String((await brand.does('saveCampaign', { briefId: (await brand.does('saveBrief', { input: { ...BRIEF, budgetMinor: '10000' } }))['id'], input: campaign({ title: 'Oat milk for little' }) }))['id']);
  const { campaignFits } = await creator.asks<{ campaignFits: { campaignId: string; fit: number; topics: string[] }[] }>('{ campaignFits { campaignId fit topics } }', {});
  expect(campaignFits.map((it) => it.campaignId)).toEqual([vegan, cars]);
  expect(campaignFits[0]).toMatchObject({ fit: 100, topics: expect.arrayContaining(['vegan']) as string[] });
  expect(campaignFits.some((it) => it.campaignId === dear)).toBe(false);
  expect((await brand.asks<{ campaignFits: object[] }>('{ campaignFits { campaignId } }', {})).campaignFits).toEqual([]);
});
