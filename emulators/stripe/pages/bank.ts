import { act } from '../engine/act.ts';
import { Problem } from '../engine/problems.ts';
import type { World } from '../engine/world.ts';
import { finishAtBank, sessionOf } from '../objects/checkout-visit.ts';
import type { PaymentIntent, SetupIntent } from '../objects/records.ts';
import { successUrl } from './checkout.ts';
import { html } from './html.ts';
import { amountText, goTo, layout, sayPage, type PageAnswer } from './layout.ts';

type Intent = PaymentIntent | SetupIntent;

const isPayment = (it: Intent): it is PaymentIntent => it.object === 'payment_intent';

function find(world: World, id: string): Intent | undefined {
  const value = world.store.find<Intent>(id)?.value;
  return value?.object === 'payment_intent' || value?.object === 'setup_intent' ? value : undefined;
}

/** Where the caller wants their customer back, told how it went as the provider tells it. */
export function returnUrl(intent: Intent): string {
  const url = new URL(intent._returnUrl ?? 'about:blank');
  url.searchParams.set(intent.object, intent.id);
  url.searchParams.set(`${intent.object}_client_secret`, intent.client_secret);
  url.searchParams.set('redirect_status', intent.status === 'requires_payment_method' ? 'failed' : 'succeeded');
  return url.toString();
}

function onwards(world: World, id: string): PageAnswer {
  const intent = find(world, id);
  if (!intent) return sayPage(404, 'Nothing here', 'There is no such payment.');
  const session = intent._session === null ? null : sessionOf(world, intent._session);
  if (session) return goTo(session.status === 'complete' ? successUrl(session) : `/checkout/c/${session.id}`);
  return intent._returnUrl === null ? sayPage(200, 'Done', 'You can close this page.') : goTo(returnUrl(intent));
}

/** The page of the bank, where a customer shows that they are themselves. */
export function bankPage(world: World, id: string, fields: URLSearchParams | null): PageAnswer {
  const intent = find(world, id);
  if (intent?.status !== 'requires_action') return onwards(world, id);
  if (!fields) {
    const what = isPayment(intent) ? html`<p class="amount">${amountText(intent.amount, intent.currency)}</p><p>Your bank asks whether this payment is yours.</p>` : html`<p>Your bank asks whether this card may be kept for later payments.</p>`;
    return { status: 200, page: layout('Your bank', html`<div class="card"><h1>Confirm with your bank</h1>${what}<form method="post"><button class="main" name="outcome" value="succeed">Complete</button><button class="danger" name="outcome" value="fail">Fail</button></form></div>`) };
  }
  try {
    act(world, () => finishAtBank(world, id, fields.get('outcome') === 'succeed'));
  } catch (error) {
    // The bank has said no in spite of it all: the payment knows, and the caller reads it there.
    if (!(error instanceof Problem)) throw error;
  }
  return onwards(world, id);
}
