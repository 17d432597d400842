import type { PDFDocument, PDFObject } from 'mupdf';

/** No honest document needs more dictionaries and lists, or has them deeper in each other. */
const HOLDERS_MAX = 500_000;
const DEPTH_MAX = 30;

/** Shows every entry of every dictionary of a document once, also of those no page shows. Returns whether all could be shown. */
export function seeEntries(document: PDFDocument, see: (key: string, value: PDFObject, holder: PDFObject) => void): boolean {
  let left = HOLDERS_MAX;
  const visit = (it: PDFObject, depth: number): void => {
    if (!it.isDictionary() && !it.isArray()) return;
    left = depth > DEPTH_MAX ? -1 : left - 1;
    if (left < 0) return;
    it.forEach((value, key) => {
      if (typeof key === 'string') see(key, value, it);
      // What stands elsewhere is visited where it stands.
      if (!value.isIndirect()) visit(value, depth + 1);
    });
  };
  const count = document.countObjects();
  for (let number = 1; number < count && left >= 0; number += 1) visit(document.newIndirect(number).resolve(), 0);
  return left >= 0;
}
