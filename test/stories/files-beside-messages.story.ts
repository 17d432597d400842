import sharp from 'sharp';
import { expect } from 'vitest';
import type { Person } from '#test/support/person.ts';
import { fetches, handsIn, puts } from '#test/support/files.ts';
import { drawn, filmOf, pdfOf } from '#test/support/made-files.ts';
import { story } from '#test/support/story.ts';
import { clientId, opens, readAll, says } from '#test/support/talk.ts';
import type { World } from '#test/support/world.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (it) => it.charCodeAt(0));
const PDF = await pdfOf({ pages: [{ text: 'Scene one: toast' }] });
/** A photograph as a telephone makes it: lying on its side, with where and by whom it was made written in. */
const photo = (): Promise<Buffer> => sharp({ create: { width: 640, height: 360, channels: 3, background: '#c96' } }).jpeg()
  .withExif({ IFD0: { Artist: 'noor@example.com', Copyright: '+34 612 345 678', Orientation: '6' }, IFD3: { GPSLatitude: '38/1 42/1 0/1', GPSLatitudeRef: 'N' } }).withMetadata({ orientation: 6 }).toBuffer();

async function meet(world: World): Promise<{ brand: Person; creator: Person; id: string }> {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  return { brand, creator, id: await opens(brand, creator) };
}
const sends = (person: Person, conversationId: string, attachmentIds: readonly string[], text = '') => person.does('sendMessage', { conversationId, clientId: clientId(), text, attachmentIds });
const filesOf = async (person: Person, id: string) => (await readAll(person, id)).filter((it) => it.kind === 'message').flatMap((it) => it.message?.attachments ?? []);

story('a picture waits until it was looked at, then both read it: upright, smaller, and without what the camera wrote into it', async (world) => {
  const { brand, creator, id } = await meet(world);
  const original = await photo();
  expect(original.includes('noor@example.com')).toBe(true);
  const file = await handsIn(creator, id, { name: 'IMG_0001.JPG', bytes: original });
  expect(file.status).toBe(200);
  // It goes before it was looked at: the other side sees that something comes, not what.
  await creator.tries('sendMessage', { conversationId: id, clientId: clientId(), text: 'Like this?', attachmentIds: [file.id] });
  expect(await filesOf(brand, id)).toMatchObject([{ state: 'quarantined', kind: 'image', name: 'IMG_0001.JPG', url: null, thumbUrl: null }]);
  expect((await fetches(brand, `/files/attachments/${file.id}/full`)).status).toBe(404);
  await world.settle();
  const events = await readAll(brand, id);
  expect(events.map((it) => [it.seq, it.kind, it.what])).toEqual([[1, 'message', ''], [2, 'moderation', 'attachment-ready']]);
  expect(events[0]?.message).toMatchObject({ text: 'Like this?', revisionSeq: 2, edited: false, attachments: [{ state: 'ready', width: 360, reasons: [] }] });
  const [shown] = await filesOf(brand, id);
  for (const [url, width] of [[shown?.url, 360], [shown?.thumbUrl, 270]] as const) {
    const answer = await fetches(brand, url ?? '');
    expect(Object.fromEntries(['content-type', 'content-disposition', 'x-content-type-options', 'content-security-policy'].map((it) => [it, answer.headers.get(it)]))).toEqual({
      'content-type': 'image/webp', 'content-disposition': `inline; filename="IMG_0001.JPG"; filename*=UTF-8''IMG_0001.JPG`, 'x-content-type-options': 'nosniff', 'content-security-policy': "sandbox; default-src 'none'",
    });
    const picture = Buffer.from(await answer.arrayBuffer());
    const meta = await sharp(picture).metadata();
    expect([meta.format, meta.width, meta.exif, meta.orientation, meta.xmp, meta.iptc]).toEqual(['webp', width, undefined, undefined, undefined, undefined]);
    expect(picture.includes('noor') || picture.includes('612')).toBe(false);
  }
});

story('a telephone number in a picture keeps the picture back, and its sender reads why', async (world) => {
  const { brand, creator, id } = await meet(world);
  const file = await handsIn(creator, id, { name: 'card.png', bytes: await drawn('Call +34 612 345 678') });
  await sends(creator, id, [file.id]);
  expect(await filesOf(creator, id)).toMatchObject([{ state: 'refused', url: null, reasons: ['A telephone number leads out of the protection of the payment. The file was not delivered. Agree on it here in writing: then it counts if you disagree later.'] }]);
  expect(await filesOf(brand, id)).toMatchObject([{ state: 'refused', url: null, reasons: [] }]);
  for (const person of [brand, creator]) expect((await fetches(person, `/files/attachments/${file.id}/full`)).status).toBe(404);
  const innocent = await handsIn(creator, id, { name: 'board.png', bytes: await drawn('Scene 2: toast, jam, cat') });
  await sends(creator, id, [innocent.id]);
  expect((await filesOf(brand, id)).at(-1)).toMatchObject({ state: 'ready' });
});

