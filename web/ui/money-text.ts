import { decimalOf, isCurrency, type Currency } from '#domain/kit/money.ts';

/** Money as the API writes it. Units: `amountMinor` is decimal text of minor units. */
export type ApiMoney = { readonly amountMinor: string; readonly currency: string };

const MINOR_DIGITS = 2;

function formatterOf(currency: string, whole: boolean): Intl.NumberFormat {
  const digits = whole ? 0 : MINOR_DIGITS;
  return new Intl.NumberFormat('en-IE', { style: 'currency', currency: isCurrency(currency) ? currency : 'EUR', currencyDisplay: 'narrowSymbol', minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Minor units as decimal text with a point, exactly: `-42050` becomes `-420.50`. Units: minor units. */
export const decimalText = (amountMinor: string): string => decimalOf(BigInt(amountMinor));

/** Writes money for a reader: `€420.00`. With `short`, whole amounts lose their zeros: `€420`. Units: minor units inside. */
export function formatMoney(money: ApiMoney, short = false): string {
  const text = decimalText(money.amountMinor);
  const whole = short && text.endsWith('.00');
  // Text, not a number: format() is exact for decimal text of any length.
  return formatterOf(money.currency, whole).format(text as `${number}`);
}

/** The sign of a currency, as in `€`. */
export const currencySign = (currency: string): string => formatterOf(currency, true).formatToParts(0).find((it) => it.type === 'currency')?.value ?? currency;

/** Reads what a person typed as an amount, `1 420,50` or `1,420.50`; null when it is none. Units: minor units as decimal text. */
export function parseMoneyText(typed: string): string | null {
  const text = typed.replaceAll(/[\s’']/g, '');
  const match = /^(\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d{1,2}))?$/.exec(text);
  if (!match) return null;
  const whole = (match[1] ?? '0').replaceAll(/[.,]/g, '');
  return BigInt(`${whole}${(match[2] ?? '').padEnd(MINOR_DIGITS, '0')}`).toString();
}

/** The rate of basis points for a reader: `500` becomes `5 %`, on one line. Units: basis points. */
export const formatBps = (bps: number): string => `${(bps / 100).toLocaleString('en-IE', { maximumFractionDigits: 2 })}\u00A0%`;

export type { Currency };
