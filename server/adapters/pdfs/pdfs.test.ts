import { constants, deflateSync, inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { drawn, pdfOf } from '#test/support/made-files.ts';
import { createPdfs } from './pdfs.ts';
import type { SeenPdf } from './port.ts';

const pdfs = createPdfs();
afterAll(() => pdfs.close());
const seenIn = async (bytes: Uint8Array): Promise<SeenPdf> => {
  const it = await pdfs.look(bytes);
  if ('fault' in it) throw new Error(it.fault);
  return it;
};
/** A small PDF written by hand, with these objects after the catalog and its page. */
const byHand = (catalog: string, ...objects: readonly string[]): Buffer => {
  const all = [`<</Type/Catalog/Pages 2 0 R${catalog}>>`, '<</Type/Pages/Count 1/Kids[3 0 R]>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>', ...objects];
  return Buffer.from(`%PDF-1.7\n${all.map((it, index) => `${index + 1} 0 obj\n${it}\nendobj\n`).join('')}trailer<</Size ${all.length + 1}/Root 1 0 R>>\n%%EOF`, 'latin1');
};

/** A document with its packed streams unpacked, to be searched. */
function inflatedOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return [text, ...[...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, packed = '']) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
    } catch {
      return '';
    }
  })].join('\n');
}

test('every page is read, its links and its notes; nothing of its making is left', async () => {
  const pdf = await pdfOf({
    info: { Title: 'Brief of Noor', Author: 'noor@example.com' }, pages: [{ text: 'Scene one: toast' }, { text: 'The shop', link: 'https://shop.example/tea' }, { text: 'Scene three: jam' }],
    before: (document) => { document.note(60, 300, 20, 20, 'ring me at seven'); },
  });
  const seen = await seenIn(pdf);
  expect(seen.whole).toBe(true);
  for (const words of ['https://shop.example/tea', 'ring me at seven', 'Scene one: toast', 'Scene three: jam']) expect(seen.texts.join('\n')).toContain(words);
  expect((await sharp(seen.poster).metadata()).width).toBe(1_224);
  expect(Buffer.from(seen.bytes).toString('latin1')).not.toMatch(/Noor|noor|Producer|CreationDate/);
  const again = await seenIn(seen.bytes);
  expect(again.texts.join('\n')).toContain('Scene three: jam');
});

test('a page with a picture is drawn wherever it stands, a page of words alone is not', async () => {
  const words = { text: 'Only words here' };
  const seen = await seenIn(await pdfOf({ pages: [words, words, words, words, { text: 'See', picture: await drawn('Call +34 612 345 678') }, words, {}] }));
  expect(seen.drawn).toHaveLength(4);
});

test('more pages with pictures than are drawn, and more pages than are read, are not seen whole', async () => {
  const picture = await drawn('x');
  const many = await seenIn(await pdfOf({ pages: Array.from({ length: 31 }, () => ({ picture })) }));
  expect([many.whole, many.drawn.length]).toEqual([false, 30]);
  expect((await seenIn(await pdfOf({ pages: Array.from({ length: 201 }, () => ({ text: 'page' })) }))).whole).toBe(false);
});

test.each([
  ['JavaScript when it opens', byHand('/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>')],
  ['JavaScript by name', byHand('/Names<</JavaScript<</Names[(a) 4 0 R]>>>>', '<</S/JavaScript/JS(1)>>')],
  ['a program to launch', byHand('/OpenAction 4 0 R', '<</S/Launch/F(cmd.exe)>>')],
  ['another file', byHand('/Names<</EmbeddedFiles<</Names[(a) 4 0 R]>>>>', '<</Type/Filespec/F(a.exe)>>')],
  ['a form that is sent', byHand('', '<</S/SubmitForm/F(http://127.0.0.1/)>>')],
  ['an act hidden in a compressed object', byHand('', (() => { const packed = deflateSync('9 0 <</S/JavaScript/JS(1)>>').toString('latin1'); return `<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>stream\n${packed}\nendstream`; })())],
])('%s is not taken', async (_what, bytes) => {
  expect(await pdfs.look(bytes)).toEqual({ fault: 'acting' });
});

