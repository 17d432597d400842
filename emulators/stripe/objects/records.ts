import type { Thing } from '../engine/store.ts';
import type { Metadata } from '../engine/things.ts';

export type TransferData = { readonly destination: string; readonly amount?: number };

/** A charge of a card, or money that came into a connected account (`py_`). Units: minor units. */
export type Charge = Thing & {
  readonly amount: number; readonly amount_captured: number; readonly amount_refunded: number; readonly currency: string; readonly captured: boolean; readonly disputed: boolean;
  readonly refunded: boolean; readonly status: 'succeeded' | 'pending' | 'failed'; readonly payment_intent: string | null; readonly customer: string | null; readonly metadata: Metadata;
  readonly balance_transaction: string | null; readonly transfer?: string; readonly transfer_group: string | null; readonly transfer_data: { readonly destination: string; readonly amount: number | null } | null;
  readonly application_fee: string | null; readonly application_fee_amount: number | null; readonly payment_method: string | null; readonly source_transfer: string | null;
  readonly payment_method_details: Readonly<Record<string, unknown>> | null; readonly created: number; readonly _number: string;
  /** How much of it transfers have taken as their source. */
  readonly _transferred: number;
};

export type IntentStatus = 'requires_payment_method' | 'requires_confirmation' | 'requires_action' | 'processing' | 'requires_capture' | 'canceled' | 'succeeded';

export type PaymentIntent = Thing & {
  readonly amount: number; readonly amount_capturable: number; readonly amount_received: number; readonly currency: string; readonly status: IntentStatus;
  readonly customer: string | null; readonly payment_method: string | null; readonly latest_charge: string | null; readonly capture_method: 'automatic' | 'automatic_async' | 'manual';
  readonly transfer_data: TransferData | null; readonly application_fee_amount: number | null; readonly transfer_group: string | null; readonly on_behalf_of: string | null;
  readonly setup_future_usage: 'off_session' | 'on_session' | null; readonly metadata: Metadata; readonly description: string | null; readonly client_secret: string;
  readonly payment_method_options: Readonly<Record<string, Readonly<Record<string, unknown>>>> | null; readonly created: number; readonly cancellation_reason: string | null;
  readonly _offSession: boolean; readonly _returnUrl: string | null; readonly _session: string | null;
};

export type SetupIntent = Thing & {
  readonly status: 'requires_payment_method' | 'requires_confirmation' | 'requires_action' | 'canceled' | 'succeeded'; readonly customer: string | null;
  readonly payment_method: string | null; readonly usage: 'off_session' | 'on_session'; readonly metadata: Metadata; readonly client_secret: string; readonly created: number;
  readonly _returnUrl: string | null; readonly _session: string | null;
};

export type Transfer = Thing & {
  readonly amount: number; readonly amount_reversed: number; readonly currency: string; readonly destination: string; readonly destination_payment: string; readonly metadata: Metadata;
  readonly source_transaction: string | null; readonly transfer_group: string | null; readonly reversed: boolean; readonly balance_transaction: string; readonly created: number;
  readonly reversals: { readonly data: readonly Thing[] } & Readonly<Record<string, unknown>>;
};

export type ApplicationFee = Thing & {
  readonly account: string; readonly amount: number; readonly amount_refunded: number; readonly currency: string; readonly charge: string; readonly refunded: boolean;
  readonly originating_transaction: string | null; readonly created: number; readonly refunds: { readonly data: readonly Thing[] } & Readonly<Record<string, unknown>>;
};

export type Refund = Thing & {
  readonly amount: number; readonly currency: string; readonly status: 'pending' | 'succeeded' | 'failed' | 'canceled'; readonly charge: string; readonly payment_intent: string | null;
  readonly balance_transaction: string | null; readonly metadata: Metadata; readonly created: number; readonly transfer_reversal: string | null;
};

export type Payout = Thing & {
  readonly amount: number; readonly currency: string; readonly status: 'pending' | 'in_transit' | 'paid' | 'failed' | 'canceled'; readonly arrival_date: number; readonly metadata: Metadata;
  readonly balance_transaction: string; readonly created: number; readonly _iban: string;
};

/** A list that lies inside an object. */
export const inlineList = (url: string, data: readonly Thing[] = []): { object: 'list'; data: readonly Thing[]; has_more: boolean; url: string } =>
  ({ object: 'list', data: data.slice(0, 10), has_more: data.length > 10, url });
