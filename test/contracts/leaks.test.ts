import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiSchema } from '#server/graphql/assemble.ts';
import { answerTo, contextOf, declaredRoutes, hearAll, mailsAsSent, tryAll } from '#test/support/as-other-side.ts';
import { leaksIn, type Canary, type Given } from '#test/support/canaries.ts';
import { FREE_TEXTS } from '#test/support/free-texts.ts';
import { PASSWORD, type Person } from '#test/support/person.ts';
import { plantPaidWork, plantWorld, type Planted } from '#test/support/planted.ts';
import { addressesOf } from '#test/support/planted-people.ts';
import { typesBelow, walkQueries, type Calls, type Walked } from '#test/support/schema-walk.ts';
import { startWorld, type World } from '#test/support/world.ts';

let world: World;
let planted: Planted;
let strangers: readonly [Person, Person];
beforeAll(async () => {
  world = await startWorld();
  planted = await plantWorld(world);
  strangers = [await world.newBrand(), await world.newCreator()];
  // Reasons say how one creator differs from the others.
  await strangers[1].does('setRate', { type: 'plain_post', amountMinor: '42000', currency: 'EUR' });
}, 60_000);
afterAll(() => world.close());

const all = (): readonly Canary[] => [...planted.brand.hidden, ...planted.creator.hidden];
const of = (side: 'brand' | 'creator'): readonly Canary[] => planted[side].hidden;
/** Everybody who reads, with what they must not find. */
const readers = (): readonly (readonly [Person | null, readonly Canary[]])[] => [
  [planted.brand.person, of('creator')], [planted.creator.person, of('brand')], [strangers[0], all()], [strangers[1], all()], [null, all()],
];

const BRIEF_TEXT = 'Native ads for tea, in German, up to 400 € per creator, within 2 weeks';
const NOTHING = '00000000000000000000000000000000';
/** What each question of the API is asked with. */
function callsOf({ work, conversationId, briefId, narrowBriefId, campaignId, brand, creator }: Planted, paid: readonly string[] = []): Calls {
  const creatorId = creator.person.accountId;
  return {
    brief: [{ id: briefId }], campaign: [{ id: campaignId }], matches: [{ briefId, first: 50 }, { briefId: narrowBriefId }], readBrief: [{ text: BRIEF_TEXT }],
    chargeback: [{ id: `cbk_${NOTHING}` }], collaboration: [...Object.values(work), ...paid].map((id) => ({ id })),
    collaborations: [{ after: work.denied, first: 50 }, { group: 'needs_me' }, { group: 'open' }, { group: 'finished' }, { first: 50 }],
    contractByHash: [{ sha256: NOTHING.repeat(2) }], conversation: [{ id: conversationId }], conversationWith: [brand, creator].map((it) => ({ accountId: it.person.accountId })), conversations: [{ after: null, first: 100 }],
    creator: [{ id: creatorId }], creatorReport: [{ year: 2026 }], creators: [{ first: 50, after: null, sort: 'newest', filter: { text: 'Noor', availableOnly: true } }, { first: 50 }], documents: [{ year: 2026, after: null, first: 100 }],
    earnings: [{ first: 100 }], inspectDraft: [{ conversationId, text: 'Hello' }], messages: [{ conversationId, first: 100, afterSeq: 0 }, { conversationId, beforeSeq: 1_000 }], moderation: [{ decided: true }, { decided: false }], notifications: [{ first: 100 }],
    priceGuidance: [{ type: 'plain_post', medianViews: 45_000 }], similarCreators: [{ creatorId }], quote: [{ amountMinor: '42000', creatorId, currency: 'EUR' }], searchMessages: ['call', 'write', 'insta', 'https', 'good'].map((words) => ({ words, first: 50 })),
  };
}
const walkAs = async (person: Person | null, paid: readonly string[] = []): Promise<Walked> => walkQueries(apiSchema(), callsOf(planted, paid), await contextOf(person, world));

