import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newAccount, SECURE, startBench, type Bench } from './client.test-support.ts';

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});

afterAll(async () => {
  await bench.emulator.close();
  expect(bench.checked.flaws).toEqual([]);
});

const send = (url: string, fields: Record<string, string>): Promise<Response> => fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) });
const openSession = async () => {
  const { id: customer } = await bench.stripe.customers.create({});
  const session = await bench.stripe.checkout.sessions.create({ ...SECURE, allowed_payment_method_types: ['card'], customer });
  return { session, customer, url: session.url ?? '' };
};

describe('checkout', () => {
  test('the page is whole in itself: labels, one column, nothing from elsewhere', async () => {
    const { url } = await openSession();
    const page = await fetch(url);
    const text = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain('<label for="number">Card number</label>');
    expect(text).toContain('value="4242 4242 4242 4242"');
    expect(text).toContain('width=device-width');
    expect(text).not.toMatch(/<script|src=|href="http/);
  });

  test('saving a card ends the visit, and the visit leads on when it is opened again', async () => {
    const { url, session, customer } = await openSession();
    const answer = await send(url, { number: '4242 4242 4242 4242', expiry: '12/34', cvc: '123', step: 'submit' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`http://127.0.0.1/ok?s=${session.id}`);
    expect(await bench.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({ status: 'complete', url: null });
    expect((await bench.stripe.customers.listPaymentMethods(customer)).data[0]?.card).toMatchObject({ last4: '4242', brand: 'visa', exp_month: 12, exp_year: 2034 });
    expect((await fetch(url, { redirect: 'manual' })).headers.get('location')).toBe(`http://127.0.0.1/ok?s=${session.id}`);
  });

  test('a declined card stays on the page with a sentence, and another may follow', async () => {
    const { url, session } = await openSession();
    const no = await send(url, { number: '4000000000000002', expiry: '12/34', cvc: '123' });
    expect(no.status).toBe(402);
    expect(await no.text()).toContain('<p class="error" role="alert">Your card was declined.</p>');
    expect((await send(url, { number: '1234', expiry: '12/34' })).status).toBe(402);
    expect((await send(url, { number: '', card: '5555555555554444', expiry: '12/34' })).status).toBe(303);
    expect((await bench.stripe.checkout.sessions.retrieve(session.id)).status).toBe('complete');
  });

  test('the bank’s page comes between: failing goes back to the card, completing goes on', async () => {
    const { url, session } = await openSession();
    const first = await send(url, { number: '4000002760003184', expiry: '12/34' });
    const bank = new URL(first.headers.get('location') ?? '', bench.emulator.url).toString();
    expect(await (await fetch(bank)).text()).toContain('Confirm with your bank');
    expect((await send(bank, { outcome: 'fail' })).headers.get('location')).toBe(`/checkout/c/${session.id}`);
    expect(await (await fetch(url)).text()).toContain('Your bank could not confirm');
    await send(url, { number: '4000002760003184', expiry: '12/34' });
    expect((await send(bank, { outcome: 'succeed' })).headers.get('location')).toBe(`http://127.0.0.1/ok?s=${session.id}`);
  });

  test('cancelling leads back, and a visit that is over says so', async () => {
    const { url, session } = await openSession();
    expect((await send(url, { step: 'cancel' })).headers.get('location')).toBe('http://127.0.0.1/no');
    await bench.stripe.checkout.sessions.expire(session.id);
    expect((await fetch(url)).status).toBe(410);
    const late = await openSession();
    await bench.advance(1.1);
    expect((await bench.stripe.checkout.sessions.retrieve(late.session.id)).status).toBe('expired');
  });

  test('a payment is made on the page, and its card can be kept for later', async () => {
    const { stripe } = bench;
    const creator = await bench.creator();
    const { id: customer } = await stripe.customers.create({});
    const session = await stripe.checkout.sessions.create({
      mode: 'payment', customer, success_url: 'http://127.0.0.1/paid', line_items: [{ quantity: 1, price_data: { currency: 'eur', unit_amount: 10_000, product_data: { name: 'Duet <b>' } } }],
      payment_intent_data: { capture_method: 'manual', setup_future_usage: 'off_session', transfer_data: { destination: creator }, application_fee_amount: 1_500, metadata: { hold_id: 'h9' } },
    });
    expect(session.payment_intent).toBeNull();
    const text = await (await fetch(session.url ?? '')).text();
    expect(text).toContain('Duet &lt;b&gt;');
    expect(text).toContain('€100.00');
    expect((await send(session.url ?? '', { number: '4000000000009995', expiry: '12/34' })).status).toBe(402);
    await send(session.url ?? '', { number: '4242424242424242', expiry: '12/34' });
    const done = await stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent.latest_charge'] });
    expect(done).toMatchObject({ status: 'complete', payment_status: 'paid', payment_intent: { status: 'requires_capture', metadata: { hold_id: 'h9' } } });
    expect((await stripe.customers.listPaymentMethods(customer)).data).toHaveLength(1);
    const intent = done.payment_intent as { latest_charge: { payment_method_details: { card: { capture_before: number } } }; created: number };
    expect(intent.latest_charge.payment_method_details.card.capture_before - intent.created).toBe(7 * 86_400);
  });
});

describe('onboarding', () => {
  const openLink = async () => {
    const account = await newAccount(bench.stripe);
    const link = await bench.stripe.v2.core.accountLinks.create({ account: account.id, use_case: { type: 'account_onboarding', account_onboarding: { refresh_url: 'http://127.0.0.1/again', return_url: 'http://127.0.0.1/back' } } });
    return { account: account.id, url: link.url };
  };
  const statusOf = async (id: string) => (await bench.stripe.v2.core.accounts.retrieve(id, { include: ['configuration.recipient'] })).configuration?.recipient?.capabilities?.stripe_balance?.stripe_transfers?.status;
  const DETAILS = { given_name: 'Ana', surname: 'Lopes', born: '1995-03-02', iban: 'DE89 3704 0044 0532 0130 00', step: 'submit' };

  test('handing in makes the account payable, and the link is used up', async () => {
    const { account, url } = await openLink();
    expect(await (await fetch(url)).text()).toContain('value="DE89370400440532013000"');
    expect((await send(url, DETAILS)).headers.get('location')).toBe('http://127.0.0.1/back');
    expect(await statusOf(account)).toBe('active');
    expect((await fetch(url, { redirect: 'manual' })).headers.get('location')).toBe('http://127.0.0.1/again');
  });

  test('leaving for later returns without finishing', async () => {
    const { account, url } = await openLink();
    expect((await send(url, { step: 'leave' })).headers.get('location')).toBe('http://127.0.0.1/back');
    expect(await statusOf(account)).toBe('restricted');
  });

  test('a wrong IBAN is said on the page; what was typed stays', async () => {
    const { account, url } = await openLink();
    const answer = await send(url, { ...DETAILS, iban: 'none' });
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain('This does not look like an IBAN.');
    expect(text).toContain('value="Ana"');
    expect(await statusOf(account)).toBe('restricted');
  });

  test('a link lives five minutes', async () => {
    const { url } = await openLink();
    await bench.control('POST', '/clock', { advance_ms: 301_000 });
    expect((await fetch(url, { redirect: 'manual' })).headers.get('location')).toBe('http://127.0.0.1/again');
  });
});

test('what is not there is not found', async () => {
  for (const path of ['/checkout/c/cs_none', '/3ds/pi_none', '/onboarding/none', '/elsewhere']) expect((await fetch(`${bench.emulator.url}${path}`)).status).toBe(404);
});
