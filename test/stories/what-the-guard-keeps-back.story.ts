import { expect } from 'vitest';
import { story } from '#test/support/story.ts';
import { offer, type Person } from '#test/support/person.ts';
import { opens, pageOf, readAll, says } from '#test/support/talk.ts';

type Finding = { readonly id: string; readonly state: string; readonly kinds: readonly string[]; readonly points: number; readonly dueAt: string | null; readonly reason: string | null };
type Standing = { readonly points: number; readonly findings: readonly Finding[] };

const FINDING = 'id state kinds points dueAt reason';
const standingOf = async (person: Person): Promise<Standing | null> => (await person.asks<{ standing: Standing | null }>(`{ standing { points findings { ${FINDING} } } }`)).standing;
const queueOf = async (person: Person) => (await person.asks<{ moderation: readonly (Finding & { pairPoints: number; around: readonly { text: string; judged: boolean }[] })[] }>(`{ moderation { ${FINDING} pairPoints around { text judged } } }`)).moderation;

story('a telephone number is covered with its statement; its writer asks for a person, who releases it, and nothing counts against anybody', async (world) => {
  const [brand, creator, staff] = [await world.newBrand(), await world.newCreator(), await world.newOperator()];
  const id = await opens(brand, creator);
  await says(brand, id, 'The parcel service wants a number.');
  await says(creator, id, 'Call me: +34 612 345 678, please');
  await says(brand, id, 'Thank you.');
  expect((await pageOf(brand, id))?.events[1]?.message).toMatchObject({ text: 'Call me: ••••••••••••, please', verdict: 'mask', reasons: [] });
  const before = await standingOf(creator);
  expect(before).toMatchObject({ points: 1, findings: [{ state: 'open', kinds: ['phone'], points: 1 }] });
  expect(await standingOf(brand)).toMatchObject({ points: 0, findings: [] });
  const findingId = before?.findings[0]?.id;
  expect(await brand.refusalOf('contestFinding', { id: findingId })).toBe('FINDING_NOT_FOUND');
  expect(await queueOf(staff)).toEqual([]);
  await creator.does('contestFinding', { id: findingId });
  expect(await creator.refusalOf('contestFinding', { id: findingId })).toBe('ALREADY_CONTESTED');
  expect(await queueOf(staff)).toMatchObject([{ id: findingId, state: 'contested', pairPoints: 1, around: [{ text: 'The parcel service wants a number.', judged: false }, { text: 'Call me: +34 612 345 678, please', judged: true }, { text: 'Thank you.', judged: false }] }]);
  for (const other of [brand, creator]) {
    expect(await queueOf(other)).toEqual([]);
    expect(await other.refusalOf('decideFinding', { id: findingId, release: true, reason: 'about_the_work' })).toBe('STAFF_ONLY');
  }
  expect(await staff.refusalOf('decideFinding', { id: findingId, release: true, reason: 'because' })).toBe('REASON_UNKNOWN');
  await staff.does('decideFinding', { id: findingId, release: true, reason: 'about_the_work' });
  expect(await staff.refusalOf('decideFinding', { id: findingId, release: false, reason: 'contact_details' })).toBe('ALREADY_DECIDED');
  await world.settle();
  expect(await standingOf(creator)).toMatchObject({ points: 0, findings: [{ state: 'released', reason: 'about_the_work' }] });
  const events = await readAll(brand, id);
  expect(events.map((it) => [it.seq, it.kind, it.what, it.message?.text])).toEqual([
    [1, 'message', '', 'The parcel service wants a number.'], [2, 'message', '', 'Call me: +34 612 345 678, please'], [3, 'message', '', 'Thank you.'], [4, 'moderation', 'released', 'Call me: +34 612 345 678, please'],
  ]);
  expect(events[1]?.message).toMatchObject({ verdict: 'pass', edited: false });
});

story('a wish to leave is not delivered, and its writer reads why and what to do instead; when a person lets it stand it counts, and fades', async (world) => {
  const [brand, creator, staff] = [await world.newBrand(), await world.newCreator(), await world.newOperator()];
  const id = await opens(brand, creator);
  await says(brand, id, 'Shall we continue on WhatsApp? It is easier.');
  const [own] = await readAll(brand, id);
  expect(own?.message).toMatchObject({ text: 'Shall we continue on WhatsApp? It is easier.', verdict: 'block' });
  expect(own?.message?.reasons[0]).toMatch(/not delivered.*Ask for it here/);
  expect((await pageOf(creator, id))?.events[0]?.message).toMatchObject({ text: null, verdict: 'block', spans: [] });
  const finding = (await standingOf(brand))?.findings[0];
  expect(finding).toMatchObject({ kinds: ['intent'], points: 2 });
  await brand.does('contestFinding', { id: finding?.id });
  await staff.does('decideFinding', { id: finding?.id, release: false, reason: 'leading_away' });
  expect(await standingOf(brand)).toMatchObject({ points: 2, findings: [{ state: 'stands', reason: 'leading_away' }] });
  await world.clock.advance({ days: 9 });
  expect(await standingOf(brand)).toMatchObject({ points: 1.8 });
  expect((await pageOf(creator, id))?.events[0]?.message).toMatchObject({ text: null });
});

