import type Stripe from 'stripe';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newAccount, SECURE, startBench, type Bench } from './client.test-support.ts';

let bench: Bench;

beforeEach(async () => {
  bench = await startBench();
});

afterEach(async () => {
  await bench.emulator.close();
  expect(bench.checked.answers).toBeGreaterThan(0);
  expect(bench.checked.flaws).toEqual([]);
});

const INTENT_EXPAND = ['latest_charge.balance_transaction', 'latest_charge.transfer.balance_transaction'];
const chargeOf = (it: Stripe.PaymentIntent): Stripe.Charge => it.latest_charge as Stripe.Charge;
const booked = (it: Stripe.Charge): Stripe.BalanceTransaction => it.balance_transaction as Stripe.BalanceTransaction;
const available = async (stripeAccount?: string): Promise<number> => (await bench.stripe.balance.retrieve({}, stripeAccount ? { stripeAccount } : {})).available[0]?.amount ?? Number.NaN;
const pending = async (stripeAccount?: string): Promise<number> => (await bench.stripe.balance.retrieve({}, stripeAccount ? { stripeAccount } : {})).pending[0]?.amount ?? Number.NaN;

async function fund(it: { customer: string; card: string }, more: Partial<Stripe.PaymentIntentCreateParams> = {}): Promise<Stripe.PaymentIntent> {
  const intent = await bench.stripe.paymentIntents.create({
    amount: 11_000, currency: 'eur', customer: it.customer, payment_method: it.card, allowed_payment_method_types: ['card'], transfer_group: 'col_1', metadata: { hold_id: 'h1' }, capture_method: 'automatic', ...more,
  });
  expect(intent.status).toBe('requires_confirmation');
  return bench.stripe.paymentIntents.confirm(intent.id, { off_session: true, expand: INTENT_EXPAND });
}

describe('onboarding', () => {
  test('an account can be paid only after its creator has given their details', async () => {
    const { stripe, control } = bench;
    const account = await newAccount(stripe);
    expect(account.configuration?.recipient?.capabilities?.stripe_balance?.stripe_transfers?.status).toBe('restricted');
    expect(account.requirements?.entries?.map((it) => it.description)).toContain('identity.individual.given_name');
    await expect(stripe.transfers.create({ amount: 100, currency: 'eur', destination: account.id })).rejects.toMatchObject({ code: 'insufficient_capabilities_for_transfer' });
    const link = await stripe.v2.core.accountLinks.create({ account: account.id, use_case: { type: 'account_onboarding', account_onboarding: { refresh_url: 'http://127.0.0.1/again', return_url: 'http://127.0.0.1/back' } } });
    expect(link.url).toContain('/onboarding/');
    await control('POST', `/accounts/${account.id}/complete`, {});
    const ready = await stripe.v2.core.accounts.retrieve(account.id, { include: ['configuration.recipient', 'requirements'] });
    expect(ready.configuration?.recipient?.capabilities?.stripe_balance?.stripe_transfers?.status).toBe('active');
    expect(ready.configuration?.recipient?.capabilities?.stripe_balance?.payouts?.status).toBe('active');
    expect(ready.requirements?.entries).toEqual([]);
    expect((await stripe.v2.core.accounts.retrieve(account.id)).configuration).toBeUndefined();
    const events = await stripe.v2.core.events.list({ object_id: account.id });
    expect(events.data.map((it) => it.type)).toEqual(expect.arrayContaining(['v2.core.account[requirements].updated', 'v2.core.account[configuration.recipient].capability_status_updated']));
  });

  test('papers that do not pass leave the account restricted', async () => {
    const account = await newAccount(bench.stripe);
    await bench.control('POST', `/accounts/${account.id}/complete`, { born: '1902-01-01' });
    const read = await bench.stripe.v2.core.accounts.retrieve(account.id, { include: ['configuration.recipient'] });
    expect(read.configuration?.recipient?.capabilities?.stripe_balance?.stripe_transfers).toMatchObject({ status: 'restricted', status_details: [{ code: 'requirements_past_due' }] });
  });
});

