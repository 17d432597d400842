import type Stripe from 'stripe';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startBench, type Bench } from './client.test-support.ts';

let bench: Bench;

beforeEach(async () => {
  bench = await startBench();
});

afterEach(async () => {
  await bench.emulator.close();
  expect(bench.checked.flaws).toEqual([]);
});

const total = async (stripeAccount?: string): Promise<number> => {
  const { available, pending } = await bench.stripe.balance.retrieve({}, stripeAccount ? { stripeAccount } : {});
  return [...available, ...pending].reduce((sum, it) => sum + it.amount, 0);
};
const charge = async (payment_method: string): Promise<Stripe.PaymentIntent> => {
  const made = await bench.stripe.paymentIntents.create({ amount: 10_000, currency: 'eur', payment_method, confirm: true, off_session: true, capture_method: 'automatic', allowed_payment_method_types: ['card'] });
  expect(made.status).toBe('succeeded');
  return made;
};
const typesOf = async (): Promise<string[]> => (await bench.stripe.events.list({ limit: 100 })).data.map((it) => it.type);
const minutes = (advance: number): Promise<unknown> => bench.control('POST', '/clock', { advance_ms: advance * 60_000 });

describe('disputes', () => {
  const dispute = async (card: string): Promise<Stripe.Dispute> => {
    const { id } = await charge(card);
    const [it] = (await bench.stripe.disputes.list({ payment_intent: id })).data;
    if (!it) throw new Error('no dispute was opened');
    return it;
  };

  test('money and a fee are taken at once; winning brings the money back, not the fee', async () => {
    const { stripe } = bench;
    const it = await dispute('pm_card_createDispute');
    expect(it).toMatchObject({ status: 'needs_response', reason: 'fraudulent', amount: 10_000, is_charge_refundable: false });
    expect(await total()).toBe(9_825 - 10_000 - 1_500);
    await expect(stripe.refunds.create({ charge: it.charge as string })).rejects.toMatchObject({ code: 'charge_disputed' });
    const file = await stripe.files.create({ purpose: 'dispute_evidence', file: { data: Buffer.from('proof \u00e9\r\n--x'), name: 'e.txt', type: 'text/plain' } });
    expect(file).toMatchObject({ filename: 'e.txt', purpose: 'dispute_evidence', size: 13 });
    expect(await stripe.files.retrieve(file.id)).toMatchObject({ size: 13 });
    const draft = await stripe.disputes.update(it.id, { evidence: { product_description: 'a video' }, submit: false });
    expect(draft.status).toBe('needs_response');
    const sent = await stripe.disputes.update(it.id, { evidence: { uncategorized_text: 'winning_evidence', service_documentation: file.id }, submit: true });
    expect(sent).toMatchObject({ status: 'under_review', evidence: { product_description: 'a video' }, evidence_details: { submission_count: 1 } });
    await expect(stripe.disputes.update(it.id, { evidence: { uncategorized_text: 'more' } })).rejects.toMatchObject({ statusCode: 400 });
    await minutes(2);
    expect((await stripe.disputes.retrieve(it.id)).status).toBe('won');
    expect(await total()).toBe(9_825 - 1_500);
    expect(await typesOf()).toEqual(expect.arrayContaining(['charge.dispute.created', 'charge.dispute.funds_withdrawn', 'charge.dispute.updated', 'charge.dispute.funds_reinstated', 'charge.dispute.closed']));
  });

  test('lost by weak evidence, by silence, and by giving in', async () => {
    const { stripe, advance } = bench;
    const weak = await dispute('pm_card_createDisputeProductNotReceived');
    expect(weak.reason).toBe('product_not_received');
    await stripe.disputes.update(weak.id, { evidence: { uncategorized_text: 'losing_evidence' } });
    const silent = await dispute('pm_card_createDispute');
    const given = await dispute('pm_card_createDispute');
    expect((await stripe.disputes.close(given.id)).status).toBe('lost');
    await advance(10);
    expect((await stripe.disputes.list({})).data.map((it) => it.status)).toEqual(['lost', 'lost', 'lost']);
    expect((await stripe.disputes.retrieve(silent.id)).evidence_details.past_due).toBe(true);
    expect(await total()).toBe(3 * (9_825 - 10_000 - 1_500));
  });

  test('an inquiry takes nothing, and a refund answers it', async () => {
    const it = await dispute('pm_card_createDisputeInquiry');
    expect(it).toMatchObject({ status: 'warning_needs_response', is_charge_refundable: true });
    expect(await total()).toBe(9_825);
    expect((await bench.stripe.refunds.create({ charge: it.charge as string })).status).toBe('succeeded');
    await bench.advance(10);
    expect((await bench.stripe.disputes.retrieve(it.id)).status).toBe('warning_closed');
  });

  test('a warning of fraud comes before a dispute', async () => {
    const { id } = await charge('pm_card_createIssuerFraudRecord');
    const [warning] = (await bench.stripe.radar.earlyFraudWarnings.list({ payment_intent: id })).data;
    expect(warning).toMatchObject({ actionable: true, payment_intent: id });
    expect((await bench.stripe.radar.earlyFraudWarnings.retrieve(warning?.id ?? '')).id).toBe(warning?.id);
  });
});

