import { expect, test, type Browser } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { leaksIn, type Given } from '../support/canaries.ts';
import { MUTATIONS, type MutationName } from '../support/documents.ts';
import { BRAND, CREATOR, hiddenOf, waysOf } from '../support/planted-people.ts';
import { Visitor } from './visitor.ts';

const PASSWORD = 'a-long-enough-password';
const OFFER = { title: 'Tea in three cups', fields: { message: 'Show the three cups, please', linkUrl: 'https://shop.example/tea' }, amountMinor: '42000', currency: 'EUR', usageRights: { channels: 'tiktok', paid: false, months: 12, aiTraining: false } };
const PROFILE = { headline: 'Kitchen deadpan', bio: 'Two pans, no patience.', city: 'Madrid', languages: ['es'], niches: ['food'], available: true, tiktokHandle: CREATOR.handle };
const BRIEF = { text: 'A film for two pans and no patience', type: 'plain_post', objective: 'awareness', budgetMinor: '90000', currency: 'EUR', creatorCountries: ['ES'], languages: [], audienceCountries: [], audienceAges: [], audienceGender: 'everyone' };
const CAMPAIGN = { type: 'plain_post', title: 'Tea in three cups', fields: { message: 'Show the three cups' }, revisionRoundsMax: 1, draftFirst: false, usageChannels: 'tiktok', usagePaid: false, usageMonths: 1, usageAiTraining: false, message: 'Tea, three ways', budgetMinor: '500000', currency: 'EUR', listed: true };

type Answer = Readonly<Record<string, unknown>> & { readonly code?: string; readonly message?: string };

async function does(visitor: Visitor, name: MutationName, variables: object): Promise<Answer> {
  const sent = await visitor.page.request.post('/graphql', { data: { query: MUTATIONS[name], variables } });
  const { data, errors } = await sent.json() as { data?: { answer: Answer }; errors?: unknown };
  if (!data || data.answer.code !== undefined) throw new Error(`${name}: ${JSON.stringify(errors ?? data)}`);
  return data.answer;
}

async function joins(browser: Browser, side: 'brand' | 'creator'): Promise<{ visitor: Visitor; accountId: string }> {
  const { email, name, displayName, details } = side === 'brand' ? BRAND : CREATOR;
  const visitor = await Visitor.arrive(browser);
  const { viewer } = await does(visitor, 'signUp', { input: { side, email, name, displayName, password: PASSWORD, country: side === 'brand' ? 'PT' : 'ES' } });
  await visitor.followsMail(email);
  await expect(async () => expect(await (await visitor.page.request.post('/graphql', { data: { query: '{ viewer { emailVerified } }' } })).text()).toContain('true')).toPass({ timeout: 15_000 });
  await does(visitor, 'saveBusinessDetails', { input: { ...details, postcode: '28013', city: 'Madrid', smallBusiness: false } });
  return { visitor, accountId: (viewer as { accountId: string }).accountId };
}

/** The card's bank asks its holder each time: what is accepted stays unpaid until then. */
async function savesCard({ page }: Visitor): Promise<string> {
  await page.goto('/brand/billing');
  await page.getByRole('button', { name: 'Save a card' }).first().click();
  await page.getByLabel('Card number').fill('4000 0027 6000 3184');
  await page.getByRole('button', { name: 'Save card' }).click();
  await page.getByRole('button', { name: 'Complete' }).click();
  await page.waitForURL('**/brand/billing**');
  await expect(page.getByText(/is saved/).first()).toBeVisible();
  const { data } = await (await page.request.post('/graphql', { data: { query: '{ cards { id } }' } })).json() as { data: { cards: readonly { id: string }[] } };
  return data.cards[0]?.id ?? '';
}

async function setsUpPayouts(creator: Visitor): Promise<void> {
  const { url } = await does(creator, 'startPayoutSetup', { returnPath: '/creator/payouts' });
  await creator.page.goto(String(url));
  await creator.page.getByRole('button', { name: 'Submit' }).click();
  await creator.page.waitForURL('**/creator/payouts**');
  await does(creator, 'refreshPayoutAccount', {});
}