story('a refusal, a price, a parcel and what a brief names pass', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const id = await opens(brand, creator);
  const said = ['Sorry, I never use WhatsApp for work, let us stay here.', '1.250,00 € for two videos', 'Tracking 00340434161094021501', 'Bitte keine Telefonnummern schicken.', 'The skit shows a WhatsApp chat with her mum.', `Our brief: ${world.app.app.config.publicUrl}/work/1`];
  for (const text of said) await says(creator, id, text);
  expect((await readAll(brand, id)).map((it) => it.message?.text)).toEqual(said);
  expect(await standingOf(creator)).toMatchObject({ points: 0, findings: [] });
});

story('the guard says of a text that is being written what it would do with it, and keeps nothing', async (world) => {
  const [brand, creator, stranger] = [await world.newBrand(), await world.newCreator(), await world.newCreator()];
  const id = await opens(brand, creator);
  const DRAFT = 'query Draft($id: ID!, $text: String!) { inspectDraft(conversationId: $id, text: $text) { verdict spans { from to kind } reasons } }';
  const draft = async (person: Person, text: string) => (await person.asks<{ inspectDraft: { verdict: string; spans: readonly object[]; reasons: readonly string[] } }>(DRAFT, { id, text })).inspectDraft;
  expect(await draft(brand, 'mail lena@films.example')).toMatchObject({ verdict: 'mask', spans: [{ from: 5, to: 23, kind: 'email' }] });
  expect(await draft(brand, 'see you on Friday')).toEqual({ verdict: 'pass', spans: [], reasons: [] });
  expect(await draft(stranger, 'mail lena@films.example')).toEqual({ verdict: 'pass', spans: [], reasons: [] });
  expect(await standingOf(brand)).toMatchObject({ points: 0, findings: [] });
  expect(await readAll(creator, id)).toEqual([]);
});

story('staff switches wishes off, with a reason; where money is sent stays covered, and wishes to get round the fees stay stopped', async (world) => {
  const [brand, creator, staff] = [await world.newBrand(), await world.newCreator(), await world.newOperator()];
  const id = await opens(brand, creator);
  expect(await brand.refusalOf('setGuardPolicy', { identifiersOnly: true, unlockWhenFunded: false, reason: 'Why not' })).toBe('STAFF_ONLY');
  expect(await staff.refusalOf('setGuardPolicy', { identifiersOnly: true, unlockWhenFunded: false, reason: ' ' })).toBe('REASON_NEEDED');
  expect(await staff.does('setGuardPolicy', { identifiersOnly: true, unlockWhenFunded: false, reason: 'Counsel asked for it' })).toMatchObject({ version: 1 });
  await says(brand, id, 'Shall we continue on WhatsApp?');
  await says(brand, id, 'IBAN DE89 3704 0044 0532 0130 00');
  for (const wish of ['Let us skip the fee and pay directly, outside the platform', 'Pay me by bank transfer instead, then we avoid the commission', 'Lass uns die Gebühr sparen und direkt bezahlen']) await says(brand, id, wish);
  expect((await pageOf(creator, id))?.events.map((it) => it.message?.verdict)).toEqual(['pass', 'mask', 'block', 'block', 'block']);
});

story('what a brief names may be said; once money is protected contacts are open where staff allows it, and where to send money never is', async (world) => {
  const [brand, creator, staff] = [await world.newBrand(), await world.newCreator(), await world.newOperator()];
  const id = await opens(brand, creator);
  const link = 'https://shop.example/tea?colour=green';
  await says(brand, id, `See ${link}`);
  const work = await brand.requests(creator, { fields: { sourceVideoUrl: 'https://www.tiktok.com/@brand/video/7547546516831997191', message: `Make it funny. All of it stands at ${link}, tag @nordlicht`, secondsMin: 10 } });
  await says(creator, id, `I have read ${link} and will tag @nordlicht`);
  await staff.does('setGuardPolicy', { identifiersOnly: false, unlockWhenFunded: true, reason: 'Parcels need numbers' });
  await says(creator, id, 'Call +34 612 345 678');
  await creator.accepts(work);
  await says(creator, id, 'Call +34 612 345 678');
  await says(creator, id, 'or pay me directly: IBAN DE89 3704 0044 0532 0130 00');
  const messages = (await readAll(brand, id)).flatMap((it) => (it.kind === 'message' && it.message ? [[it.message.verdict, it.message.text]] : []));
  expect(messages.slice(0, 4)).toEqual([['mask', `See ${link}`], ['pass', `I have read ${link} and will tag @nordlicht`], ['mask', 'Call ••••••••••••'], ['pass', 'Call +34 612 345 678']]);
  expect(messages[4]?.[1] ?? '').not.toMatch(/DE89/);
});

