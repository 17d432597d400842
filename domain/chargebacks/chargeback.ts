import type { Money } from '../kit/money.ts';
import { HOUR_MS, type Instant } from '../kit/time.ts';

/** The life of a complaint at a bank. `warning…`: the bank only asks, no money has moved. Source: MONEY.md §4. */
export const CHARGEBACK_STATES = ['warning', 'warning_submitted', 'warning_closed', 'needs_evidence', 'submitted', 'won', 'lost', 'accepted'] as const;
export type ChargebackState = (typeof CHARGEBACK_STATES)[number];

/** One complaint of a card holder at their bank. Units: minor units. */
export type Chargeback = {
  readonly id: string;
  readonly holdId: string;
  readonly collaborationId: string;
  readonly brandId: string;
  readonly creatorId: string;
  readonly state: ChargebackState;
  readonly reason: string;
  readonly amount: Money;
  /** What the card holder's bank said when they had to show themselves for this payment; nothing when it did not ask. */
  readonly authentication: string | null;
  readonly dueAt: Instant | null;
  readonly borneBy: 'platform' | 'creator' | 'unpaid' | null;
  readonly evidence: Readonly<Record<string, string>> | null;
  readonly evidenceBy: string | null;
  readonly evidenceAt: Instant | null;
  readonly acceptBy: string | null;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly version: number;
};

/** What we make of the provider's word for it. An appeal is evidence on its way; one that was prevented took no money. */
const READ: Readonly<Record<string, ChargebackState>> = {
  warning_needs_response: 'warning', warning_under_review: 'warning_submitted', warning_closed: 'warning_closed', prevented: 'warning_closed',
  needs_response: 'needs_evidence', under_review: 'submitted', appeal_needs_response: 'submitted', appeal_under_review: 'submitted', won: 'won', lost: 'lost',
};

/** How far each state is; the ends share one place, and none is left. */
const PLACE: Record<ChargebackState, number> = { warning: 0, warning_submitted: 1, warning_closed: 2, needs_evidence: 3, submitted: 4, won: 5, lost: 5, accepted: 5 };
const ENDS: readonly ChargebackState[] = ['warning_closed', 'won', 'lost', 'accepted'];

/** Says whether the bank has decided. */
export const isClosed = (state: ChargebackState): boolean => ENDS.includes(state);
/** Says whether evidence may still be given. */
export const isAnswerable = (state: ChargebackState): boolean => state === 'warning' || state === 'needs_evidence';

/**
 * The state after a reading. Readings may be late or out of order: a complaint never goes back, and what the bank decided stays.
 * Lost after we gave in is *accepted*.
 */
export function nextState(current: Pick<Chargeback, 'state' | 'acceptBy'> | null, providerStatus: string): ChargebackState {
  const read = READ[providerStatus] ?? current?.state ?? 'needs_evidence';
  if (current === null) return read;
  const told = read === 'lost' && current.acceptBy !== null ? 'accepted' : read;
  return PLACE[told] > PLACE[current.state] ? told : current.state;
}

/** An inquiry and the chargeback it may become are answered each for itself. */
export const phaseOf = (state: ChargebackState): 'inquiry' | 'chargeback' => (state.startsWith('warning') ? 'inquiry' : 'chargeback');

/** What we have goes to the bank by itself this long before its last day. Units: ms. */
export const EVIDENCE_BEFORE_MS = 48 * HOUR_MS;

/** Who bears a lost chargeback of money that was released, as data. Source: MONEY.md §10, disputeBearer. */
export type BearerPolicy = { readonly [reason: string]: 'platform' | 'creator'; readonly default: 'platform' | 'creator' };
export const DEFAULT_BEARERS: BearerPolicy = { fraudulent: 'platform', product_not_received: 'creator', default: 'platform' };

/** Who bears a lost chargeback of this reason. */
export const bearerOf = (policy: BearerPolicy, reason: string): 'platform' | 'creator' => (Object.hasOwn(policy, reason) ? policy[reason] : undefined) ?? policy.default;