story('what a file is, is said by its content: what is not taken and what is too large is refused before it is kept', async (world) => {
  const { brand, id } = await meet(world);
  for (const text of ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', '<!doctype html><script>alert(1)</script>', 'MZ\x90\x00 an .exe called .png', 'PK\x03\x04 an archive of many']) {
    expect(await handsIn(brand, id, { name: 'picture.png', bytes: bytes(text) })).toMatchObject({ status: 415, code: 'ATTACHMENT_KIND_NOT_TAKEN' });
  }
  expect(await handsIn(brand, id, { name: 'a.pdf', bytes: PDF, said: PDF.length - 5 })).toMatchObject({ status: 413, code: 'ATTACHMENT_TOO_LARGE' });
  expect(await handsIn(brand, id, { name: 'a.png', bytes: await drawn('x'), said: 16 * 1024 * 1024 })).toMatchObject({ status: 413, code: 'ATTACHMENT_TOO_LARGE' });
  expect(await handsIn(brand, id, { name: 'a.mp4', bytes: PDF, said: 101 * 1024 * 1024 })).toMatchObject({ code: 'ATTACHMENT_TOO_LARGE' });
  // Known by its beginning and broken behind it, locked, or acting by itself: refused when it is looked at, each with what can be done.
  const broken = await handsIn(brand, id, { name: 'a.png', bytes: bytes(`\x89PNG\r\n\x1a\n${'nothing '.repeat(20)}`) });
  const acting = await handsIn(brand, id, { name: 'a.pdf', bytes: bytes('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF') });
  const locked = await handsIn(brand, id, { name: 'b.pdf', bytes: await pdfOf({ pages: [{ text: 'x' }], password: 'open' }) });
  const film = await handsIn(brand, id, { name: 'c.mp4', bytes: bytes(`\0\0\0\x10ftypisom0000${'frames'.repeat(20)}`) });
  await sends(brand, id, [broken.id, acting.id, locked.id, film.id]);
  const files = await filesOf(brand, id);
  expect(files.map((it) => it.state)).toEqual(['refused', 'refused', 'refused', 'refused']);
  expect(files.map((it) => it.reasons.join())).toEqual([expect.stringMatching(/damaged/), expect.stringMatching(/by itself/), expect.stringMatching(/password/), expect.stringMatching(/damaged/)]);
});

story('a PDF and a film are handed out to be saved or played, in parts too, with a small picture of them, and say nothing of their making', async (world) => {
  const { brand, creator, id } = await meet(world);
  const pdf = await pdfOf({ info: { Author: 'noor@example.com' }, pages: [{ text: 'Scene one: toast' }] });
  const film = await filmOf({ seconds: 2 });
  expect([pdf, film].map((it) => it.includes('noor'))).toEqual([true, true]);
  const ids = [];
  for (const it of [{ name: 'brief "final".pdf', bytes: pdf }, { name: 'take.mp4', bytes: film }]) ids.push((await handsIn(creator, id, it)).id);
  await sends(creator, id, ids, 'Two things');
  const files = await filesOf(brand, id);
  expect(files.map((it) => [it.kind, it.state, it.width])).toEqual([['pdf', 'ready', null], ['video', 'ready', 640]]);
  const [saved, played] = await Promise.all(files.map((it) => fetches(brand, it.url ?? '')));
  expect([saved?.headers.get('content-disposition'), saved?.headers.get('content-type'), played?.headers.get('content-type')]).toEqual(["attachment; filename=\"brief_final_.pdf\"; filename*=UTF-8''brief%20final%20.pdf", 'application/pdf', 'video/mp4']);
  const whole = Buffer.from(await (played ?? new Response()).arrayBuffer());
  expect([whole.includes('noor'), Buffer.from(await (saved ?? new Response()).arrayBuffer()).includes('noor')]).toEqual([false, false]);
  for (const it of files) {
    const thumb = await fetches(brand, it.thumbUrl ?? '');
    expect([thumb.headers.get('content-type'), (await sharp(await thumb.arrayBuffer()).metadata()).format]).toEqual(['image/webp', 'webp']);
  }
  const part = await fetches(brand, files[1]?.url ?? '', { range: `bytes=${whole.length - 6}-` });
  expect([part.status, part.headers.get('content-range'), Buffer.from(await part.arrayBuffer()).equals(whole.subarray(-6))]).toEqual([206, `bytes ${whole.length - 6}-${whole.length - 1}/${whole.length}`, true]);
});

