import type { DocumentBody, DocumentKind } from '#domain/documents/document.ts';
import type { Money } from '#domain/kit/money.ts';

const NAMES: Readonly<Record<DocumentKind, string>> = { work_invoice: 'Invoice', commission_invoice: 'Invoice', brand_fee_invoice: 'Invoice', payout_statement: 'Payout statement', contract: 'Contract', credit_note: 'Credit note' };

/** What a document is called at its head. */
export const nameOf = ({ kind }: Pick<DocumentBody, 'kind'>): string => NAMES[kind];

const CENTS = 2;

/** An amount as people read it, as in €420.00, exactly. Units: minor units. */
export function amountText({ minor, currency }: Money): string {
  const digits = (minor < 0n ? -minor : minor).toString().padStart(CENTS + 1, '0');
  const text = `${minor < 0n ? '-' : ''}${digits.slice(0, -CENTS)}.${digits.slice(-CENTS)}`;
  return new Intl.NumberFormat('en-IE', { style: 'currency', currency, currencyDisplay: 'symbol' }).format(text as Intl.StringNumericLiteral);
}

/** A day as people read it, as in 24 November 2026. Shapes: YYYY-MM-DD. */
export const dayText = (day: string): string => new Intl.DateTimeFormat('en-IE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));

/** A country as people read it. Shapes: ISO 3166 alpha-2. */
export const countryText = (code: string): string => new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;

/** A rate as people read it, as in 25.5 %. Units: basis points. */
export const rateText = (rateBps: number): string => `${rateBps / 100} %`;
