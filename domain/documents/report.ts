import { csvText } from '../kit/csv.ts';
import { decimalOf, type Money } from '../kit/money.ts';
import type { BusinessDetails } from './business-details.ts';
import type { Party } from './document.ts';

/**
 * What a creator earned in one quarter: what was credited to them, net of fees and of what a bank took back; the fees kept; and in how many collaborations.
 * Units: minor units. Source: Directive 2011/16/EU (DAC7), Annex V, Section I.A(10): consideration is net of fees withheld; Section III.B(2).
 */
export type Quarter = { readonly considerationMinor: bigint; readonly feesMinor: bigint; readonly activities: number };
export type Quarters = readonly [Quarter, Quarter, Quarter, Quarter];

/** One creator and currency of the yearly report. `payoutReference`: the provider's name of the account that is paid. */
export type ReportLine = {
  readonly creatorId: string; readonly displayName: string; readonly country: string; readonly details: BusinessDetails | null; readonly missing: readonly string[]; readonly payoutReference: string | null;
  readonly currency: Money['currency']; readonly quarters: Quarters;
};

/** A movement the report counts. Units: minor units; `atMs` in ms since 1970; `activity` is false for what only takes back. */
export type Counted = { readonly quarter: 0 | 1 | 2 | 3; readonly considerationMinor: bigint; readonly feesMinor: bigint; readonly activity: boolean };

const NONE: Quarter = { considerationMinor: 0n, feesMinor: 0n, activities: 0 };

/** Adds movements up by quarter. Units: minor units. */
export function quartersOf(counted: readonly Counted[]): Quarters {
  const of = (quarter: number): Quarter => counted.filter((it) => it.quarter === quarter).reduce<Quarter>((sum, it) => ({
    considerationMinor: sum.considerationMinor + it.considerationMinor, feesMinor: sum.feesMinor + it.feesMinor, activities: sum.activities + (it.activity ? 1 : 0),
  }), NONE);
  return [of(0), of(1), of(2), of(3)];
}

const QUARTERS = [1, 2, 3, 4] as const;

/** The report as a table of exact amounts. Units: decimals of the currency. Shapes: RFC 4180, first line the names. */
export function reportCsv(lines: readonly ReportLine[]): string {
  const head = ['creator', 'name', 'country', 'street', 'postcode', 'town', 'tax_numbers', 'vat_number', 'birth_date', 'registration_number', 'payout_reference', 'currency',
    ...QUARTERS.flatMap((it) => [`q${it}_consideration`, `q${it}_fees`, `q${it}_activities`]), 'missing'];
  const rows = lines.map((it) => [
    it.creatorId, it.details?.legalName ?? it.displayName, it.country, it.details?.street ?? '', it.details?.postcode ?? '', it.details?.city ?? '', (it.details?.taxNumbers ?? []).map((tax) => `${tax.country} ${tax.number}`).join('; '),
    it.details?.vatNumber ?? '', it.details?.birthDate ?? '', it.details?.registrationNumber ?? '', it.payoutReference ?? '', it.currency,
    ...it.quarters.flatMap((one) => [decimalOf(one.considerationMinor), decimalOf(one.feesMinor), String(one.activities)]), it.missing.join(' '),
  ]);
  return csvText([head, ...rows]);
}

/** About the report itself. Shapes: `madeAt` as ISO 8601 without zone; `reference` is unique for ever. */
export type ReportFrame = { readonly operator: Party; readonly year: number; readonly madeAt: string; readonly reference: string };

