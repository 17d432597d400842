import { TEST_CARDS } from '../cards/catalogue.ts';
import { act } from '../engine/act.ts';
import { Problem } from '../engine/problems.ts';
import type { World } from '../engine/world.ts';
import type { Session } from '../objects/checkout-sessions.ts';
import { sessionOf, submitCard, type CardEntry } from '../objects/checkout-visit.ts';
import { html, type Html } from './html.ts';
import { amountText, goTo, layout, sayPage, type PageAnswer } from './layout.ts';

type Shown = { readonly session: Session; readonly error: string; readonly number: string };

const heading = (it: Session): Html => (it.mode === 'setup'
  ? html`<h1>Save a card</h1><p>Nothing is charged now. The card is kept for agreed payments later.</p>`
  : html`<h1>${it._what}</h1><p class="amount">${amountText(it.amount_total ?? 0, it.currency ?? 'eur')}</p>`);

const testCards = (): Html => html`<details><summary>Other test cards</summary><ul class="tests">${TEST_CARDS.map((it) => html`<li><button name="card" value="${it.number}"><span>${it.label}</span><code>${it.number.replace(/(.{4})(?=.)/g, '$1 ')}</code></button></li>`)}</ul></details>`;

function form({ session, error, number }: Shown): Html {
  return layout(session.mode === 'setup' ? 'Save a card' : 'Pay', html`<div class="card">${heading(session)}
    ${error === '' ? html`` : html`<p class="error" role="alert">${error}</p>`}
    <form method="post">
      <label for="number">Card number</label><input id="number" name="number" inputmode="numeric" autocomplete="cc-number" required value="${number}">
      <div class="pair"><div><label for="expiry">Expires (MM/YY)</label><input id="expiry" name="expiry" inputmode="numeric" autocomplete="cc-exp" required pattern="[0-9]{1,2} ?/ ?[0-9]{2}" value="12/34"></div>
      <div><label for="cvc">Security code</label><input id="cvc" name="cvc" inputmode="numeric" autocomplete="cc-csc" required pattern="[0-9]{3,4}" value="123"></div></div>
      <button class="main" name="step" value="submit">${session.mode === 'setup' ? 'Save card' : 'Pay'}</button>
      ${testCards()}
    </form>
    <form method="post"><button name="step" value="cancel">Cancel</button></form></div>`);
}

/** The address to come back to, with the visit's name in it. */
export const successUrl = (session: Session): string => (session.success_url ?? '').replaceAll('{CHECKOUT_SESSION_ID}', session.id);

const FIRST = '4242 4242 4242 4242';

function entryOf(fields: URLSearchParams): CardEntry {
  const [month, year] = (fields.get('expiry') ?? '').split('/').map((it) => Number(it.trim()));
  const number = fields.get('card') ?? fields.get('number') ?? '';
  return { number, ...(month && year ? { exp_month: month, exp_year: 2000 + year } : {}) };
}

/** The page where a brand gives its card. */
export function checkoutPage(world: World, id: string, fields: URLSearchParams | null): PageAnswer {
  const session = sessionOf(world, id);
  if (session.status === 'complete') return goTo(successUrl(session));
  if (session.status === 'expired') return sayPage(410, 'This page has expired', 'Go back and start again.');
  if (!fields) return { status: 200, page: form({ session, error: session._error, number: FIRST }) };
  if (fields.get('step') === 'cancel') return session.cancel_url === null ? sayPage(200, 'Cancelled', 'You can close this page.') : goTo(session.cancel_url);
  const entry = entryOf(fields);
  try {
    const step = act(world, () => submitCard(world, id, entry));
    return goTo(step.next === 'bank' ? `/3ds/${step.intent}` : successUrl(step.session));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { status: 402, page: form({ session, error: error.message, number: entry.number }) };
  }
}
