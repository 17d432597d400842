import { invariant } from '#domain/kit/assert.ts';
import type { DocumentBody } from '#domain/documents/document.ts';
import { numberOf, seriesOf } from '#domain/documents/numbers.ts';
import type { Tx } from '#server/platform/command.ts';
import { yearOf } from './days.ts';
import type { DocumentsContext } from './context.ts';
import type { Due } from './dues/store.ts';
import * as papers from './papers/store.ts';

/** Gives a document its number and writes it, inside the caller's transaction: both stand or neither. Throws: InvariantViolation when its parts are not its whole. */
export async function issue(ctx: DocumentsContext, tx: Tx, { due, body }: { due: Due; body: DocumentBody }): Promise<papers.Paper> {
  const { vat, total, lines } = body;
  invariant(vat === null || vat.net.minor + vat.vat.minor === total.minor, 'net and VAT are not the total', due.id);
  invariant(lines.reduce((sum, it) => sum + it.amount.minor, 0n) === (vat?.net ?? total).minor, 'the lines are not the net', due.id);
  const now = ctx.clock.now();
  const series = seriesOf(body);
  const year = yearOf(now);
  const count = await papers.takeCount(tx, series, year);
  const paper: papers.Paper = {
    id: ctx.random.id('document', now), series, year, count, number: numberOf(series, year, count), kind: due.kind, collaborationId: due.collaborationId, cause: due.cause,
    supplierId: body.supplier.accountId, customerId: body.customer.accountId, creditOf: body.creditOf, termsSha256: body.termsSha256, issuedAt: now, body,
  };
  await papers.insert(tx, paper);
  return paper;
}
