import type { Actor } from '../accounts/roles.ts';
import { invariant } from '../kit/assert.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { Money } from '../kit/money.ts';
import { HOUR_MS, after, isPast, type Instant } from '../kit/time.ts';
import type { Collaboration, Freeze, Party } from './collaboration.ts';
import { dueAfter } from './deadlines.ts';
import type { CollaborationError } from './errors.ts';
import { checkGuard } from './guards.ts';
import { EXTEND, FORCE_END, FREEZE, FROZEN_STEPS, isTerminal, stepFor, type Action, type MoneyStep, type State, type Step } from './states.ts';
import { SPLIT_MINOR_MIN, clockMs, type Terms } from './terms.ts';

/** What is asked of a collaboration. `fundedAt` comes with confirmFunding, `terms` with counter, `reason` and `note` with freeze, `creatorPart` with a split. */
export type Ask = {
  readonly action: Action;
  readonly by: Actor;
  readonly now: Instant;
  readonly terms?: Terms;
  readonly freeze?: { readonly reason: Freeze['reason']; readonly note: string };
  /** How much of the price the creator gets, where the money is split. Units: minor units. */
  readonly creatorPart?: Money;
  /** By how much a clock moves. Units: ms. */
  readonly extendMs?: number;
};

/** The answer: the next record and what follows for the money. */
export type Decision = { readonly next: Collaboration; readonly from: State; readonly action: Action; readonly then: MoneyStep | null; readonly creatorPart?: Money };
type Decided = Result<Decision, CollaborationError>;

/** How long a brand may take to give another card when its reservation cannot be renewed. Source: MONEY.md §9.2. */
const RISK_CURE_MS = 24 * HOUR_MS;

const partyOf = (by: Actor): Party | null => (by === 'brand' || by === 'creator' ? by : null);
const DISPUTES: readonly Action[] = ['dispute', 'escalate'];

/**
 * Decides one step of a collaboration: the next record, or why not. Reads no clock and writes nothing.
 * Errors: CollaborationError. Source: PRODUCT.md “The life of a collaboration”.
 */
export function decide(current: Collaboration, ask: Ask): Decided {
  const divisible = checkPart(current, ask.creatorPart);
  if (!divisible.ok) return divisible;
  if (ask.action === 'forceEnd') return forceEnd(current, ask);
  if (ask.action === 'extendForOutage') return extend(current, ask);
  if (current.frozen) return decideFrozen(current, current.frozen, ask);
  if (ask.action === 'freeze') return freeze(current, ask);
  const step = stepFor(current.state, ask.action);
  if (!step) return err({ code: 'WRONG_STATE', state: current.state, action: ask.action });
  if (!step.by.includes(ask.by)) return err({ code: 'NOT_YOUR_MOVE', action: ask.action, by: step.by });
  const onTime = checkClock(current, ask, step);
  if (!onTime.ok) return onTime;
  if (step.guard) {
    const allowed = checkGuard(step.guard, current, { action: ask.action, party: partyOf(ask.by) });
    if (!allowed.ok) return allowed;
  }
  return ok(take(current, ask, step));
}

/** Either side of a split gets something worth sending; an undivided end names no part. */
function checkPart({ terms: { price } }: Collaboration, part: Money | undefined): Result<undefined, CollaborationError> {
  if (part === undefined || (part.currency === price.currency && part.minor >= SPLIT_MINOR_MIN && part.minor <= price.minor - SPLIT_MINOR_MIN)) return ok(undefined);
  return err({ code: 'SPLIT_OUT_OF_RANGE', min: { ...price, minor: SPLIT_MINOR_MIN }, max: { ...price, minor: price.minor - SPLIT_MINOR_MIN } });
}

/** A clock's step only when it has run out; a person's step only before. Between the two, the row lock decides who came first. */
function checkClock(current: Collaboration, ask: Ask, step: Step): Result<undefined, CollaborationError> {
  const due = current.dueAt !== null && isPast(current.dueAt, ask.now);
  if (ask.by === 'clock') return due ? ok(undefined) : err({ code: 'NOT_DUE', dueAt: current.dueAt });
  const late = due && current.dueAt !== null && step.by.some((by) => by === 'brand' || by === 'creator');
  return late && current.dueAt !== null ? err({ code: 'DEADLINE_PASSED', dueAt: current.dueAt }) : ok(undefined);
}