type Meeting = { readonly brand: Visitor; readonly creator: Visitor; readonly creatorId: string; readonly work: readonly string[]; readonly conversationId: string; readonly briefId: string; readonly campaignId: string };

/** Two who know each other by the product alone: a request, a counter-offer and an accepted one, none of them paid, and a talk in which both try to get away. */
async function meet(browser: Browser): Promise<Meeting> {
  const [{ visitor: brand }, { visitor: creator, accountId: creatorId }] = [await joins(browser, 'brand'), await joins(browser, 'creator')];
  await does(creator, 'updateCreatorProfile', { input: PROFILE });
  await setsUpPayouts(creator);
  const cardId = await savesCard(brand);
  const work: string[] = [];
  for (let time = 0; time < 3; time += 1) work.push(String((await does(brand, 'requestCollaboration', { input: { creatorId, type: 'plain_post', cardId, offer: OFFER } })).id));
  await does(creator, 'counterCollaboration', { id: work[1], offer: { ...OFFER, amountMinor: '50000' } });
  await does(creator, 'acceptCollaboration', { id: work[2] });
  await expect(async () => expect(await (await brand.page.request.post('/graphql', { data: { query: `{ collaboration(id: "${work[2]}") { state hold { state } } }` } })).json()).toMatchObject({ data: { collaboration: { state: 'accepted', hold: { state: 'needs_brand' } } } })).toPass({ timeout: 15_000 });
  const { id: briefId } = await does(brand, 'saveBrief', { input: BRIEF });
  const { id: campaignId } = await does(brand, 'saveCampaign', { briefId, input: CAMPAIGN });
  await does(creator, 'applyToCampaign', { campaignId, askMinor: '40000', pitch: 'Two pans, three cups' });
  const { id: conversationId } = await does(brand, 'openConversation', { creatorId });
  for (const [visitor, { contacts }] of [[brand, BRAND], [creator, CREATOR]] as const) {
    for (const text of ['Good morning', ...waysOf(contacts)]) await does(visitor, 'sendMessage', { conversationId, clientId: crypto.randomUUID(), text });
  }
  return { brand, creator, creatorId, work, conversationId: String(conversationId), briefId: String(briefId), campaignId: String(campaignId) };
}

/** Everything a browser is given on its way through some screens: answers of the network, what comes over sockets, the page with all its attributes, and its address. */
async function lookAround({ page }: Visitor, paths: readonly string[]): Promise<readonly Given[]> {
  const given: Given[] = [];
  let at = '';
  const note = (what: string, text: string): void => void given.push({ at: `${at}: ${what}`, text });
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => note('socket', String(payload))));
  page.on('response', (answer) => {
    const place = at;
    if (/\/assets\//.test(answer.url())) return;
    void answer.text().then((text) => given.push({ at: `${place}: ${new URL(answer.url()).pathname.replaceAll(/_[0-9a-f]{32}/g, '_<id>')}`, text: `${answer.url()} ${JSON.stringify(answer.headers())} ${text}` })).catch(() => undefined);
  });
  for (const path of paths) {
    at = path.replaceAll(/_[0-9a-f]{32}/g, '_<id>');
    await page.goto(path);
    await expect(page.locator('main h1').first(), path).toBeVisible();
    await expect(page.locator('main [role=status] .sr-only, main [aria-busy=true]').filter({ hasText: 'Loading' }), path).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    note('page', await page.content());
    note('fields', (await page.locator('input, textarea, select').evaluateAll((fields) => fields.map((it) => (it as HTMLInputElement).value))).join('\n'));
    note('address', page.url());
  }
  return given;
}