story('what is written in a PDF, drawn on its pages, standing in its bookmarks, or shown for a second of a film passes the guard', async (world) => {
  const { brand, creator, id } = await meet(world);
  const card = await drawn('Call +34 612 345 678', 48);
  const plain = { text: 'Scene: toast, jam, cat.' };
  const files = [
    { name: 'words.pdf', bytes: await pdfOf({ pages: [plain, plain, { text: 'or write to lena@films.example' }] }) },
    { name: 'link.pdf', bytes: await pdfOf({ pages: [{ text: 'here', link: 'https://wa.me/34612345678' }] }) },
    { name: 'picture.pdf', bytes: await pdfOf({ pages: [plain, plain, plain, { picture: card }] }) },
    { name: 'bookmark.pdf', bytes: await pdfOf({ pages: [plain], before: (document) => { document.outline.addItem('Call +34 612 345 678'); } }) },
    { name: 'film.mp4', bytes: await filmOf({ seconds: 7, shown: { picture: card, from: 4.9, to: 5.5 } }) },
    { name: 'innocent.pdf', bytes: await pdfOf({ pages: [plain, { picture: await drawn('Scene 2: toast') }] }) },
    { name: 'innocent.mp4', bytes: await filmOf({ seconds: 7, shown: { picture: await drawn('Take two: jam'), from: 0, to: 7 } }) },
  ];
  const ids = [];
  for (const it of files) ids.push((await handsIn(creator, id, it)).id);
  for (const some of [ids.slice(0, 5), ids.slice(5)]) await sends(creator, id, some);
  expect((await filesOf(brand, id)).map((it) => [it.name, it.state])).toEqual([['words.pdf', 'refused'], ['link.pdf', 'refused'], ['picture.pdf', 'refused'], ['bookmark.pdf', 'refused'], ['film.mp4', 'refused'], ['innocent.pdf', 'ready'], ['innocent.mp4', 'ready']]);
  expect((await filesOf(creator, id)).slice(0, 5).map((it) => it.reasons.join())).toEqual([expect.stringMatching(/e-mail/), expect.stringMatching(/link|telephone|account/), expect.stringMatching(/telephone/), expect.stringMatching(/telephone/), expect.stringMatching(/telephone/)]);
});

story('files are for the two sides alone, nobody hands in for another, and nothing of a deleted message is read', async (world) => {
  const { brand, creator, id } = await meet(world);
  const file = await handsIn(brand, id, { name: 'a.pdf', bytes: PDF });
  const message = await sends(brand, id, [file.id]);
  const outsiders = [await world.newBrand(), await world.newCreator(), await world.newOperator()];
  for (const other of outsiders) expect((await fetches(other, `/files/attachments/${file.id}/full`)).status).toBe(404);
  expect((await fetch(`${world.app.url}/files/attachments/${file.id}/full`)).status).toBe(404);
  expect((await fetches(creator, `/files/attachments/${file.id}/full`)).status).toBe(200);
  expect((await fetches(creator, `/files/attachments/${file.id}/..%2f..%2fsecret`)).status).toBe(404);
  const begun = await brand.does('startAttachment', { conversationId: id, clientId: clientId(), name: 'b.pdf', bytes: PDF.length });
  expect((await puts(creator, String(begun['uploadPath']), PDF)).status).toBe(404);
  expect((await puts(brand, String(begun['uploadPath']), PDF, { origin: 'https://elsewhere.example' })).status).toBe(403);
  expect(await outsiders[0]?.refusalOf('startAttachment', { conversationId: id, clientId: clientId(), name: 'c.pdf', bytes: 5 })).toBe('CONVERSATION_NOT_FOUND');
  // A file of the other side, or one whose bytes never came, stands beside no message of mine.
  for (const stray of [file.id, String(begun['id'])]) expect(await creator.refusalOf('sendMessage', { conversationId: id, clientId: clientId(), text: 'mine', attachmentIds: [stray] })).toBe('ATTACHMENT_NOT_FOUND');
  await brand.does('deleteMessage', { messageId: message['messageId'] });
  expect(await filesOf(creator, id)).toEqual([]);
  expect((await fetches(creator, `/files/attachments/${file.id}/full`)).status).toBe(404);
});

