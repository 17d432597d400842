import Stripe from 'stripe';
import { readDescription } from './spec/document.ts';
import { createSpec } from './spec/validate.ts';
import { startStripeEmulator, type StripeEmulator, type StripeEmulatorOptions } from './start.ts';

const spec = createSpec(readDescription());

/** What every answer of the emulator is held against; a test looks at it at its end. */
export type Checked = { readonly answers: number; readonly flaws: readonly string[] };

export type Bench = {
  readonly emulator: StripeEmulator;
  readonly stripe: Stripe;
  readonly checked: { answers: number; flaws: string[] };
  control<Answer = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<Answer>;
  /** A connected account that can be paid. */
  creator(): Promise<string>;
  /** A brand with a saved card. */
  brand(card?: string): Promise<{ customer: string; card: string }>;
  advance(days: number): Promise<void>;
};

/** The real SDK against an address; every good answer is checked against the description. */
export function sdkFor(url: string, checked = { answers: 0, flaws: [] as string[] }): Stripe {
  const { hostname, port } = new URL(url);
  const checkedFetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const response = await fetch(input, init);
    const path = new URL(input instanceof Request ? input.url : input.toString()).pathname;
    const found = response.ok ? spec.find(init?.method ?? 'GET', path) : null;
    if (found) {
      checked.answers += 1;
      const flaws = spec.checkAnswer(found, await response.clone().json());
      if (flaws.length > 0) checked.flaws.push(`${found.name}: ${flaws.slice(0, 3).join('; ')}`);
    }
    return response;
  };
  return new Stripe('sk_test_bench', { apiVersion: '2026-10-28.endive', host: hostname, port: Number(port), protocol: 'http', maxNetworkRetries: 0, telemetry: false, httpClient: Stripe.createFetchHttpClient(checkedFetch) });
}

/** Steers an emulator at an address. */
export const controlsOf = (url: string) => async <Answer = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<Answer> => {
  const answer = await fetch(`${url}/_emulator${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const json = await answer.json() as Answer;
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(json)}`);
  return json;
};

export const SECURE = { mode: 'setup', currency: 'eur', allowed_payment_method_types: ['card'], success_url: 'http://127.0.0.1/ok?s={CHECKOUT_SESSION_ID}', cancel_url: 'http://127.0.0.1/no' } as const;

/** Makes an account as the product does, not yet able to be paid. */
export const newAccount = (stripe: Stripe) => stripe.v2.core.accounts.create({
  dashboard: 'express', display_name: 'Creator', identity: { country: 'fr', entity_type: 'individual' }, configuration: { recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } } },
  defaults: { currency: 'eur', responsibilities: { fees_collector: 'application', losses_collector: 'application' } }, include: ['configuration.recipient', 'requirements'], metadata: { account_id: '1' },
});

/** Starts an emulator whose clock stands, and the SDK beside it. */
export async function startBench(options: StripeEmulatorOptions = {}): Promise<Bench> {
  const emulator = await startStripeEmulator(options);
  const checked = { answers: 0, flaws: [] as string[] };
  const stripe = sdkFor(emulator.url, checked);
  const control = controlsOf(emulator.url);
  await control('POST', '/clock', { freeze: true, now_ms: Date.parse('2026-11-24T09:00:00Z') });
  return {
    emulator, stripe, checked, control,
    async creator() {
      const account = await newAccount(stripe);
      await stripe.balanceSettings.update({ payments: { payouts: { schedule: { interval: 'manual' } } } }, { stripeAccount: account.id });
      await control('POST', `/accounts/${account.id}/complete`, {});
      return account.id;
    },
    async brand(card = '4242424242424242') {
      const customer = await stripe.customers.create({ email: 'brand@example.test' });
      const session = await stripe.checkout.sessions.create({ ...SECURE, allowed_payment_method_types: ['card'], customer: customer.id });
      await control('POST', `/checkout/${session.id}/complete`, { card });
      const done = await stripe.checkout.sessions.retrieve(session.id, { expand: ['setup_intent.payment_method'] });
      const method = (done.setup_intent as Stripe.SetupIntent).payment_method as Stripe.PaymentMethod;
      return { customer: customer.id, card: method.id };
    },
    advance: async (days) => void await control('POST', '/clock', { advance_ms: days * 86_400_000 }),
  };
}