describe('platform_hold', () => {
  test('money is charged, waits in the platform balance, and is transferred', async () => {
    const { stripe, advance } = bench;
    const creator = await bench.creator();
    const paid = await fund(await bench.brand());
    const charge = chargeOf(paid);
    expect(paid.status).toBe('succeeded');
    expect(booked(charge)).toMatchObject({ amount: 11_000, fee: 190, net: 10_810, status: 'pending', type: 'charge' });
    expect(await pending()).toBe(10_810);
    const transfer = await stripe.transfers.create({ amount: 9_000, currency: 'eur', destination: creator, source_transaction: charge.id, transfer_group: 'col_1', metadata: { hold_id: 'h1' }, expand: ['balance_transaction'] });
    expect(transfer.balance_transaction).toMatchObject({ amount: -9_000, net: -9_000, type: 'transfer' });
    expect([await pending(), await pending(creator), await available(creator)]).toEqual([1_810, 9_000, 0]);
    await advance(3);
    expect([await available(), await available(creator)]).toEqual([1_810, 9_000]);
    await expect(stripe.transfers.create({ amount: 2_001, currency: 'eur', destination: creator, source_transaction: charge.id })).rejects.toMatchObject({ code: 'amount_too_large' });
    await expect(stripe.transfers.create({ amount: 1_811, currency: 'eur', destination: creator })).rejects.toMatchObject({ code: 'balance_insufficient' });
    expect((await stripe.transfers.list({ transfer_group: 'col_1' })).data.map((it) => it.id)).toEqual([transfer.id]);
  });

  test('automatic_async shows no balance transaction until after the answer', async () => {
    const paid = await fund(await bench.brand(), { capture_method: 'automatic_async' });
    expect(paid.status).toBe('succeeded');
    expect(chargeOf(paid).balance_transaction).toBeNull();
    const later = await bench.stripe.paymentIntents.retrieve(paid.id, { expand: INTENT_EXPAND });
    expect(booked(chargeOf(later)).amount).toBe(11_000);
    expect((await bench.stripe.events.list({ type: 'charge.updated' })).data).toHaveLength(1);
  });

  test('a refund gives everything back but the fee of the provider', async () => {
    const { stripe } = bench;
    const paid = await fund(await bench.brand());
    const refund = await stripe.refunds.create({ payment_intent: paid.id, metadata: { hold_id: 'h1' }, expand: ['balance_transaction', 'transfer_reversal.balance_transaction'] });
    expect(refund).toMatchObject({ status: 'succeeded', amount: 11_000, transfer_reversal: null });
    expect(refund.balance_transaction).toMatchObject({ amount: -11_000, fee: 0, type: 'refund' });
    expect(await available() + await pending()).toBe(-190);
    await expect(stripe.refunds.create({ payment_intent: paid.id })).rejects.toMatchObject({ code: 'charge_already_refunded' });
    await expect(stripe.transfers.create({ amount: 1, currency: 'eur', destination: await bench.creator(), source_transaction: chargeOf(paid).id })).rejects.toMatchObject({ code: 'amount_too_large' });
  });

  test('a refund waits for money when the platform may not owe', async () => {
    const { stripe, advance } = bench;
    await stripe.balanceSettings.update({ payments: { debit_negative_balances: false } });
    const paid = await fund(await bench.brand());
    await fund(await bench.brand());
    const refund = await stripe.refunds.create({ payment_intent: paid.id });
    expect(refund).toMatchObject({ status: 'pending', pending_reason: 'insufficient_funds', balance_transaction: null });
    await advance(4);
    expect((await stripe.refunds.retrieve(refund.id)).status).toBe('succeeded');
  });

  test('a transfer comes back only as far as the creator still has it', async () => {
    const { stripe, advance } = bench;
    const creator = await bench.creator();
    const paid = await fund(await bench.brand());
    const transfer = await stripe.transfers.create({ amount: 9_000, currency: 'eur', destination: creator, source_transaction: chargeOf(paid).id });
    const part = await stripe.transfers.createReversal(transfer.id, { amount: 1_000 });
    expect(part.amount).toBe(1_000);
    await advance(3);
    await stripe.payouts.create({ amount: 5_000, currency: 'eur' }, { stripeAccount: creator });
    await expect(stripe.transfers.createReversal(transfer.id)).rejects.toMatchObject({ code: 'balance_insufficient' });
    await stripe.transfers.createReversal(transfer.id, { amount: 3_000 });
    const read = await stripe.transfers.retrieve(transfer.id);
    expect(read).toMatchObject({ amount_reversed: 4_000, reversed: false });
    expect((await stripe.transfers.listReversals(transfer.id)).data).toHaveLength(2);
  });
});

