import { invariant } from '../kit/assert.ts';
import { subtract, type Money } from '../kit/money.ts';
import { splitVat, type TaxSubject, type VatPolicy, type VatSplit } from './vat.ts';

/**
 * The kinds of document.
 * work_invoice: the creator's to the brand, written by us in the creator's name · commission_invoice: ours to the creator · brand_fee_invoice: ours to the brand ·
 * payout_statement: what a creator was paid · contract: the terms both sides accepted · credit_note: takes an invoice back.
 */
export const DOCUMENT_KINDS = ['work_invoice', 'commission_invoice', 'brand_fee_invoice', 'payout_statement', 'contract', 'credit_note'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The agreement by which a creator lets us write invoices in their name; they agree to it when they save their business details, without which nothing is written. Source: Directive 2006/112/EC, Art. 224. */
export const SELF_BILLING_VERSION = '2026-11';

/** A side as a document names it. Shapes: `accountId` is null for the marketplace; an address that is not stated is empty; `taxNumber` is what a small business without a VAT number shows. */
export type Party = TaxSubject & { readonly accountId: string | null; readonly name: string; readonly street: string; readonly postcode: string; readonly city: string; readonly taxNumber: string | null };

/** One thing two sides agreed on, in words. */
export type Term = { readonly name: string; readonly text: string };

/** One line of a statement or an invoice. Units: minor units. */
export type Line = { readonly text: string; readonly amount: Money };

/** All a document says but its number; frozen when it is issued. Shapes: days as YYYY-MM-DD. */
export type DocumentBody = {
  readonly kind: DocumentKind;
  readonly collaborationId: string;
  readonly supplier: Party;
  readonly customer: Party;
  readonly suppliedOn: string;
  readonly lines: readonly Line[];
  readonly vat: VatSplit | null;
  readonly total: Money;
  readonly notes: readonly string[];
  readonly terms: readonly Term[];
  readonly creditOf: string | null;
  /** The text the hash is of: the agreement as canonical JSON. */
  readonly termsText: string | null;
  readonly termsSha256: string | null;
  readonly vatPolicyVersion: string;
};

/** What a released collaboration was worth to everybody; `withheld` was kept back of the creator’s share for what they owed. Units: minor units. */
export type Worth = { readonly price: Money; readonly brandFee: Money; readonly commission: Money; readonly withheld?: Money };
export type Parties = { readonly marketplace: Party; readonly brand: Party; readonly creator: Party };
export type About = { readonly collaborationId: string; readonly title: string; readonly suppliedOn: string; readonly worth: Worth; readonly parties: Parties; readonly policy: VatPolicy };

const negative = (it: Money): Money => ({ ...it, minor: -it.minor });
const PAID = 'Paid by card before the work began. Nothing is left to pay.';

type Invoice = { readonly kind: DocumentKind; readonly supplier: Party; readonly customer: Party; readonly gross: Money; readonly text: string; readonly notes: readonly string[] };

function invoice(it: About, { kind, supplier, customer, gross, text, notes }: Invoice): DocumentBody {
  const vat = splitVat(it.policy, { supplier, customer, gross });
  return {
    kind, collaborationId: it.collaborationId, supplier, customer, suppliedOn: it.suppliedOn, lines: [{ text, amount: vat.net }], vat, total: gross,
    notes: [...notes, ...(vat.reason === '' ? [] : [vat.reason])], terms: [], creditOf: null, termsText: null, termsSha256: null, vatPolicyVersion: it.policy.version,
  };
}

/** The creator's invoice to the brand, written in the creator's name: the marketplace is not the supplier. Units: minor units. Source: MONEY.md §7, Art. 28 and 224. */
export const workInvoice = (it: About): DocumentBody => invoice(it, {
  kind: 'work_invoice', supplier: it.parties.creator, customer: it.parties.brand, gross: it.worth.price, text: it.title,
  notes: [`Self-billed: written by ${it.parties.marketplace.name} in the name of ${it.parties.creator.name}, by the self-billing agreement ${SELF_BILLING_VERSION}. ${it.parties.marketplace.name} is not the supplier.`, PAID],
});

/** Our invoice to the creator for finding and protecting the work. Units: minor units. */
export const commissionInvoice = (it: About): DocumentBody => invoice(it, {
  kind: 'commission_invoice', supplier: it.parties.marketplace, customer: it.parties.creator, gross: it.worth.commission, text: `Commission for “${it.title}”`, notes: ['Kept from the price. Nothing is left to pay.'],
});

/** Our invoice to the brand for its fee. Units: minor units. */
export const brandFeeInvoice = (it: About): DocumentBody => invoice(it, {
  kind: 'brand_fee_invoice', supplier: it.parties.marketplace, customer: it.parties.brand, gross: it.worth.brandFee, text: `Fee for “${it.title}”`, notes: [PAID],
});

/** What the creator was paid and what was kept. It is no invoice. Units: minor units. */
export function payoutStatement(it: About): DocumentBody {
  const { price, commission, withheld = { ...commission, minor: 0n } } = it.worth;
  const kept = [['Commission', commission], ['Kept back for what you owed', withheld]] as const;
  return {
    kind: 'payout_statement', collaborationId: it.collaborationId, supplier: it.parties.marketplace, customer: it.parties.creator, suppliedOn: it.suppliedOn,
    lines: [{ text: `Price of “${it.title}”`, amount: price }, ...kept.filter(([, amount]) => amount.minor > 0n).map(([text, amount]) => ({ text, amount: negative(amount) }))], vat: null, total: subtract(subtract(price, commission), withheld),
    notes: ['This statement shows what was paid out. It is not an invoice.'], terms: [], creditOf: null, termsText: null, termsSha256: null, vatPolicyVersion: it.policy.version,
  };
}

/** The terms both sides accepted, with the hash that proves them. Units: minor units. */
export const contract = (it: About, frozen: { readonly terms: readonly Term[]; readonly text: string; readonly sha256: string }): DocumentBody => ({
  kind: 'contract', collaborationId: it.collaborationId, supplier: it.parties.creator, customer: it.parties.brand, suppliedOn: it.suppliedOn, lines: [{ text: it.title, amount: it.worth.price }], vat: null,
  total: it.worth.price, notes: [`This agreement is between ${it.parties.brand.name} and ${it.parties.creator.name}. ${it.parties.marketplace.name} is not a party to it.`],
  terms: frozen.terms, creditOf: null, termsText: frozen.text, termsSha256: frozen.sha256, vatPolicyVersion: it.policy.version,
});

/** The note that takes an invoice back, whole: every amount of it, below zero; the marketplace’s reason comes first. Throws: InvariantViolation for what is no invoice. Units: minor units. */
export function creditNote(of: { readonly number: string; readonly body: DocumentBody }, reason: string): DocumentBody {
  const { body } = of;
  invariant(body.vat !== null && body.creditOf === null, 'only an invoice can be credited', of.number);
  const vat: VatSplit = { ...body.vat, net: negative(body.vat.net), vat: negative(body.vat.vat), gross: negative(body.vat.gross) };
  return {
    ...body, kind: 'credit_note', lines: body.lines.map((it) => ({ ...it, amount: negative(it.amount) })), vat, total: negative(body.total),
    notes: [`Takes back invoice ${of.number}. ${reason}`, ...body.notes.filter((it) => it !== PAID)], creditOf: of.number,
  };
}
