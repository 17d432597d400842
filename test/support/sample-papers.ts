import { brandFeeInvoice, commissionInvoice, creditNote, workInvoice, type About, type DocumentBody, type Party } from '#domain/documents/document.ts';
import { DEFAULT_VAT } from '#domain/documents/vat.ts';
import { money } from '#domain/kit/money.ts';

const party = (name: string, country: string, accountId: string | null): Party => ({ name, country, accountId, street: 'Žitna 12', postcode: '1000', city: 'Łódź', vatNumber: `${country}123456789`, vatConfirmed: true, taxNumber: null, smallBusiness: false });
const creator = party('Ana Łőžß', 'ES', 'acc_00000000000000000000cccccccccccc');
const brand = party('Marca €', 'DE', 'acc_00000000000000000000bbbbbbbbbbbb');
/** What a document is about, with other parties where one asks for them. */
export const about = (change: Partial<About['parties']> = {}): About => ({
  collaborationId: 'col_1', title: 'Breakfast in ten seconds', suppliedOn: '2026-11-24', policy: DEFAULT_VAT, parties: { marketplace: party('Fairhold', 'IE', null), brand, creator, ...change },
  worth: { price: money(42_001n, 'EUR'), brandFee: money(2_100n, 'EUR'), commission: money(4_200n, 'EUR') },
});
const numberless = { vatNumber: null, vatConfirmed: false } as const;
/** An invoice of each kind and each way of VAT. */
export const invoices: Readonly<Record<string, DocumentBody>> = {
  'across a border': workInvoice(about()), 'at home': workInvoice(about({ brand: { ...brand, country: 'ES' } })), 'of a small business': workInvoice(about({ creator: { ...creator, ...numberless, smallBusiness: true, taxNumber: '1234567890' } })),
  'without a VAT number': workInvoice(about({ creator: { ...creator, ...numberless } })), 'to another continent': workInvoice(about({ brand: { ...brand, country: 'US', ...numberless } })), 'for commission': commissionInvoice(about()), 'for the brand fee': brandFeeInvoice(about()),
};
/** A credit note for each of them. */
export const notes = Object.fromEntries(Object.entries(invoices).map(([name, body]) => [`credit note ${name}`, creditNote({ number: 'W-CCCCCCCCCCCC-2026-000001', body }, 'The money went back.')]));
