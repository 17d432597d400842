import { Ajv2019 } from 'ajv/dist/2019.js';
import { invoiceSchema } from '@e-invoice-eu/core';
import { describe, expect, it } from 'vitest';
import { contract, payoutStatement, type DocumentBody } from '#domain/documents/document.ts';
import { money } from '#domain/kit/money.ts';
import { about, invoices, notes } from '#test/support/sample-papers.ts';
import { toEn16931 } from './en16931.ts';
import { formsOf } from './forms.ts';
import { hireDraughtsman } from './draughtsman.ts';
import { renderFile } from './render.ts';
import { amountText, dayText, rateText } from './words.ts';

const heading = { number: 'C-2026-000017', issuedOn: '2026-11-25' };
const draw = (form: 'pdf' | 'xml' | 'json', body: DocumentBody) => renderFile({ form, heading, body, issuer: 'Fairhold' });
const textOf = async (bytes: Promise<Uint8Array>): Promise<string> => new TextDecoder('latin1').decode(await bytes);
const xmlOf = async (body: DocumentBody): Promise<string> => new TextDecoder().decode(await draw('xml', body));
const all = (xml: string, tag: string): string[] => [...xml.matchAll(new RegExp(`<cbc:${tag}(?: [^>]*)?>([^<]*)<`, 'g'))].map(([, text]) => text ?? '');

describe('an invoice in the words of EN 16931', () => {
  const validate = new Ajv2019({ strict: false, allErrors: true }).compile(invoiceSchema);

  it.each(Object.entries({ ...invoices, ...notes }))('fits the norm’s fields and code lists: %s', (_name, body) => {
    expect(validate(structuredClone(toEn16931(heading, body))), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(Object.entries({ ...invoices, ...notes }))('adds up, is paid and states its VAT: %s', async (_name, body) => {
    const xml = await xmlOf(body);
    const cents = (tag: string): bigint => BigInt((all(xml, tag)[0] ?? '').replace('.', ''));
    const sign = body.creditOf === null ? 1n : -1n;
    expect([cents('TaxExclusiveAmount'), cents('TaxInclusiveAmount'), cents('PrepaidAmount'), cents('PayableAmount'), cents('TaxAmount')]).toEqual([sign * (body.vat?.net.minor ?? 0n), sign * body.total.minor, sign * body.total.minor, 0n, sign * (body.vat?.vat.minor ?? 0n)]);
    expect(all(xml, 'LineExtensionAmount')).toEqual([all(xml, 'TaxExclusiveAmount')[0], all(xml, 'TaxExclusiveAmount')[0]]);
    // BR-AE-10, BR-E-10, BR-O-10: what is not taxed says why; BR-O-02: outside the scope no VAT number stands.
    expect(all(xml, 'TaxExemptionReason').length).toBe(body.vat?.category === 'S' ? 0 : 1);
    expect(xml.includes('<cac:PartyTaxScheme>')).toBe(body.vat?.category !== 'O');
  });

  it('says which kind it is: self-billed, ours, or a note that takes one back', async () => {
    const codes = await Promise.all([invoices['across a border'], invoices['for commission'], notes['credit note across a border'], notes['credit note for commission']].map(async (body) => (body ? /<cbc:(?:Invoice|CreditNote)TypeCode>(\d+)</.exec(await xmlOf(body))?.[1] : undefined)));
    expect(codes).toEqual(['389', '380', '261', '381']);
    const note = notes['credit note for commission'];
    expect(note && await xmlOf(note)).toMatch(/<CreditNote [\s\S]*<cac:InvoiceDocumentReference>\s*<cbc:ID>W-CCCCCCCCCCCC-2026-000001</);
  });

  it('refuses what is no invoice', () => expect(() => toEn16931(heading, payoutStatement(about()))).toThrow('only invoices'));
});

describe('a file', () => {
  it('of an invoice is a PDF/A with its data inside, and with the letters of its parties embedded', async () => {
    const body = invoices['at home'];
    const pdf = body ? await textOf(draw('pdf', body)) : '';
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    for (const part of ['factur-x.xml', '/AFRelationship', '/OutputIntents', 'pdfaid:part', 'EN 16931', '/FontFile2', 'Inter-Regular']) expect(pdf, part).toContain(part);
  });

  it('of a contract is a PDF with the terms attached, and the terms themselves', async () => {
    const body = contract(about(), { terms: [{ name: 'Message', text: 'Łőžß € '.repeat(1_200) }], text: '{"version":1}', sha256: 'ab'.repeat(32) });
    expect(formsOf(body)).toEqual(['pdf', 'json']);
    const pdf = await textOf(draw('pdf', body));
    expect(pdf).toContain('terms.json');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
    expect(await textOf(draw('json', body))).toBe('{"version":1}');
    await expect(draw('xml', body)).rejects.toThrow('a form this document does not have');
  });

  it('is drawn in a thread of its own, many at once, and a drawing that fails harms no other', async () => {
    const people = hireDraughtsman();
    const body = payoutStatement(about());
    const asked = [people.render({ form: 'pdf', heading, body, issuer: 'Fairhold' }), people.render({ form: 'xml', heading, body, issuer: 'Fairhold' }), people.render({ form: 'pdf', heading, body, issuer: 'Fairhold' })];
    const said = await Promise.allSettled(asked);
    expect(said.map((it) => it.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await people.close();
    expect(Buffer.from(await people.render({ form: 'pdf', heading, body, issuer: 'Fairhold' })).subarray(0, 5).toString()).toBe('%PDF-');
    await people.close();
  });
});

describe('words on paper', () => {
  it('say amounts exactly, whatever their size and currency', () => expect([money(42_000n, 'EUR'), money(-5n, 'EUR'), money(123_456_789_012_345_678n, 'PLN'), money(7n, 'GBP')].map(amountText)).toEqual(['€420.00', '-€0.05', 'PLN\u00a01,234,567,890,123,456.78', '£0.07']));
  it('say days and rates', () => expect([dayText('2026-02-28'), rateText(2_550), rateText(810), rateText(2_000)]).toEqual(['28 February 2026', '25.5 %', '8.1 %', '20 %']));
});
