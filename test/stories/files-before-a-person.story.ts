import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { fetches, handsIn } from '#test/support/files.ts';
import { drawn, pdfOf, voiceOf } from '#test/support/made-files.ts';
import { PASSWORD, type Person } from '#test/support/person.ts';
import { story } from '#test/support/story.ts';
import { clientId, opens, readAll, says } from '#test/support/talk.ts';
import type { World } from '#test/support/world.ts';

type Finding = { readonly id: string; readonly state: string; readonly verdict: string; readonly kinds: readonly string[]; readonly points: number; readonly dueAt: string | null; readonly reason: string | null; readonly previewUrl: string | null; readonly previewThumbUrl: string | null; readonly file: { readonly id: string; readonly name: string; readonly kind: string } | null; readonly around: readonly { readonly text: string; readonly judged: boolean }[] };
const FINDING = 'id state verdict kinds points dueAt reason previewUrl previewThumbUrl file { id name kind } around { text judged }';
const standingOf = async (person: Person) => (await person.asks<{ standing: { points: number; findings: readonly Finding[] } | null }>(`{ standing { points findings { ${FINDING} } } }`)).standing;
const queueOf = async (person: Person) => (await person.asks<{ moderation: readonly Finding[] }>(`{ moderation { ${FINDING} } }`)).moderation;
const noticesOf = async (person: Person) => (await person.asks<{ notifications: readonly { kind: string; sentence: string }[] }>('{ notifications { kind sentence } }')).notifications.filter((it) => /^(file|finding)/.test(it.kind)).map((it) => it.sentence);
const filesOf = async (person: Person, id: string) => (await readAll(person, id)).filter((it) => it.kind === 'message').flatMap((it) => it.message?.attachments ?? []);
const sends = (person: Person, conversationId: string, attachmentIds: readonly string[], text = '') => person.does('sendMessage', { conversationId, clientId: clientId(), text, attachmentIds });

async function meet(world: World) {
  const [brand, creator, staff] = [await world.newBrand(), await world.newCreator(), await world.newOperator()];
  return { brand, creator, staff, id: await opens(brand, creator) };
}
/** More pages than are read: nobody but a person can say what is on all of them. */
const tooLong = () => pdfOf({ pages: Array.from({ length: 201 }, () => ({ text: 'toast' })) });

story('a picture with a number is kept back with its reason by notice and mail; its sender asks for a person, who sees it and lets it through, and nothing counts', async (world) => {
  const { brand, creator, staff, id } = await meet(world);
  const file = await handsIn(creator, id, { name: 'card.png', bytes: await drawn('Call +34 612 345 678') });
  await says(brand, id, 'The parcel service wants a number.');
  await sends(creator, id, [file.id], 'Here it is');
  const [finding] = (await standingOf(creator))?.findings ?? [];
  expect(finding).toMatchObject({ state: 'open', verdict: 'block', kinds: ['phone'], points: 1, file: { id: file.id, name: 'card.png' }, previewUrl: null });
  expect(await noticesOf(creator)).toEqual(['“card.png” was not delivered. It holds a telephone number, which leads out of the protection of the payment. If this is a mistake, ask there that a person looks at it.']);
  expect((await world.app.mailsTo(creator.email)).filter((it) => it.startsWith('“card.png” was not delivered'))).toHaveLength(1);
  // Nobody asked: staff does not see it.
  expect(await queueOf(staff)).toEqual([]);
  for (const person of [brand, creator, staff]) expect((await fetches(person, `/files/attachments/${file.id}/full`)).status).toBe(404);
  expect(await brand.refusalOf('contestFinding', { id: finding?.id })).toBe('FINDING_NOT_FOUND');
  await creator.does('contestFinding', { id: finding?.id });
  const [waiting] = await queueOf(staff);
  expect(waiting).toMatchObject({ state: 'contested', file: { name: 'card.png', kind: 'image' }, around: [{ text: 'The parcel service wants a number.', judged: false }, { text: 'Here it is', judged: true }] });
  for (const url of [waiting?.previewUrl, waiting?.previewThumbUrl]) expect((await fetches(staff, url ?? '')).headers.get('content-type')).toBe('image/webp');
  await staff.does('decideFinding', { id: finding?.id, release: true, reason: 'about_the_work' });
  await world.settle();
  expect((await filesOf(brand, id))[0]).toMatchObject({ state: 'ready', url: `/files/attachments/${file.id}/full` });
  expect((await fetches(brand, `/files/attachments/${file.id}/full`)).status).toBe(200);
  expect((await readAll(brand, id)).map((it) => [it.kind, it.what])).toEqual([['message', ''], ['message', ''], ['moderation', 'attachment-ready']]);
  expect(await standingOf(creator)).toMatchObject({ points: 0, findings: [{ state: 'released' }] });
  expect((await noticesOf(creator))[0]).toMatch(/^A person let your file through/);
});