function take(current: Collaboration, ask: Ask, step: Step & { to: State }): Decision {
  const wantsPost = current.state === 'delivered' && step.to === 'completed' && current.terms.draftFirst;
  const to: State = wantsPost ? 'cleared_to_post' : step.to;
  const clock = wantsPost ? 'posting' as const : step.clock;
  const changed = { ...current, ...effect(current, ask), state: to };
  const dueAt = clock ? dueAfter(clock, changed, ask.now) : to === current.state ? changed.dueAt : null;
  const next: Collaboration = { ...changed, dueAt, ...(clock === 'delivery' ? { deliveryDueAt: dueAt } : {}), version: current.version };
  invariant(isTerminal(next.state) === (next.dueAt === null), 'only a finished collaboration has no clock', { id: next.id, state: next.state });
  const part = ask.action === 'proposeCancel' || ask.action === 'agreeCancel' ? changed.cancelCreatorPart : null;
  return { next, from: current.state, action: ask.action, then: wantsPost ? null : step.then ?? null, ...(part ? { creatorPart: part } : {}) };
}

/** What an action changes in the record beyond state and clock. */
function effect(current: Collaboration, { action, by, now, ...ask }: Ask): Partial<Collaboration> {
  const party = partyOf(by);
  if (DISPUTES.includes(action)) return { frozen: { reason: 'dispute', by: by === 'clock' ? 'clock' : by, at: now, note: ask.freeze?.note ?? '', leftMs: null } };
  switch (action) {
    case 'counter':
      invariant(ask.terms && party, 'a counter needs terms and a party');
      return { terms: ask.terms, offerBy: party };
    case 'accept': return { acceptedAt: now, ...(ask.terms ? { terms: ask.terms } : {}) };
    case 'extendResponse': return { responseExtended: true, dueAt: current.dueAt === null ? null : after(current.dueAt, clockMs(current.terms.clocks, 'response')) };
    case 'confirmFunding': return { fundedAt: now };
    case 'deliver': return { deliveredAt: current.deliveredAt ?? now, cancelProposedBy: null, cancelCreatorPart: null };
    case 'requestChanges': return { roundsUsedCount: current.roundsUsedCount + 1 };
    case 'proposeCancel': return { cancelProposedBy: party, cancelCreatorPart: ask.creatorPart ?? null };
    case 'post': return { postedAt: now };
    default: return {};
  }
}

function freeze(current: Collaboration, ask: Ask): Decided {
  if (!(FREEZE.from as readonly State[]).includes(current.state)) return err({ code: 'WRONG_STATE', state: current.state, action: 'freeze' });
  if (!(FREEZE.by as readonly Actor[]).includes(ask.by)) return err({ code: 'NOT_YOUR_MOVE', action: 'freeze', by: FREEZE.by });
  invariant(ask.freeze, 'a freeze needs a reason');
  const by = ask.by as 'operator' | 'system';
  const leftMs = current.dueAt === null ? null : Math.max(0, current.dueAt - ask.now);
  const frozen: Freeze = { ...ask.freeze, by, at: ask.now, leftMs };
  const cure = ask.freeze.reason === 'payment_at_risk' && current.deliveredAt === null;
  // A bank takes as long as it takes: no clock of ours runs meanwhile.
  const dueAt = frozen.reason === 'chargeback' ? null : after(ask.now, cure ? RISK_CURE_MS : clockMs(current.terms.clocks, 'decision'));
  return ok({ next: { ...current, frozen, dueAt }, from: current.state, action: 'freeze', then: null });
}

function forceEnd(current: Collaboration, ask: Ask): Decided {
  if (!(FORCE_END.from as readonly State[]).includes(current.state)) return err({ code: 'WRONG_STATE', state: current.state, action: 'forceEnd' });
  // While a bank has the money nothing of it is held too long, and the bank decides first.
  if (current.frozen?.reason === 'chargeback') return err({ code: 'COLLABORATION_FROZEN', reason: 'chargeback' });
  if (!(FORCE_END.by as readonly Actor[]).includes(ask.by)) return err({ code: 'NOT_YOUR_MOVE', action: 'forceEnd', by: FORCE_END.by });
  return ok({ next: { ...current, state: 'resolved', frozen: null, dueAt: null }, from: current.state, action: 'forceEnd', then: FORCE_END.then });
}

