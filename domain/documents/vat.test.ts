import { describe, expect, it } from 'vitest';
import { money } from '../kit/money.ts';
import { DEFAULT_VAT, splitVat, type TaxSubject } from './vat.ts';

const side = (country: string, vatNumber: string | null = `${country}123456789`, smallBusiness = false): TaxSubject => ({ country, vatNumber, vatConfirmed: vatNumber !== null, smallBusiness });
const split = (supplier: TaxSubject, customer: TaxSubject, minor = 42_000n) => {
  const { category, rateBps, net, vat } = splitVat(DEFAULT_VAT, { supplier, customer, gross: money(minor, 'EUR') });
  return { category, rateBps, net: net.minor, vat: vat.minor };
};

describe('VAT', () => {
  it('is the standard rate at home, cut out of the price', () => expect(split(side('DE'), side('DE'))).toEqual({ category: 'S', rateBps: 1900, net: 35_294n, vat: 6_706n }));
  it('is owed by the customer across a border of the Union', () => expect(split(side('ES'), side('DE'))).toEqual({ category: 'AE', rateBps: 0, net: 42_000n, vat: 0n }));
  it('is the supplier’s when the customer of the Union has no number', () => expect(split(side('IE'), side('ES', null))).toEqual({ category: 'S', rateBps: 2300, net: 34_146n, vat: 7_854n }));
  it('is the supplier’s when the register does not confirm the customer’s number', () => expect(split(side('IE'), { ...side('ES'), vatConfirmed: false })).toEqual({ category: 'S', rateBps: 2300, net: 34_146n, vat: 7_854n }));
  it('is accounted for by the customer when the supplier sits outside the Union', () => expect([split(side('US'), side('DE')).category, split(side('GB'), side('DE', null)).category]).toEqual(['AE', 'O']));
  it('is nobody’s when the customer sits outside the Union', () => expect(split(side('ES'), side('US', null)).category).toBe('O'));
  it('is not charged by a small business', () => expect(split(side('ES', null, true), side('DE'))).toEqual({ category: 'E', rateBps: 0, net: 42_000n, vat: 0n }));
  it('is not charged by who has no number', () => expect(split(side('DE', null), side('DE')).category).toBe('O'));
  it('has no rate where there is none', () => expect(split(side('US'), side('US')).category).toBe('O'));

  it('loses no cent at any rate', () => {
    for (const country of Object.keys(DEFAULT_VAT.standardRateBps)) {
      for (let minor = 1n; minor < 700n; minor += 1n) {
        const { net, vat, rateBps } = split(side(country), side(country), minor);
        expect(net + vat).toBe(minor);
        expect(Math.abs(Number(vat) - Number(net) * rateBps / 10_000)).toBeLessThanOrEqual(1);
        const exact = Number(minor) * 10_000 / (10_000 + rateBps);
        expect(Math.abs(Number(net) - exact)).toBeLessThanOrEqual(0.5 + 1e-9);
      }
    }
  });
});
