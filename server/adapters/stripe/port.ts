import type { Currency, Money } from '#domain/kit/money.ts';
import type { Instant } from '#domain/kit/time.ts';

/** The calls we make that change something at the provider. Each is sent under a key of ours. Source: MONEY.md §9.1. */
export type OperationName =
  | 'customers.create' | 'checkout.sessions.create'
  | 'accounts.create' | 'accountLinks.create' | 'balanceSettings.update'
  | 'paymentIntents.create' | 'paymentIntents.confirm' | 'paymentIntents.capture' | 'paymentIntents.cancel'
  | 'transfers.create' | 'transfers.createReversal' | 'refunds.create' | 'payouts.create'
  | 'disputes.update' | 'disputes.close';

/** One planned call as data: which operation, on which object, with which parameters, in whose account. */
export type PlannedCall = {
  readonly operation: OperationName;
  readonly id?: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly stripeAccount?: string;
};

/** A movement of a balance, as the provider books it. Units: minor units. */
export type BalanceMovement = {
  readonly id: string; readonly type: string; readonly sourceId: string | null; readonly stripeAccount: string;
  readonly amountMinor: bigint; readonly feeMinor: bigint; readonly currency: string; readonly availableAt: Instant; readonly createdAt: Instant;
};

export type IntentFacts = {
  readonly object: 'payment_intent'; readonly id: string;
  readonly status: 'requires_payment_method' | 'requires_confirmation' | 'requires_action' | 'processing' | 'requires_capture' | 'canceled' | 'succeeded';
  readonly chargeId: string | null; readonly chargedMinor: bigint; readonly captureBefore: Instant | null; readonly redirectUrl: string | null;
  readonly transfer: { readonly id: string; readonly amount: Money; readonly destination: string } | null;
  readonly errorCode: string | null; readonly movements: readonly BalanceMovement[];
};
export type TransferFacts = { readonly object: 'transfer'; readonly id: string; readonly amount: Money; readonly destination: string; readonly movements: readonly BalanceMovement[] };
export type ReversalFacts = { readonly object: 'transfer_reversal'; readonly id: string; readonly amount: Money; readonly movements: readonly BalanceMovement[] };
export type RefundFacts = {
  readonly object: 'refund'; readonly id: string; readonly status: 'pending' | 'succeeded' | 'failed'; readonly amount: Money;
  readonly reversal: { readonly id: string; readonly amount: Money } | null; readonly movements: readonly BalanceMovement[];
  /** It waits until our own balance has enough. */
  readonly waitsForBalance: boolean;
  /** The movement by which a refund the bank sent back came home. */
  readonly failureMovementId: string | null;
};
export type PayoutFacts = { readonly object: 'payout'; readonly id: string; readonly status: 'pending' | 'succeeded' | 'failed'; readonly amount: Money; readonly arrivesAt: Instant };
/** A card holder's complaint. `status` is the provider's own word. Units: minor units. */
export type DisputeFacts = {
  readonly object: 'dispute'; readonly id: string; readonly status: string; readonly reason: string; readonly amount: Money; readonly intentId: string | null;
  /** What the card holder's bank said when they had to show themselves for the payment. */
  readonly authentication: string | null;
  readonly dueAt: Instant | null; readonly submissionsCount: number; readonly openedAt: Instant; readonly movements: readonly BalanceMovement[];
};
/** A bank's word that a charge was reported as fraud. */
export type FraudWarningFacts = { readonly id: string; readonly intentId: string | null; readonly fraudType: string; readonly actionable: boolean; readonly warnedAt: Instant };
export type CustomerFacts = { readonly object: 'customer'; readonly id: string };
export type SessionFacts = {
  readonly object: 'checkout_session'; readonly id: string; readonly url: string | null; readonly complete: boolean; readonly intentId: string | null;
  readonly card: { readonly paymentMethodId: string; readonly network: string; readonly last4: string; readonly expiresMonth: number; readonly expiresYear: number } | null;
};
export type AccountFacts = { readonly object: 'account'; readonly id: string; readonly transfersActive: boolean; readonly payoutsActive: boolean; readonly needs: readonly string[]; /** The bank account money goes to, by the provider's fingerprint of it. */ readonly destination: string | null };
export type LinkFacts = { readonly object: 'link'; readonly id: string; readonly url: string };
/** How an account is paid out, as read back. */
export type SettingsFacts = { readonly object: 'settings'; readonly id: string; readonly payoutInterval: string };

