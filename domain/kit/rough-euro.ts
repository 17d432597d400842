import type { Currency } from './money.ts';

/** What other currencies are worth in euro, roughly: only to compare prices in one list; what is paid is the creator's own price in its own currency. */
const IN_EUR: Readonly<Record<Currency, number>> = { EUR: 1, GBP: 1.16, CHF: 1.05, SEK: 0.09, PLN: 0.235, USD: 0.9 };

/** An amount in cents of euro, roughly. Units: minor units in, cents out. */
export const roughEuroCents = (minor: number, currency: Currency): number => Math.round(minor * IN_EUR[currency]);
