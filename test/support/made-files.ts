import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { openCore } from '#server/adapters/films/core.ts';

type Page = { readonly text?: string; readonly picture?: Buffer; readonly link?: string };
type Pdf = { readonly pages: readonly Page[]; readonly info?: Record<string, string>; readonly password?: string; readonly before?: (document: PDFKit.PDFDocument) => void };

/** A PDF with a text, a picture or a link on each page. */
export function pdfOf({ pages, info = {}, password, before }: Pdf): Promise<Buffer> {
  const document = new PDFDocument({ autoFirstPage: false, info, ...(password === undefined ? {} : { userPassword: password }) });
  const pieces: Buffer[] = [];
  document.on('data', (piece: Buffer) => pieces.push(piece));
  const done = new Promise<Buffer>((resolve) => { document.on('end', () => resolve(Buffer.concat(pieces))); });
  for (const { text, picture, link } of pages) {
    document.addPage();
    if (text !== undefined) document.fontSize(14).text(text, 60, 80, link === undefined ? {} : { link });
    if (picture) document.image(picture, 60, 160, { width: 480 });
  }
  before?.(document);
  document.end();
  return done;
}

/** Words drawn as a picture. */
export const drawn = (words: string, size = 32): Promise<Buffer> => sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><rect width="100%" height="100%" fill="#fff"/><text x="40" y="200" font-family="DejaVu Sans, Liberation Sans, sans-serif" font-size="${size}">${words}</text></svg>`)).png().toBuffer();

async function encoded(file: string, words: readonly string[], given: Readonly<Record<string, Buffer>> = {}): Promise<Buffer> {
  const core = await openCore();
  for (const [name, bytes] of Object.entries(given)) core.FS.writeFile(name, bytes);
  const code = core.exec(...words, file);
  if (code !== 0) throw new Error(`the file was not made: ${code}`);
  return Buffer.from(core.FS.readFile(file));
}

/** Who made a file, as its maker's program writes it beside what is shown. */
type Maker = { readonly artist: string; readonly comment: string };
const NOOR: Maker = { artist: 'noor@example.com', comment: '+34 612 345 678' };
const writtenBeside = ({ artist, comment }: Maker): readonly string[] => ['-metadata', `artist=${artist}`, '-metadata', `comment=${comment}`];
const TAKE = ['-f', 'lavfi', '-i', 'color=c=0x88aacc:size=640x360:rate=10'];
const ENCODED: Readonly<Record<string, readonly string[]>> = { mp4: ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'], mov: ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'], webm: ['-c:v', 'libvpx', '-deadline', 'realtime'] };

type Film = { readonly seconds: number; readonly by?: Maker; readonly ending?: 'mp4' | 'mov' | 'webm'; /** Written lying down, shown standing. */ readonly lying?: boolean; /** A picture shown between two seconds. */ readonly shown?: { readonly picture: Buffer; readonly from: number; readonly to: number } };

/** A film of one colour with a word about its maker in it. */
export async function filmOf({ lying = false, ...it }: Film): Promise<Buffer> {
  const film = await encodedFilm(it);
  return lying ? encoded('turned.mp4', ['-i', 'film.mp4', '-c', 'copy', '-metadata:s:v', 'rotate=90'], { 'film.mp4': film }) : film;
}

function encodedFilm({ seconds, by = NOOR, ending = 'mp4', shown }: Film): Promise<Buffer> {
  const over = shown ? ['-i', 'over.png', '-filter_complex', `[1]scale=640:-2[o];[0][o]overlay=0:20:enable=between(t\\,${shown.from}\\,${shown.to})`] : [];
  return encoded(`out.${ending}`, [...TAKE, ...over, '-t', String(seconds), ...(ENCODED[ending] ?? []), ...writtenBeside(by)], shown ? { 'over.png': shown.picture } : {});
}

/** A second of a voice with a word about its maker in it; as `mp4` and `webm` in a box for films, as telephones record it. */
export const voiceOf = (ending: 'ogg' | 'mp3' | 'wav' | 'm4a' | 'mp4' | 'webm', by = NOOR): Promise<Buffer> => encoded(`out.${ending}`, ['-f', 'lavfi', '-i', 'sine=frequency=300:duration=1', ...writtenBeside(by)]);
