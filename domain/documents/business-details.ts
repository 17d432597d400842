import { isCountry } from '../accounts/countries.ts';
import type { FieldProblem } from '../accounts/errors.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { DocumentsError } from './errors.ts';

/** A tax identification number and the country that gave it. */
export type TaxNumber = { readonly country: string; readonly number: string };

/** What invoices and the yearly report must say of an account. Shapes: dates as YYYY-MM-DD; what is not stated is null. */
export type BusinessDetails = {
  readonly legalName: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly vatNumber: string | null;
  readonly smallBusiness: boolean;
  /** The number a small business without a VAT number shows on its invoices. */
  readonly invoiceTaxNumber: string | null;
  readonly taxNumbers: readonly TaxNumber[];
  readonly birthDate: string | null;
  readonly registrationNumber: string | null;
};

/** The form of VAT numbers by country. Source: European Commission, VIES FAQ Q11, read in November 2026; HMRC for GB, the UID register for CH, Brønnøysund for NO. */
const VAT_FORMS: Readonly<Record<string, RegExp>> = {
  AT: /^ATU\d{8}$/, BE: /^BE[01]\d{9}$/, BG: /^BG\d{9,10}$/, CY: /^CY\d{8}[A-Z]$/, CZ: /^CZ\d{8,10}$/, DE: /^DE\d{9}$/, DK: /^DK\d{8}$/, EE: /^EE\d{9}$/, ES: /^ES([A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])$/,
  FI: /^FI\d{8}$/, FR: /^FR[A-HJ-NP-Z0-9]{2}\d{9}$/, GR: /^EL\d{9}$/, HR: /^HR\d{11}$/, HU: /^HU\d{8}$/, IE: /^IE(\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/, IT: /^IT\d{11}$/,
  LT: /^LT(\d{9}|\d{12})$/, LU: /^LU\d{8}$/, LV: /^LV\d{11}$/, MT: /^MT\d{8}$/, NL: /^NL\d{9}B\d{2}$/, PL: /^PL\d{10}$/, PT: /^PT\d{9}$/, RO: /^RO\d{2,10}$/, SE: /^SE\d{10}01$/, SI: /^SI\d{8}$/, SK: /^SK\d{10}$/,
  GB: /^GB(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/, CH: /^CHE\d{9}(MWST|TVA|IVA)?$/, NO: /^NO\d{9}(MVA)?$/,
};

/** Where the form of a country's numbers is not known. */
const ANY_VAT_FORM = /^[A-Z]{2}[A-Z0-9]{2,15}$/;
const TEXT_MAX = 120;
const POSTCODE_MAX = 20;
const TAX_NUMBERS_MAX = 5;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const tidy = (text: string): string => text.trim().replaceAll(/ {2,}/g, ' ');
const tidyNumber = (text: string | null): string | null => text?.toUpperCase().replaceAll(/[\s.\-/]/g, '') || null;

function textProblems(field: string, text: string, { ask, max = TEXT_MAX }: { ask: string; max?: number }): FieldProblem[] {
  if (text === '') return [{ field, message: ask }];
  return [...text].length > max || HIDDEN.test(text) ? [{ field, message: `This has at most ${max} characters and no line breaks.` }] : [];
}

/** Says whether a text is a day of the calendar. Shapes: YYYY-MM-DD. */
function isDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

function numberProblems(it: BusinessDetails, about: { country: string; today: string }): FieldProblem[] {
  const form = VAT_FORMS[about.country];
  const problems: FieldProblem[] = [];
  if (it.vatNumber !== null && !(form ?? ANY_VAT_FORM).test(it.vatNumber)) problems.push({ field: 'vatNumber', message: 'This is not the form of a VAT number of your country. It begins with the letters of the country.' });
  if (it.smallBusiness && it.vatNumber === null && it.invoiceTaxNumber === null) problems.push({ field: 'invoiceTaxNumber', message: 'A small business shows a number on its invoices: give your tax number for them, or a VAT number.' });
  if (it.invoiceTaxNumber !== null && !/^[A-Z0-9]{4,30}$/.test(it.invoiceTaxNumber)) problems.push({ field: 'invoiceTaxNumber', message: 'A tax number has 4 to 30 letters and digits.' });
  if (it.taxNumbers.length > TAX_NUMBERS_MAX || it.taxNumbers.some(({ country, number }) => !isCountry(country) || !/^[A-Z0-9]{4,30}$/.test(number))) {
    problems.push({ field: 'taxNumbers', message: `Give up to ${TAX_NUMBERS_MAX} tax numbers, each with its country.` });
  }
  if (it.birthDate !== null && (!isDay(it.birthDate) || it.birthDate >= about.today || it.birthDate < '1900-01-01')) problems.push({ field: 'birthDate', message: 'Give the day as year, month, day, as in 1998-03-21.' });
  if (it.registrationNumber !== null && !/^[A-Z0-9]{2,40}$/.test(it.registrationNumber)) problems.push({ field: 'registrationNumber', message: 'A registration number has 2 to 40 letters and digits.' });
  return problems;
}

/** Checks and tidies business details. Shapes: `today` as YYYY-MM-DD. Errors: FIELDS_INVALID. */
export function checkBusinessDetails(given: BusinessDetails, about: { country: string; today: string }): Result<BusinessDetails, DocumentsError> {
  const it: BusinessDetails = {
    legalName: tidy(given.legalName), street: tidy(given.street), postcode: tidy(given.postcode), city: tidy(given.city), vatNumber: tidyNumber(given.vatNumber), smallBusiness: given.smallBusiness,
    invoiceTaxNumber: tidyNumber(given.invoiceTaxNumber), taxNumbers: given.taxNumbers.map(({ country, number }) => ({ country: country.toUpperCase(), number: tidyNumber(number) ?? '' })), birthDate: given.birthDate?.trim() || null, registrationNumber: tidyNumber(given.registrationNumber),
  };
  const problems = [
    ...textProblems('legalName', it.legalName, { ask: 'Give the legal name that stands on invoices.' }), ...textProblems('street', it.street, { ask: 'Give street and number.' }),
    ...textProblems('postcode', it.postcode, { ask: 'Give the postcode.', max: POSTCODE_MAX }), ...textProblems('city', it.city, { ask: 'Give the town.' }), ...numberProblems(it, about),
  ];
  return problems.length > 0 ? err({ code: 'FIELDS_INVALID', problems }) : ok(it);
}

/** What the yearly report still misses of a creator, by field. Source: MONEY.md §7, DAC7. */
export function missingForReport(it: BusinessDetails | null): readonly string[] {
  if (it === null) return ['legalName', 'street', 'postcode', 'city', 'taxNumbers', 'birthDate'];
  return [...(it.taxNumbers.length === 0 ? ['taxNumbers'] : []), ...(it.birthDate === null && it.registrationNumber === null ? ['birthDate'] : [])];
}