/** What each address of the product is asked for, by its pattern in the source. */
async function pathsOf(): Promise<Readonly<Record<string, readonly string[]>>> {
  const [files, papers] = await Promise.all(['attachments', 'documents'].map((table) => world.books.query<{ id: string }>(`select id from ${table}`)));
  const fileIds = files?.map((it) => it.id) ?? [];
  return {
    'get /live': ['/live'], 'get /ready': ['/ready'], 'get /metrics': ['/metrics'], 'get /{*path}': ['/', '/nowhere', `/creators/${planted.creator.person.accountId}`, `/work/${planted.work.requested}`, `/messages/${planted.conversationId}`],
    'post /graphql': ['/graphql'], 'all /graphql': ['/graphql'], 'post /webhooks/stripe/:endpoint': ['/webhooks/stripe/account'], 'get /demo/links': ['/demo/links'], 'get /demo/clock': ['/demo/clock'], 'post /demo/clock': ['/demo/clock'],
    'get /downloads/earnings.csv': ['/downloads/earnings.csv'], 'get /downloads/reports/:file': ['/downloads/reports/creators-2026.csv', '/downloads/reports/creators-2026.xml'], 'all /downloads/{*path}': ['/downloads/x'],
    'get /downloads/documents/:file': (papers ?? []).flatMap(({ id }) => ['pdf', 'json', 'xml'].map((form) => `/downloads/documents/${id}.${form}`)),
    'get /files/attachments/:id/:variant': fileIds.flatMap((id) => ['full', 'thumb'].map((variant) => `/files/attachments/${id}/${variant}`)), 'put /files/attachments/:id': fileIds.map((id) => `/files/attachments/${id}`),
  };
}

async function addressesAnswer(person: Person | null): Promise<readonly Given[]> {
  const given: Given[] = [];
  const session = person?.session ?? world.app.newSession();
  for (const [route, paths] of Object.entries(await pathsOf())) for (const path of paths) given.push(...await answerTo(world, { session, method: route.split(' ')[0] ?? '', path }));
  return given;
}

/** What nobody of the two meets, since it is staff's or has not happened yet. */
const NEVER_MET = ['Chargeback', 'ChargebackChange', 'Claim', 'ContractFound', 'CreatorReportLine', 'Deliverable', 'Demo', 'DocumentSeries', 'EvidenceText', 'ExplainedRatio', 'FeeLadder', 'FeeStep', 'FeeVersion', 'FraudWarning', 'FrozenInfo', 'GuardPolicy', 'IssuedDocument', 'LedgerEntry', 'LineAround', 'MatchingExposure', 'MatchingModel', 'MatchingWeight', 'Overview', 'Posting', 'PriceGuidance', 'ProviderCall', 'Reconciliation', 'ReconciliationBreak', 'RuleResult', 'StateCount', 'WaitingDocument'];

describe('before the money is protected', () => {
  it('no text that one side shows the other takes a way around the product', () => {
    expect(planted.taken).toEqual([]);
  });

  it('no field of the API gives anything away, to the other side, to strangers, or to nobody in particular', async () => {
    const met = new Set<string>();
    for (const [person, hidden] of readers()) {
      const walked = await walkAs(person);
      expect(leaksIn(walked.given, hidden), person?.side ?? 'nobody').toEqual([]);
      if (person !== null && !strangers.includes(person)) walked.met.forEach((it) => met.add(it));
    }
    expect(typesBelow(apiSchema()).filter((it) => !met.has(it))).toEqual(NEVER_MET);
  });

  it('no hint of a subscription does', async () => {
    for (const [person, hidden] of readers().slice(0, 2)) {
      const given = await hearAll(apiSchema(), await contextOf(person, world), { conversationMoved: { id: planted.conversationId }, inboxMoved: {} });
      expect([given.length, leaksIn(given, hidden)]).toEqual([2, []]);
    }
  });

  it('no answer of a mutation does, whoever sends it about whatever is the other side’s', async () => {
    for (const [person, hidden] of [[strangers[0], all()], [strangers[1], all()], [planted.brand.person, of('creator')], [planted.creator.person, of('brand')]] as const) {
      const other = person.side === 'brand' ? planted.creator : planted.brand;
      const given = await tryAll(world, { person, values: { ...VALUES, ...idsFor(planted, other.person) }, ofOthers: !strangers.includes(person) }, apiSchema());
      expect(leaksIn(given, hidden), person.side).toEqual([]);
    }
  });

  it('no file, download, page or refusal of an address does', async () => {
    expect(await world.books.query('select state, count(*)::int as count from attachments group by state')).toEqual([{ state: 'ready', count: 16 }]);
    expect(declaredRoutes()).toEqual(Object.keys(await pathsOf()).sort());
    for (const [person, hidden] of readers()) expect(leaksIn(await addressesAnswer(person), hidden), person?.side ?? 'nobody').toEqual([]);
  });

  it('no mail does, in any header or part', async () => {
    for (const side of ['brand', 'creator'] as const) {
      const given = await mailsAsSent(world, addressesOf(side));
      expect(given.length).toBeGreaterThan(8);
      expect(leaksIn(given, of(side === 'brand' ? 'creator' : 'brand')), side).toEqual([]);
    }
  });
});

