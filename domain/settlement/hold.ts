import type { AccountId, CardId, CollaborationId, HoldId } from '../kit/ids.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { splitByBasisPoints, type Money } from '../kit/money.ts';
import type { Instant } from '../kit/time.ts';
import type { SettlementError } from './errors.ts';

/** How a hold is carried out. Source: MONEY.md §9. */
export const RAILS = ['platform_hold', 'creator_hold', 'card_hold', 'charge_on_release'] as const;
export type RailKey = (typeof RAILS)[number];

/** The life of a hold: state → step → state. Source: PRODUCT.md, hold; MONEY.md §9.1. */
export const HOLD_STEPS = {
  secured: { fund: 'funding', close: 'closed' },
  funding: { confirm: 'funded', askBrand: 'needs_brand', fail: 'failed' },
  needs_brand: { retry: 'funding', confirm: 'funded', fail: 'failed' },
  funded: { release: 'releasing', revert: 'reverting', split: 'splitting', chargeBack: 'charged_back' },
  releasing: { finishRelease: 'released', fail: 'failed', giveBack: 'reverting', chargeBack: 'charged_back' },
  reverting: { finishRevert: 'reverted', chargeBack: 'charged_back' },
  splitting: { finishSplit: 'split', fail: 'failed', giveBack: 'reverting' },
  // A refund may come back from a bank that had taken it: then the brand is still owed.
  reverted: { refundFailed: 'reverting' },
  // Staff takes a release back, all of it or a part: then it is a split one.
  released: { clawBack: 'clawing_back' },
  clawing_back: { finishClawBack: 'split', chargeBack: 'charged_back' },
  split: {}, failed: {}, closed: {}, charged_back: {},
} as const satisfies Record<string, Record<string, string>>;

export type HoldState = keyof typeof HOLD_STEPS;
type KeysOf<Union> = Union extends unknown ? keyof Union : never;
export type HoldStep = KeysOf<(typeof HOLD_STEPS)[HoldState]> & string;
export const HOLD_STATES = Object.keys(HOLD_STEPS) as readonly HoldState[];
export const ALL_HOLD_STEPS: readonly HoldStep[] = [...new Set(HOLD_STATES.flatMap((it) => Object.keys(HOLD_STEPS[it]) as HoldStep[]))];

/** What is noted of a hold without moving it, and in which states. Source: MONEY.md §9.1, §4. */
const DISPUTABLE = ['funded', 'releasing', 'released', 'reverting', 'reverted', 'splitting', 'split', 'clawing_back', 'charged_back'] as const;
export const HOLD_NOTES = {
  capture: ['funded', 'releasing', 'splitting'], renew: ['funded'], return: ['splitting', 'reverting'],
  chargeback: DISPUTABLE, chargebackWon: DISPUTABLE, chargebackLost: DISPUTABLE, takeBack: ['released', 'split', 'clawing_back', 'charged_back'],
} as const satisfies Record<string, readonly HoldState[]>;
export type HoldNote = keyof typeof HOLD_NOTES;

/** Where a step leads from a state, or nothing. */
export const holdStepFor = (state: HoldState, step: HoldStep): HoldState | undefined => (HOLD_STEPS[state] as Record<string, HoldState>)[step];

/** The money of one collaboration. Units: minor units in one currency; `…Bps` in basis points. */
export type Hold = {
  readonly id: HoldId;
  readonly collaborationId: CollaborationId;
  readonly brandId: AccountId;
  readonly creatorId: AccountId;
  readonly state: HoldState;
  readonly rail: RailKey | null;
  readonly railRule: string | null;
  readonly railReason: string | null;
  readonly policyVersion: string;
  readonly cardId: CardId;
  readonly price: Money;
  readonly brandFee: Money;
  readonly commission: Money;
  readonly brandFeeBps: number;
  readonly commissionBps: number;
  /** Counts payment tries: a new one whenever the card or the PaymentIntent changes. */
  readonly attempt: number;
  readonly intentId: string | null;
  readonly chargeId: string | null;
  readonly captured: boolean;
  readonly captureBefore: Instant | null;
  readonly transferId: string | null;
  readonly payoutId: string | null;
  readonly refundId: string | null;
  readonly needsBrandReason: string | null;
  readonly failure: string | null;
  readonly dueAt: Instant | null;
  readonly fundedAt: Instant | null;
  readonly settledAt: Instant | null;
  /** The creator’s part of the price when it was split; nothing while the whole price is meant. Units: minor units. */
  readonly creatorPart: Money | null;
  /** When money in the creator’s balance can be paid out. */
  readonly availableAt: Instant | null;
  readonly version: number;
};

