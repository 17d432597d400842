import './quiet.ts';
import * as mupdf from 'mupdf';
import { answerInTurn } from '#server/platform/thread.ts';
import { faultInside } from './acting.ts';
import { wordsBeside } from './beside.ts';
import type { PdfFault, SeenPdf } from './port.ts';
import { undress } from './undress.ts';

// Reads PDF in a thread of its own: the text of its pages, what stands beside them, and the pages themselves where text does not say all.

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

function open(bytes: Uint8Array): mupdf.PDFDocument | null {
  try {
    return mupdf.Document.openDocument(bytes, 'application/pdf').asPDF();
  } catch {
    return null;
  }
}

/** What is read beside the pages is what stands in the document others will read. Throws: Error when it cannot be opened again. */
function besideIn(bytes: Uint8Array): readonly string[] {
  const document = open(bytes);
  if (!document) throw new Error('what was written anew cannot be read');
  try {
    return wordsBeside(document);
  } finally {
    document.destroy();
  }
}

function lookAt(document: mupdf.PDFDocument): SeenPdf | { readonly fault: PdfFault } {
  if (document.needsPassword()) return { fault: 'locked' };
  const pages = document.countPages();
  if (pages === 0) return { fault: 'broken' };
  const fault = faultInside(document);
  if (fault) return { fault };
  const looked = Math.min(pages, PAGES_MAX);
  const notes = notesOf(document, looked);
  undress(document);
  const read = [...Array(looked).keys()].map((index) => readPage(document, index));
  const toDraw = read.filter((it) => it.needsDrawing);
  const drawn = toDraw.slice(0, DRAWN_MAX).map((it) => it.draw());
  const bytes = Uint8Array.from(document.saveToBuffer('garbage=compact,compress,encrypt=none').asUint8Array());
  const texts = [...besideIn(bytes), ...notes, ...read.map((it) => it.text).filter((it) => it.trim() !== '')];
  const whole = looked === pages && toDraw.length <= DRAWN_MAX && texts.reduce((sum, it) => sum + it.length, 0) <= LETTERS_MAX;
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