story('a file sent again under the same id is the same file; its name passes the guard', async (world) => {
  const { brand, creator, id } = await meet(world);
  const begin = { conversationId: id, clientId: clientId(), name: 'call +34 612 345 678.pdf', bytes: PDF.length };
  const [first, second] = [await brand.does('startAttachment', begin), await brand.does('startAttachment', begin)];
  expect(second['id']).toBe(first['id']);
  const path = String(first['uploadPath']);
  expect([(await puts(brand, path, PDF)).status, (await puts(brand, path, PDF)).status]).toEqual([200, 200]);
  const sending = { conversationId: id, clientId: clientId(), text: '', attachmentIds: [first['id']] };
  expect(await brand.does('sendMessage', sending)).toEqual(await brand.does('sendMessage', sending));
  expect(await filesOf(creator, id)).toMatchObject([{ state: 'ready', name: expect.stringMatching(/^call •+\.pdf$/) }]);
  await says(brand, id, 'there');
  expect((await readAll(creator, id)).filter((it) => it.kind === 'message')).toHaveLength(2);
});

story('what was handed in and stands beside no message is taken away after a day', async (world) => {
  const { brand, id } = await meet(world);
  const file = await handsIn(brand, id, { name: 'a.pdf', bytes: PDF });
  await world.settle();
  expect((await fetches(brand, `/files/attachments/${file.id}/full`)).status).toBe(200);
  await world.clock.advance({ hours: 25 });
  await world.app.app.tidyOnce();
  expect((await fetches(brand, `/files/attachments/${file.id}/full`)).status).toBe(404);
  expect(await brand.refusalOf('sendMessage', { conversationId: id, clientId: clientId(), text: 'late', attachmentIds: [file.id] })).toBe('ATTACHMENT_NOT_FOUND');
});

story('files lie in a bucket where there is one: bytes go straight to it, are looked at there as everywhere, and are handed out by us alone', async (world) => {
  const { brand, creator, id } = await meet(world);
  const s3 = world.app.s3;
  const page = await fetch(world.app.url);
  expect(page.headers.get('content-security-policy')).toContain(`connect-src 'self' ${s3?.url ?? '?'};`);
  const sheet = await handsIn(creator, id, { name: 'a.pdf', bytes: PDF });
  expect(sheet).toMatchObject({ status: 200, code: undefined });
  expect(s3?.names()).toEqual([`quarantine/${sheet.id}`]);
  await sends(creator, id, [sheet.id]);
  const [file] = await filesOf(brand, id);
  expect(file).toMatchObject({ state: 'ready', kind: 'pdf' });
  expect(s3?.names()).toEqual([`ready/${sheet.id}/full`, `ready/${sheet.id}/thumb`]);
  const read = await fetches(brand, file?.url ?? '', { range: 'bytes=0-4' });
  expect([read.status, await read.text()]).toEqual([206, '%PDF-']);
  expect((await fetch(`${s3?.url ?? ''}/${s3?.bucket ?? ''}/ready/${sheet.id}/full`)).status).toBe(403);
  // What it is, is said by its content there too, and what is not taken does not stay.
  expect(await handsIn(creator, id, { name: 'a.png', bytes: bytes('<!doctype html><script>alert(1)</script>') })).toMatchObject({ status: 200, code: 'ATTACHMENT_KIND_NOT_TAKEN' });
  const begun = await creator.does('startAttachment', { conversationId: id, clientId: clientId(), name: 'b.pdf', bytes: PDF.length });
  expect(await creator.refusalOf('finishAttachment', { id: begun['id'] })).toBe('ATTACHMENT_NOT_FOUND');
  expect(await brand.refusalOf('finishAttachment', { id: begun['id'] })).toBe('ATTACHMENT_NOT_FOUND');
  expect((await puts(creator, String(begun['uploadPath']), PDF)).status).toBe(200);
  await creator.does('finishAttachment', { id: begun['id'] });
  expect(s3?.names().map((it) => it.split('/')[0])).toEqual(['ready', 'ready', 'ready', 'ready']);
}, { bucket: true });

story('nobody’s mail or money waits for somebody’s file: files are looked at in a lane of their own', async (world) => {
  const { brand, creator, id } = await meet(world);
  const file = await handsIn(creator, id, { name: 'a.pdf', bytes: PDF });
  await creator.tries('sendMessage', { conversationId: id, clientId: clientId(), text: '', attachmentIds: [file.id] });
  const { app } = world.app;
  for (let round = 0; round < 50 && (await app.workOnce(10, 'quick')) > 0; round += 1);
  expect(await filesOf(brand, id)).toMatchObject([{ state: 'quarantined' }]);
  expect(await app.workOnce(10, 'slow')).toBe(1);
  expect(await filesOf(brand, id)).toMatchObject([{ state: 'ready' }]);
  expect(await app.workOnce(10, 'slow')).toBe(0);
});
