import type { Invoice } from '@e-invoice-eu/core';
import type { DocumentBody, Party } from '#domain/documents/document.ts';
import type { VatSplit } from '#domain/documents/vat.ts';
import { invariant } from '#domain/kit/assert.ts';
import { decimalOf, type Money } from '#domain/kit/money.ts';

/** What an invoice is called besides its contents. Shapes: `issuedOn` as YYYY-MM-DD; `credited` is the invoice a credit note takes back. */
export type Heading = { readonly number: string; readonly issuedOn: string };

const PERCENT_DIGITS = 2;
const VAT = { 'cbc:ID': 'VAT' };
/** UNTDID 1001: 380 invoice, 389 self-billed invoice, 381 credit note, 261 self-billed credit note. UNTDID 4461: 48 bank card, 97 clearing between partners. */
const TYPE = { invoice: '380', selfBilled: '389', creditNote: '381', selfBilledCreditNote: '261' } as const;
const ONE_PIECE = 'C62';

/** An amount as XML wants it; a credit note says what it gives back above zero. Units: minor units. */
const amountOf = ({ minor }: Money): string => decimalOf(minor < 0n ? -minor : minor);

const percentOf = (rateBps: number): string => (rateBps / 100).toFixed(PERCENT_DIGITS);

function categoryOf({ category, rateBps }: VatSplit) {
  return { 'cbc:ID': category, ...(category === 'O' ? {} : { 'cbc:Percent': percentOf(rateBps) }), 'cac:TaxScheme': VAT } as const;
}

const EXEMPTION: Readonly<Partial<Record<VatSplit['category'], string>>> = { AE: 'VATEX-EU-AE', O: 'VATEX-EU-O' };

/** The side’s numbers as the category allows them: outside the scope of VAT no VAT number may stand (BR-O-02). */
function numbersOf(party: Party, category: VatSplit['category']): readonly { readonly id: string; readonly scheme: string }[] {
  if (category === 'O') return [];
  if (party.vatNumber !== null) return [{ id: party.vatNumber, scheme: 'VAT' }];
  return party.taxNumber === null ? [] : [{ id: party.taxNumber, scheme: 'TAX' }];
}

const addressOf = (party: Party) => ({ 'cbc:StreetName': party.street, 'cbc:CityName': party.city, 'cbc:PostalZone': party.postcode, 'cac:Country': { 'cbc:IdentificationCode': party.country as 'IE' } });
const identityOf = (party: Party) => ({ 'cac:PostalAddress': addressOf(party), 'cac:PartyLegalEntity': { 'cbc:RegistrationName': party.name } });

function supplierOf(party: Party, category: VatSplit['category']): Invoice['ubl:Invoice']['cac:AccountingSupplierParty'] {
  const [number] = numbersOf(party, category);
  return {
    'cac:Party': {
      // Outside the scope of VAT nothing else would name the supplier by a number (BR-CO-26).
      'cac:PartyIdentification': [{ 'cbc:ID': party.accountId ?? party.name }], ...identityOf(party),
      ...(number ? { 'cac:PartyTaxScheme': [{ 'cbc:CompanyID': number.id, 'cac:TaxScheme': { 'cbc:ID': number.scheme } }] } : {}),
    },
  };
}

function customerOf(party: Party, category: VatSplit['category']): Invoice['ubl:Invoice']['cac:AccountingCustomerParty'] {
  const [number] = numbersOf(party, category).filter((it) => it.scheme === 'VAT');
  return { 'cac:Party': { ...identityOf(party), ...(number ? { 'cac:PartyTaxScheme': { 'cbc:CompanyID': number.id, 'cac:TaxScheme': VAT } } : {}) } };
}

function typeOf({ creditOf, supplier }: DocumentBody): (typeof TYPE)[keyof typeof TYPE] {
  if (creditOf === null) return supplier.accountId === null ? TYPE.invoice : TYPE.selfBilled;
  return supplier.accountId === null ? TYPE.creditNote : TYPE.selfBilledCreditNote;
}

