import type { DocumentBody, DocumentKind } from '#domain/documents/document.ts';
import { decimalOf, type Money } from '#domain/kit/money.ts';

const NAMES: Readonly<Record<DocumentKind, string>> = { work_invoice: 'Invoice', commission_invoice: 'Invoice', brand_fee_invoice: 'Invoice', payout_statement: 'Payout statement', contract: 'Contract', credit_note: 'Credit note' };

/** What a document is called at its head. */
export const nameOf = ({ kind }: Pick<DocumentBody, 'kind'>): string => NAMES[kind];

/** An amount as people read it, as in €420.00, exactly. Units: minor units. */
export const amountText = ({ minor, currency }: Money): string => new Intl.NumberFormat('en-IE', { style: 'currency', currency, currencyDisplay: 'symbol' }).format(decimalOf(minor) as Intl.StringNumericLiteral);

/** A day as people read it, as in 24 November 2026. Shapes: YYYY-MM-DD. */
export const dayText = (day: string): string => new Intl.DateTimeFormat('en-IE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));

/** A country as people read it. Shapes: ISO 3166 alpha-2. */
export const countryText = (code: string): string => new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;

/** A rate as people read it, as in 25.5 %. Units: basis points. */
export const rateText = (rateBps: number): string => `${rateBps / 100} %`;
