import { noteCreatorNumbers } from '#server/modules/profiles/index.ts';
import type { Canary } from './canaries.ts';
import { handsIn } from './files.ts';
import { tellingFiles } from './telling-files.ts';
import type { MutationName } from './documents.ts';
import { offer, PROOF, type Person } from './person.ts';
import { BRAND, CREATOR, hiddenOf, waysOf, type Contacts } from './planted-people.ts';
import { clientId, opens, readAll } from './talk.ts';
import type { World } from './world.ts';

/** One side with what nobody on the other may see. `ways`: sentences that lead around the product, as people write them. */
export type PlantedSide = { readonly person: Person; readonly hidden: readonly Canary[]; readonly ways: readonly string[] };
/** `tried`: the text arguments a way around was tried in. `let`: those of them that took it. */
export type Planted = {
  readonly brand: PlantedSide; readonly creator: PlantedSide; readonly conversationId: string; readonly briefId: string; /** One that nobody fits. */ readonly narrowBriefId: string; readonly campaignId: string;
  readonly work: Readonly<Record<'requested' | 'counteredByCreator' | 'counteredByBrand' | 'accepted' | 'denied', string>>; readonly tried: ReadonlySet<string>; readonly taken: readonly string[];
};

const NUMBERS = { followersCount: 120_000, medianViewsCount: 45_000, engagementBps: 720, answerHours: 5, audience: { countries: [{ key: 'ES', percent: 60 }], ages: [], genders: [] } };
async function idsAtProvider(world: World, table: string, column: string, owner: string): Promise<readonly Canary[]> {
  const rows = await world.books.query<{ id: string }>(`select ${column} as id from ${table} where ${owner} is not null and ${column} is not null`);
  return rows.map(({ id }) => ({ name: `${table}.${column}`, value: id }));
}

async function joinBrand(world: World): Promise<PlantedSide> {
  const person = await world.newBrand({ ...BRAND, card: '4000002760003184' });
  await person.states(BRAND.details);
  await person.does('inviteMember', { ...BRAND.colleague, role: 'manager' });
  const hidden = [...hiddenOf('brand'), ...await idsAtProvider(world, 'cards', 'payment_method_id', 'brand_id'), ...await idsAtProvider(world, 'payment_profiles', 'customer_id', 'account_id')];
  return { person, hidden, ways: waysOf(BRAND.contacts) };
}

async function joinCreator(world: World): Promise<PlantedSide> {
  const person = await world.newCreator(CREATOR);
  await person.states(CREATOR.details);
  await noteCreatorNumbers(world.app.app.contextFor({ kind: 'anonymous' }, { role: 'worker' }), { ...NUMBERS, creatorId: person.accountId, portfolio: waysOf(CREATOR.contacts).map((title, hue) => ({ title: `Tea. ${title}`, views: 9_000, hue })) });
  await person.does('setRate', { type: 'plain_post', amountMinor: '42000', currency: 'EUR' });
  return { person, hidden: [...hiddenOf('creator'), ...await idsAtProvider(world, 'payout_accounts', 'stripe_account_id', 'creator_id')], ways: waysOf(CREATOR.contacts) };
}

export const POST = { title: 'Tea in three cups', type: 'plain_post', fields: { message: 'Show the three cups, please', linkUrl: 'https://shop.example/tea', hashtags: ['tea'], mentions: ['nordlicht'] } } as const;
const { type: _type, ...OFFERED } = POST;
const PROFILE = { headline: 'Kitchen deadpan', bio: 'Two pans, no patience.', city: 'Madrid', languages: ['es'], niches: ['food'], available: true, tiktokHandle: CREATOR.handle };

/** Tries to say something by a mutation; notes where, and whether it was taken. */
export class Attempts {
  readonly tried = new Set<string>();
  readonly taken: string[] = [];

  /** Says each of the ways at one text of a mutation. `variablesOf`: the mutation's variables with that text. Units: none. */
  async at(side: PlantedSide, name: MutationName, text: string, variablesOf: (way: string) => object): Promise<void> {
    this.tried.add(`${name}.${text}`);
    for (const way of side.ways) {
      const answer = await side.person.tries(name, variablesOf(way));
      if (answer.code !== 'FIELDS_INVALID') this.taken.push(`${name}.${text} took “${way}”: ${answer.code ?? 'ok'}`);
    }
  }
}

