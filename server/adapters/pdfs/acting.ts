import type { PDFDocument, PDFObject } from 'mupdf';

/** Keys and names of what does something by itself, or carries another file. Source: ISO 32000-2, 12.6.4 and 7.11.4. */
const ACTING: ReadonlySet<string> = new Set(['JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'XFA', 'RichMedia', 'ImportData', 'SubmitForm', 'GoToE', 'Rendition', 'Movie', 'Sound']);
/** No honest document needs more. */
const OBJECTS_MAX = 200_000;
const DEPTH_MAX = 30;

/** What stands in the objects of a document whoever shows them: the addresses its actions lead to, and whether it acts or is too much to be read. */
export type Inside = { readonly addresses: readonly string[]; readonly acting: boolean; readonly tooMuch: boolean };

/** Reads every object of a document once, also those no page shows. */
export function readInside(document: PDFDocument): Inside {
  const addresses = new Set<string>();
  let [acting, left] = [false, OBJECTS_MAX];
  const visit = (it: PDFObject, depth: number): void => {
    if ((left -= 1) < 0 || depth > DEPTH_MAX || (!it.isDictionary() && !it.isArray())) return;
    it.forEach((value, key) => {
      if (typeof key === 'string' && ACTING.has(key)) acting = true;
      if (key === 'URI' && value.isString()) addresses.add(value.asString());
      if (key === 'S' && value.isName() && ACTING.has(value.asName())) acting = true;
      // What stands elsewhere is visited where it stands.
      if (!value.isIndirect()) visit(value, depth + 1);
    });
  };
  const count = document.countObjects();
  for (let number = 1; number < count && left >= 0 && !acting; number += 1) visit(document.newIndirect(number).resolve(), 0);
  return { addresses: [...addresses], acting, tooMuch: left < 0 };
}
