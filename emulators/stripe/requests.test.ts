import { randomUUID } from 'node:crypto';
import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sdkFor, startBench, type Bench } from './client.test-support.ts';

let bench: Bench;
let stripe: Stripe;

beforeAll(async () => {
  bench = await startBench();
  ({ stripe } = bench);
});

afterAll(async () => {
  await bench.emulator.close();
});

/** Calls whose parameters the SDK's types would refuse: what a mistake in plain data looks like. */
const loosely = (params: Record<string, unknown>): never => params as never;

describe('wrong calls are refused', () => {
  const create = (params: Record<string, unknown>) => () => stripe.paymentIntents.create(loosely(params));
  test.each<readonly [string, () => Promise<unknown>, Record<string, unknown>]>([
    ['payment_method_types is gone', create({ amount: 100, currency: 'eur', payment_method_types: ['card'] }), { code: 'payment_method_types_no_longer_supported' }],
    ['a misspelt parameter', create({ amount: 100, currency: 'eur', captur_method: 'manual' }), { code: 'parameter_unknown', param: 'captur_method' }],
    ['a misspelt value', create({ amount: 100, currency: 'eur', capture_method: 'manaul' }), { param: 'capture_method' }],
    ['half a cent', create({ amount: 10.5, currency: 'eur' }), { code: 'parameter_invalid_integer', param: 'amount' }],
    ['no currency', create({ amount: 100 }), { code: 'parameter_missing', param: 'currency' }],
    ['a transfer to nobody', () => stripe.transfers.create(loosely({ amount: 1, currency: 'eur' })), { code: 'parameter_missing', param: 'destination' }],
    ['a fee on a transfer', () => stripe.transfers.create(loosely({ amount: 1, currency: 'eur', destination: 'acct_c', application_fee_amount: 1 })), { code: 'parameter_unknown' }],
    ['a refund for a reason that is not ours to give', () => stripe.refunds.create(loosely({ payment_intent: 'pi_1', reason: 'expired_uncaptured_charge' })), { param: 'reason' }],
    ['a cancel reason that is not ours to give', () => stripe.paymentIntents.cancel('pi_1', loosely({ cancellation_reason: 'expired' })), { param: 'cancellation_reason' }],
    ['a misspelt parameter deep inside', create({ amount: 1, currency: 'eur', transfer_data: { destination: 'acct_c', fee: 1 } }), { code: 'parameter_unknown', param: 'transfer_data[fee]' }],
    ['an event that does not exist', () => stripe.webhookEndpoints.create(loosely({ url: 'https://x', enabled_events: ['payment_intent.captured'] })), { param: 'enabled_events[0]' }],
    ['a dashboard that does not exist', () => stripe.v2.core.accounts.create(loosely({ dashboard: 'standard' })), { code: 'invalid_fields', param: 'dashboard' }],
    ['an operation that is not there', () => stripe.invoices.create({ customer: 'cus_1' }), { statusCode: 404 }],
    ['an unknown currency', create({ amount: 100, currency: 'eurr' }), { param: 'currency' }],
    ['too little', create({ amount: 49, currency: 'eur' }), { code: 'amount_too_small' }],
    ['an unknown customer', create({ amount: 100, currency: 'eur', customer: 'cus_none' }), { code: 'resource_missing', param: 'customer' }],
    ['off_session without confirm', create({ amount: 100, currency: 'eur', off_session: true }), { param: 'off_session' }],
    ['a page too long', () => stripe.paymentIntents.list({ limit: 101 }), { param: 'limit' }],
    ['what cannot be expanded', () => stripe.customers.create({ expand: ['house'] }), { param: 'expand' }],
  ])('%s', async (_name, call, expected) => {
    const error = await call().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError);
    expect(error).toMatchObject({ requestId: expect.stringMatching(/^req_/), ...expected });
  });

  test('a live key is refused, and no key', async () => {
    const { hostname: host, port } = new URL(bench.emulator.url);
    const live = new Stripe('sk_live_x', { host, port: Number(port), protocol: 'http', maxNetworkRetries: 0, telemetry: false });
    await expect(live.balance.retrieve()).rejects.toBeInstanceOf(Stripe.errors.StripeAuthenticationError);
    expect((await fetch(`${bench.emulator.url}/v1/balance`)).status).toBe(401);
  });

  test('objects of one account are not there for another', async () => {
    const creator = await bench.creator();
    const customer = await stripe.customers.create({});
    await expect(stripe.customers.retrieve(customer.id, {}, { stripeAccount: creator })).rejects.toMatchObject({ code: 'resource_missing', statusCode: 404 });
    await expect(stripe.balance.retrieve({}, { stripeAccount: 'acct_nobody' })).rejects.toBeInstanceOf(Stripe.errors.StripePermissionError);
  });
});

