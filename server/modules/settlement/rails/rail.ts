import type { Money } from '#domain/kit/money.ts';
import type { RailKey } from '#domain/settlement/hold.ts';

/** What a rail may know of a hold: amounts, ids at the provider, and whose accounts they are. Units: minor units. */
export type RailInput = {
  readonly holdId: string; readonly collaborationId: string; readonly attempt: number;
  readonly total: Money; readonly creatorShare: Money;
  readonly customerId: string; readonly paymentMethodId: string; readonly creatorStripeAccount: string;
  readonly intentId: string | null; readonly chargeId: string | null; readonly captured: boolean;
};

/** A call as data, as the provider port takes it. */
export type Planned = {
  readonly operation: 'paymentIntents.create' | 'paymentIntents.capture' | 'paymentIntents.cancel' | 'transfers.create' | 'refunds.create' | 'payouts.create';
  readonly id?: string; readonly params: Readonly<Record<string, unknown>>; readonly stripeAccount?: string;
};

/** How a hold is carried out: each step is the call it would make, as data. A rail plans and never sends. Source: MONEY.md §9. */
export type Rail = {
  readonly key: RailKey;
  readonly heldIn: 'platform' | 'card';
  readonly fund: (it: RailInput) => Planned;
  readonly deliver: ((it: RailInput) => Planned) | null;
  readonly release: (it: RailInput) => Planned;
  readonly revert: (it: RailInput) => Planned;
};

/** Makes a planned call. */
export const call = (operation: Planned['operation'], params: Planned['params'], at: { id?: string | null; stripeAccount?: string } = {}): Planned => ({
  operation, params, ...(at.id ? { id: at.id } : {}), ...(at.stripeAccount ? { stripeAccount: at.stripeAccount } : {}),
});

/** An amount as the provider takes it. Units: minor units. Shapes: below 2^53, checked by the price limits. */
export const amountOf = (it: Money): { amount: number; currency: string } => ({ amount: Number(it.minor), currency: it.currency.toLowerCase() });

/** What every object at the provider carries, so that it is found again. */
export const metadata = (it: RailInput, step: string): Record<string, string> => ({ hold_id: it.holdId, collaboration_id: it.collaborationId, step, attempt: String(it.attempt) });

/** The charge of a hold: made unconfirmed, so that its id can be stored before any money moves. Source: RELIABILITY.md §1.2. */
export const charge = (it: RailInput): Record<string, unknown> => ({
  ...amountOf(it.total), customer: it.customerId, payment_method: it.paymentMethodId, allowed_payment_method_types: ['card'],
  transfer_group: it.collaborationId, metadata: metadata(it, 'fund'),
});