async function plantInOffers(it: Attempts, { side, name, base }: { side: PlantedSide; name: 'requestCollaboration' | 'counterCollaboration'; base: (offered: object) => object }): Promise<void> {
  const at = name === 'requestCollaboration' ? 'input.offer' : 'offer';
  await it.at(side, name, `${at}.title`, (way) => base(offer({ ...OFFERED, title: way })));
  await it.at(side, name, `${at}.note`, (way) => base(offer({ ...OFFERED, note: way })));
  const digits = side.ways.join(' ').replaceAll(/\D/g, '');
  await it.at(side, name, `${at}.fields`, () => base(offer({ ...OFFERED, fields: { ...OFFERED.fields, hashtags: [digits] } })));
  await it.at(side, name, `${at}.fields`, () => base(offer({ ...OFFERED, fields: { ...OFFERED.fields, linkUrl: `https://wa.me/${digits}` } })));
  // What a brand names in its brief is the work; a creator names nothing new.
  if (side.person.side === 'creator') await it.at(side, name, `${at}.fields`, (way) => base(offer({ ...OFFERED, fields: { ...OFFERED.fields, message: `Three cups. ${way}` } })));
}

async function plantInProfile(world: World, it: Attempts, side: PlantedSide): Promise<void> {
  for (const field of ['headline', 'bio', 'city'] as const) await it.at(side, 'updateCreatorProfile', `input.${field}`, (way) => ({ input: { ...PROFILE, [field]: way } }));
  await it.at(side, 'updateCreatorProfile', 'input.niches', (way) => ({ input: { ...PROFILE, niches: ['food', way.slice(-30)] } }));
  await it.at(side, 'updateCreatorProfile', 'input.languages', (way) => ({ input: { ...PROFILE, languages: [way] } }));
  await side.person.does('updateCreatorProfile', { input: PROFILE });
  const nobody = { ...side, person: Object.assign(Object.create(side.person) as Person, { session: world.app.newSession() }) };
  for (const field of ['displayName', 'name'] as const) {
    await it.at(nobody, 'signUp', `input.${field}`, (way) => ({ input: { side: 'creator', email: 'nobody@nobody.example', password: 'a-long-enough-password', name: 'Alex Doe', displayName: 'Noor', country: 'ES', [field]: way } }));
  }
}

async function plantInTalk(it: Attempts, side: PlantedSide, { contacts, id }: { contacts: Contacts; id: string }): Promise<void> {
  const { person } = side;
  const { messageId } = await person.does('sendMessage', { conversationId: id, clientId: clientId(), text: 'Good morning' });
  for (const way of side.ways) {
    await person.does('sendMessage', { conversationId: id, clientId: clientId(), text: way });
    await person.does('editMessage', { messageId, text: `Good morning. ${way}` });
  }
  for (const file of await tellingFiles(contacts)) await person.does('sendMessage', { conversationId: id, clientId: clientId(), text: 'A file', attachmentIds: [(await handsIn(person, id, file)).id] });
  for (const text of ['sendMessage.text', 'editMessage.text', 'startAttachment.name']) it.tried.add(text);
  const own = (await readAll(person, id)).filter((event) => event.kind === 'message' && event.by === person.side);
  it.taken.push(...own.flatMap((event) => (event.message?.verdict === 'pass' && side.ways.some((way) => event.message?.text?.includes(way)) ? [`a message took “${event.message.text}”`] : [])));
}

const BRIEF = { text: 'Tea for people who love food and cook with recipes', type: POST.type, objective: 'awareness', budgetMinor: '90000', currency: 'EUR', creatorCountries: [], languages: [], audienceCountries: [], audienceAges: [], audienceGender: 'everyone' };
const CAMPAIGN = {
  type: POST.type, title: POST.title, fields: POST.fields, message: 'Tea, three ways', revisionRoundsMax: 1, draftFirst: false, usageChannels: 'tiktok', usagePaid: false, usageMonths: 1, usageAiTraining: false, budgetMinor: '500000', currency: 'EUR', listed: true,
};

/** A brief of the brand and an open campaign for it, to which the creator was invited and has applied. */
async function plantInCampaign(it: Attempts, { brand, creator }: { readonly brand: PlantedSide; readonly creator: PlantedSide }): Promise<Pick<Planted, 'briefId' | 'narrowBriefId' | 'campaignId'>> {
  await it.at(brand, 'saveBrief', 'input.text', (way) => ({ input: { ...BRIEF, text: `${BRIEF.text}. ${way}` } }));
  const briefId = String((await brand.person.does('saveBrief', { input: BRIEF })).id);
  const narrowBriefId = String((await brand.person.does('saveBrief', { input: { ...BRIEF, creatorCountries: ['IS'] } })).id);
  for (const field of ['title', 'message'] as const) await it.at(brand, 'saveCampaign', `input.${field}`, (way) => ({ briefId, input: { ...CAMPAIGN, [field]: way } }));
  const digits = brand.ways.join(' ').replaceAll(/\D/g, '');
  await it.at(brand, 'saveCampaign', 'input.fields', () => ({ briefId, input: { ...CAMPAIGN, fields: { ...CAMPAIGN.fields, linkUrl: `https://wa.me/${digits}` } } }));
  const campaignId = String((await brand.person.does('saveCampaign', { briefId, input: CAMPAIGN })).id);
  await brand.person.does('inviteCreators', { campaignId, creatorIds: [creator.person.accountId] });
  await it.at(creator, 'applyToCampaign', 'pitch', (pitch) => ({ campaignId, askMinor: '40000', pitch }));
  await creator.person.does('applyToCampaign', { campaignId, askMinor: '40000', pitch: 'Three cups, no patience' });
  return { briefId, narrowBriefId, campaignId };
}

