import type { AccountId, CollaborationId } from '../kit/ids.ts';
import type { Money } from '../kit/money.ts';
import type { Instant } from '../kit/time.ts';
import type { State } from './states.ts';
import type { Terms } from './terms.ts';

export type Party = 'brand' | 'creator';

/** Why a collaboration stands still, since when, until when at the latest, and what its clock had left. Units: ms. */
export type Freeze = {
  readonly reason: 'dispute' | 'payment_at_risk' | 'provider_outage' | 'operator' | 'audit' | 'chargeback';
  readonly by: Party | 'operator' | 'system' | 'clock';
  readonly at: Instant;
  readonly note: string;
  readonly leftMs: number | null;
};

/** One collaboration between a brand and a creator, as the rules see it. */
export type Collaboration = {
  readonly id: CollaborationId;
  readonly brandId: AccountId;
  readonly creatorId: AccountId;
  readonly state: State;
  readonly terms: Terms;
  /** Who made the offer that lies on the table. */
  readonly offerBy: Party;
  /** When the clock of this state (or of the freeze) runs out. */
  readonly dueAt: Instant | null;
  readonly responseExtended: boolean;
  readonly cancelProposedBy: Party | null;
  /** The creator’s part of the price that a proposal to end the work names; nothing when all goes back. Units: minor units. */
  readonly cancelCreatorPart: Money | null;
  readonly requestedAt: Instant;
  readonly acceptedAt: Instant | null;
  readonly fundedAt: Instant | null;
  readonly deliveryDueAt: Instant | null;
  /** By how much an outage or a freeze has moved the delivery deadline. Units: ms. */
  readonly deliveryExtendedMs: number;
  readonly deliveredAt: Instant | null;
  readonly postedAt: Instant | null;
  readonly roundsUsedCount: number;
  readonly frozen: Freeze | null;
  readonly version: number;
};