describe('refunds of slow and closed cards', () => {
  test('one takes a while', async () => {
    const { id } = await charge('pm_card_pendingRefund');
    const refund = await bench.stripe.refunds.create({ payment_intent: id });
    expect(refund.status).toBe('pending');
    await minutes(1);
    expect((await bench.stripe.refunds.retrieve(refund.id)).status).toBe('succeeded');
  });

  test('one fails later and the money is back', async () => {
    const { id } = await charge('pm_card_refundFail');
    const refund = await bench.stripe.refunds.create({ payment_intent: id });
    expect(refund.status).toBe('succeeded');
    await minutes(1);
    expect(await bench.stripe.refunds.retrieve(refund.id)).toMatchObject({ status: 'failed', failure_reason: 'expired_or_canceled_card' });
    expect(await total()).toBe(9_825);
    expect(await typesOf()).toContain('refund.failed');
  });
});

describe('payouts', () => {
  const funded = async (): Promise<string> => {
    const creator = await bench.creator();
    await bench.stripe.topups.create({ amount: 20_000, currency: 'eur' });
    await bench.stripe.transfers.create({ amount: 10_000, currency: 'eur', destination: creator });
    return creator;
  };

  test('one to a closed account comes back', async () => {
    const { stripe, advance, control } = bench;
    const stripeAccount = await funded();
    await control('POST', `/accounts/${stripeAccount}/standing`, { transfers: 'active', iban: 'DE62370400440532013001' });
    const { id } = await stripe.payouts.create({ amount: 4_000, currency: 'eur' }, { stripeAccount });
    await advance(2);
    expect(await stripe.payouts.retrieve(id, {}, { stripeAccount })).toMatchObject({ status: 'failed', failure_code: 'account_closed' });
    expect(await total(stripeAccount)).toBe(10_000);
    expect((await stripe.payouts.list({ status: 'failed' }, { stripeAccount })).data).toHaveLength(1);
  });

  test('one may be stopped until the bank has it', async () => {
    const { stripe, advance } = bench;
    const stripeAccount = await funded();
    const { id } = await stripe.payouts.create({ amount: 4_000, currency: 'eur' }, { stripeAccount });
    expect((await stripe.payouts.cancel(id, {}, { stripeAccount })).status).toBe('canceled');
    const late = await stripe.payouts.create({ amount: 4_000, currency: 'eur' }, { stripeAccount });
    await advance(1);
    await expect(stripe.payouts.cancel(late.id, {}, { stripeAccount })).rejects.toMatchObject({ code: 'payout_not_cancelable' });
  });

  test('an account that is not set to manual is swept every day, above its minimum', async () => {
    const { stripe, advance } = bench;
    const stripeAccount = await funded();
    expect((await stripe.balanceSettings.retrieve({}, { stripeAccount })).payments.payouts?.schedule?.interval).toBe('manual');
    await advance(2);
    expect((await stripe.payouts.list({}, { stripeAccount })).data).toEqual([]);
    await stripe.balanceSettings.update({ payments: { payouts: { schedule: { interval: 'daily' }, minimum_balance_by_currency: { eur: 2_500 } } } }, { stripeAccount });
    await advance(1);
    expect((await stripe.payouts.list({}, { stripeAccount })).data).toMatchObject([{ amount: 7_500, automatic: true }]);
    await stripe.balanceSettings.update({ payments: { payouts: { schedule: { interval: 'daily' }, minimum_balance_by_currency: { eur: 15_000 } } } });
    await advance(1);
    expect(await total()).toBe(10_000);
  });

  test('a restricted account is not paid out', async () => {
    const stripeAccount = await funded();
    await bench.control('POST', `/accounts/${stripeAccount}/standing`, { transfers: 'restricted' });
    await expect(bench.stripe.payouts.create({ amount: 1, currency: 'eur' }, { stripeAccount })).rejects.toMatchObject({ code: 'payouts_not_allowed' });
    await expect(bench.stripe.transfers.create({ amount: 1, currency: 'eur', destination: stripeAccount })).rejects.toMatchObject({ code: 'insufficient_capabilities_for_transfer' });
  });
});