/** What XML 1.0 does not allow: control signs but tab and line ends, and halves of a sign. */
const NOT_XML = /(?![\t\n\r])[\p{Cc}\p{Surrogate}]|[\ufffe\uffff]/gu;
const escape = (text: string): string => text.replaceAll(NOT_XML, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

type Attributes = Readonly<Record<string, string>>;
const tag = (name: string, content: string, attributes: Attributes = {}): string => `<dpi:${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`).join('')}>${content}</dpi:${name}>`;
const text = (name: string, value: string, attributes: Attributes = {}): string => tag(name, escape(value), attributes);

/** Whole units, half away from zero, as the schema wants amounts. */
function whole(minor: bigint): string {
  const half = minor < 0n ? -50n : 50n;
  return ((minor + half) / 100n).toString();
}

const docSpec = (reference: string): string => tag('DocSpec', `<stf:DocTypeIndic>OECD1</stf:DocTypeIndic><stf:DocRefId>${escape(reference)}</stf:DocRefId>`);

const address = (it: { country: string; street: string; postcode: string; city: string }, kind: string): string => tag('Address', text('CountryCode', it.country) + tag('AddressFix', text('Street', it.street) + text('PostCode', it.postcode) + text('City', it.city)), { legalAddressType: kind });

/** A name in two parts. Who has one only gets the schema's word for an unknown first name. */
function names(legalName: string): string {
  const at = legalName.lastIndexOf(' ');
  return tag('Name', at === -1 ? text('FirstName', 'NFN') + text('LastName', legalName) : text('FirstName', legalName.slice(0, at)) + text('LastName', legalName.slice(at + 1)));
}

function identity(it: ReportLine & { readonly details: BusinessDetails }): string {
  const { details, country } = it;
  const tins = details.taxNumbers.map((tax) => text('TIN', tax.number, { issuedBy: tax.country })).join('');
  const vat = details.vatNumber === null ? '' : text('VAT', details.vatNumber);
  const account = it.payoutReference === null ? '' : tag('FinancialIdentifier', text('Identifier', it.payoutReference, { AccountNumberType: 'payment account' }) + text('AccountHolderName', details.legalName));
  const head = text('ResCountryCode', country) + tins;
  if (details.birthDate === null) {
    const number = details.registrationNumber === null ? '' : text('IN', details.registrationNumber, { issuedBy: country, INType: 'BRN' });
    return tag('EntitySeller', tag('Standard', tag('EntSellerID', head + number + vat + text('Name', details.legalName) + address({ ...details, country }, 'OECD303')) + account));
  }
  return tag('IndividualSeller', tag('Standard', tag('IndSellerID', head + vat + names(details.legalName) + address({ ...details, country }, 'OECD301') + tag('BirthInfo', text('BirthDate', details.birthDate))) + account));
}

function activities({ quarters, currency }: ReportLine): string {
  const each = (prefix: string, of: (quarter: Quarter) => string, attributes: Attributes = {}): string => quarters.map((quarter, index) => text(`${prefix}Q${index + 1}`, of(quarter), attributes)).join('');
  const money = { currCode: currency };
  return tag('RelevantActivities', tag('PersonalServices', tag('Consideration', each('Cons', (it) => whole(it.considerationMinor), money)) + tag('NumberOfActivities', each('Numb', (it) => String(it.activities)))
    + tag('Fees', each('Fees', (it) => whole(it.feesMinor), money)) + tag('Taxes', each('Tax', () => '0', money))));
}

const isComplete = (it: ReportLine): it is ReportLine & { readonly details: BusinessDetails } => it.details !== null && it.missing.length === 0;

/**
 * The report in the structure the tax offices of the Union exchange, with those creators whose identity is complete. Amounts are whole units, as the schema has them.
 * Units: whole units of the currency. Source: OECD, Model Reporting Rules for Digital Platforms, XML schema DPI v1.0; Implementing Regulation (EU) 2022/1467. A member state may ask for its own envelope.
 */
export function reportXml(lines: readonly ReportLine[], { operator, year, madeAt, reference }: ReportFrame): string {
  const message = tag('MessageSpec', text('TransmittingCountry', operator.country) + text('ReceivingCountry', operator.country) + text('MessageType', 'DPI') + text('MessageRefId', reference)
    + text('MessageTypeIndic', 'DPI401') + text('ReportingPeriod', `${year}-12-31`) + text('Timestamp', madeAt));
  const tin = operator.vatNumber === null ? text('TIN', '', { unknown: 'true' }) : text('TIN', operator.vatNumber, { issuedBy: operator.country });
  const platform = tag('PlatformOperator', text('ResCountryCode', operator.country) + tin + (operator.vatNumber === null ? '' : text('VAT', operator.vatNumber)) + text('Name', operator.name) + text('PlatformBusinessName', operator.name)
    + address(operator, 'OECD304') + text('Nexus', 'RPONEX1') + text('AssumedReporting', 'false') + docSpec(`${reference}-operator`));
  const creators = lines.filter(isComplete).map((it) => tag('ReportableSeller', tag('Identity', identity(it)) + activities(it) + docSpec(`${reference}-${it.creatorId}-${it.currency}`))).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<dpi:DPI_OECD xmlns:dpi="urn:oecd:ties:dpi:v1" xmlns:stf="urn:oecd:ties:dpistf:v1" version="1.0">${message}${tag('DPIBody', platform + creators)}</dpi:DPI_OECD>\n`;
}

/** How a creator is asked for what the report misses: the first asking, two reminders, and then their payouts wait. Units: days after the first asking. Source: Annex V, Section IV.A(2): two reminders, not before 60 days. */
export const ASKING_DAYS = { first: 20, second: 40, stop: 60 } as const;
