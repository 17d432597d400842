import type { PDFDocument } from 'mupdf';
import { seeEntries } from './entries.ts';

/** What readers show that stands on no page: where links lead; bookmarks; names of pages; notes; what is said for a picture or copied instead of it. Source: ISO 32000-2, 12.3.3, 12.4.2, 12.6.4.8 and 14.9. */
const READ: ReadonlySet<string> = new Set(['URI', 'Title', 'P', 'Contents', 'T', 'TU', 'Alt', 'ActualText', 'E']);

/** What is written in a document beside its pages, each once. */
export function wordsBeside(document: PDFDocument): readonly string[] {
  const words = new Set<string>();
  seeEntries(document, (key, value) => {
    if (READ.has(key) && value.isString()) words.add(value.asString());
  });
  return [...words].filter((it) => it.trim() !== '');
}
