import { assertNever } from '#domain/kit/assert.ts';
import type { Currency } from '#domain/kit/money.ts';
import { ok } from '#domain/kit/result.ts';
import { DAY_MS, type Instant } from '#domain/kit/time.ts';
import { brandFeeInvoice, commissionInvoice, contract, creditNote, payoutStatement, workInvoice, type About, type DocumentBody, type Term, type Worth } from '#domain/documents/document.ts';
import type { Tx } from '#server/platform/command.ts';
import type { DocumentsContext } from '../context.ts';
import * as dues from '../dues/store.ts';
import { issue } from '../issue.ts';
import * as papers from '../papers/store.ts';
import { knownParties, partiesOf, whatKeeps, type KnownParties } from '../parties.ts';

/** What a document is about, as it was when it became due. Units: minor units as text; `suppliedOn` as YYYY-MM-DD. */
export type Facts = {
  readonly title: string; readonly suppliedOn: string; readonly currency: Currency; readonly priceMinor: string; readonly brandFeeMinor: string; readonly commissionMinor: string; readonly withheldMinor?: string;
  readonly contract?: { readonly terms: readonly Term[]; readonly text: string; readonly sha256: string };
  readonly credit?: { readonly documentId: string; readonly reason: string };
};

/** How long a document waits for the VAT register before it is written without its word. */
const PATIENCE_MS = 3 * DAY_MS;
type Sides = readonly [keyof KnownParties, keyof KnownParties];
const INVOICES: Readonly<Record<'work_invoice' | 'commission_invoice' | 'brand_fee_invoice', Sides>> = { work_invoice: ['creator', 'brand'], commission_invoice: ['marketplace', 'creator'], brand_fee_invoice: ['marketplace', 'brand'] };

const worthOf = (it: Facts): Worth => {
  const amount = (minor: string) => ({ minor: BigInt(minor), currency: it.currency });
  return { price: amount(it.priceMinor), brandFee: amount(it.brandFeeMinor), commission: amount(it.commissionMinor), ...(it.withheldMinor === undefined ? {} : { withheld: amount(it.withheldMinor) }) };
};

async function bodyOf(tx: Tx, about: About, { due, facts }: { due: dues.Due; facts: Facts }): Promise<DocumentBody | null> {
  switch (due.kind) {
    case 'work_invoice': return workInvoice(about);
    case 'commission_invoice': return commissionInvoice(about);
    case 'brand_fee_invoice': return brandFeeInvoice(about);
    case 'payout_statement': return payoutStatement(about);
    case 'contract': return facts.contract ? contract(about, facts.contract) : null;
    case 'credit_note': {
      const of = facts.credit && (await papers.find(tx, facts.credit.documentId));
      return of && facts.credit ? creditNote(of, facts.credit.reason) : null;
    }
    default: return assertNever(due.kind);
  }
}

function keptBy(ctx: DocumentsContext, due: dues.Due, known: KnownParties): dues.WaitsFor | null {
  if (due.kind === 'contract' || due.kind === 'payout_statement' || due.kind === 'credit_note') return null;
  const [supplier, customer] = INVOICES[due.kind];
  return whatKeeps(ctx, known, { supplier, customer, patient: ctx.clock.now() < (due.dueAt as Instant) + PATIENCE_MS });
}

/** Issues what is due, once, or notes what it waits for. Running it again changes nothing. For the worker. Returns whether there is a document now. */
export async function issueDue(ctx: DocumentsContext, dueId: string): Promise<boolean> {
  const done = await ctx.transaction(async (tx) => {
    const due = await dues.lock(tx, dueId);
    if (!due || due.dropped || due.documentId !== null) return ok(due?.documentId != null);
    const facts = due.facts as Facts;
    const known = await knownParties(ctx, tx, due);
    const waitsFor = keptBy(ctx, due, known);
    if (waitsFor !== null) {
      await dues.note(tx, due.id, { waitsFor });
      return ok(false);
    }
    const about: About = { collaborationId: due.collaborationId, title: facts.title, suppliedOn: facts.suppliedOn, worth: worthOf(facts), parties: partiesOf(known), policy: ctx.vatPolicy };
    const body = await bodyOf(tx, about, { due, facts });
    if (!body) return ok(false);
    const paper = await issue(ctx, tx, { due, body });
    await dues.note(tx, due.id, { documentId: paper.id });
    return ok(true);
  });
  return done.value;
}
