import type { PDFDocument, PDFObject } from 'mupdf';
import { seeEntries } from './entries.ts';
import { undressJpeg } from './jpeg.ts';

/** What programs leave wherever they were. */
const MADE_WITH: ReadonlySet<string> = new Set(['Metadata', 'PieceInfo']);
const OF_DOCUMENT = ['OCProperties', 'Threads', 'SpiderInfo', 'Collection'] as const;
const OF_PAGE = ['AA', 'Thumb'] as const;
const JPEG = 'DCTDecode';

/** What a JPEG is packed in beside; nothing for what is none. */
function packedIn(filter: PDFObject): readonly PDFObject[] | null {
  const filters = filter.isArray() ? [...Array(filter.length).keys()].map((index) => filter.get(index)) : [filter];
  return filters.at(-1)?.isName() === true && filters.at(-1)?.asName() === JPEG ? filters.slice(0, -1) : null;
}

/** Unpacks a JPEG that was packed once more, for good. */
function unpack(document: PDFDocument, it: PDFObject, outer: readonly PDFObject[]): void {
  const parameters = it.get('DecodeParms');
  const ofJpeg = parameters.isArray() ? parameters.get(outer.length) : null;
  const filters = document.newArray();
  for (const filter of outer) filters.push(filter);
  it.put('Filter', filters);
  const jpeg = Uint8Array.from(it.readStream().asUint8Array());
  it.put('Filter', document.newName(JPEG));
  it.delete('DecodeParms');
  if (ofJpeg?.isDictionary() === true) it.put('DecodeParms', ofJpeg);
  it.writeRawStream(jpeg);
}

/** Photographs lie in a document as their cameras wrote them. */
function undressPictures(document: PDFDocument): void {
  const count = document.countObjects();
  for (let number = 1; number < count; number += 1) {
    const it = document.newIndirect(number);
    const outer = it.isStream() ? packedIn(it.get('Filter')) : null;
    if (!outer) continue;
    if (outer.length > 0) unpack(document, it, outer);
    it.writeRawStream(undressJpeg(Uint8Array.from(it.readRawStream().asUint8Array())));
  }
}

/** Takes away what a document and the pictures in it say of their making, and its layers, so that all there is to see is seen. */
export function undress(document: PDFDocument): void {
  const trailer = document.getTrailer();
  trailer.delete('Info');
  const holders: (readonly [PDFObject, string])[] = [];
  seeEntries(document, (key, _value, holder) => { if (MADE_WITH.has(key)) holders.push([holder, key]); });
  for (const [holder, key] of holders) holder.delete(key);
  for (const key of OF_DOCUMENT) trailer.get('Root').delete(key);
  for (let index = 0; index < document.countPages(); index += 1) for (const key of OF_PAGE) document.findPage(index).delete(key);
  undressPictures(document);
  document.bake(true, true);
}