story('what cannot be read waits for a person without being asked; what they see in it counts from then on, and its sender reads why', async (world) => {
  const { brand, creator, staff, id } = await meet(world);
  const file = await handsIn(creator, id, { name: 'deck.pdf', bytes: await tooLong() });
  await sends(creator, id, [file.id]);
  expect(await filesOf(brand, id)).toMatchObject([{ state: 'review', url: null }]);
  expect((await fetches(brand, `/files/attachments/${file.id}/full`)).status).toBe(404);
  expect(await standingOf(creator)).toMatchObject({ points: 0, findings: [{ state: 'waits', verdict: 'review', kinds: [], points: 0 }] });
  expect([(await noticesOf(creator))[0], (await noticesOf(staff))[0]]).toEqual([expect.stringMatching(/^A person looks at “deck.pdf” before it is delivered.*72 hours/), expect.stringMatching(/“deck.pdf” could not be read and waits for a person/)]);
  const [waiting] = await queueOf(staff);
  expect(waiting).toMatchObject({ state: 'waits', file: { name: 'deck.pdf', kind: 'pdf' }, dueAt: new Date(world.clock.now() + 72 * 3_600_000).toISOString() });
  expect((await fetches(staff, waiting?.previewUrl ?? '')).headers.get('content-type')).toBe('application/pdf');
  expect(await creator.refusalOf('contestFinding', { id: waiting?.id })).toBe('ALREADY_CONTESTED');
  expect(await creator.refusalOf('decideFinding', { id: waiting?.id, release: true, reason: 'misread' })).toBe('STAFF_ONLY');
  await staff.does('decideFinding', { id: waiting?.id, release: false, reason: 'payment_elsewhere' });
  expect(await staff.refusalOf('decideFinding', { id: waiting?.id, release: true, reason: 'misread' })).toBe('ALREADY_DECIDED');
  await world.settle();
  expect(await filesOf(creator, id)).toMatchObject([{ state: 'refused', reasons: ['It leads to a payment elsewhere.'] }]);
  expect(await standingOf(creator)).toMatchObject({ points: 3, findings: [{ state: 'stands', points: 3 }] });
  expect((await world.app.mailsTo(creator.email)).some((it) => it.includes('A person has looked at your file: it stays as it is'))).toBe(true);
  expect(await queueOf(staff)).toEqual([]);
});

story('a file that waits and is let through, or only cannot be checked, counts for nothing', async (world) => {
  const { brand, creator, staff, id } = await meet(world);
  const ids = [];
  for (const name of ['a.pdf', 'b.pdf']) ids.push((await handsIn(creator, id, { name, bytes: await tooLong() })).id);
  await sends(creator, id, ids);
  const [first, second] = await queueOf(staff);
  await staff.does('decideFinding', { id: first?.id, release: true, reason: 'about_the_work' });
  await staff.does('decideFinding', { id: second?.id, release: false, reason: 'cannot_be_checked' });
  await world.settle();
  expect((await filesOf(brand, id)).map((it) => it.state).sort()).toEqual(['ready', 'refused']);
  expect(await standingOf(creator)).toMatchObject({ points: 0 });
});