/** What the provider told us about one object, in our words. */
export type Facts = IntentFacts | TransferFacts | ReversalFacts | RefundFacts | PayoutFacts | CustomerFacts | SessionFacts | AccountFacts | LinkFacts | SettingsFacts | DisputeFacts;

/**
 * Every answer is read as one of these; there are no others.
 * `done`: it happened. `declined`: a bank or the rules of the provider say no, for good. `unknown`: it may or may not have happened.
 */
export type ProviderAnswer =
  | { readonly kind: 'done'; readonly facts: Facts }
  | { readonly kind: 'declined'; readonly code: string; readonly message: string; readonly needsBrand: boolean }
  | { readonly kind: 'unknown'; readonly why: string; readonly stored: boolean; readonly tooMuch?: boolean };

/** A hint that something changed. Never believed: the object is read again. */
export type WebhookHint = { readonly id: string; readonly type: string; readonly objectId: string | null; readonly stripeAccount: string | null };

/** A movement as a balance's statement lists it. `aboutId`: what of ours it belongs to; `collaborationId`: what the moved object itself says. Units: minor units. */
export type ListedMovement = BalanceMovement & { readonly aboutId: string; readonly collaborationId: string | null };
/** Something that happened, as listed: the same hint a webhook would have been. */
export type ListedEvent = WebhookHint & { readonly createdAt: Instant };
/** A payment that stands for money, with what it carries: whose it is and which try made it. */
export type ListedIntent = { readonly facts: IntentFacts; readonly amount: Money; readonly holdId: string | null; readonly attempt: number; readonly createdAt: Instant };

/** The payment provider. Reads throw a retryable Fault when it does not answer. */
export type PaymentsPort = {
  send(call: PlannedCall, key: string): Promise<ProviderAnswer>;
  /** Finds what an earlier call of unknown outcome has made, or nothing. */
  lookUp(call: PlannedCall): Promise<Facts | null>;
  readIntent(id: string): Promise<IntentFacts>;
  readSession(id: string): Promise<SessionFacts>;
  readAccount(id: string): Promise<AccountFacts>;
  readRefund(id: string): Promise<RefundFacts>;
  readPayout(id: string, stripeAccount: string): Promise<PayoutFacts>;
  /** When a creator's balance pays out by itself; 'manual' when it waits for us. */
  readPayoutInterval(stripeAccount: string): Promise<string>;
  readDispute(id: string): Promise<DisputeFacts>;
  /** Every complaint and every warning of fraud since a moment. Units: ms. */
  listDisputes(since: Instant): Promise<readonly DisputeFacts[]>;
  readFraudWarning(id: string): Promise<FraudWarningFacts>;
  listFraudWarnings(since: Instant): Promise<readonly FraudWarningFacts[]>;
  /** What lies in a creator's own balance, on its way or there. Units: minor units. */
  readBalance(stripeAccount: string, currency: Currency): Promise<bigint>;
  /** The movements of one balance since a moment; '' is our own. */
  listMovements(it: { readonly stripeAccount: string; readonly from: Instant }): Promise<readonly ListedMovement[]>;
  /** What happened in one account since a moment; '' is our own. */
  listEvents(it: { readonly stripeAccount: string; readonly from: Instant }): Promise<readonly ListedEvent[]>;
  /** The payments since a moment that reserve or have taken money. */
  listIntents(from: Instant): Promise<readonly ListedIntent[]>;
  /** Checks the signature over the raw bytes; nothing when it is not the provider's. */
  verifyWebhook(endpoint: 'account' | 'connect' | 'thin', rawBody: Uint8Array, signature: string): WebhookHint | null;
};
