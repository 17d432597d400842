import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStripeEmulator, type StripeEmulator } from '../../../emulators/stripe/start.ts';
import type { AccountFacts, CustomerFacts, Facts, IntentFacts, LinkFacts, PlannedCall, ProviderAnswer, RefundFacts, SessionFacts } from './port.ts';
import { createStripePayments, openStripe, type StripeSettings } from './stripe.ts';

/** A key of a Stripe sandbox makes the same suite run there; without one it runs against the emulator alone. */
const SANDBOX_KEY = process.env['STRIPE_TEST_KEY'];
const PLACES = [{ place: 'the emulator', key: null }, ...(SANDBOX_KEY ? [{ place: 'a Stripe sandbox', key: SANDBOX_KEY }] : [])];
const SECRETS = { account: ['whsec_one'], connect: ['whsec_two'], thin: ['whsec_three'] };

describe.each(PLACES)('what we ask of the payment provider, at $place', ({ key }) => {
  let emulator: StripeEmulator | null = null;
  let settings: StripeSettings;
  let payments: ReturnType<typeof createStripePayments>;
  let customer = '';

  beforeAll(async () => {
    emulator = key === null ? await startStripeEmulator() : null;
    settings = { secretKey: key ?? 'sk_test_contract', baseUrl: emulator?.url ?? null, webhookSecrets: SECRETS, production: false };
    payments = createStripePayments(settings);
    customer = (await done<CustomerFacts>({ operation: 'customers.create', params: { metadata: { account_id: 'acc_contract' } } })).id;
  });
  afterAll(() => emulator?.close());

  const send = (call: PlannedCall, name = `contract:${randomUUID()}`): Promise<ProviderAnswer> => payments.send(call, name);
  async function done<Expected extends Facts>(call: PlannedCall, name?: string): Promise<Expected> {
    const answer = await send(call, name);
    if (answer.kind !== 'done') throw new Error(`${call.operation}: ${JSON.stringify(answer)}`);
    return answer.facts as Expected;
  }
  /** A card of this customer's, as the provider's test cards name it. */
  const card = async (name: string): Promise<string> => (await openStripe(settings).paymentMethods.attach(name, { customer })).id;
  const intent = async (method: string, more: object = {}): Promise<PlannedCall> => ({
    operation: 'paymentIntents.create',
    params: { amount: 44_100, currency: 'eur', customer, payment_method: await card(method), allowed_payment_method_types: ['card'], capture_method: 'automatic', metadata: { hold_id: `hld_${randomUUID()}`, attempt: '1' }, ...more },
  });
  const confirm = (id: string): PlannedCall => ({ operation: 'paymentIntents.confirm', id, params: { off_session: true } });

  it('makes a payment that takes nothing until it is confirmed, and is the same one under the same key', async () => {
    const call = await intent('pm_card_visa');
    const name = `contract:${randomUUID()}`;
    const made = await done<IntentFacts>(call, name);
    expect(made).toMatchObject({ status: 'requires_confirmation', chargeId: null, chargedMinor: 0n });
    expect((await done<IntentFacts>(call, name)).id).toBe(made.id);
    const paid = await done<IntentFacts>(confirm(made.id));
    expect(paid).toMatchObject({ status: 'succeeded', chargedMinor: 44_100n });
    expect(paid.movements).toMatchObject([{ type: 'charge', amountMinor: 44_100n, currency: 'EUR' }]);
    expect(paid.movements[0]?.feeMinor).toBeGreaterThan(0n);
    expect(await payments.lookUp(confirm(made.id))).toMatchObject({ id: made.id, status: 'succeeded' });
  });

  it('refuses another request under a key that is taken, loudly, for that is a mistake of ours', async () => {
    const name = `contract:${randomUUID()}`;
    await done(await intent('pm_card_visa'), name);
    await expect(send(await intent('pm_card_visa', { amount: 1_000 }), name)).rejects.toThrow(/[Ii]dempoten/);
  });

  it('says a decline as a decline, with its reason, and takes nothing', async () => {
    const { id } = await done<IntentFacts>(await intent('pm_card_chargeCustomerFail'));
    expect(await send(confirm(id))).toMatchObject({ kind: 'declined', needsBrand: true, code: expect.stringMatching(/decline/) });
    expect(await payments.readIntent(id)).toMatchObject({ status: 'requires_payment_method', chargedMinor: 0n });
  });

  it('says when the bank wants the customer, and sends them to a page', async () => {
    const { id } = await done<IntentFacts>(await intent('pm_card_authenticationRequired'));
    expect(await send(confirm(id))).toMatchObject({ kind: 'declined', code: 'authentication_required', needsBrand: true });
    const asked = await done<IntentFacts>({ operation: 'paymentIntents.confirm', id, params: { payment_method: await card('pm_card_authenticationRequired'), return_url: 'http://localhost:3000/back', off_session: false } });
    expect(asked.status).toBe('requires_action');
    expect(asked.redirectUrl).toMatch(/^https?:\/\//);
    expect(await done<IntentFacts>({ operation: 'paymentIntents.cancel', id, params: { cancellation_reason: 'abandoned' } })).toMatchObject({ status: 'canceled' });
    expect(await send(confirm(id))).toMatchObject({ kind: 'declined', code: 'payment_intent_unexpected_state' });
  });

  it('reserves on a card, tells until when, and captures once', async () => {
    const { id } = await done<IntentFacts>(await intent('pm_card_visa', { capture_method: 'manual' }));
    const reserved = await done<IntentFacts>(confirm(id));
    expect(reserved).toMatchObject({ status: 'requires_capture', chargedMinor: 0n, movements: [] });
    expect(reserved.captureBefore).toBeGreaterThan(Date.now());
    const capture: PlannedCall = { operation: 'paymentIntents.capture', id, params: { amount_to_capture: 44_100 } };
    expect(await done<IntentFacts>(capture)).toMatchObject({ status: 'succeeded', chargedMinor: 44_100n });
    expect(await send(capture)).toMatchObject({ kind: 'declined', code: 'payment_intent_unexpected_state' });
  });

  it('gives money back once, and says no the second time', async () => {
    const { id } = await done<IntentFacts>(await intent('pm_card_bypassPending'));
    await done(confirm(id));
    const refund: PlannedCall = { operation: 'refunds.create', params: { payment_intent: id, metadata: { hold_id: id, step: 'revert', attempt: '1' } } };
    const given = await done<RefundFacts>(refund);
    expect(given).toMatchObject({ amount: { minor: 44_100n, currency: 'EUR' }, reversal: null });
    expect(await payments.lookUp(refund)).toMatchObject({ id: given.id });
    expect(await send(refund)).toMatchObject({ kind: 'declined', code: 'charge_already_refunded' });
  });

  it('saves a card on a page of its own, and says that nothing is saved while nobody was there', async () => {
    const session = await done<SessionFacts>({
      operation: 'checkout.sessions.create',
      params: { mode: 'setup', customer, currency: 'eur', allowed_payment_method_types: ['card'], success_url: 'http://localhost:3000/ok', cancel_url: 'http://localhost:3000/no', metadata: { card_id: 'crd_contract' } },
    });
    expect(session.url).toMatch(/^https?:\/\//);
    expect(await payments.readSession(session.id)).toMatchObject({ complete: false, card: null });
  });

  it('makes a creator’s account that cannot be paid before the papers are in, and a page to hand them in', async () => {
    const account = await done<AccountFacts>({
      operation: 'accounts.create',
      params: {
        dashboard: 'express', display_name: 'Contract', identity: { country: 'es', entity_type: 'individual' },
        configuration: { recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } } },
        defaults: { currency: 'eur', responsibilities: { fees_collector: 'application', losses_collector: 'application' } },
        include: ['configuration.recipient', 'requirements'], metadata: { account_id: 'acc_contract' },
      },
    });
    expect(account.transfersActive).toBe(false);
    const link = await done<LinkFacts>({ operation: 'accountLinks.create', params: { account: account.id, use_case: { type: 'account_onboarding', account_onboarding: { refresh_url: 'http://localhost:3000/a', return_url: 'http://localhost:3000/b' } } } });
    expect(link.url).toMatch(/^https?:\/\//);
    const { id } = await done<IntentFacts>(await intent('pm_card_bypassPending'));
    await done(confirm(id));
    const early = await send({ operation: 'transfers.create', params: { amount: 1_000, currency: 'eur', destination: account.id, transfer_group: 'col_contract' } });
    expect(early.kind).toBe('declined');
  });

  it('refuses a parameter it does not know', async () => {
    await expect(send(await intent('pm_card_visa', { colour: 'green' }))).rejects.toThrow(/colour/);
  });

  it('believes only what was signed with our secret, over the very bytes, not long ago', () => {
    const stripe = openStripe(settings);
    const payload = JSON.stringify({ id: 'evt_1', object: 'event', type: 'payment_intent.succeeded', data: { object: { id: 'pi_1', object: 'payment_intent' } } });
    const sign = (secret: string, timestamp = Math.floor(Date.now() / 1_000)) => stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
    const read = (signature: string, body = payload, endpoint: 'account' | 'connect' = 'account') => payments.verifyWebhook(endpoint, Buffer.from(body), signature);
    expect(read(sign('whsec_one'))).toEqual({ id: 'evt_1', type: 'payment_intent.succeeded', objectId: 'pi_1', stripeAccount: null });
    expect(read(sign('whsec_one'), payload.replace('pi_1', 'pi_2'))).toBeNull();
    expect(read(sign('whsec_two'))).toBeNull();
    expect(read(sign('whsec_one'), payload, 'connect')).toBeNull();
    expect(read(sign('whsec_one', Math.floor(Date.now() / 1_000) - 301))).toBeNull();
    expect(read('')).toBeNull();
  });
});
