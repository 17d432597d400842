import type { PDFDocument } from 'mupdf';
import { seeEntries } from './entries.ts';

/** Keys and names of what does something by itself, or carries another file. Source: ISO 32000-2, 12.6.4 and 7.11.4. */
const ACTING: ReadonlySet<string> = new Set(['JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'XFA', 'RichMedia', 'ImportData', 'SubmitForm', 'GoToE', 'Rendition', 'Movie', 'Sound']);

/** Why a document is not taken, whatever its pages show: it acts, or nobody could say that it does not; nothing otherwise. */
export function faultInside(document: PDFDocument): 'acting' | 'broken' | null {
  let acting = false;
  const seen = seeEntries(document, (key, value) => {
    acting ||= ACTING.has(key) || (key === 'S' && value.isName() && ACTING.has(value.asName()));
  });
  return acting ? 'acting' : seen ? null : 'broken';
}