test('what a reader shows beside the pages is read: bookmarks and names of pages', async () => {
  const seen = await seenIn(byHand('/Outlines 4 0 R/PageLabels<</Nums[0<</P(at wa.me/noor)>>]>>', '<</Type/Outlines/First 5 0 R/Last 5 0 R/Count 1>>', `<</Title<${Buffer.from('\uFEFFring 612', 'utf16le').swap16().toString('hex')}>/Parent 4 0 R/Dest[3 0 R/Fit]>>`, '<<>>'));
  for (const words of ['at wa.me/noor', 'ring 612']) expect(seen.texts).toContain(words);
});

test('pictures inside a document say nothing of their making either, however they are packed', async () => {
  const photo = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#c96' } }).jpeg().withExif({ IFD0: { Artist: 'noor@example.com' }, IFD3: { GPSLatitude: '38/1 42/1 0/1', GPSLatitudeRef: 'N' } }).toBuffer();
  expect(photo.includes('noor')).toBe(true);
  for (const [filter, bytes] of [['/DCTDecode', photo], ['[/FlateDecode/DCTDecode]', deflateSync(photo)]] as const) {
    const pdf = byHand('', `<</Type/XObject/Subtype/Image/Width 64/Height 64/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter${filter}/Metadata 6 0 R/Length ${bytes.length}>>stream\n${bytes.toString('latin1')}\nendstream`, '<</Length 30>>stream\n300 0 0 300 0 0 cm /I Do\nendstream', '<</Type/Metadata/Subtype/XML/Length 15>>stream\n<x>by Noor</x> \nendstream');
    const seen = await seenIn(Buffer.from(pdf.toString('latin1').replace('/MediaBox', '/Contents 5 0 R/Resources<</XObject<</I 4 0 R>>>>/MediaBox'), 'latin1'));
    expect(inflatedOf(seen.bytes)).not.toMatch(/noor|Noor|Exif/);
    // It is still the same picture.
    const { dominant } = await sharp(seen.poster).stats();
    expect([dominant.r, dominant.g, dominant.b].map((it) => Math.floor(it / 16))).toEqual([12, 9, 6]);
  }
});

test('what is nested so deep that nobody would is not taken', async () => {
  const deep = (depth: number): string => `${'<</S/GoTo/Next '.repeat(depth)}<</S/GoTo>>${'>>'.repeat(depth)}`;
  expect(await pdfs.look(byHand(`/OpenAction ${deep(5)}`))).toMatchObject({ whole: true });
  expect(await pdfs.look(byHand(`/OpenAction ${deep(40)}`))).toEqual({ fault: 'broken' });
});

test('a locked document, a broken one and an empty one are not taken', async () => {
  expect(await pdfs.look(await pdfOf({ pages: [{ text: 'secret' }], password: 'open' }))).toEqual({ fault: 'locked' });
  const whole = await pdfOf({ pages: [{ text: 'x' }] });
  for (const bytes of [Buffer.from('%PDF-1.4\nnothing here\n%%EOF'), whole.subarray(0, 60), Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')]) expect(await pdfs.look(bytes)).toEqual({ fault: 'broken' });
});

test('pages that hold themselves end, and a stream that swells does not take the process with it', async () => {
  const circle = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 2/Kids[2 0 R 2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
  expect(await pdfs.look(circle)).toEqual({ fault: 'broken' });
  const packed = deflateSync(deflateSync(Buffer.alloc(300 * 1024 * 1024, ' '))).toString('latin1');
  const bomb = byHand('', `<</Filter[/FlateDecode/FlateDecode]/Length ${packed.length}>>stream\n${packed}\nendstream`);
  const swelling = Buffer.from(bomb.toString('latin1').replace('/MediaBox', '/Contents 4 0 R/MediaBox'), 'latin1');
  expect(await pdfs.look(swelling).catch(() => 'too long')).toBeDefined();
  expect((await seenIn(await pdfOf({ pages: [{ text: 'still here' }] }))).texts.join()).toContain('still here');
});
