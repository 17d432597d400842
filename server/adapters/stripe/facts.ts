import type Stripe from 'stripe';
import { isCurrency, type Money } from '#domain/kit/money.ts';
import { instant, type Instant } from '#domain/kit/time.ts';
import { invariant } from '#domain/kit/assert.ts';
import type { AccountFacts, BalanceMovement, DisputeFacts, FraudWarningFacts, IntentFacts, PayoutFacts, RefundFacts, ReversalFacts, SessionFacts, TransferFacts } from './port.ts';

const seconds = (unixSeconds: number): Instant => instant(unixSeconds * 1_000);
const idOf = (it: string | { id: string } | null | undefined): string | null => (typeof it === 'string' ? it : it?.id ?? null);
const whole = <It extends { id: string }>(it: string | It | null | undefined): It | null => (typeof it === 'object' && it !== null ? it : null);

/** An amount in our words. Units: minor units. Throws: InvariantViolation for a currency that is not ours. */
export function amountOf(minor: number, currency: string): Money {
  const name = currency.toUpperCase();
  invariant(isCurrency(name) && Number.isSafeInteger(minor), 'an amount that is not ours', { minor, currency });
  return { minor: BigInt(minor), currency: name };
}

function movementsOf(...given: (string | Stripe.BalanceTransaction | null | undefined)[]): BalanceMovement[] {
  return given.flatMap((one) => {
    const it = whole(one);
    if (!it) return [];
    return [{
      id: it.id, type: it.type, sourceId: idOf(it.source as string | { id: string } | null), stripeAccount: '', amountMinor: BigInt(it.amount), feeMinor: BigInt(it.fee),
      currency: it.currency.toUpperCase(), availableAt: seconds(it.available_on), createdAt: seconds(it.created),
    }];
  });
}

/** Reads a PaymentIntent with its latest charge and automatic transfer. */
export function intentFacts(it: Stripe.PaymentIntent): IntentFacts {
  const charge = whole(it.latest_charge);
  const transfer = whole(charge?.transfer);
  const error = it.last_payment_error;
  return {
    object: 'payment_intent', id: it.id, status: it.status as IntentFacts['status'],
    chargeId: idOf(it.latest_charge), chargedMinor: BigInt(it.amount_received ?? 0),
    captureBefore: charge?.payment_method_details?.card?.capture_before ? seconds(charge.payment_method_details.card.capture_before) : null,
    redirectUrl: it.next_action?.redirect_to_url?.url ?? null,
    transfer: transfer ? { id: transfer.id, amount: amountOf(transfer.amount, transfer.currency), destination: idOf(transfer.destination) ?? '' } : null,
    errorCode: error?.decline_code ?? error?.code ?? null,
    movements: movementsOf(charge?.balance_transaction, transfer?.balance_transaction),
  };
}

/** Reads a transfer. */
export const transferFacts = (it: Stripe.Transfer): TransferFacts => ({
  object: 'transfer', id: it.id, amount: amountOf(it.amount, it.currency), destination: idOf(it.destination) ?? '', movements: movementsOf(it.balance_transaction),
});

/** Reads a transfer taken back. */
export const reversalFacts = (it: Stripe.TransferReversal): ReversalFacts => ({
  object: 'transfer_reversal', id: it.id, amount: amountOf(it.amount, it.currency), movements: movementsOf(it.balance_transaction),
});

/** Reads a refund with the reversal it caused. */
export function refundFacts(it: Stripe.Refund): RefundFacts {
  const reversal = whole(it.transfer_reversal);
  const status = it.status === 'succeeded' ? 'succeeded' : it.status === 'failed' || it.status === 'canceled' ? 'failed' : 'pending';
  return {
    object: 'refund', id: it.id, status, amount: amountOf(it.amount, it.currency), waitsForBalance: it.pending_reason === 'insufficient_funds',
    reversal: reversal ? { id: reversal.id, amount: amountOf(reversal.amount, reversal.currency) } : null,
    movements: movementsOf(it.balance_transaction, it.failure_balance_transaction, reversal?.balance_transaction),
    failureMovementId: idOf(it.failure_balance_transaction),
  };
}

/** What the card holder's bank said when they were asked to show themselves; nothing when they were not asked, or the charge was not read. */
function authenticationOf(charge: Stripe.Charge | null): string | null {
  const told = charge?.payment_method_details?.card?.three_d_secure;
  return told?.result ? [told.result.replaceAll('_', ' '), told.authentication_flow, told.version && `3-D Secure ${told.version}`].filter(Boolean).join(', ') : null;
}

/** Reads a card holder's complaint with what it moved. */
export const disputeFacts = (it: Stripe.Dispute): DisputeFacts => ({
  object: 'dispute', id: it.id, status: it.status, reason: it.reason, amount: amountOf(it.amount, it.currency), intentId: idOf(it.payment_intent),
  authentication: authenticationOf(whole(it.charge as string | Stripe.Charge)), dueAt: it.evidence_details.due_by ? seconds(it.evidence_details.due_by) : null, submissionsCount: it.evidence_details.submission_count, openedAt: seconds(it.created),
  movements: movementsOf(...it.balance_transactions),
});

/** Reads a bank's warning. */
export const fraudWarningFacts = (it: Stripe.Radar.EarlyFraudWarning): FraudWarningFacts => ({
  id: it.id, intentId: idOf(it.payment_intent), fraudType: it.fraud_type, actionable: it.actionable, warnedAt: seconds(it.created),
});

/** Reads a payout. */
export const payoutFacts = (it: Stripe.Payout): PayoutFacts => ({
  object: 'payout', id: it.id, amount: amountOf(it.amount, it.currency), arrivesAt: seconds(it.arrival_date),
  status: it.status === 'paid' ? 'succeeded' : it.status === 'failed' || it.status === 'canceled' ? 'failed' : 'pending',
});

/** Reads a Checkout Session and the card it saved. */
export function sessionFacts(it: Stripe.Checkout.Session): SessionFacts {
  const setup = whole(it.setup_intent as string | Stripe.SetupIntent | null);
  const method = whole(setup?.payment_method as string | Stripe.PaymentMethod | null | undefined);
  const card = method?.card;
  return {
    object: 'checkout_session', id: it.id, url: it.url, complete: it.status === 'complete', intentId: idOf(it.payment_intent as string | { id: string } | null),
    card: method && card ? { paymentMethodId: method.id, network: card.brand, last4: card.last4, expiresMonth: card.exp_month, expiresYear: card.exp_year } : null,
  };
}

/** Only the old API says which bank account is paid out to. */
function destinationOf(it: Stripe.Account | undefined): string | null {
  const known = it?.external_accounts?.data ?? [];
  const used = known.find((one) => one.default_for_currency) ?? known[0];
  return used?.fingerprint ?? used?.id ?? null;
}

/** Reads a connected account's readiness: transfers and payouts each active or not, and what is still needed. Source: MONEY.md §1. */
export function accountFacts(it: Stripe.V2.Core.Account, old?: Stripe.Account): AccountFacts {
  const balance = it.configuration?.recipient?.capabilities?.stripe_balance;
  return {
    object: 'account', id: it.id, destination: destinationOf(old),
    transfersActive: balance?.stripe_transfers?.status === 'active', payoutsActive: balance?.payouts?.status === 'active',
    needs: (it.requirements?.entries ?? []).map((entry) => entry.description),
  };
}
