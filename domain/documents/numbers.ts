import { invariant } from '../kit/assert.ts';
import type { DocumentBody, DocumentKind } from './document.ts';

const LETTERS: Readonly<Record<DocumentKind, string>> = { work_invoice: 'W', commission_invoice: 'C', brand_fee_invoice: 'F', payout_statement: 'P', contract: 'A', credit_note: 'N' };
const DIGITS_MIN = 6;

/**
 * The series a document is numbered in. What we write in a creator's name has a series of that creator's own: a supplier's numbers must run without gaps.
 * Source: Directive 2006/112/EC, Art. 226(2).
 */
export function seriesOf({ kind, supplier }: Pick<DocumentBody, 'kind' | 'supplier'>): string {
  const inTheirName = supplier.accountId !== null && (kind === 'work_invoice' || kind === 'credit_note');
  return inTheirName ? `${LETTERS[kind]}-${supplier.accountId.slice(-12)}` : LETTERS[kind];
}

/** Writes a number, as in C-2026-000017. */
export function numberOf(series: string, year: number, count: number): string {
  invariant(count > 0, 'numbers begin at one', series);
  return `${series}-${year}-${String(count).padStart(DIGITS_MIN, '0')}`.toUpperCase();
}
