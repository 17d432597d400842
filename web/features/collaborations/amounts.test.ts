import { expect, it } from 'vitest';
import { amountsOf } from './amounts.ts';
import type { Work } from './collaborations-api.ts';

const eur = (amountMinor: string) => ({ amountMinor, currency: 'EUR' as const });
const hold = { price: eur('45000'), brandFee: eur('2250'), total: eur('47250'), commission: eur('4500'), creatorGets: eur('40500') } as Work['hold'];
const terms = { price: eur('48000'), brandFeeBps: 500, commissionBps: 1_000, frozen: false } as Work['terms'];

it('a counter-offer is shown at its own price, not at the one the card was saved for', () => {
  expect(amountsOf({ terms, hold })).toEqual({ price: eur('48000'), brandFee: eur('2400'), total: eur('50400'), commission: eur('4800'), creatorGets: eur('43200') });
});

it('frozen terms are shown as the hold has them', () => {
  expect(amountsOf({ terms: { ...terms, frozen: true }, hold })).toMatchObject({ total: eur('47250'), creatorGets: eur('40500') });
});

it('rounds half up, once, and loses nothing', () => {
  expect(amountsOf({ terms: { ...terms, price: eur('1010') }, hold })).toEqual({ price: eur('1010'), brandFee: eur('51'), total: eur('1061'), commission: eur('101'), creatorGets: eur('909') });
});
