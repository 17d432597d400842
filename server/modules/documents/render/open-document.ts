import type { DocumentsContext } from '../context.ts';
import { dayOf } from '../days.ts';
import { findDocument } from '../queries.ts';
import { formsOf, type FileForm } from './forms.ts';

const TYPES: Readonly<Record<FileForm, string>> = { pdf: 'application/pdf', xml: 'application/xml; charset=utf-8', json: 'application/json; charset=utf-8' };

/** A file of a document, with the name under which it is saved. */
export type OpenedFile = { readonly fileName: string; readonly contentType: string; readonly bytes: Uint8Array };

/** Opens a document as a file: as it was rendered the first time, for ever. Nothing for those it does not concern, and for a form it does not have. */
export async function openDocument(ctx: DocumentsContext, { id, form }: { id: string; form: string }): Promise<OpenedFile | null> {
  const paper = await findDocument(ctx, id);
  const known = paper && formsOf(paper.body).find((it) => it === form);
  if (!paper || !known) return null;
  const name = `documents/${paper.id}.${known}`;
  const kept = await ctx.files.read(name);
  const opened = (bytes: Uint8Array): OpenedFile => ({ fileName: `${paper.number}.${known}`, contentType: TYPES[known], bytes });
  if (kept) return opened(kept);
  await ctx.files.write(name, await ctx.drawing.render({ form: known, heading: { number: paper.number, issuedOn: dayOf(paper.issuedAt) }, body: paper.body, issuer: ctx.marketplace.name }));
  const written = await ctx.files.read(name);
  return written && opened(written);
}
