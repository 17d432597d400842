import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import Stripe from 'stripe';
import { invariant } from '#domain/kit/assert.ts';
import { Fault } from '#server/platform/faults.ts';
import { accountFacts, disputeFacts, fraudWarningFacts, intentFacts, payoutFacts, refundFacts, sessionFacts } from './facts.ts';
import { listEvents, listIntents, listMovements } from './lists.ts';
import { lookUp } from './look-up.ts';
import { createPace } from './pace.ts';
import { INTENT_EXPAND, REFUND_EXPAND, SENDERS } from './senders.ts';
import type { PaymentsPort, PlannedCall, ProviderAnswer, WebhookHint } from './port.ts';

export type StripeSettings = {
  readonly secretKey: string;
  readonly baseUrl: string | null;
  readonly webhookSecrets: { readonly account: readonly string[]; readonly connect: readonly string[]; readonly thin: readonly string[] };
  readonly production: boolean;
  /** Whether the provider has opened its preview of money set aside to this operator. */
  readonly segregated?: boolean;
  /** How often the SDK itself tries again at once; our own queue tries for days. At none, a broken line is felt at once. */
  readonly networkRetriesMax?: number;
  /** How many calls of one operation are sent in a second; the provider's own limit decides when not given. */
  readonly callsPerSecond?: number;
};

const API_VERSION = '2026-10-28.endive';
/** The preview in which the provider sets money of a charge aside, so that only a creator can be paid of it; each call names it. Source: docs.stripe.com/connect/funds-segregation, 2026. */
const SEGREGATION = 'allocated_funds_preview=v1';
const TIMEOUT_MS = 20_000;
const CHANCE = 2 ** 20;

const BROKEN_LINE: readonly string[] = ['ECONNRESET', 'EPIPE'];

/** The SDK sends once more after a broken line even when it is told to send nothing twice; by this way it does not learn that the line broke. */
function sendingOnce(): ReturnType<typeof Stripe.createNodeHttpClient> {
  const client = Stripe.createNodeHttpClient();
  const makeRequest = client.makeRequest.bind(client);
  client.makeRequest = (...request) => makeRequest(...request).catch((error: NodeJS.ErrnoException) => {
    throw BROKEN_LINE.includes(error.code ?? '') ? new Error(error.message, { cause: error }) : error;
  });
  return client;
}

/** Opens the provider's SDK; another base address makes it speak to the emulator. Throws: InvariantViolation for a live key outside production. */
export function openStripe(settings: StripeSettings): Stripe {
  invariant(settings.production || !/^[sr]k_live_/.test(settings.secretKey), 'a live key outside production');
  const base = settings.baseUrl ? new URL(settings.baseUrl) : null;
  return new Stripe(settings.secretKey, {
    apiVersion: (settings.segregated ? `${API_VERSION}; ${SEGREGATION}` : API_VERSION) as typeof API_VERSION, maxNetworkRetries: settings.networkRetriesMax ?? 2, timeout: TIMEOUT_MS, telemetry: false,
    ...(settings.networkRetriesMax === 0 ? { httpClient: sendingOnce() } : {}),
    ...(base ? { host: base.hostname, port: Number(base.port), protocol: base.protocol === 'https:' ? 'https' as const : 'http' as const } : {}),
  });
}

/** Reads an SDK error as an answer. Declines are final; a network error, 409, 429 or 5xx leaves the outcome unknown. Source: MONEY.md §5. Throws: what we did wrong. */
export function readError(error: unknown): ProviderAnswer {
  if (!(error instanceof Stripe.errors.StripeError)) throw error;
  if (error instanceof Stripe.errors.StripeCardError) {
    const code = error.code === 'authentication_required' ? 'authentication_required' : error.decline_code ?? error.code ?? 'card_declined';
    return { kind: 'declined', code, message: error.message, needsBrand: true };
  }
  if (error instanceof Stripe.errors.StripeInvalidRequestError && error.code && STATE_CODES.has(error.code)) {
    return { kind: 'declined', code: error.code, message: error.message, needsBrand: false };
  }
  const unknown = error instanceof Stripe.errors.StripeConnectionError || error instanceof Stripe.errors.StripeAPIError || error instanceof Stripe.errors.StripeRateLimitError;
  if (unknown) return { kind: 'unknown', why: `${error.type} ${error.statusCode ?? ''} ${error.code ?? ''}`.trim(), stored: error.headers?.['idempotent-replayed'] === 'true', tooMuch: error instanceof Stripe.errors.StripeRateLimitError };
  throw error;
}

/** Answers that tell the state of an object and not a mistake of ours: the object is read again and the plan made anew. */
const STATE_CODES: ReadonlySet<string> = new Set([
  'payment_intent_unexpected_state', 'charge_already_refunded', 'balance_insufficient', 'insufficient_funds', 'charge_expired_for_capture', 'transfers_not_allowed', 'insufficient_capabilities_for_transfer',
  'charge_disputed', 'charge_already_captured', 'payouts_not_allowed', 'account_closed', 'payment_intent_payment_attempt_expired', 'resource_missing', 'account_invalid', 'dispute_not_answerable', 'transfer_already_reversed',
]);