/** Voice waits for a person before money is protected: they find nothing in it. */
async function letVoiceThrough(world: World): Promise<void> {
  const staff = await world.newOperator();
  const { moderation } = await staff.asks<{ moderation: readonly { id: string; verdict: string }[] }>('{ moderation { id verdict } }');
  for (const { id } of moderation.filter((it) => it.verdict === 'review')) await staff.does('decideFinding', { id, release: true, reason: 'about_the_work' });
  await world.settle();
}

/** A brand and a creator who know each other by the product alone, and have tried everything to change that; nothing between them is paid for yet. */
export async function plantWorld(world: World): Promise<Planted> {
  const [brand, creator] = [await joinBrand(world), await joinCreator(world)];
  const it = new Attempts();
  await plantInProfile(world, it, creator);
  await plantInOffers(it, { side: brand, name: 'requestCollaboration', base: (offered) => ({ input: { creatorId: creator.person.accountId, type: POST.type, cardId: brand.person.cardId, offer: offered } }) });
  const asks = async () => (await brand.person.requests(creator.person, POST)).id;
  const work = { requested: await asks(), counteredByCreator: await asks(), counteredByBrand: await asks(), accepted: await asks(), denied: await asks() };
  const counters = (id: string) => (offered: object) => ({ id, offer: offered });
  await plantInOffers(it, { side: creator, name: 'counterCollaboration', base: counters(work.counteredByCreator) });
  await creator.person.does('counterCollaboration', counters(work.counteredByCreator)(offer({ ...OFFERED, amountMinor: '50000', note: 'A little more, please' })));
  await creator.person.does('counterCollaboration', counters(work.counteredByBrand)(offer({ ...OFFERED, amountMinor: '50000' })));
  await plantInOffers(it, { side: brand, name: 'counterCollaboration', base: counters(work.counteredByBrand) });
  await brand.person.does('counterCollaboration', counters(work.counteredByBrand)(offer({ ...OFFERED, amountMinor: '45000' })));
  await it.at(creator, 'denyCollaboration', 'reason', (reason) => ({ id: work.denied, reason }));
  await creator.person.does('denyCollaboration', { id: work.denied, reason: 'No time this month' });
  await creator.person.accepts({ id: work.accepted });
  const campaign = await plantInCampaign(it, { brand, creator });
  const conversationId = await opens(brand.person, creator.person);
  await plantInTalk(it, brand, { contacts: BRAND.contacts, id: conversationId });
  await plantInTalk(it, creator, { contacts: CREATOR.contacts, id: conversationId });
  await letVoiceThrough(world);
  await world.clock.advance({ minutes: 11 });
  return { brand, creator, conversationId, ...campaign, work, tried: it.tried, taken: it.taken };
}

const DRAFT = { draftUrl: 'https://drive.example/cups?id=1' };

/** A paid collaboration of the two up to its post, trying at every step to say more than the work. Returns its id while the work is under way; `finish` brings it to its end. */
export async function plantPaidWork(world: World, { brand, creator }: Planted): Promise<{ readonly id: string; readonly attempts: Attempts; finish(): Promise<void> }> {
  const it = new Attempts();
  await brand.person.savesCard('4242424242424242');
  const { id } = await brand.person.requests(creator.person, { ...POST, draftFirst: true });
  await creator.person.accepts({ id });
  for (const [side, name] of [[creator, 'giveUpCollaboration'], [creator, 'openDispute'], [brand, 'proposeCancel']] as const) await it.at(side, name, 'reason', (reason) => ({ id, reason }));
  await it.at(creator, 'deliverCollaboration', 'note', (note) => ({ id, fields: DRAFT, note }));
  await it.at(creator, 'deliverCollaboration', 'fields', () => ({ id, fields: { draftUrl: 'https://paypal.me/finchwood' } }));
  const finish = async (): Promise<void> => {
    await creator.person.delivers({ id }, DRAFT);
    await it.at(brand, 'requestChanges', 'note', (note) => ({ id, note }));
    await brand.person.does('requestChanges', { id, note: 'The third cup is cold' });
    await creator.person.delivers({ id }, DRAFT);
    await brand.person.approves({ id });
    await it.at(creator, 'postCollaboration', 'note', (note) => ({ id, fields: PROOF, note }));
    await it.at(creator, 'postCollaboration', 'fields', (way) => ({ id, fields: { postUrl: way } }));
    await creator.person.does('postCollaboration', { id, fields: PROOF });
    await brand.person.approves({ id });
    await world.clock.advance({ days: 8 });
  };
  return { id, attempts: it, finish };
}