story('names, profiles and briefs with a way around the product are refused, with the words and the reason', async (world) => {
  const creator = await world.newCreator();
  const profile = { headline: 'Tea and cakes', bio: 'ring zero seven seven double oh nine double oh one two three', city: 'Lisbon', languages: ['en'], niches: ['food'], available: true, tiktokHandle: null };
  expect(JSON.stringify(await creator.tries('updateCreatorProfile', { input: profile }))).toMatch(/zero seven seven double oh nine double oh one two three.*reads like a telephone number/);
  expect(await creator.refusalOf('updateCreatorProfile', { input: profile })).toBe('FIELDS_INVALID');
  const brand = await world.newBrand();
  const asked = { creatorId: creator.accountId, type: 'duet', cardId: await brand.savesCard('4242424242424242'), offer: offer({ title: 'Duet, or write to lena@films.example' }) };
  const refused = await brand.tries('requestCollaboration', { input: asked });
  expect(refused.code).toBe('FIELDS_INVALID');
  expect(refused.message).toMatch(/lena@films.example.*reads like an e-mail address/);
});

const POST = { title: 'Tea in three cups', fields: { message: 'Show the three cups, please', linkUrl: 'https://shop.example/tea', hashtags: ['tea'], mentions: ['nordlicht'] } };
const own = (handle: string) => `https://www.tiktok.com/@${handle}/video/7547546516831997191`;

story('what a brand names is the work: a creator’s counter-offer adds no link, account or number to it, and a link by itself is read like any text', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const post = await brand.requests(creator, { ...POST, type: 'plain_post' });
  const counter = async (change: object) => (await creator.tries('counterCollaboration', { ...post, offer: offer({ ...POST, amountMinor: '50000', ...change }) })).problems?.map((it) => it.field) ?? 'ok';
  expect(await counter({ fields: { ...POST.fields, linkUrl: 'https://lena.example/hello' } })).toEqual(['linkUrl']);
  expect(await counter({ fields: { ...POST.fields, mentions: ['nordlicht', 'lena.private'] } })).toEqual(['mentions']);
  expect(await counter({ fields: { ...POST.fields, hashtags: ['34612345678'] } })).toEqual(['hashtags']);
  expect(await counter({ title: 'https://lena.example' })).toEqual(['title']);
  expect(await counter({ note: 'https://wa.me/34612345678' })).toEqual(['note']);
  expect(await counter({ note: 'As in https://shop.example/tea, with @nordlicht' })).toBe('ok');
  for (const linkUrl of ['https://wa.me/34612345678', 'https://paypal.me/nordlicht', 'https://shop.example/tea?whatsapp=34612345678']) {
    const refused = await brand.tries('counterCollaboration', { ...post, offer: offer({ ...POST, fields: { ...POST.fields, linkUrl } }) });
    expect([linkUrl, refused.problems?.map((it) => it.field)]).toEqual([linkUrl, ['linkUrl']]);
  }
  expect(await brand.refusalOf('denyCollaboration', { ...post, reason: 'https://nordlicht.example/jobs' })).toBe('FIELDS_INVALID');
});

story('a video of the creator’s own names them: before the money is protected its link is covered, and after it is open', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const id = await opens(brand, creator);
  const duet = await brand.requests(creator);
  await says(creator, id, `Like ${own('creator')}?`);
  await says(creator, id, `Or as in ${own('somebody')}`);
  const heard = async () => (await readAll(brand, id)).flatMap((it) => (it.kind === 'message' ? [it.message?.text] : []));
  expect(await heard()).toEqual([expect.stringMatching(/^Like •+\?$/), `Or as in ${own('somebody')}`]);
  expect((await creator.tries('counterCollaboration', { ...duet, offer: offer({ fields: { sourceVideoUrl: own('creator'), message: 'Mine is better, I think', secondsMin: 10 } }) })).problems?.map((it) => it.field)).toEqual(['sourceVideoUrl']);
  await creator.accepts(duet);
  await says(creator, id, `Like ${own('creator')}?`);
  expect((await heard())[2]).toBe(`Like ${own('creator')}?`);
});

story('who asked for a person is told by mail and in the app what was decided, why, and what one can still do', async (world) => {
  const [brand, creator, staff] = [await world.newBrand(), await world.newCreator(), await world.newOperator()];
  const id = await opens(brand, creator);
  for (const [release, reason, words] of [[true, 'misread', /let your message through.*It was misread\./], [false, 'contact_details', /it stays as it is.*It gives contact details\..*settle disputes outside courts/]] as const) {
    await says(creator, id, `Call me: +34 612 345 67${Number(release)}`);
    const finding = (await standingOf(creator))?.findings[0];
    await creator.does('contestFinding', { id: finding?.id });
    const before = (await world.app.mailsTo(creator.email)).length;
    await staff.does('decideFinding', { id: finding?.id, release, reason });
    const mails = (await world.app.mailsTo(creator.email)).slice(before);
    expect(mails).toEqual([expect.stringMatching(words)]);
    expect(mails[0]).not.toMatch(/612/);
    const { notifications } = await creator.asks<{ notifications: readonly { kind: string; sentence: string }[] }>('{ notifications { kind sentence } }');
    expect(notifications[0]).toEqual({ kind: 'finding-decided', sentence: expect.stringMatching(words) });
  }
  expect((await world.app.mailsTo(brand.email)).join()).not.toMatch(/person (has looked|let)/);
});
