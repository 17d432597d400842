import fc from 'fast-check';
import type Stripe from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBench, type Bench } from './client.test-support.ts';

let bench: Bench;
let creators: string[] = [];
let brand: { customer: string; card: string };

beforeAll(async () => {
  bench = await startBench();
});

afterAll(async () => {
  await bench.emulator.close();
});

type Kept<Kind> = Kind & { readonly _account: string };
type Dump = {
  readonly objects: {
    readonly balance_transaction?: readonly Kept<Stripe.BalanceTransaction>[]; readonly charge?: readonly Kept<Stripe.Charge>[]; readonly refund?: readonly Kept<Stripe.Refund>[];
    readonly payout?: readonly Stripe.Payout[]; readonly topup?: readonly Stripe.Topup[]; readonly dispute?: readonly Stripe.Dispute[]; readonly transfer?: readonly Stripe.Transfer[];
  };
};

const sum = <Kind>(list: readonly Kind[] | undefined, value: (it: Kind) => number): number => (list ?? []).reduce((all, it) => all + value(it), 0);

/** Money that has really crossed the border of the provider: cards, banks, and what the provider itself keeps. It knows nothing of balances. */
function crossed({ objects }: Dump): number {
  const cards = sum(objects.charge, (it) => (it.payment_intent !== null && it.captured && it.balance_transaction !== null ? it.amount_captured : 0));
  const back = sum(objects.refund, (it) => (it.payment_intent !== null && it.balance_transaction !== null && it.status !== 'failed' ? it.amount : 0));
  const fees = sum(objects.balance_transaction, (it) => sum(it.fee_details, (fee) => (fee.type === 'stripe_fee' ? fee.amount : 0)));
  const disputed = sum(objects.dispute, (it) => (it.status === 'won' || it.status.startsWith('warning') ? 0 : it.amount));
  const banks = sum(objects.payout, (it) => (it.status === 'failed' || it.status === 'canceled' ? 0 : it.amount));
  return cards + sum(objects.topup, (it) => it.amount) - back - fees - disputed - banks;
}

type Step = readonly [kind: 'pay' | 'hold' | 'destination' | 'transfer' | 'reverse' | 'refund' | 'capture' | 'cancel' | 'payout' | 'topup' | 'wait', amount: number, pick: number];

const pickFrom = <Kind>(list: readonly Kind[], at: number): Kind | undefined => list[at % Math.max(1, list.length)];

/** Tries one step; the emulator may refuse it, and often does. */
async function take([kind, amount, pick]: Step): Promise<unknown> {
  const { stripe } = bench;
  const destination = creators[pick % creators.length] ?? '';
  const intents = (await stripe.paymentIntents.list({ limit: 100 })).data;
  const intent = pickFrom(intents, pick);
  const base = { amount, currency: 'eur', customer: brand.customer, payment_method: pick % 7 === 0 ? 'pm_card_createDispute' : brand.card, confirm: true, off_session: true, allowed_payment_method_types: ['card' as const] };
  switch (kind) {
    case 'pay': return stripe.paymentIntents.create({ ...base, ...(pick % 2 === 0 ? { capture_method: 'automatic' as const } : {}) });
    case 'hold': return stripe.paymentIntents.create({ ...base, capture_method: 'manual', transfer_data: { destination, amount: Math.floor(amount / 2) } });
    case 'destination': return stripe.paymentIntents.create({ ...base, transfer_data: { destination }, application_fee_amount: Math.floor(amount / 5) });
    case 'transfer': return stripe.transfers.create({ amount, currency: 'eur', destination, ...(pick % 3 === 0 || !intent?.latest_charge ? {} : { source_transaction: intent.latest_charge as string }) });
    case 'reverse': return stripe.transfers.createReversal(pickFrom((await stripe.transfers.list({ limit: 100 })).data, pick)?.id ?? 'tr_none', { amount });
    case 'refund': return stripe.refunds.create({ payment_intent: intent?.id ?? 'pi_none', ...(pick % 2 === 0 ? { amount } : {}), ...(pick % 3 === 0 ? { reverse_transfer: true } : {}), ...(pick % 5 === 0 ? { refund_application_fee: true } : {}) });
    case 'capture': return stripe.paymentIntents.capture(intent?.id ?? 'pi_none', pick % 2 === 0 ? {} : { amount_to_capture: amount });
    case 'cancel': return stripe.paymentIntents.cancel(intent?.id ?? 'pi_none');
    case 'payout': return stripe.payouts.create({ amount, currency: 'eur' }, { stripeAccount: destination });
    case 'topup': return stripe.topups.create({ amount, currency: 'eur' });
    case 'wait': return bench.advance(pick % 4);
  }
}

const steps = fc.array(fc.tuple(fc.constantFrom<Step[0][]>('pay', 'hold', 'destination', 'transfer', 'reverse', 'refund', 'capture', 'cancel', 'payout', 'topup', 'wait'), fc.integer({ min: 50, max: 20_000 }), fc.nat(40)), { minLength: 5, maxLength: 25 });

test('the emulator never makes money nor loses any, whatever is asked of it', { timeout: 60_000 }, async () => {
  let done = 0;
  await fc.assert(fc.asyncProperty(steps, async (list) => {
    await bench.control('POST', '/reset');
    creators = [await bench.creator(), await bench.creator()];
    brand = await bench.brand();
    for (const step of list) done += await take(step).then(() => 1, () => 0);
    const dump = await bench.control<Dump>('GET', '/dump');
    expect(sum(dump.objects.balance_transaction, (it) => it.net)).toBe(crossed(dump));
    // Inside, every transfer leaves one account and arrives in another.
    const moved = sum(dump.objects.balance_transaction, (it) => (['transfer', 'transfer_refund', 'payment', 'payment_refund'].includes(it.type) ? it.amount : 0));
    expect(moved).toBe(0);
    for (const it of dump.objects.charge ?? []) expect(it.amount_refunded).toBeLessThanOrEqual(it.amount);
    for (const it of dump.objects.transfer ?? []) expect(it.amount_reversed).toBeLessThanOrEqual(it.amount);
  }), { numRuns: 25 });
  expect(done).toBeGreaterThan(100);
  expect(bench.checked.flaws).toEqual([]);
});