describe('idempotency', () => {
  test('the same key gives the same answer and does it once', async () => {
    const idempotencyKey = randomUUID();
    const first = await stripe.customers.create({ name: 'Once' }, { idempotencyKey });
    const again = await stripe.customers.create({ name: 'Once' }, { idempotencyKey });
    expect(again.id).toBe(first.id);
    const replayed = (it: { lastResponse: { headers: unknown } }): string | null => (it.lastResponse.headers as Headers).get('idempotent-replayed');
    expect([replayed(first), replayed(again)]).toEqual([null, 'true']);
    await expect(stripe.customers.create({ name: 'Twice' }, { idempotencyKey })).rejects.toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
  });

  test('a key is good again after a day', async () => {
    const idempotencyKey = randomUUID();
    const first = await stripe.customers.create({}, { idempotencyKey });
    await bench.advance(0.99);
    expect((await stripe.customers.create({}, { idempotencyKey })).id).toBe(first.id);
    await bench.advance(0.02);
    expect((await stripe.customers.create({}, { idempotencyKey })).id).not.toBe(first.id);
  });

  test('a request that is refused before it begins leaves no trace under its key', async () => {
    const idempotencyKey = randomUUID();
    await expect(stripe.paymentIntents.create({ amount: 100 } as never, { idempotencyKey })).rejects.toMatchObject({ code: 'parameter_missing' });
    expect((await stripe.paymentIntents.create({ amount: 100, currency: 'eur' }, { idempotencyKey })).amount).toBe(100);
  });

  test('a declined card is kept under its key, with its failed charge', async () => {
    const idempotencyKey = randomUUID();
    const params = { amount: 100, currency: 'eur', payment_method: 'pm_card_chargeDeclined', confirm: true, off_session: true, allowed_payment_method_types: ['card'] } as const;
    const decline = async () => stripe.paymentIntents.create({ ...params, allowed_payment_method_types: ['card'] }, { idempotencyKey }).catch((error: unknown) => error as Stripe.errors.StripeCardError);
    const [first, second] = [await decline(), await decline()];
    expect(first).toMatchObject({ statusCode: 402, decline_code: 'generic_decline' });
    expect(second).toMatchObject({ statusCode: 402, headers: { 'idempotent-replayed': 'true' } });
    expect((second as Stripe.errors.StripeCardError).charge).toBe((first as Stripe.errors.StripeCardError).charge);
  });

  test('a twin that comes while the first still runs is told so', async () => {
    const idempotencyKey = randomUUID();
    await bench.control('POST', '/faults', [{ match: { path: '/v1/customers', method: 'POST' }, times: 1, action: 'slow', delay_ms: 150 }]);
    const [first, twin] = await Promise.allSettled([stripe.customers.create({}, { idempotencyKey }), new Promise((resolve) => setTimeout(resolve, 50)).then(() => stripe.customers.create({}, { idempotencyKey }))]);
    expect(first.status).toBe('fulfilled');
    expect(twin).toMatchObject({ status: 'rejected', reason: { code: 'idempotency_key_in_use', statusCode: 409 } });
  });

  test('a key of one account means nothing in another', async () => {
    const idempotencyKey = randomUUID();
    const creator = await bench.creator();
    const here = await stripe.customers.create({}, { idempotencyKey });
    expect((await stripe.customers.create({}, { idempotencyKey, stripeAccount: creator })).id).not.toBe(here.id);
  });
});

