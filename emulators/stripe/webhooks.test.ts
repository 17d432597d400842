import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newAccount, startBench, type Bench } from './client.test-support.ts';

type Letter = { readonly path: string; readonly signature: string; readonly body: string };

let bench: Bench;
let receiver: Server;
let letters: Letter[] = [];
let refuse = 0;

beforeEach(async () => {
  letters = [];
  refuse = 0;
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part.toString();
    });
    request.on('end', () => {
      letters.push({ path: request.url ?? '', signature: String(request.headers['stripe-signature']), body });
      response.statusCode = refuse > 0 ? 500 : 200;
      refuse -= 1;
      response.end();
    });
  });
  await new Promise<void>((resolve) => {
    receiver.listen(0, '127.0.0.1', resolve);
  });
  const at = (kind: 'account' | 'connect' | 'thin') => ({ kind, url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/${kind}`, secret: `whsec_${kind}` });
  bench = await startBench({ webhooks: [at('account'), at('connect'), at('thin')] });
});

afterEach(async () => {
  await bench.emulator.close();
  receiver.closeAllConnections();
  await new Promise((resolve) => receiver.close(resolve));
});

const deliver = (): Promise<{ waiting: number }> => bench.control('POST', '/deliver');
const typesAt = (path: string): string[] => letters.filter((it) => it.path === path).map((it) => (JSON.parse(it.body) as { type: string }).type);
const verified = (it: Letter | undefined): Stripe.Event => bench.stripe.webhooks.constructEvent(it?.body ?? '', it?.signature ?? '', `whsec_${it?.path.slice(1) ?? ''}`);

test('events of the platform, of creators and of new accounts go to their own addresses, signed', async () => {
  const { stripe } = bench;
  const creator = await bench.creator();
  const customer = await stripe.customers.create({ name: 'Signed' }, { idempotencyKey: 'key-1' });
  await stripe.topups.create({ amount: 5_000, currency: 'eur' });
  await stripe.transfers.create({ amount: 5_000, currency: 'eur', destination: creator });
  await stripe.payouts.create({ amount: 5_000, currency: 'eur' }, { stripeAccount: creator });
  expect(await deliver()).toEqual({ waiting: 0 });
  expect(typesAt('/account')).toEqual(expect.arrayContaining(['customer.created', 'transfer.created']));
  expect(typesAt('/connect')).toEqual(expect.arrayContaining(['payout.created', 'account.updated']));
  const made = verified(letters.find((it) => it.body.includes('customer.created')));
  expect(made).toMatchObject({ type: 'customer.created', data: { object: { id: customer.id, name: 'Signed' } }, request: { idempotency_key: 'key-1' } });
  expect(verified(letters.find((it) => it.body.includes('"payout.created"'))).account).toBe(creator);
  const thin = letters.find((it) => it.path === '/thin' && it.body.includes('capability_status_updated'));
  const notice = stripe.parseEventNotification(Buffer.from(thin?.body ?? ''), thin?.signature ?? '', 'whsec_thin') as unknown as { type: string; related_object: { id: string } };
  expect(notice).toMatchObject({ type: 'v2.core.account[configuration.recipient].capability_status_updated', related_object: { id: creator } });
  expect(() => stripe.webhooks.constructEvent(thin?.body ?? '', thin?.signature ?? '', 'whsec_thin')).toThrow();
  expect(JSON.parse(thin?.body ?? '{}')).not.toHaveProperty('data');
});

test('an event that was not taken comes again, and is signed anew', async () => {
  refuse = 2;
  const { id } = await bench.stripe.customers.create({});
  await expect.poll(() => letters.length, { timeout: 5_000, interval: 50 }).toBe(3);
  const ids = new Set(letters.map((it) => verified(it).id));
  expect(ids.size).toBe(1);
  expect((verified(letters[2]).data.object as { id: string }).id).toBe(id);
  expect(await deliver()).toEqual({ waiting: 0 });
});

test('lost, doubled, reordered, late and forged, as the script says', async () => {
  const { stripe, control } = bench;
  const script = (mode: string, more: object = {}): Promise<unknown> => control('POST', '/webhooks', { mode, ...more });
  await script('drop', { count: 1 });
  await stripe.customers.create({});
  await deliver();
  expect(letters).toHaveLength(0);

  await script('duplicate');
  await stripe.customers.create({});
  await deliver();
  expect(letters.map((it) => verified(it).id)).toEqual([verified(letters[0]).id, verified(letters[0]).id]);
  letters = [];

  await script('delay', { delay_ms: 60_000 });
  await stripe.customers.create({ name: 'first' });
  await stripe.customers.create({ name: 'second' });
  expect(letters).toHaveLength(0);
  await script('reorder');
  await deliver();
  expect(letters.map((it) => (verified(it).data.object as Stripe.Customer).name)).toEqual(['second', 'first']);
  letters = [];

  await script('wrong_signature', { count: 1 });
  await stripe.customers.create({});
  await deliver();
  expect(() => verified(letters[0])).toThrow(Stripe.errors.StripeSignatureVerificationError);
});

test('events can be read for 30 days', async () => {
  const { stripe, advance } = bench;
  const account = await newAccount(stripe);
  await stripe.customers.create({});
  const [event] = (await stripe.events.list({ types: ['customer.created'], created: { gte: 5 } })).data;
  expect(await stripe.events.retrieve(event?.id ?? '')).toMatchObject({ type: 'customer.created', pending_webhooks: 1 });
  const [made] = (await stripe.v2.core.events.list({ object_id: account.id })).data;
  expect(await stripe.v2.core.events.retrieve(made?.id ?? '')).toMatchObject({ type: 'v2.core.account.created' });
  await advance(31);
  expect((await stripe.events.list({})).data).toEqual([]);
  expect(bench.checked.flaws).toEqual([]);
});

test('addresses made by the API get only what they ask for, and nothing leaves this machine', async () => {
  const { stripe } = bench;
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/mine`;
  const endpoint = await stripe.webhookEndpoints.create({ url, enabled_events: ['customer.updated'] });
  expect(endpoint.secret).toMatch(/^whsec_/);
  expect((await stripe.webhookEndpoints.retrieve(endpoint.id)).secret).toBeUndefined();
  await stripe.webhookEndpoints.create({ url: 'https://example.test/away', enabled_events: ['*'] });
  const destination = await stripe.v2.core.eventDestinations.create({ name: 'd', type: 'webhook_endpoint', event_payload: 'thin', enabled_events: ['v2.core.event_destination.ping'], webhook_endpoint: { url }, include: ['webhook_endpoint.signing_secret'] });
  expect(destination.webhook_endpoint?.signing_secret).toMatch(/^whsec_/);
  await stripe.v2.core.eventDestinations.ping(destination.id);
  const { id } = await stripe.customers.create({});
  await stripe.customers.update(id, { name: 'New' });
  await deliver();
  expect(typesAt('/mine').sort()).toEqual(['customer.updated', 'v2.core.event_destination.ping']);
  await stripe.v2.core.eventDestinations.disable(destination.id);
  await stripe.webhookEndpoints.update(endpoint.id, { disabled: true });
  await stripe.customers.update(id, { name: 'Newer' });
  await deliver();
  expect(typesAt('/mine')).toHaveLength(2);
  await stripe.v2.core.eventDestinations.del(destination.id);
  await stripe.webhookEndpoints.del(endpoint.id);
  expect(bench.checked.flaws).toEqual([]);
});