describe('card_hold', () => {
  const hold = async (creator: string, brand: { customer: string; card: string }): Promise<Stripe.PaymentIntent> =>
    fund(brand, { capture_method: 'manual', payment_method_options: { card: { request_extended_authorization: 'if_available' } }, transfer_data: { destination: creator, amount: 9_000 } });

  test('a Visa reservation we started lives 4 days and 18 hours; others 7 days', async () => {
    const creator = await bench.creator();
    const now = Date.parse('2026-11-24T09:00:00Z') / 1000;
    const visa = await hold(creator, await bench.brand());
    expect(visa.status).toBe('requires_capture');
    expect(chargeOf(visa).payment_method_details?.card?.capture_before).toBe(now + 114 * 3600);
    const mastercard = await hold(creator, await bench.brand('5555555555554444'));
    expect(chargeOf(mastercard).payment_method_details?.card?.capture_before).toBe(now + 168 * 3600);
    expect(await pending()).toBe(0);
  });

  test('capture takes the money and moves the creator’s share; a payout sends it to their bank', async () => {
    const { stripe, advance } = bench;
    const creator = await bench.creator();
    const held = await hold(creator, await bench.brand());
    const taken = await stripe.paymentIntents.capture(held.id, { amount_to_capture: 11_000, expand: INTENT_EXPAND });
    expect(taken).toMatchObject({ status: 'succeeded', amount_received: 11_000 });
    const transfer = chargeOf(taken).transfer as Stripe.Transfer;
    expect(transfer).toMatchObject({ amount: 9_000, destination: creator });
    expect(transfer.balance_transaction).toMatchObject({ amount: -9_000 });
    await expect(stripe.payouts.create({ amount: 9_000, currency: 'eur' }, { stripeAccount: creator })).rejects.toMatchObject({ code: 'balance_insufficient' });
    await advance(3);
    const payout = await stripe.payouts.create({ amount: 9_000, currency: 'eur', metadata: { hold_id: 'h1' } }, { stripeAccount: creator });
    expect(payout).toMatchObject({ status: 'pending', automatic: false });
    await advance(2);
    expect((await stripe.payouts.retrieve(payout.id, {}, { stripeAccount: creator })).status).toBe('paid');
    expect(await available(creator)).toBe(0);
  });

  test('cancelling lets the card go and moves nothing', async () => {
    const { stripe } = bench;
    const held = await hold(await bench.creator(), await bench.brand());
    await expect(stripe.refunds.create({ payment_intent: held.id })).rejects.toMatchObject({ code: 'payment_intent_unexpected_state' });
    expect((await stripe.paymentIntents.cancel(held.id, { cancellation_reason: 'abandoned' })).status).toBe('canceled');
    expect((await stripe.balanceTransactions.list({})).data).toEqual([]);
    await expect(stripe.paymentIntents.capture(held.id)).rejects.toMatchObject({ code: 'payment_intent_unexpected_state' });
  });

  test('a reservation that is not taken in time is gone', async () => {
    const { stripe, advance } = bench;
    const held = await hold(await bench.creator(), await bench.brand());
    await advance(4.74);
    expect((await stripe.paymentIntents.retrieve(held.id)).status).toBe('requires_capture');
    await advance(0.02);
    expect(await stripe.paymentIntents.retrieve(held.id)).toMatchObject({ status: 'canceled', cancellation_reason: 'automatic' });
    const events = await stripe.events.list({ types: ['payment_intent.canceled', 'charge.expired'] });
    expect(events.data.map((it) => it.type).sort()).toEqual(['charge.expired', 'payment_intent.canceled']);
    expect(events.data[0]?.created).toBe(Date.parse('2026-11-24T09:00:00Z') / 1000 + 114 * 3600);
    await expect(stripe.paymentIntents.capture(held.id)).rejects.toMatchObject({ code: 'payment_intent_unexpected_state' });
  });

  test('a refund after capture takes the share back from the creator', async () => {
    const { stripe } = bench;
    const creator = await bench.creator();
    const held = await hold(creator, await bench.brand());
    await stripe.paymentIntents.capture(held.id);
    const half = await stripe.refunds.create({ payment_intent: held.id, amount: 5_500, reverse_transfer: true, expand: ['transfer_reversal.balance_transaction'] });
    expect(half.transfer_reversal).toMatchObject({ amount: 4_500, balance_transaction: { amount: 4_500, type: 'transfer_refund' } });
    await stripe.refunds.create({ payment_intent: held.id, reverse_transfer: true });
    expect(await pending(creator) + await available(creator)).toBe(0);
    expect(await pending() + await available()).toBe(-190);
  });

  test('a part is captured and the rest let go', async () => {
    const { stripe } = bench;
    const held = await hold(await bench.creator(), await bench.brand());
    await expect(stripe.paymentIntents.capture(held.id, { amount_to_capture: 11_001 })).rejects.toMatchObject({ code: 'amount_too_large' });
    const taken = await stripe.paymentIntents.capture(held.id, { amount_to_capture: 6_000, transfer_data: { amount: 5_000 }, expand: INTENT_EXPAND });
    expect(chargeOf(taken)).toMatchObject({ amount: 11_000, amount_captured: 6_000, transfer: { amount: 5_000 } });
    await expect(stripe.refunds.create({ payment_intent: held.id, amount: 6_001 })).rejects.toMatchObject({ param: 'amount' });
  });

  test('an application fee is taken from the creator’s side and can be given back', async () => {
    const { stripe } = bench;
    const creator = await bench.creator();
    const brand = await bench.brand();
    const paid = await fund(brand, { transfer_data: { destination: creator }, application_fee_amount: 2_000 });
    expect([await pending(), await pending(creator)]).toEqual([10_810 - 11_000 + 2_000, 9_000]);
    const fees = await stripe.applicationFees.list({});
    expect(fees.data[0]).toMatchObject({ amount: 2_000, account: creator, originating_transaction: chargeOf(paid).id });
    await stripe.refunds.create({ payment_intent: paid.id, reverse_transfer: true, refund_application_fee: true });
    expect(await pending(creator) + await available(creator)).toBe(0);
    expect(await pending() + await available()).toBe(-190);
    expect((await stripe.applicationFees.retrieve(fees.data[0]?.id ?? '')).refunded).toBe(true);
  });
});