const MS_IN_SECOND = 1_000;
const inSeconds = (at: number): number => Math.floor(at / MS_IN_SECOND);

async function everyOne<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const it of list) all.push(it);
  return all;
}

function balanceIn(it: Stripe.Balance, currency: string): bigint {
  return [...it.available, ...it.pending].filter((one) => one.currency === currency.toLowerCase()).reduce((sum, one) => sum + BigInt(one.amount), 0n);
}

async function reading<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    const answer = readError(error);
    throw new Fault(`payment provider: ${answer.kind === 'unknown' ? answer.why : answer.kind === 'declined' ? answer.code : ''}`, { cause: error });
  }
}

/** Makes the payment port over Stripe's SDK. */
export function createStripePayments(settings: StripeSettings): PaymentsPort {
  const stripe = openStripe(settings);
  const pace = createPace({ now: () => performance.now(), pause, chance: () => randomInt(CHANCE) / CHANCE, perSecond: settings.callsPerSecond });
  const sendOnce = async (call: PlannedCall, key: string): Promise<ProviderAnswer> => {
    try {
      return { kind: 'done', facts: await SENDERS[call.operation](stripe, call, { idempotencyKey: key, ...(call.stripeAccount ? { stripeAccount: call.stripeAccount } : {}) }) };
    } catch (error) {
      return readError(error);
    }
  };
  return {
    async send(call: PlannedCall, key: string) {
      await pace.take(call.operation);
      return pace.patiently(() => sendOnce(call, key), (answer) => answer.kind === 'unknown' && answer.tooMuch === true);
    },
    lookUp: (call) => reading(() => lookUp(stripe, call)),
    readIntent: (id) => reading(async () => intentFacts(await stripe.paymentIntents.retrieve(id, { expand: INTENT_EXPAND }))),
    readSession: (id) => reading(async () => sessionFacts(await stripe.checkout.sessions.retrieve(id, { expand: ['setup_intent.payment_method'] }))),
    readAccount: (id) => reading(async () => accountFacts(await stripe.v2.core.accounts.retrieve(id, { include: ['configuration.recipient', 'requirements'] }), await stripe.accounts.retrieve(id))),
    readRefund: (id) => reading(async () => refundFacts(await stripe.refunds.retrieve(id, { expand: REFUND_EXPAND }))),
    readPayout: (id, stripeAccount) => reading(async () => payoutFacts(await stripe.payouts.retrieve(id, {}, { stripeAccount }))),
    readPayoutInterval: (stripeAccount) => reading(async () => (await stripe.balanceSettings.retrieve({}, { stripeAccount })).payments.payouts?.schedule?.interval ?? ''),
    readDispute: (id) => reading(async () => disputeFacts(await stripe.disputes.retrieve(id, { expand: ['charge'] }))),
    listDisputes: (since) => reading(async () => (await everyOne(stripe.disputes.list({ created: { gte: inSeconds(since) }, limit: 100, expand: ['data.charge'] }))).map(disputeFacts)),
    readFraudWarning: (id) => reading(async () => fraudWarningFacts(await stripe.radar.earlyFraudWarnings.retrieve(id))),
    listFraudWarnings: (since) => reading(async () => (await everyOne(stripe.radar.earlyFraudWarnings.list({ created: { gte: inSeconds(since) }, limit: 100 }))).map(fraudWarningFacts)),
    readBalance: (stripeAccount, currency) => reading(async () => balanceIn(await stripe.balance.retrieve({}, { stripeAccount }), currency)),
    listMovements: (it) => reading(() => listMovements(stripe, it)),
    listEvents: (it) => reading(() => listEvents(stripe, it)),
    listIntents: (from) => reading(() => listIntents(stripe, from)),
    verifyWebhook: (endpoint, rawBody, signature) => verify(stripe, { secrets: settings.webhookSecrets[endpoint], thin: endpoint === 'thin', rawBody, signature }),
  };
}

type Signed = { secrets: readonly string[]; thin: boolean; rawBody: Uint8Array; signature: string };

function verify(stripe: Stripe, { secrets, thin, rawBody, signature }: Signed): WebhookHint | null {
  for (const secret of secrets) {
    try {
      const body = Buffer.from(rawBody);
      if (thin) {
        const event = stripe.parseEventNotification(body, signature, secret);
        const related = ('related_object' in event ? event.related_object : null) as { id?: string } | null;
        return { id: event.id, type: event.type, objectId: related?.id ?? null, stripeAccount: null };
      }
      const event = stripe.webhooks.constructEvent(body, signature, secret);
      const object = event.data.object as { id?: string };
      return { id: event.id, type: event.type, objectId: object.id ?? null, stripeAccount: event.account ?? null };
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) return null;
    }
  }
  return null;
}
