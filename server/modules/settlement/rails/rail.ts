import type { Money } from '#domain/kit/money.ts';
import type { RailKey } from '#domain/settlement/hold.ts';

/** What a rail may know of a hold: amounts, ids at the provider, and whose accounts they are. Units: minor units. */
export type RailInput = {
  readonly holdId: string; readonly collaborationId: string; readonly attempt: number;
  /** What is taken from the card, what the creator gets of it, and what goes back to the brand when a taken amount is split. */
  readonly charge: Money; readonly toCreator: Money; readonly toBrand: Money;
  /** What lies with the creator beyond their part, once a taken amount is split. */
  readonly moveBack: Money;
  readonly customerId: string; readonly paymentMethodId: string; readonly creatorStripeAccount: string;
  readonly intentId: string | null; readonly chargeId: string | null; readonly transferId: string | null; readonly captured: boolean;
  /** Which part goes back: the brand's of a split, or then the rest, when the creator could not be paid. */
  readonly returnStep: 'return' | 'return-rest';
  /** Which sending of the creator's part this is: one that came back is followed by another. */
  readonly payoutStep: string;
  /** Whether the provider sets the money aside for the creator. */
  readonly segregated: boolean;
};

/** A call as data, as the provider port takes it. */
export type Planned = {
  readonly operation: 'paymentIntents.create' | 'paymentIntents.capture' | 'paymentIntents.cancel' | 'transfers.create' | 'transfers.createReversal' | 'refunds.create' | 'payouts.create';
  readonly id?: string; readonly params: Readonly<Record<string, unknown>>; readonly stripeAccount?: string;
};

/** How a hold is carried out: each step is the call it would make, as data. A rail plans and never sends. Source: MONEY.md §9. */
export type Rail = {
  readonly key: RailKey;
  readonly heldIn: 'platform' | 'creator' | 'card' | 'nowhere';
  readonly takenAt: 'acceptance' | 'delivery' | 'release';
  /** The payment, made unconfirmed: at acceptance, or at release where nothing is held. */
  readonly fund: (it: RailInput) => Planned;
  /** Takes what a card only promised, or a part of it; null where the payment itself takes the money. */
  readonly deliver: ((it: RailInput) => Planned) | null;
  readonly release: (it: RailInput) => Planned;
  /** Gives all back; null while nothing was taken or reserved. */
  readonly revert: (it: RailInput) => Planned | null;
  /** Gives the brand its part of an amount that was taken, in this order. */
  readonly returnPart: (it: RailInput) => readonly Planned[];
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
  ...amountOf(it.charge), customer: it.customerId, payment_method: it.paymentMethodId, allowed_payment_method_types: ['card'],
  transfer_group: it.collaborationId, metadata: metadata(it, 'fund'),
});

/** The creator's share goes to the creator's own balance at the provider in the moment the money is taken. */
export const toCreator = (it: RailInput): Record<string, unknown> => ({ transfer_data: { destination: it.creatorStripeAccount, amount: Number(it.toCreator.minor) } });

/** Pays the creator out of their own balance, where payouts wait for us. Source: MONEY.md §9.1, rail D. */
export const payout = (it: RailInput): Planned => call('payouts.create', { ...amountOf(it.toCreator), metadata: metadata(it, it.payoutStep) }, { stripeAccount: it.creatorStripeAccount });

/** Gives all back, the creator's share first. */
export const refundWithReversal = (it: RailInput): Planned => call('refunds.create', { payment_intent: it.intentId, reverse_transfer: true, metadata: metadata(it, 'revert') });

/** Gives a part back from the platform's balance. */
export const refundPart = (it: RailInput): Planned => call('refunds.create', { payment_intent: it.intentId, amount: Number(it.toBrand.minor), metadata: metadata(it, it.returnStep) });

/** Gives back of what was paid out long ago. It comes from us: what the creator owes of it is taken where it is free. Source: MONEY.md §9.1, claw back; ADR-0027. */
export const refundPaid = (it: RailInput): Planned => call('refunds.create', { payment_intent: it.intentId, amount: Number(it.toBrand.minor), metadata: metadata(it, 'claw-back') });

/** Gives a part back of what lies with the creator: exactly so much comes back from there, where a proportional reversal would be rounded. */
export const refundPartWithReversal = (it: RailInput): readonly Planned[] => [
  call('transfers.createReversal', { amount: Number(it.moveBack.minor), metadata: metadata(it, it.returnStep) }, { id: it.transferId }), refundPart(it),
];