function extend(current: Collaboration, { by, extendMs }: Ask): Decided {
  const action = 'extendForOutage' as const;
  if (!(EXTEND.from as readonly State[]).includes(current.state) || current.frozen || current.dueAt === null) return err({ code: 'WRONG_STATE', state: current.state, action });
  if (!(EXTEND.by as readonly Actor[]).includes(by)) return err({ code: 'NOT_YOUR_MOVE', action, by: EXTEND.by });
  invariant(extendMs !== undefined && extendMs > 0, 'a clock moves by something');
  const dueAt = after(current.dueAt, extendMs);
  const delivery = current.state === 'in_progress' ? { deliveryDueAt: dueAt, deliveryExtendedMs: current.deliveryExtendedMs + extendMs } : {};
  return ok({ next: { ...current, dueAt, ...delivery }, from: current.state, action, then: null });
}

function decideFrozen(current: Collaboration, frozen: Freeze, ask: Ask): Decided {
  if (!Object.hasOwn(FROZEN_STEPS, ask.action)) return err({ code: 'COLLABORATION_FROZEN', reason: frozen.reason });
  const action = ask.action as keyof typeof FROZEN_STEPS;
  const by: readonly Actor[] = FROZEN_STEPS[action].by;
  if (!by.includes(ask.by)) return err({ code: 'NOT_YOUR_MOVE', action, by });
  if (frozen.reason === 'chargeback' && ask.by !== 'system') return err({ code: 'COLLABORATION_FROZEN', reason: frozen.reason });
  if (action === 'resolveInSilence' && !(current.dueAt !== null && isPast(current.dueAt, ask.now))) return err({ code: 'NOT_DUE', dueAt: current.dueAt });
  if (action === 'withdrawDispute' && frozen.by !== ask.by) return err({ code: 'NOT_YOUR_MOVE', action, by: frozen.by === 'brand' || frozen.by === 'creator' ? [frozen.by] : ['operator'] });
  if (action === 'resolve' || action === 'resolveInSilence') {
    return ok({ next: { ...current, state: 'resolved', frozen: null, dueAt: null }, from: current.state, action, then: 'decide-hold', ...(ask.creatorPart ? { creatorPart: ask.creatorPart } : {}) });
  }
  return ok({ next: thaw(current, frozen, ask.now), from: current.state, action, then: null });
}

/** Lets the clocks run again: the deadline moves by as long as the collaboration stood still; after a dispute the review starts anew. */
function thaw(current: Collaboration, frozen: Freeze, now: Instant): Collaboration {
  const stoodStillMs = now - frozen.at;
  const dueAt = frozen.leftMs === null ? after(now, clockMs(current.terms.clocks, 'review')) : after(now, frozen.leftMs);
  if (current.state !== 'in_progress' || current.deliveryDueAt === null) return { ...current, frozen: null, dueAt };
  const deliveryDueAt = after(current.deliveryDueAt, stoodStillMs);
  return { ...current, frozen: null, dueAt: deliveryDueAt, deliveryDueAt, deliveryExtendedMs: current.deliveryExtendedMs + stoodStillMs };
}

/** What a person on this side may do now, for buttons. */
export function allowedActions(current: Collaboration, by: Actor, now: Instant): readonly Action[] {
  const names: readonly Action[] = current.frozen ? (Object.keys(FROZEN_STEPS) as Action[]) : PERSON_ACTIONS;
  return names.filter((action) => decide(current, { action, by, now, terms: current.terms, freeze: { reason: 'operator', note: '' } }).ok);
}

const PERSON_ACTIONS: readonly Action[] = [
  'accept', 'counter', 'deny', 'withdraw', 'extendResponse', 'deliver', 'giveUp', 'proposeCancel', 'agreeCancel', 'approve', 'requestChanges', 'post', 'extendPosting', 'dispute', 'freeze',
];