/** All that one of the two finds of the other, in the API, at addresses and in mails. */
async function findsOfOther(side: 'brand' | 'creator', paid: readonly string[]): Promise<readonly string[]> {
  const { person } = planted[side];
  return leaksIn([...(await walkAs(person, paid)).given, ...await addressesAnswer(person), ...await mailsAsSent(world, addressesOf(side))], of(side === 'brand' ? 'creator' : 'brand'));
}

const HANDLE = [
  ...['campaign', 'campaigns'].map((at) => `${at}.people.creator.tiktokHandle`), 'collaboration.creator.tiktokHandle', 'collaborations.items.creator.tiktokHandle', 'creator.tiktokHandle', 'creators.items.tiktokHandle', 'matches.items.creator.tiktokHandle',
].map((at) => `creator handle: Query.${at}`);
const namedIn = (side: string, field: string): readonly string[] => ['collaboration.documents', 'collaborations.items.documents', 'documents.items'].map((at) => `${side} legalName: Query.${at}.${field}`);
const invoiced = (side: string): readonly string[] => ['legalName', 'street', 'vatNumber'].flatMap((what) => ['pdf', 'xml'].map((form) => `${side} ${what}: get /downloads/documents/<id>.${form}`));

describe('once the money is protected', () => {
  let paid: Awaited<ReturnType<typeof plantPaidWork>>;
  beforeAll(async () => { paid = await plantPaidWork(world, planted); });

  it('the brand reads the creator’s handle, both read whom the contract is between, and neither reads more', async () => {
    expect(await findsOfOther('brand', [paid.id])).toEqual([...HANDLE, ...namedIn('creator', 'supplierName')]);
    expect(await findsOfOther('creator', [paid.id])).toEqual(namedIn('brand', 'customerName'));
  });

  it('when it is paid the invoice for the work says what an invoice must, and nothing else says more', async () => {
    await paid.finish();
    expect(await findsOfOther('brand', [paid.id])).toEqual([...HANDLE, ...namedIn('creator', 'supplierName'), ...invoiced('creator')].sort());
    expect(await findsOfOther('creator', [paid.id])).toEqual([...namedIn('brand', 'customerName'), ...invoiced('brand')].sort());
  });

  it('every text that is said to be guarded was tried, and none took a way around the product', () => {
    expect(paid.attempts.taken).toEqual([]);
    const tried = new Set([...planted.tried, ...paid.attempts.tried]);
    expect(Object.entries(FREE_TEXTS).flatMap(([text, keeping]) => ((keeping === 'refused' || keeping === 'covered') && !tried.has(text) ? [text] : []))).toEqual([]);
  });
});

const VALUES = {
  email: 'somebody@nobody.example', password: PASSWORD, side: 'brand', name: 'Somebody', displayName: 'Somebody', country: 'PT', role: 'manager', token: 'a'.repeat(43), reason: '', note: 'The third cup is cold', words: 'It was delivered', text: 'Hello', title: 'Tea', type: 'plain_post',
  fields: { message: 'Show the three cups, please' }, amountMinor: '42000', creatorPartMinor: '10000', currency: 'EUR', channels: 'tiktok', paid: false, months: 12, draftFirst: false, revisionRoundsMax: 2, aiTraining: false, headline: 'Tea', bio: '', city: 'Porto', languages: ['pt'], niches: ['tea'], available: true,
  objective: 'awareness', creatorCountries: [], audienceCountries: [], audienceAges: [], audienceGender: 'everyone', budgetMinor: '90000', state: 'paused', standing: 'passed', message: 'Tea', usageChannels: 'tiktok', usagePaid: false, usageMonths: 1, usageAiTraining: false, listed: true, askMinor: '40000', pitch: 'Me',
  legalName: 'Somebody Lda', street: 'Rua 1', postcode: '4711', smallBusiness: false, taxNumbers: [], clientId: 'client-of-a-stranger', bytes: 10, seq: 1, wanted: true, release: false, revert: false, decideFor: 'brand', identifiersOnly: false, unlockWhenFunded: false, returnPath: '/',
} as const;
const idsFor = ({ work, conversationId, briefId, campaignId }: Planted, other: Person) => ({ id: work.denied, creatorId: other.accountId, creatorIds: [other.accountId], conversationId, briefId, campaignId, requests: [{ creatorId: other.accountId, amountMinor: '42000' }], cardId: `crd_${NOTHING}`, memberId: `mem_${NOTHING}`, messageId: `msg_${NOTHING}` });