describe('faults', () => {
  const named = (name: string) => async (): Promise<string[]> => (await bench.control<{ objects: { customer?: { name: string | null; id: string }[] } }>('GET', '/dump')).objects.customer?.filter((it) => it.name === name).map((it) => it.id) ?? [];
  const fault = (action: string, more: object = {}): Promise<unknown> => bench.control('POST', '/faults', [{ match: { method: 'POST', path: '/v1/customers' }, times: 1, action, ...more }]);

  test.each([['429', 'StripeRateLimitError', 0], ['500', 'StripeAPIError', 0], ['409', 'StripeAPIError', 0], ['outage', 'StripeConnectionError', 0], ['commit_then_reset', 'StripeConnectionError', 1]])('%s is seen as %s and has made %i', async (action, type, made) => {
    const name = randomUUID();
    await fault(action);
    const lost = () => stripe.customers.create({ name }, { idempotencyKey: name });
    const error = await lost().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ type });
    expect(await named(name)()).toHaveLength(made);
    const again = await lost();
    expect(await named(name)()).toEqual([again.id]);
  });

  test('a stored 500 comes back under its key although it was done', async () => {
    const name = randomUUID();
    await fault('500_stored');
    const create = async () => stripe.customers.create({ name }, { idempotencyKey: name }).catch((error: unknown) => error);
    expect(await create()).toMatchObject({ statusCode: 500 });
    expect(await create()).toMatchObject({ statusCode: 500, headers: { 'idempotent-replayed': 'true' } });
    expect(await named(name)()).toHaveLength(1);
  });

  test.each([['timeout', 0], ['timeout_after_effect', 1]])('%s: the caller gives up, and it has made %i', async (action, made) => {
    const name = randomUUID();
    await fault(action, { delay_ms: 2_000 });
    await expect(stripe.customers.create({ name }, { timeout: 150 })).rejects.toMatchObject({ type: 'StripeConnectionError' });
    expect(await named(name)()).toHaveLength(made);
  });

  test('only the third of its kind is hit', async () => {
    await bench.control('POST', '/faults', [{ match: { path: '^/v1/customers/cus_.*$', nth: 3 }, times: 1, action: '500' }]);
    const { id } = await stripe.customers.create({});
    const seen: number[] = [];
    for (let i = 0; i < 4; i += 1) seen.push(await stripe.customers.retrieve(id).then(() => 200, () => 500));
    expect(seen).toEqual([200, 200, 500, 200]);
    await bench.control('DELETE', '/faults');
  });

  test('every call is written down', async () => {
    await bench.control('DELETE', '/requests');
    const idempotencyKey = randomUUID();
    await stripe.customers.create({ name: 'Noted' }, { idempotencyKey });
    const { requests } = await bench.control<{ requests: object[] }>('GET', '/requests');
    expect(requests).toEqual([expect.objectContaining({ method: 'POST', path: '/v1/customers', key: idempotencyKey, status: 200, body: 'name=Noted', replayed: false })]);
  });
});

describe('lists', () => {
  test('pages go on and back, newest first, and by time', async () => {
    const customer = (await stripe.customers.create({})).id;
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) ids.unshift((await stripe.paymentIntents.create({ amount: 100 + i, currency: 'eur', customer })).id);
    const first = await stripe.paymentIntents.list({ customer, limit: 2 });
    expect(first).toMatchObject({ has_more: true, data: [{ id: ids[0] }, { id: ids[1] }] });
    const next = await stripe.paymentIntents.list({ customer, limit: 2, starting_after: ids[1] ?? '' });
    expect(next.data.map((it) => it.id)).toEqual(ids.slice(2, 4));
    const back = await stripe.paymentIntents.list({ customer, limit: 2, ending_before: ids[3] ?? '' });
    expect(back.data.map((it) => it.id)).toEqual(ids.slice(1, 3));
    const all: string[] = [];
    for await (const it of stripe.paymentIntents.list({ customer, limit: 2 })) all.push(it.id);
    expect(all).toEqual(ids);
    expect((await stripe.paymentIntents.list({ customer, created: { lt: 5 } })).data).toEqual([]);
    await expect(stripe.paymentIntents.list({ customer, starting_after: 'pi_none' })).rejects.toMatchObject({ code: 'resource_missing' });
  });
});

test('the SDK’s own client, with its own retries, rides over a passing failure', async () => {
  const { hostname: host, port } = new URL(bench.emulator.url);
  const patient = new Stripe('sk_test_x', { host, port: Number(port), protocol: 'http', maxNetworkRetries: 2, telemetry: false });
  await bench.control('POST', '/faults', [{ match: { path: '/v1/customers' }, times: 1, action: 'commit_then_reset' }, { match: { path: '/v1/customers' }, times: 1, action: '500' }]);
  const name = randomUUID();
  const made = await patient.customers.create({ name });
  const { objects } = await bench.control<{ objects: { customer: { name: string; id: string }[] } }>('GET', '/dump');
  expect(objects.customer.filter((it) => it.name === name).map((it) => it.id)).toEqual([made.id]);
  await sdkFor(bench.emulator.url).customers.retrieve(made.id);
});