/** Decides one step of a hold. Errors: HOLD_STEP_REFUSED when the table has no such step. */
export function decideHold(current: Hold, step: HoldStep): Result<Hold, SettlementError> {
  const state = holdStepFor(current.state, step);
  return state ? ok({ ...current, state }) : err({ code: 'HOLD_STEP_REFUSED', state: current.state, step });
}

/** Who gets what of a hold: of all of it, or of a split one. The four are the total. Units: minor units. */
export type Parts = { readonly toCreator: Money; readonly commission: Money; readonly brandFee: Money; readonly toBrand: Money };
type Shared = Pick<Hold, 'price' | 'brandFee' | 'commission' | 'brandFeeBps' | 'commissionBps' | 'creatorPart'>;

/**
 * The parts of a hold. When it is split, commission and brand fee are those of the creator’s part, rounded once, half up; the brand gets the rest.
 * Units: minor units. Source: ADR-0019.
 */
export function partsOf(it: Shared): Parts {
  const amount = (minor: bigint): Money => ({ ...it.price, minor });
  if (it.creatorPart === null) return { toCreator: creatorShareOf(it), commission: it.commission, brandFee: it.brandFee, toBrand: amount(0n) };
  const { cut: commission, rest: toCreator } = splitByBasisPoints(it.creatorPart, BigInt(it.commissionBps));
  const { cut: brandFee } = splitByBasisPoints(it.creatorPart, BigInt(it.brandFeeBps));
  return { toCreator, commission, brandFee, toBrand: amount(totalOf(it).minor - it.creatorPart.minor - brandFee.minor) };
}

/** Whether what goes back now is what was left of a split. */
export const isOfRest = (it: Pick<Hold, 'state' | 'creatorPart'>): boolean => it.creatorPart !== null && (it.state === 'reverting' || it.state === 'reverted');

/** What a refund gives the brand now: all of it, its part, or all that was left to others when they could not be paid. Units: minor units. */
export const refundOf = (it: Shared & Pick<Hold, 'state'>): Money => (it.creatorPart === null ? totalOf(it) : isOfRest(it) ? keptOf(it) : partsOf(it).toBrand);

/** What stays with creator and marketplace: all but the brand’s part. Units: minor units. */
export const keptOf = (it: Shared): Money => ({ ...it.price, minor: totalOf(it).minor - partsOf(it).toBrand.minor });

/** All the brand pays: price and brand fee. Units: minor units. */
export const totalOf = (it: Pick<Hold, 'price' | 'brandFee'>): Money => ({ ...it.price, minor: it.price.minor + it.brandFee.minor });

/** What a hold takes out of a budget: all the brand would pay as long as it may be taken or is, nothing once the brand has it back, what was kept of a split. Units: minor units. */
export function boundBy(it: Shared & Pick<Hold, 'state'>): Money {
  if (it.state === 'split') return keptOf(it);
  const over: readonly HoldState[] = ['closed', 'failed', 'reverted', 'charged_back'];
  return over.includes(it.state) ? { ...it.price, minor: 0n } : totalOf(it);
}

/** What the creator owes of a share that was released, once it is divided. Units: minor units. */
export const owedAfterClawBack = (it: Shared): Money => ({ ...it.price, minor: creatorShareOf(it).minor - partsOf(it).toCreator.minor });

/** What the creator gets when all is released: price less commission. Units: minor units. */
export const creatorShareOf = (it: Pick<Hold, 'price' | 'commission'>): Money => ({ ...it.price, minor: it.price.minor - it.commission.minor });
