import { describe, expect, it } from 'vitest';
import type { BusinessDetails } from './business-details.ts';
import { quartersOf, reportCsv, reportXml, type ReportLine } from './report.ts';

const details: BusinessDetails = { legalName: 'Ana Gómez & Söhne <x>', street: 'Calle "Mayor" 1', postcode: '28013', city: 'Madrid', vatNumber: 'ESX1234567L', smallBusiness: false, invoiceTaxNumber: null, taxNumbers: [{ country: 'ES', number: 'X1' }, { country: 'PT', number: 'Y2' }], birthDate: '1998-03-21', registrationNumber: null };
const quarters = quartersOf([
  { quarter: 0, considerationMinor: 37_849n, feesMinor: 4_205n, activity: true }, { quarter: 0, considerationMinor: 1n, feesMinor: 0n, activity: true }, { quarter: 3, considerationMinor: 10_000n, feesMinor: 1_111n, activity: true }, { quarter: 3, considerationMinor: -10_050n, feesMinor: -1_111n, activity: false },
]);
const line: ReportLine = { creatorId: 'acc_1', displayName: 'Ana', country: 'ES', details, missing: [], payoutReference: 'acct_1', currency: 'EUR', quarters };
const frame = { operator: { accountId: null, name: 'Fairhold', country: 'IE', street: '1 Quay', postcode: 'D01', city: 'Dublin', vatNumber: 'IE1234567FA', vatConfirmed: true, taxNumber: null, smallBusiness: false }, year: 2026, madeAt: '2027-01-05T09:00:00', reference: 'IE-2026-1' };

describe('the yearly report', () => {
  it('adds up by quarter, and what a bank took back counts against it', () => expect(quarters).toEqual([
    { considerationMinor: 37_850n, feesMinor: 4_205n, activities: 2 }, { considerationMinor: 0n, feesMinor: 0n, activities: 0 }, { considerationMinor: 0n, feesMinor: 0n, activities: 0 }, { considerationMinor: -50n, feesMinor: 0n, activities: 1 },
  ]));

  it('is a table with exact amounts that no spreadsheet runs', () => {
    const [head, row, evil] = reportCsv([line, { ...line, details: { ...details, legalName: '=cmd|calc', city: '+1\n2' } }]).split('\r\n');
    expect(head?.split(',')).toHaveLength(25);
    expect(row).toBe('acc_1,Ana Gómez & Söhne <x>,ES,"Calle ""Mayor"" 1",28013,Madrid,ES X1; PT Y2,ESX1234567L,1998-03-21,,acct_1,EUR,378.50,42.05,2,0.00,0.00,0,0.00,0.00,0,-0.50,0.00,1,');
    expect(evil).toContain(`'=cmd|calc`);
    expect(evil).toContain(`"'+1\n2"`);
  });

  it('is XML in the order of the schema, escaped, in whole units', () => {
    const xml = reportXml([line], frame);
    const order = ['MessageSpec', 'TransmittingCountry', 'ReceivingCountry', 'MessageType', 'MessageRefId', 'MessageTypeIndic', 'ReportingPeriod', 'Timestamp', 'DPIBody', 'PlatformOperator', 'ReportableSeller', 'Identity', 'IndividualSeller', 'IndSellerID', 'BirthInfo', 'FinancialIdentifier', 'RelevantActivities', 'PersonalServices', 'Consideration', 'NumberOfActivities', 'Fees', 'Taxes'];
    const places = order.map((name) => xml.indexOf(`<dpi:${name}`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(xml).toContain('<dpi:FirstName>Ana Gómez &amp; Söhne</dpi:FirstName><dpi:LastName>&lt;x&gt;</dpi:LastName>');
    expect(xml).toContain('<dpi:TIN issuedBy="ES">X1</dpi:TIN><dpi:TIN issuedBy="PT">Y2</dpi:TIN><dpi:VAT>ESX1234567L</dpi:VAT>');
    expect([...xml.matchAll(/<dpi:ConsQ\d currCode="EUR">(-?\d+)</g)].map(([, amount]) => amount)).toEqual(['379', '0', '0', '-1']);
    expect([...xml.matchAll(/<dpi:NumbQ\d>(\d+)</g)].map(([, count]) => count)).toEqual(['2', '0', '0', '1']);
  });

  it('holds no sign that XML forbids', () => expect(reportXml([{ ...line, details: { ...details, city: 'Ma\u0000dr\u001bid\ud800\uffff\tx' } }], frame)).toContain('<dpi:City>Madrid\tx</dpi:City>'));

  it('names a company by its register number, and leaves out whoever is not known well enough', () => {
    const company = reportXml([{ ...line, details: { ...details, birthDate: null, registrationNumber: 'B 12' } }], frame);
    expect(company).toContain('<dpi:EntSellerID>');
    expect(company).toContain('<dpi:IN issuedBy="ES" INType="BRN">B 12</dpi:IN>');
    expect(reportXml([{ ...line, missing: ['taxNumbers'] }, { ...line, details: null }], frame)).not.toContain('ReportableSeller');
  });
});
