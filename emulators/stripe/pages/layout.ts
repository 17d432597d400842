import { html, type Html } from './html.ts';
import { STYLE } from './style.ts';

export type PageAnswer = { readonly status: number; readonly page?: Html; readonly location?: string };

/** A whole page. */
export const layout = (title: string, body: Html): Html => html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${{ html: STYLE }}</style></head><body><main><p class="note">Payment provider emulator. No real money moves and no real card is needed.</p>${body}</main></body></html>`;

/** A page that only says something. */
export const sayPage = (status: number, title: string, words: string): PageAnswer => ({ status, page: layout(title, html`<div class="card"><h1>${title}</h1><p>${words}</p></div>`) });

/** Sends the visitor on, after a form too. */
export const goTo = (location: string): PageAnswer => ({ status: 303, location });

/** An amount as people write it. Units: minor units. */
export function amountText(amount: number, currency: string): string {
  const format = new Intl.NumberFormat('en-IE', { style: 'currency', currency: currency.toUpperCase() });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amount / 10 ** digits);
}