describe('the bank', () => {
  const confirm = (id: string, more: Stripe.PaymentIntentConfirmParams): Promise<Stripe.PaymentIntent> => bench.stripe.paymentIntents.confirm(id, more);

  test('a card that asks at every use refuses off-session, and works when the brand comes back', async () => {
    const { stripe, control } = bench;
    const brand = await bench.brand('4000002760003184');
    const refused = await fund(brand).catch((error: unknown) => error as Stripe.errors.StripeCardError);
    expect(refused).toMatchObject({ type: 'StripeCardError', statusCode: 402, code: 'authentication_required', decline_code: 'authentication_required' });
    const [intent] = (await stripe.paymentIntents.list({ customer: brand.customer })).data;
    expect(intent).toMatchObject({ status: 'requires_payment_method', payment_method: null, last_payment_error: { code: 'authentication_required', payment_method: { id: brand.card } } });
    await expect(confirm(intent?.id ?? '', { off_session: false, return_url: 'http://127.0.0.1/back' })).rejects.toMatchObject({ code: 'payment_intent_unexpected_state' });
    const waiting = await confirm(intent?.id ?? '', { payment_method: brand.card, off_session: false, return_url: 'http://127.0.0.1/back' });
    expect(waiting.next_action?.redirect_to_url?.url).toBe(`${bench.emulator.url}/3ds/${waiting.id}`);
    const answer = await control<{ status: string; url: string }>('POST', `/3ds/${waiting.id}`, { outcome: 'succeed' });
    expect(answer.status).toBe('succeeded');
    expect(answer.url).toContain('redirect_status=succeeded');
    expect(chargeOf(await stripe.paymentIntents.retrieve(waiting.id, { expand: INTENT_EXPAND })).payment_method_details?.card?.three_d_secure?.result).toBe('authenticated');
  });

  test('a customer who does not show themselves leaves the payment without a card', async () => {
    const brand = await bench.brand('4000002760003184');
    const { id } = await bench.stripe.paymentIntents.create({ amount: 500, currency: 'eur', customer: brand.customer, allowed_payment_method_types: ['card'] });
    await confirm(id, { payment_method: brand.card, return_url: 'http://127.0.0.1/back' });
    await bench.control('POST', `/3ds/${id}`, { outcome: 'fail' });
    expect(await bench.stripe.paymentIntents.retrieve(id)).toMatchObject({ status: 'requires_payment_method', last_payment_error: { code: 'payment_intent_authentication_failure' } });
  });

  test('a card that asks once works off-session after it was saved; so does one already set up', async () => {
    for (const number of ['4000002500003155', '4000003800000446']) expect((await fund(await bench.brand(number))).status).toBe('succeeded');
  });

  test.each([
    ['4000000000000341', 'card_declined', 'generic_decline'],
    ['4000008260003178', 'card_declined', 'insufficient_funds'],
    ['4100000000000019', 'card_declined', 'fraudulent'],
  ])('%s saves fine and is declined when charged: %s %s', async (number, code, decline_code) => {
    const brand = await bench.brand(number);
    await expect(fund(brand)).rejects.toMatchObject({ statusCode: 402, code, decline_code });
    const [intent] = (await bench.stripe.paymentIntents.list({ customer: brand.customer, expand: ['data.latest_charge'] })).data;
    expect(intent?.latest_charge).toMatchObject({ status: 'failed', captured: false });
    expect(await pending()).toBe(0);
  });

  test.each([['4000000000000002', 'generic_decline'], ['4000000000009995', 'insufficient_funds'], ['4000000000009987', 'lost_card'], ['4000000000009979', 'stolen_card']])('%s cannot be saved: %s', async (number, decline_code) => {
    const customer = await bench.stripe.customers.create({});
    const session = await bench.stripe.checkout.sessions.create({ ...SECURE, allowed_payment_method_types: ['card'], customer: customer.id });
    await expect(bench.control('POST', `/checkout/${session.id}/complete`, { card: number })).rejects.toThrow(decline_code);
    expect((await bench.stripe.checkout.sessions.retrieve(session.id)).status).toBe('open');
  });

  test('a payment cannot be canceled twice, nor confirmed after that', async () => {
    const brand = await bench.brand();
    const { id } = await bench.stripe.paymentIntents.create({ amount: 500, currency: 'eur', customer: brand.customer, payment_method: brand.card, allowed_payment_method_types: ['card'] });
    await bench.stripe.paymentIntents.cancel(id);
    await expect(bench.stripe.paymentIntents.cancel(id)).rejects.toMatchObject({ code: 'payment_intent_unexpected_state', payment_intent: { status: 'canceled' } });
    await expect(confirm(id, { off_session: true })).rejects.toMatchObject({ code: 'payment_intent_unexpected_state' });
  });

  test('another customer’s card is refused', async () => {
    const [one, other] = [await bench.brand(), await bench.brand()];
    await expect(fund({ customer: one.customer, card: other.card })).rejects.toMatchObject({ param: 'payment_method' });
  });
});
