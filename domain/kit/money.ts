import { invariant } from './assert.ts';

/** The currencies a collaboration may be paid in. */
export const CURRENCIES = ['EUR', 'GBP', 'CHF', 'SEK', 'PLN', 'USD'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** An amount of money. Units: `minor` counts the currency's smallest unit: cents for EUR, öre for SEK. */
export type Money = { readonly minor: bigint; readonly currency: Currency };

/** Names an amount. Units: `minor` in minor units of `currency`. */
export const money = (minor: bigint, currency: Currency): Money => ({ minor, currency });

/** Says whether a text is one of our currencies. */
export const isCurrency = (text: string): text is Currency => (CURRENCIES as readonly string[]).includes(text);

/** Adds two amounts of one currency. Throws: InvariantViolation when the currencies differ. Units: minor units. */
export function add(left: Money, right: Money): Money {
  invariant(left.currency === right.currency, 'added two currencies');
  return money(left.minor + right.minor, left.currency);
}

/** Takes `right` from `left`. Throws: InvariantViolation when the currencies differ. Units: minor units. */
export function subtract(left: Money, right: Money): Money {
  invariant(left.currency === right.currency, 'subtracted two currencies');
  return money(left.minor - right.minor, left.currency);
}

const HALF_BPS = 5_000n;
const WHOLE_BPS = 10_000n;

/**
 * Cuts `whole` in two, rounding the cut half up, once; nothing is lost.
 * Units: minor units of the currency; `cutBps` in basis points, 0 to 10 000 (1 bp = 0.01 %).
 * Throws: InvariantViolation when out of range. Source: ADR-0011.
 */
export function splitByBasisPoints(whole: Money, cutBps: bigint): { cut: Money; rest: Money } {
  invariant(whole.minor >= 0n && cutBps >= 0n && cutBps <= WHOLE_BPS, 'split out of range');
  const cut = money((whole.minor * cutBps + HALF_BPS) / WHOLE_BPS, whole.currency);
  const rest = subtract(whole, cut);
  invariant(cut.minor >= 0n && rest.minor >= 0n, 'a part of a split is negative');
  return { cut, rest };
}

const MINOR_DIGITS = 2;

/** An amount as a decimal with a point, exactly: -42050 becomes `-420.50`. Units: minor units. */
export function decimalOf(minor: bigint): string {
  const digits = (minor < 0n ? -minor : minor).toString().padStart(MINOR_DIGITS + 1, '0');
  return `${minor < 0n ? '-' : ''}${digits.slice(0, -MINOR_DIGITS)}.${digits.slice(-MINOR_DIGITS)}`;
}

/** Writes an amount plainly, as in `420.00 EUR`; screens format for their reader instead. Units: minor units. */
export const writeMoney = ({ minor, currency }: Money): string => `${decimalOf(minor)} ${currency}`;