story('voice waits for a person before money is protected; then it goes, and staff may open it earlier for two with nothing against them', async (world) => {
  const { brand, creator, staff, id } = await meet(world);
  const voice = await voiceOf('ogg');
  const states = async () => (await filesOf(brand, id)).filter((it) => it.name === 'note.ogg').map((it) => it.state);
  const speaks = async () => sends(creator, id, [(await handsIn(creator, id, { name: 'note.ogg', bytes: voice })).id]);
  await speaks();
  expect(await states()).toEqual(['review']);
  expect((await queueOf(staff))[0]).toMatchObject({ file: { kind: 'voice' }, previewThumbUrl: expect.any(String) });
  // Telephones record it into a box for films.
  await sends(brand, id, [(await handsIn(brand, id, { name: 'AUD-0001.mp4', bytes: await voiceOf('mp4') })).id]);
  expect((await filesOf(creator, id)).at(-1)).toMatchObject({ kind: 'voice', state: 'review' });
  await staff.does('setGuardPolicy', { identifiersOnly: false, unlockWhenFunded: false, voiceOpen: true, reason: 'The pilot speaks' });
  await speaks();
  expect(await states()).toEqual(['review', 'ready']);
  await says(brand, id, 'Call +34 612 345 678');
  await speaks();
  expect(await states()).toEqual(['review', 'ready', 'review']);
  await creator.accepts(await brand.requests(creator));
  await speaks();
  expect(await states()).toEqual(['review', 'ready', 'review', 'ready']);
  const said = await fetches(brand, (await filesOf(brand, id)).at(-1)?.url ?? '');
  expect([said.headers.get('content-type'), Buffer.from(await said.arrayBuffer()).includes('noor')]).toEqual(['audio/ogg', false]);
});

story('what was kept back can be let through for ninety days and is then taken away; what a process that ended left behind is taken away after a day', async (world) => {
  const { creator, staff, id } = await meet(world);
  const file = await handsIn(creator, id, { name: 'card.png', bytes: await drawn('Call +34 612 345 678') });
  await sends(creator, id, [file.id]);
  const uploads = join(world.app.app.config.filesFolder, 'uploads');
  const old = new Date(world.clock.now() - 25 * 3_600_000);
  mkdirSync(join(uploads, '.unfinished'), { recursive: true });
  // An upload that never became a file, and one that was looked at while the process ended before it could be taken away.
  for (const [name, at] of [['.unfinished/a', old], ['.unfinished/b', new Date(world.clock.now())], [`quarantine/${file.id}`, old]] as const) {
    writeFileSync(join(uploads, name), 'x');
    utimesSync(join(uploads, name), at, at);
  }
  const awaited = await handsIn(creator, id, { name: 'late.pdf', bytes: await pdfOf({ pages: [{ text: 'x' }] }) });
  utimesSync(join(uploads, 'quarantine', awaited.id), old, old);
  await world.app.app.tidyOnce();
  expect([readdirSync(join(uploads, '.unfinished')), readdirSync(join(uploads, 'quarantine'))]).toEqual([['b'], [awaited.id]]);
  await creator.does('contestFinding', { id: (await standingOf(creator))?.findings[0]?.id });
  expect((await fetches(staff, `/files/attachments/${file.id}/full`)).status).toBe(200);
  await world.clock.advance({ days: 91 });
  await world.app.app.tidyOnce();
  expect(readdirSync(join(uploads, 'ready', file.id))).toEqual([]);
  for (const person of [creator, staff]) await person.does('signIn', { side: person.side, email: person.email, password: PASSWORD });
  expect((await fetches(staff, `/files/attachments/${file.id}/full`)).status).toBe(404);
  expect((await filesOf(creator, id)).map((it) => it.state)).toEqual(['gone']);
});
