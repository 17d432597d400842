import { describe, expect, it } from 'vitest';
import { checkBusinessDetails, missingForReport, type BusinessDetails } from './business-details.ts';

const GOOD: BusinessDetails = { legalName: 'Ana Gómez', street: 'Calle Mayor 1', postcode: '28013', city: 'Madrid', vatNumber: 'es x-1234567.l', smallBusiness: false, invoiceTaxNumber: null, taxNumbers: [{ country: 'es', number: 'x 1234567 l' }], birthDate: '1998-03-21', registrationNumber: null };
const check = (change: Partial<BusinessDetails> = {}, country = 'ES') => checkBusinessDetails({ ...GOOD, ...change }, { country, today: '2026-11-24' });
const problems = (change: Partial<BusinessDetails>, country?: string) => {
  const checked = check(change, country);
  return checked.ok || checked.error.code !== 'FIELDS_INVALID' ? [] : checked.error.problems.map((it) => it.field);
};

describe('business details', () => {
  it('are tidied: numbers without blanks, in capitals', () => expect(check()).toMatchObject({ ok: true, value: { vatNumber: 'ESX1234567L', taxNumbers: [{ country: 'ES', number: 'X1234567L' }] } }));
  it('name every empty line', () => expect(problems({ legalName: ' ', street: '', postcode: '', city: '' })).toEqual(['legalName', 'street', 'postcode', 'city']));
  it.each([['DE', 'DE12345678'], ['DE', 'ES123456789'], ['GR', 'GR123456789'], ['NL', 'NL123456789C01'], ['AT', 'AT12345678'], ['ES', 'ES123456789'], ['ES', 'ESX12345678A']])('of %s refuse the VAT number %s', (country, vatNumber) => expect(problems({ vatNumber }, country)).toEqual(['vatNumber']));
  it('refuse what is too long for its place: a postcode ends sooner than a street', () => expect([problems({ postcode: '1'.repeat(21) }), problems({ postcode: '1'.repeat(20) }), problems({ street: 'x'.repeat(121) }), problems({ street: 'x'.repeat(120) })]).toEqual([['postcode'], [], ['street'], []]));
  it.each(['1234', 'U', 'US', 'USA', '12US345', 'US1234567890123456'])('of a country whose form is not known refuse %s as a VAT number', (vatNumber) => expect(problems({ vatNumber }, 'US')).toEqual(['vatNumber']));
  it.each(['US12', 'US123456789012345'])('of a country whose form is not known take %s', (vatNumber) => expect(problems({ vatNumber }, 'US')).toEqual([]));
  it.each([['DE', 'DE123456789'], ['GR', 'EL123456789'], ['NL', 'NL123456789B01'], ['AT', 'ATU12345678'], ['IE', 'IE1234567FA'], ['FR', 'FRXX123456789'], ['CH', 'CHE-123.456.789 MWST']])('of %s take the VAT number %s', (country, vatNumber) => expect(check({ vatNumber }, country).ok).toBe(true));
  it('of a small business have a number for its invoices', () => expect([problems({ smallBusiness: true, vatNumber: null }), problems({ smallBusiness: true, vatNumber: null, invoiceTaxNumber: '12/345/67890' }), problems({ smallBusiness: true })]).toEqual([['invoiceTaxNumber'], [], []]));
  it.each(['1998-02-30', '1999-02-29', '1900-02-29', '1998-13-01', '1998-00-10', '1998-04-00', '98-01-01', '2026-11-24', '1899-12-31', 'yesterday'])('refuse the birth date %s', (birthDate) => expect(problems({ birthDate })).toEqual(['birthDate']));
  it.each(['2000-02-29', '1996-02-29', '1998-12-31'])('take the birth date %s', (birthDate) => expect(problems({ birthDate })).toEqual([]));
  it('refuse a tax number of no country', () => expect(problems({ taxNumbers: [{ country: 'XX', number: '12345' }] })).toEqual(['taxNumbers']));
  it('know what the yearly report still misses', () => {
    expect(missingForReport(GOOD)).toEqual([]);
    expect(missingForReport({ ...GOOD, birthDate: null, taxNumbers: [] })).toEqual(['taxNumbers', 'birthDate']);
    expect(missingForReport({ ...GOOD, birthDate: null, registrationNumber: 'B12' })).toEqual([]);
  });
});
