import { fileURLToPath } from 'node:url';

/** A page being written: A4, with our two weights of Inter, which have every letter of Europe. Units: points. */
export type Sheet = PDFKit.PDFDocument;
export type SheetInfo = { readonly title: string; readonly author: string; readonly createdAt: Date };

export const MARGIN = 56;
export const WIDTH = 595.28 - 2 * MARGIN;
export const BOTTOM = 841.89 - 72;
/** Calm ink: near black, a grey for what is said beside, a line, and one colour of the house. */
export const INK = { text: '#15171c', beside: '#5d6470', line: '#d9dce1', house: '#3b4cca' } as const;

const FONTS = { regular: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf', strong: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf' } as const;
export type Weight = keyof typeof FONTS;

/** Opens an empty sheet. The library is loaded now and not when the server starts. */
export async function openSheet(info: SheetInfo): Promise<Sheet> {
  const { default: PDFDocument } = await import('pdfkit');
  const sheet = new PDFDocument({ size: 'A4', margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: 0 }, bufferPages: true, lang: 'en', info: { Title: info.title, Author: info.author, CreationDate: info.createdAt }, font: fileURLToPath(import.meta.resolve(FONTS.regular)) });
  for (const [name, path] of Object.entries(FONTS)) sheet.registerFont(name, fileURLToPath(import.meta.resolve(path)));
  return sheet;
}

export type Writing = { readonly x?: number; readonly y?: number; readonly width?: number; readonly size?: number; readonly weight?: Weight; readonly color?: string; readonly align?: 'left' | 'right'; readonly gap?: number; readonly figures?: boolean };

/** Writes a text and leaves the sheet right below it. Units: points. Returns how low it ends. */
export function write(sheet: Sheet, text: string, { x = MARGIN, y = sheet.y, width = WIDTH, size = 9.5, weight = 'regular', color = INK.text, align = 'left', gap = 2, figures = false }: Writing = {}): number {
  sheet.font(weight).fontSize(size).fillColor(color).text(text, x, y, { width, align, lineGap: gap, ...(figures ? { features: ['tnum'] } : {}) });
  return sheet.y;
}

/** How high a text will be. Units: points. */
export const heightOf = (sheet: Sheet, text: string, { width = WIDTH, size = 9.5, weight = 'regular', gap = 2 }: Writing = {}): number => sheet.font(weight).fontSize(size).heightOfString(text, { width, lineGap: gap });

/** Turns the page when there is no room for so much. Units: points. */
export function room(sheet: Sheet, height: number): void {
  if (sheet.y + height <= BOTTOM) return;
  sheet.addPage();
  sheet.y = MARGIN;
}

/** Draws a hairline and leaves some air. Units: points. */
export function rule(sheet: Sheet, { above = 0, below = 8 }: { above?: number; below?: number } = {}): void {
  const y = sheet.y + above;
  sheet.moveTo(MARGIN, y).lineTo(MARGIN + WIDTH, y).lineWidth(0.6).strokeColor(INK.line).stroke();
  sheet.y = y + below;
}

/** Closes a sheet: what stands at the foot of every page, then its bytes. */
export async function closeSheet(sheet: Sheet, foot: string): Promise<Uint8Array> {
  const { start, count } = sheet.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    sheet.switchToPage(start + index);
    const y = BOTTOM + 26;
    sheet.y = y - 12;
    rule(sheet, { below: 8 });
    write(sheet, foot, { y, width: WIDTH - 90, size: 7.5, color: INK.beside });
    write(sheet, `Page ${index + 1} of ${count}`, { x: MARGIN + WIDTH - 90, y, width: 90, size: 7.5, color: INK.beside, align: 'right' });
  }
  const parts: Uint8Array[] = [];
  const done = new Promise<void>((resolve, reject) => {
    sheet.on('data', (part: Uint8Array) => parts.push(part));
    sheet.once('end', resolve);
    sheet.once('error', reject);
  });
  sheet.end();
  await done;
  return Buffer.concat(parts);
}