function linesOf({ lines }: DocumentBody, vat: VatSplit): Invoice['ubl:Invoice']['cac:InvoiceLine'] {
  const [first, ...more] = lines.map((line, index) => ({
    'cbc:ID': String(index + 1), 'cbc:InvoicedQuantity': '1', 'cbc:InvoicedQuantity@unitCode': ONE_PIECE, 'cbc:LineExtensionAmount': amountOf(line.amount), 'cbc:LineExtensionAmount@currencyID': line.amount.currency,
    'cac:Item': { 'cbc:Name': line.text, 'cac:ClassifiedTaxCategory': categoryOf(vat) }, 'cac:Price': { 'cbc:PriceAmount': amountOf(line.amount), 'cbc:PriceAmount@currencyID': line.amount.currency },
  } as const));
  invariant(first, 'an invoice without lines');
  return [first, ...more];
}

function totalsOf(vat: VatSplit): Pick<Invoice['ubl:Invoice'], 'cac:TaxTotal' | 'cac:LegalMonetaryTotal'> {
  const { currency } = vat.gross;
  const code = EXEMPTION[vat.category];
  const reason = vat.category === 'S' ? {} : { ...(code === undefined ? {} : { 'cbc:TaxExemptionReasonCode': code }), 'cbc:TaxExemptionReason': vat.reason };
  return {
    'cac:TaxTotal': [{
      'cbc:TaxAmount': amountOf(vat.vat), 'cbc:TaxAmount@currencyID': currency,
      'cac:TaxSubtotal': [{ 'cbc:TaxableAmount': amountOf(vat.net), 'cbc:TaxableAmount@currencyID': currency, 'cbc:TaxAmount': amountOf(vat.vat), 'cbc:TaxAmount@currencyID': currency, 'cac:TaxCategory': { ...categoryOf(vat), ...reason } }],
    }],
    'cac:LegalMonetaryTotal': {
      'cbc:LineExtensionAmount': amountOf(vat.net), 'cbc:LineExtensionAmount@currencyID': currency, 'cbc:TaxExclusiveAmount': amountOf(vat.net), 'cbc:TaxExclusiveAmount@currencyID': currency,
      'cbc:TaxInclusiveAmount': amountOf(vat.gross), 'cbc:TaxInclusiveAmount@currencyID': currency, 'cbc:PrepaidAmount': amountOf(vat.gross), 'cbc:PrepaidAmount@currencyID': currency, 'cbc:PayableAmount': '0.00', 'cbc:PayableAmount@currencyID': currency,
    },
  };
}

/**
 * An invoice or credit note in the words of EN 16931, as the library that writes UBL and Factur-X takes it. Everything is paid already, so nothing is left to pay.
 * Throws: InvariantViolation for what is neither. Units: minor units. Source: EN 16931-1, business terms and rules; UNTDID 1001 and 4461; CEF VATEX.
 */
export function toEn16931({ number, issuedOn }: Heading, body: DocumentBody): Invoice {
  const { vat, total } = body;
  invariant(vat !== null, 'only invoices and credit notes have this form', number);
  return {
    'ubl:Invoice': {
      'cbc:ID': number, 'cbc:IssueDate': issuedOn, 'cbc:DueDate': issuedOn, 'cbc:InvoiceTypeCode': typeOf(body), 'cbc:Note': [body.notes.join(' ')], 'cbc:DocumentCurrencyCode': total.currency, 'cbc:BuyerReference': body.collaborationId,
      ...(body.creditOf === null ? {} : { 'cac:BillingReference': [{ 'cac:InvoiceDocumentReference': { 'cbc:ID': body.creditOf } }] }),
      'cac:AccountingSupplierParty': supplierOf(body.supplier, vat.category), 'cac:AccountingCustomerParty': customerOf(body.customer, vat.category),
      'cac:Delivery': { 'cbc:ActualDeliveryDate': body.suppliedOn }, 'cac:PaymentMeans': [{ 'cbc:PaymentMeansCode': body.kind === 'commission_invoice' ? '97' : '48' }],
      ...totalsOf(vat), 'cac:InvoiceLine': linesOf(body, vat),
    },
  };
}
