import './quiet.ts';
import * as mupdf from 'mupdf';
import { answerInTurn } from '#server/platform/thread.ts';
import { readInside } from './acting.ts';
import type { PdfFault, SeenPdf } from './port.ts';

// Reads PDF in a thread of its own: the text of its pages, where its links lead, and the pages themselves where text does not say all.

const PAGES_MAX = 200;
const DRAWN_MAX = 30;
/** The first pages are read as they are drawn whatever their text says: letters may be drawn as others. */
const DRAWN_ALWAYS = 2;
/** Lines and fields of a table are fewer; a code drawn by strokes is more. */
const STROKES_MAX = 60;
const LETTERS_MAX = 500_000;
const SIDE_PX_MAX = 2_000;
const SCALE_MAX = 2;

type Page = { readonly text: string; readonly needsDrawing: boolean; readonly draw: () => Uint8Array };

function draw(page: mupdf.PDFPage): Uint8Array {
  const [left, top, right, bottom] = page.getBounds();
  const scale = Math.min(SCALE_MAX, SIDE_PX_MAX / Math.max(1, right - left, bottom - top));
  return page.toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceRGB, false, true).asPNG();
}

/** Whether a page shows more than its text: pictures, or many strokes, which may be letters or a code. */
function showsMore(page: mupdf.PDFPage): boolean {
  let [pictures, strokes] = [0, 0];
  const picture = (): void => { pictures += 1; };
  const stroke = (): void => { strokes += 1; };
  page.run(new mupdf.Device({ fillImage: picture, fillImageMask: picture, fillShade: stroke, fillPath: stroke, strokePath: stroke }), mupdf.Matrix.identity);
  return pictures > 0 || strokes > STROKES_MAX;
}

function readPage(document: mupdf.PDFDocument, index: number): Page {
  const page = document.loadPage(index);
  const text = page.toStructuredText('preserve-whitespace').asText();
  return { text, needsDrawing: index < DRAWN_ALWAYS || text.trim() === '' || showsMore(page), draw: () => draw(page) };
}

/** What people wrote onto pages: notes say more than is drawn of them. */
const notesOf = (document: mupdf.PDFDocument, pages: number): string[] => [...Array(pages).keys()].flatMap((index) => document.loadPage(index).getAnnotations().map((it) => it.getContents()).filter((it) => it !== ''));

/** Takes away what a document says of its making, and its layers, so that all there is to see is seen. */
function undress(document: mupdf.PDFDocument): void {
  const trailer = document.getTrailer();
  trailer.delete('Info');
  const root = trailer.get('Root');
  for (const key of ['Metadata', 'PieceInfo', 'OCProperties', 'Threads', 'SpiderInfo', 'Collection']) root.delete(key);
  for (let index = 0; index < document.countPages(); index += 1) for (const key of ['Metadata', 'PieceInfo', 'AA', 'Thumb']) document.findPage(index).delete(key);
  document.bake(true, true);
}

function open(bytes: Uint8Array): mupdf.PDFDocument | null {
  try {
    return mupdf.Document.openDocument(bytes, 'application/pdf').asPDF();
  } catch {
    return null;
  }
}

function lookAt(document: mupdf.PDFDocument): SeenPdf | { readonly fault: PdfFault } {
  if (document.needsPassword()) return { fault: 'locked' };
  const pages = document.countPages();
  if (pages === 0) return { fault: 'broken' };
  const inside = readInside(document);
  if (inside.acting) return { fault: 'acting' };
  const looked = Math.min(pages, PAGES_MAX);
  const texts = [...inside.addresses, ...notesOf(document, looked)];
  undress(document);
  const read = [...Array(looked).keys()].map((index) => readPage(document, index));
  texts.push(...read.map((it) => it.text).filter((it) => it.trim() !== ''));
  const toDraw = read.filter((it) => it.needsDrawing);
  const drawn = toDraw.slice(0, DRAWN_MAX).map((it) => it.draw());
  const whole = !inside.tooMuch && looked === pages && toDraw.length <= DRAWN_MAX && texts.reduce((sum, it) => sum + it.length, 0) <= LETTERS_MAX;
  const bytes = Uint8Array.from(document.saveToBuffer('garbage=compact,compress,encrypt=none').asUint8Array());
  return { bytes, texts, drawn, poster: drawn[0] ?? draw(document.loadPage(0)), whole };
}

async function look(bytes: Uint8Array): Promise<SeenPdf | { readonly fault: PdfFault }> {
  const document = open(bytes);
  if (!document) return { fault: 'broken' };
  try {
    return await Promise.resolve(lookAt(document));
  } catch {
    return { fault: 'broken' };
  } finally {
    document.destroy();
  }
}

answerInTurn(look);
