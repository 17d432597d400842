import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { money } from '#domain/kit/money.ts';
import { createStripePayments } from '#server/adapters/stripe/stripe.ts';
import { RAIL_LIST } from './index.ts';
import { platformHold } from './platform-hold.ts';
import type { RailInput } from './rail.ts';

const input: RailInput = {
  holdId: 'hld_1', collaborationId: 'col_1', attempt: 1, charge: money(44_100n, 'EUR'), toCreator: money(37_800n, 'EUR'), toBrand: money(0n, 'EUR'), moveBack: money(0n, 'EUR'),
  customerId: 'cus_1', paymentMethodId: 'pm_1', creatorStripeAccount: 'acct_1', intentId: null, chargeId: null, transferId: null, captured: false, payoutStep: 'release', returnStep: 'return', segregated: true,
};

describe('money the provider sets aside', () => {
  const closers: (() => void)[] = [];
  afterEach(() => { for (const close of closers.splice(0)) close(); });

  it('is asked for where the platform holds it, and nowhere else', () => {
    expect(platformHold.fund(input).params).toMatchObject({ allocated_funds: { enabled: true } });
    expect(platformHold.fund({ ...input, segregated: false }).params).not.toHaveProperty('allocated_funds');
    for (const rail of RAIL_LIST.filter((one) => one.key !== 'platform_hold')) expect(rail.fund(input).params).not.toHaveProperty('allocated_funds');
  });

  it('is named with every call, when the operator has the preview', async () => {
    const versions: string[] = [];
    const server = createServer((request, response) => {
      versions.push(String(request.headers['stripe-version']));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"object":"balance_settings","payments":{"payouts":{"schedule":{"interval":"manual"}}}}');
    }).listen(0, '127.0.0.1');
    closers.push(() => server.close());
    await new Promise((done) => server.once('listening', done));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const settings = { secretKey: 'sk_test_x', baseUrl, webhookSecrets: { account: [], connect: [], thin: [] }, production: false };
    for (const segregated of [true, false]) expect(await createStripePayments({ ...settings, segregated }).readPayoutInterval('acct_1')).toBe('manual');
    expect(versions[0]).toBe(`${versions[1]}; allocated_funds_preview=v1`);
  });
});