describe('the rest of the surface', () => {
  test('cards are made, kept, changed and taken away', async () => {
    const { stripe } = bench;
    const { id: customer } = await stripe.customers.create({ metadata: { a: '1', b: '2' } });
    const card = await stripe.paymentMethods.create({ type: 'card', card: { number: '5555555555554444', exp_month: 3, exp_year: 2031 } });
    expect((await stripe.paymentMethods.attach(card.id, { customer })).customer).toBe(customer);
    await stripe.paymentMethods.update(card.id, { card: { exp_year: 2032 } });
    expect((await stripe.paymentMethods.retrieve(card.id)).card?.exp_year).toBe(2032);
    expect((await stripe.paymentMethods.list({ customer, type: 'card' })).data).toHaveLength(1);
    await stripe.paymentMethods.detach(card.id);
    await expect(stripe.paymentMethods.attach(card.id, { customer })).rejects.toMatchObject({ param: 'payment_method' });
    await expect(stripe.paymentMethods.create({ type: 'card', card: { number: '4111111111111112', exp_month: 1, exp_year: 2030 } })).rejects.toMatchObject({ code: 'incorrect_number' });
    const changed = await stripe.customers.update(customer, { metadata: { a: '', c: '3' } });
    expect(changed.metadata).toEqual({ b: '2', c: '3' });
    expect(await stripe.customers.del(customer)).toMatchObject({ deleted: true });
    await expect(stripe.customers.retrieve(customer)).rejects.toMatchObject({ code: 'resource_missing' });
  });

  test('SetupIntents live by themselves too', async () => {
    const { stripe, control } = bench;
    const { id: customer } = await stripe.customers.create({});
    const made = await stripe.setupIntents.create({ customer, usage: 'off_session', allowed_payment_method_types: ['card'], metadata: { r: '1' } });
    const waiting = await stripe.setupIntents.confirm(made.id, { payment_method: 'pm_card_authenticationRequired', return_url: 'http://127.0.0.1/back' });
    expect(waiting.next_action?.redirect_to_url?.url).toContain(`/3ds/${made.id}`);
    await control('POST', `/3ds/${made.id}`, { outcome: 'succeed' });
    expect((await stripe.setupIntents.list({ customer })).data[0]).toMatchObject({ id: made.id, status: 'succeeded' });
    await expect(stripe.setupIntents.cancel(made.id)).rejects.toMatchObject({ code: 'setup_intent_unexpected_state' });
    const other = await stripe.setupIntents.create({ customer });
    await stripe.setupIntents.update(other.id, { description: 'later' });
    expect(await stripe.setupIntents.cancel(other.id, { cancellation_reason: 'abandoned' })).toMatchObject({ status: 'canceled', description: 'later' });
  });

  test('accounts are read, changed, listed and closed; creators get a way in', async () => {
    const { stripe } = bench;
    const id = await bench.creator();
    await stripe.v2.core.accounts.update(id, { display_name: 'New name', metadata: { x: 'y' } });
    expect((await stripe.v2.core.accounts.list({})).data[0]).toMatchObject({ id, display_name: 'New name' });
    const old = await stripe.accounts.retrieve(id);
    expect(old).toMatchObject({ id, payouts_enabled: true, capabilities: { transfers: 'active' } });
    const session = await stripe.accountSessions.create({ account: id, components: { account_onboarding: { enabled: true }, payouts: { enabled: true, features: { standard_payouts: false } } } });
    expect(session.components).toMatchObject({ account_onboarding: { enabled: true }, payouts: { enabled: true, features: { standard_payouts: false } }, payments: { enabled: false } });
    expect((await stripe.v2.core.accounts.close(id)).closed).toBe(true);
    await expect(stripe.transfers.create({ amount: 1, currency: 'eur', destination: id })).rejects.toMatchObject({ code: 'account_closed' });
    expect((await stripe.countrySpecs.retrieve('FR')).supported_transfer_countries).toContain('DE');
    expect((await stripe.countrySpecs.list({ limit: 3 })).has_more).toBe(true);
    const abroad = { dashboard: 'express', identity: { country: 'br' }, configuration: { recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } } } } as const;
    await expect(stripe.v2.core.accounts.create(abroad)).rejects.toMatchObject({ code: 'invalid_fields', param: 'identity.country' });
  });

  test('objects are changed and found again', async () => {
    const { stripe } = bench;
    const creator = await bench.creator();
    const paid = await charge('pm_card_bypassPending');
    const found = await stripe.charges.list({ payment_intent: paid.id });
    const id = found.data[0]?.id ?? '';
    expect((await stripe.charges.update(id, { description: 'noted' })).description).toBe('noted');
    expect((await stripe.paymentIntents.update(paid.id, { metadata: { k: 'v' } })).metadata).toEqual({ k: 'v' });
    await expect(stripe.paymentIntents.update(paid.id, { amount: 1 })).rejects.toMatchObject({ code: 'payment_intent_unexpected_state' });
    const transfer = await stripe.transfers.create({ amount: 100, currency: 'eur', destination: creator });
    await stripe.transfers.update(transfer.id, { metadata: { k: 'v' } });
    const reversal = await stripe.transfers.createReversal(transfer.id, { amount: 50 });
    expect(await stripe.transfers.retrieveReversal(transfer.id, reversal.id)).toMatchObject({ amount: 50, transfer: transfer.id });
    await stripe.transfers.updateReversal(transfer.id, reversal.id, { metadata: { k: 'v' } });
    const refund = await stripe.refunds.create({ charge: id, amount: 40 });
    await stripe.refunds.update(refund.id, { metadata: { k: 'v' } });
    await stripe.refunds.create({ charge: id, amount: 60 });
    expect((await stripe.refunds.list({ payment_intent: paid.id })).data.map((it) => it.amount)).toEqual([60, 40]);
    expect((await stripe.charges.retrieve(id, { expand: ['refunds', 'payment_intent', 'transfer'] })).refunds?.data).toHaveLength(2);
    const movements = await stripe.balanceTransactions.list({ type: 'refund' });
    expect(movements.data.map((it) => it.net)).toEqual([-60, -40]);
    expect((await stripe.balanceTransactions.retrieve(movements.data[0]?.id ?? '')).source).toBe((await stripe.refunds.list({ charge: id })).data[0]?.id);
  });
});
