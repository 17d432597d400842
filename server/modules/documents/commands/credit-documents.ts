import { ok } from '#domain/kit/result.ts';
import { sidesOf } from '#server/modules/collaborations/index.ts';
import type { DocumentsContext } from '../context.ts';
import { dayOf } from '../days.ts';
import * as dues from '../dues/store.ts';
import * as papers from '../papers/store.ts';
import { noteDue } from './note-due.ts';

/** Money went back after it was invoiced: each invoice that still stands is taken back by a credit note, and one not yet issued never is. Nothing when nothing was invoiced. For the worker. Source: ADR-0023. */
export async function creditDocuments(ctx: DocumentsContext, { collaborationId, reason }: { collaborationId: string; reason: string }): Promise<void> {
  const sides = await sidesOf(ctx, collaborationId);
  const { value: standing } = await ctx.transaction(async (tx) => {
    await dues.dropInvoices(tx, collaborationId, ctx.clock.now());
    return ok(await papers.listStanding(tx, collaborationId));
  });
  if (!sides || standing.length === 0) return;
  const suppliedOn = dayOf(ctx.clock.now());
  await noteDue(ctx, {
    collaborationId, brandId: sides.brandId, creatorId: sides.creatorId, cause: 'return',
    papers: standing.map((it) => ({
      kind: 'credit_note', cause: it.number,
      facts: { title: sides.title, suppliedOn, currency: it.body.total.currency, priceMinor: '0', brandFeeMinor: '0', commissionMinor: '0', credit: { documentId: it.id, reason } },
    })),
  });
}
