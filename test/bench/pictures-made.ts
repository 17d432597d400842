import sharp from 'sharp';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';

/** A picture made for the measure, and whether a contact is in it. */
export type Made = { readonly name: string; readonly contact: boolean; readonly bytes: Buffer };

const WIDTH = 1_000;
const HEIGHT = 700;
const CONTACTS = [
  '+34 612 345 678', 'noor.bakes@example.com', '0612 345 678 90', 'hello@casa-aurora.example', '+351 912 345 678', 'mail tiago@example.org', '+49 1512 3456789', 'vera.films@example.net',
];
const HARMLESS = [
  'Breakfast in ten seconds', 'Scene 2: toast, jam, cat', 'Price 420 EUR, 2 rounds', '12 345 views in 3 days', 'Deliver by 27 November', 'Sale 50 % until 31.12.2026', '#breakfast #casaaurora', 'Serves 4, bake 25 min at 180',
];
/** Units: pixels, degrees. */
type Look = { readonly size: number; readonly ground: string; readonly ink: string; readonly turn: number };
const LOOKS: readonly Look[] = [
  { size: 12, ground: '#ffffff', ink: '#111111', turn: 0 }, { size: 16, ground: '#faf7f0', ink: '#222222', turn: 0 }, { size: 24, ground: '#ffffff', ink: '#333333', turn: 0 }, { size: 40, ground: '#e8f0e8', ink: '#101410', turn: 0 },
  { size: 24, ground: '#121412', ink: '#eef0ec', turn: 0 }, { size: 16, ground: '#20252c', ink: '#d8dde4', turn: 0 }, { size: 28, ground: '#bdbdbd', ink: '#8f8f8f', turn: 0 }, { size: 24, ground: '#d9c7a8', ink: '#a08c68', turn: 0 },
  { size: 28, ground: '#ffffff', ink: '#222222', turn: 10 }, { size: 28, ground: '#ffffff', ink: '#222222', turn: -10 },
];

const words = (texts: readonly string[], { size, ground, ink, turn }: Look): Buffer => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${ground}"/>
  <g transform="rotate(${turn} ${WIDTH / 2} ${HEIGHT / 2})" font-family="DejaVu Sans, Liberation Sans, sans-serif" font-size="${size}" fill="${ink}">${texts.map((it, index) => `<text x="180" y="${280 + index * size * 1.7}">${it}</text>`).join('')}</g></svg>`);

const written = async (name: string, contact: boolean, it: { texts: readonly string[]; look: Look; number: number }): Promise<Made> => {
  const picture = sharp(words(it.texts, it.look));
  return { name: `${name}, ${it.look.size} px, ${it.look.ink} on ${it.look.ground}, turned ${it.look.turn}°`, contact, bytes: it.number % 2 === 0 ? await picture.png().toBuffer() : await picture.jpeg({ quality: 82 }).toBuffer() };
};

async function coded(text: string, contact: boolean, number: number): Promise<Made> {
  const { image } = await writeBarcode(text, { format: 'QRCode', scale: 3 + (number % 4) });
  const code = await sharp(Buffer.from(await (image as Blob).arrayBuffer())).rotate((number % 3) * 10 - 10, { background: '#ffffff' }).png().toBuffer();
  const ground = number % 2 === 0 ? '#ffffff' : '#3a6b55';
  const bytes = await sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: ground } }).composite([{ input: code, left: 120 + number * 40, top: 100 + number * 20 }]).jpeg({ quality: 85 }).toBuffer();
  return { name: `a code with ${text} on ${ground}`, contact, bytes };
}

/** A picture with nothing to read: colours and forms. */
async function drawn(number: number): Promise<Made> {
  const forms = Array.from({ length: 40 }, (_it, index) => `<circle cx="${(index * 197 + number * 61) % WIDTH}" cy="${(index * 131 + number * 89) % HEIGHT}" r="${10 + ((index * 37) % 90)}" fill="hsl(${(index * 47 + number * 31) % 360} 60% ${30 + (index % 5) * 10}%)" opacity="0.7"/>`).join('');
  return { name: `forms ${number}`, contact: false, bytes: await sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#cde"/>${forms}</svg>`)).jpeg().toBuffer() };
}

/** Makes forty pictures with a contact and forty without: words of many sizes, dark, pale and turned, codes, and forms. */
export async function makePictures(): Promise<readonly Made[]> {
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'))).buffer }, fireImmediately: true });
  const made: Made[] = [];
  for (let number = 0; number < 32; number += 1) {
    const look = LOOKS[number % LOOKS.length] as Look;
    const contact = CONTACTS[number % CONTACTS.length] ?? '';
    made.push(await written('a contact', true, { texts: [HARMLESS[number % HARMLESS.length] ?? '', `Write to ${contact}`], look, number }));
    if (number < 24) made.push(await written('words', false, { texts: [HARMLESS[number % HARMLESS.length] ?? '', HARMLESS[(number + 3) % HARMLESS.length] ?? ''], look, number }));
  }
  for (let number = 0; number < 8; number += 1) {
    made.push(await coded(number % 2 === 0 ? `tel:+3461234567${number}` : `mailto:someone${number}@example.com`, true, number));
    made.push(await coded(`https://fairhold.example/work/${number}`, false, number));
    made.push(await drawn(number));
  }
  return made;
}
