import type { DocumentKind } from '#domain/documents/document.ts';
import { ok } from '#domain/kit/result.ts';
import type { DocumentsContext } from '../context.ts';
import * as dues from '../dues/store.ts';
import { issueDue, type Facts } from './issue-due.ts';

export type Noted = { readonly collaborationId: string; readonly brandId: string; readonly creatorId: string; readonly cause: string; readonly papers: readonly { readonly kind: DocumentKind; readonly facts: Facts; readonly cause?: string }[] };

/** Notes which documents are due, all or none and each once, then issues those that can be. For the worker. */
export async function noteDue(ctx: DocumentsContext, { collaborationId, brandId, creatorId, cause, papers }: Noted): Promise<void> {
  const now = ctx.clock.now();
  const ids = await ctx.transaction(async (tx) => {
    const noted: string[] = [];
    for (const it of papers) noted.push(await dues.add(tx, { id: ctx.random.id('documentDue', now), kind: it.kind, collaborationId, cause: it.cause ?? cause, brandId, creatorId, facts: it.facts, dueAt: now }));
    return ok(noted);
  });
  for (const id of ids.value) await issueDue(ctx, id);
}
