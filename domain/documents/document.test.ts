import { describe, expect, it } from 'vitest';
import { money } from '../kit/money.ts';
import { brandFeeInvoice, commissionInvoice, contract, creditNote, payoutStatement, workInvoice, type About, type Party } from './document.ts';
import { numberOf, seriesOf } from './numbers.ts';
import { DEFAULT_VAT } from './vat.ts';

const party = (name: string, country: string, accountId: string | null): Party => ({ name, country, accountId, street: 'Street 1', postcode: '1000', city: 'Town', vatNumber: `${country}123456789`, vatConfirmed: true, taxNumber: null, smallBusiness: false });
const marketplace = party('Fairhold', 'IE', null);
const brand = party('Brand', 'DE', 'acc_00000000000000000000bbbbbbbbbbbb');
const creator = party('Creator', 'DE', 'acc_00000000000000000000cccccccccccc');
const about: About = {
  collaborationId: 'col_1', title: 'Breakfast', suppliedOn: '2026-11-24', parties: { marketplace, brand, creator }, policy: DEFAULT_VAT,
  worth: { price: money(42_001n, 'EUR'), brandFee: money(2_100n, 'EUR'), commission: money(4_200n, 'EUR') },
};

describe('documents', () => {
  const invoices = [workInvoice(about), commissionInvoice(about), brandFeeInvoice(about)];

  it('name the creator as the supplier of the work, and the marketplace as that of its fees', () => {
    expect(invoices.map((it) => [it.supplier.name, it.customer.name])).toEqual([['Creator', 'Brand'], ['Fairhold', 'Creator'], ['Fairhold', 'Brand']]);
    expect(invoices[0]?.notes[0]).toContain('Self-billed');
  });

  it('add up to what the books moved, net and VAT together', () => {
    expect(invoices.map((it) => it.total.minor)).toEqual([42_001n, 4_200n, 2_100n]);
    for (const { vat, lines, total } of invoices) {
      expect((vat?.net.minor ?? 0n) + (vat?.vat.minor ?? 0n)).toBe(total.minor);
      expect(lines.reduce((sum, it) => sum + it.amount.minor, 0n)).toBe(vat?.net.minor);
    }
    const statement = payoutStatement(about);
    expect(statement.lines.reduce((sum, it) => sum + it.amount.minor, 0n)).toBe(statement.total.minor);
    expect(statement.total.minor).toBe(37_801n);
    const less = payoutStatement({ ...about, worth: { ...about.worth, withheld: money(7_801n, 'EUR') } });
    expect([less.total.minor, less.lines.map((it) => it.amount.minor)]).toEqual([30_000n, [42_001n, -4_200n, -7_801n]]);
  });

  it('are taken back whole by a credit note, which itself cannot be taken back', () => {
    for (const body of invoices) {
      const note = creditNote({ number: 'X-1', body }, 'The money went back.');
      expect([note.total.minor + body.total.minor, (note.vat?.vat.minor ?? 0n) + (body.vat?.vat.minor ?? 0n)]).toEqual([0n, 0n]);
      expect(note).toMatchObject({ creditOf: 'X-1', supplier: body.supplier });
      expect(() => creditNote({ number: 'N-1', body: note }, 'Again.')).toThrow('only an invoice');
    }
    expect(() => creditNote({ number: 'P-1', body: payoutStatement(about) }, 'No.')).toThrow('only an invoice');
  });

  it('carry the hash of the terms in the contract, between brand and creator alone', () => {
    expect(contract(about, { terms: [{ name: 'Rounds of changes', text: '2' }], text: '{}', sha256: 'ab' })).toMatchObject({ termsSha256: 'ab', terms: [{ text: '2' }], supplier: { name: 'Creator', country: 'DE', street: '', city: '', vatNumber: null }, customer: { name: 'Brand', postcode: '', vatNumber: null }, vat: null });
  });

  it('have a series of the creator’s own where they are in the creator’s name', () => {
    expect(invoices.map(seriesOf)).toEqual(['W-cccccccccccc', 'C', 'F']);
    expect(invoices.map((body) => seriesOf(creditNote({ number: 'X-1', body }, 'Back.')))).toEqual(['N-cccccccccccc', 'N', 'N']);
    expect(numberOf('C', 2026, 17)).toBe('C-2026-000017');
    expect(() => numberOf('C', 2026, 0)).toThrow('begin at one');
  });
});