const PUBLIC = ['/', '/how-it-works', '/prices', '/sign-in', '/sign-up', '/verify', '/verify-email', '/reset-password', '/join-team', '/nowhere'];
/** Every address of the app, as its router declares it, with where it leads here. Staff's stand apart: nobody here is staff. */
const screensOf = ({ creatorId, work, conversationId, briefId, campaignId }: Meeting): Readonly<Record<string, readonly string[]>> => ({
  ...Object.fromEntries(PUBLIC.map((it) => [it === '/nowhere' ? '*' : it, [it]])), '/:side/sign-in': ['/brand/sign-in'], '/:side/sign-up': ['/creator/sign-up'], '/forgot/:side': ['/forgot/brand'],
  '/creators': ['/creators?text=Noor'], '/creators/:id': [`/creators/${creatorId}`], '/work': ['/work'], '/work/:id': work.map((id) => `/work/${id}`), '/messages': ['/messages'], '/messages/:id': [`/messages/${conversationId}`],
  '/standing': ['/standing'], '/settings': ['/settings'], '/brand': ['/brand'], '/brand/creators': ['/brand/creators?text=Noor'], '/brand/request/:creatorId': [`/brand/request/${creatorId}?type=plain_post`], '/brand/briefs': ['/brand/briefs'], '/brand/briefs/new': ['/brand/briefs/new'], '/brand/briefs/:id': [`/brand/briefs/${briefId}`], '/brand/briefs/:id/edit': [`/brand/briefs/${briefId}/edit`], '/brand/compare': [`/brand/compare?brief=${briefId}&ids=${creatorId}`],
  '/brand/campaigns': ['/brand/campaigns'], '/brand/campaigns/new': [`/brand/campaigns/new?brief=${briefId}`], '/brand/campaigns/:id': [`/brand/campaigns/${campaignId}`, `/brand/campaigns/${campaignId}?view=table`], '/brand/campaigns/:id/edit': [`/brand/campaigns/${campaignId}/edit`],
  '/creator/campaigns': ['/creator/campaigns'], '/creator/campaigns/:id': [`/creator/campaigns/${campaignId}`],
  '/brand/work': ['/brand/work'], '/brand/billing': ['/brand/billing'], '/brand/team': ['/brand/team'],
  '/creator': ['/creator'], '/creator/work': ['/creator/work'], '/creator/earnings': ['/creator/earnings'], '/creator/payouts': ['/creator/payouts'], '/creator/profile': ['/creator/profile'],
});

/** The addresses the router knows, those of staff left out. */
function declaredScreens(): readonly string[] {
  const source = readFileSync(fileURLToPath(new URL('../../web/app/router.tsx', import.meta.url)), 'utf8');
  const found: string[] = [];
  let parent = '';
  for (const [, indent = '', path = ''] of source.matchAll(/^( *)<Route (?:path="([^"]+)"|index|element)/gm)) {
    if (indent.length === 2) [parent] = [path];
    if (path !== '') found.push(path.startsWith('/') || path === '*' ? path : `${parent}/${path}`);
  }
  return [...new Set(found)].filter((it) => !it.startsWith('/operator')).sort();
}

test('no screen, answer, socket or address shows either side a way to the other before the money is protected', async ({ browser }) => {
  const meeting = await meet(browser);
  const screens = screensOf(meeting);
  expect(declaredScreens()).toEqual(Object.keys(screens).sort());
  await Promise.all((['brand', 'creator'] as const).map(async (side) => {
    const other = side === 'brand' ? 'creator' : 'brand';
    const paths = Object.entries(screens).flatMap(([route, list]) => (route === `/${other}` || route.startsWith(`/${other}/`) ? [] : list));
    const given = await lookAround(meeting[side], paths);
    expect(given.length).toBeGreaterThan(paths.length * 3);
    expect(given.some((it) => it.at.startsWith('/messages/') && /Good morning/.test(it.text)), 'the talk was there to be read').toBe(true);
    expect(leaksIn(given, hiddenOf(other)), side).toEqual([]);
    expect(leaksIn(given, hiddenOf(side)).length, 'one’s own is found').toBeGreaterThan(0);
    await meeting[side].leaves();
  }));
});
