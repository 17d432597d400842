import type { Currency, Money } from '../kit/money.ts';
import { HOUR_MS } from '../kit/time.ts';
import type { FieldValues } from './types/define.ts';

/** The lengths of the clocks. Units: hours. */
export type ClockPolicy = {
  readonly responseHours: number;
  readonly fundingHours: number;
  readonly deliveryHours: number;
  readonly changesHoursMin: number;
  readonly reviewHours: number;
  readonly postingHours: number;
  readonly decisionHours: number;
};

/** Source: PRODUCT.md, clocks: 72 h answer, 48 h funding, 7 days delivery, 72 h review, 48 h posting, 7 days decision. */
export const DEFAULT_CLOCKS: ClockPolicy = {
  responseHours: 72, fundingHours: 48, deliveryHours: 168, changesHoursMin: 48, reviewHours: 72, postingHours: 48, decisionHours: 168,
};

/** What the brand may do with the work. Units: months. */
export type UsageRights = { readonly channels: 'tiktok' | 'all_social' | 'all_media'; readonly paid: boolean; readonly months: number; readonly aiTraining: boolean };

/** What one side proposes: open to change until accepted. */
export type Offer = {
  readonly type: string;
  readonly title: string;
  readonly fields: FieldValues;
  readonly price: Money;
  readonly revisionRoundsMax: number;
  readonly draftFirst: boolean;
  readonly usageRights: UsageRights;
};

/** The offer and the policy it stands under; frozen when accepted. Units: `…Bps` in basis points, clocks in hours. */
export type Terms = Offer & {
  readonly clocks: ClockPolicy;
  readonly brandFeeBps: number;
  readonly commissionBps: number;
  readonly policyVersion: string;
  /** Why the rates are what they are: how many collaborations of the pair were paid before, and the rates of a first one. Terms of before repeats counted have none. Units: basis points. */
  readonly together?: { readonly paidCount: number; readonly firstBrandFeeBps: number; readonly firstCommissionBps: number };
};

export const PRICE_MINOR_MIN = 1_000n;
export const PRICE_MINOR_MAX = 10_000_000n;
export const REVISION_ROUNDS_MAX = 5;

/** The least either side gets of a split price. Units: minor units. */
export const SPLIT_MINOR_MIN = 100n;

/** The length of one clock. Units: ms. */
export function clockMs(clocks: ClockPolicy, clock: 'response' | 'funding' | 'delivery' | 'review' | 'posting' | 'decision'): number {
  return clocks[`${clock}Hours`] * HOUR_MS;
}

/** The least and most a collaboration may cost in a currency. Units: minor units. */
export const priceLimits = (currency: Currency): { readonly min: Money; readonly max: Money } => ({
  min: { minor: PRICE_MINOR_MIN, currency }, max: { minor: PRICE_MINOR_MAX, currency },
});
