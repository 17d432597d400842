import type { Actor } from '../accounts/roles.ts';

/** The clocks of a collaboration; their lengths are policy data, frozen in the terms. */
export const CLOCKS = ['response', 'funding', 'delivery', 'changes', 'review', 'posting', 'decision'] as const;
export type Clock = (typeof CLOCKS)[number];

/** What must hold beyond state and actor; each is decided in guards.ts. */
export type Guard = 'answers-the-offer' | 'not-yet-extended' | 'rounds-left' | 'cancel-proposed-by-the-other' | 'cancel-not-proposed' | 'posted' | 'not-posted';

/** What the step asks of the money; settlement hears it as an event. */
export type MoneyStep = 'secure-hold' | 'fund-hold' | 'cancel-hold' | 'capture-hold' | 'release-hold' | 'revert-hold' | 'decide-hold';

/** One step: who may cause it, where it leads, which clock starts, what must hold, what follows for the money. */
export type Step = { readonly by: readonly Actor[]; readonly to: string; readonly clock?: Clock; readonly guard?: Guard; readonly then?: MoneyStep };
type Steps = Record<string, Record<string, Step>>;

/**
 * The life of a collaboration as one closed table: state → action → step.
 * `approve` and `approveInSilence` lead to `cleared_to_post` instead when the terms want a draft first (lifecycle.ts).
 * Source: PRODUCT.md “The life of a collaboration”; ADR-0007.
 */
export const STEPS = {
  requested: {
    accept: { by: ['creator'], to: 'accepted', clock: 'funding', then: 'fund-hold' },
    counter: { by: ['creator'], to: 'countered', clock: 'response' },
    deny: { by: ['creator'], to: 'denied', then: 'cancel-hold' },
    withdraw: { by: ['brand'], to: 'withdrawn', then: 'cancel-hold' },
    extendResponse: { by: ['brand'], to: 'requested', guard: 'not-yet-extended' },
    lapse: { by: ['clock'], to: 'lapsed', then: 'cancel-hold' },
  },
  countered: {
    accept: { by: ['brand', 'creator'], to: 'accepted', clock: 'funding', guard: 'answers-the-offer', then: 'fund-hold' },
    counter: { by: ['brand', 'creator'], to: 'countered', clock: 'response', guard: 'answers-the-offer' },
    deny: { by: ['brand', 'creator'], to: 'denied', guard: 'answers-the-offer', then: 'cancel-hold' },
    withdraw: { by: ['brand'], to: 'withdrawn', then: 'cancel-hold' },
    lapse: { by: ['clock'], to: 'lapsed', then: 'cancel-hold' },
  },
  accepted: {
    confirmFunding: { by: ['system'], to: 'in_progress', clock: 'delivery' },
    askBrand: { by: ['system'], to: 'accepted' },
    failFunding: { by: ['system'], to: 'lapsed' },
    lapse: { by: ['clock'], to: 'lapsed', then: 'cancel-hold' },
  },
  in_progress: {
    deliver: { by: ['creator'], to: 'delivered', clock: 'review', then: 'capture-hold' },
    giveUp: { by: ['creator'], to: 'cancelled', then: 'revert-hold' },
    proposeCancel: { by: ['brand', 'creator'], to: 'in_progress', guard: 'cancel-not-proposed' },
    agreeCancel: { by: ['brand', 'creator'], to: 'cancelled', guard: 'cancel-proposed-by-the-other', then: 'revert-hold' },
    miss: { by: ['clock'], to: 'missed', then: 'revert-hold' },
  },
  delivered: {
    approve: { by: ['brand'], to: 'completed', then: 'release-hold' },
    approveInSilence: { by: ['clock'], to: 'completed', then: 'release-hold' },
    requestChanges: { by: ['brand'], to: 'changes_requested', clock: 'changes', guard: 'rounds-left' },
    dispute: { by: ['brand', 'creator'], to: 'delivered', clock: 'decision' },
  },
  changes_requested: {
    deliver: { by: ['creator'], to: 'delivered', clock: 'review' },
    dispute: { by: ['brand', 'creator'], to: 'changes_requested', clock: 'decision' },
    escalate: { by: ['clock'], to: 'changes_requested', clock: 'decision' },
  },
  cleared_to_post: {
    post: { by: ['creator'], to: 'cleared_to_post', clock: 'review', guard: 'not-posted' },
    approve: { by: ['brand'], to: 'completed', guard: 'posted', then: 'release-hold' },
    approveInSilence: { by: ['clock'], to: 'completed', guard: 'posted', then: 'release-hold' },
    extendPosting: { by: ['brand'], to: 'cleared_to_post', clock: 'posting', guard: 'not-posted' },
    dispute: { by: ['brand', 'creator'], to: 'cleared_to_post', clock: 'decision' },
    escalate: { by: ['clock'], to: 'cleared_to_post', clock: 'decision', guard: 'not-posted' },
  },
  completed: {}, denied: {}, withdrawn: {}, lapsed: {}, missed: {}, cancelled: {}, resolved: {},
} as const satisfies Steps;

/** Steps out of a frozen collaboration, whatever its state: its clocks stand still until one of them. */
export const FROZEN_STEPS = {
  withdrawDispute: { by: ['brand', 'creator'] },
  unfreeze: { by: ['operator', 'system'] },
  resolve: { by: ['operator', 'system'], to: 'resolved', then: 'decide-hold' },
  resolveInSilence: { by: ['clock'], to: 'resolved', then: 'decide-hold' },
} as const;

/** Ends work whose money may not be held any longer, whatever its state, frozen or not. Source: MONEY.md §9.3. */
export const FORCE_END = { by: ['system'], from: ['in_progress', 'delivered', 'changes_requested', 'cleared_to_post'], to: 'resolved', then: 'decide-hold' } as const;

/** A step into the overlay that is no step of the work: money at risk, provider outage, staff. */
export const FREEZE = { by: ['operator', 'system'], from: ['accepted', 'in_progress', 'delivered', 'changes_requested', 'cleared_to_post'] } as const;

/** Moves a clock that ran while the provider did not answer. Source: MONEY.md §9.3, provider down. */
export const EXTEND = { by: ['system'], from: FREEZE.from } as const;

export type State = keyof typeof STEPS;
type KeysOf<Union> = Union extends unknown ? keyof Union : never;
export type WorkAction = KeysOf<(typeof STEPS)[State]> & string;
export type Action = WorkAction | keyof typeof FROZEN_STEPS | 'freeze' | 'forceEnd' | 'extendForOutage' | 'request';

export const STATES = Object.keys(STEPS) as readonly State[];
export const WORK_ACTIONS: readonly WorkAction[] = [...new Set(STATES.flatMap((it) => Object.keys(STEPS[it]) as WorkAction[]))];
export const ACTIONS: readonly Action[] = ['request', ...WORK_ACTIONS, 'freeze', 'forceEnd', 'extendForOutage', ...(Object.keys(FROZEN_STEPS) as (keyof typeof FROZEN_STEPS)[])];

/** The step an action takes from a state, or nothing when there is none. */
export function stepFor(state: State, action: Action): (Step & { readonly to: State }) | undefined {
  return (STEPS[state] as Record<string, Step & { readonly to: State }>)[action];
}

/** Says whether the work is over: no step leaves this state. */
export const isTerminal = (state: State): boolean => Object.keys(STEPS[state]).length === 0;

/** Every pair of states a collaboration may move between, with what it asks of the money. Read by the auditor's table. */
export function allowedChanges(): { from: State | '-'; to: State; action: Action; then: MoneyStep | null }[] {
  const steps = STATES.flatMap((from) => Object.entries(STEPS[from] as Record<string, Step & { to: State }>)
    .map(([action, step]) => ({ from, to: step.to, action: action as Action, then: step.then ?? null })));
  const cleared = (['approve', 'approveInSilence'] as const).map((action) => ({ from: 'delivered' as const, to: 'cleared_to_post' as const, action, then: null }));
  const overlay = FREEZE.from.flatMap((from) => [
    { from, to: from, action: 'freeze' as const, then: null }, { from, to: from, action: 'extendForOutage' as const, then: null }, { from, to: from, action: 'unfreeze' as const, then: null },
    { from, to: from, action: 'withdrawDispute' as const, then: null },
    { from, to: 'resolved' as const, action: 'resolve' as const, then: 'decide-hold' as const },
    { from, to: 'resolved' as const, action: 'resolveInSilence' as const, then: 'decide-hold' as const },
  ]);
  const forced = FORCE_END.from.map((from) => ({ from, to: FORCE_END.to, action: 'forceEnd' as const, then: FORCE_END.then }));
  return [{ from: '-', to: 'requested', action: 'request', then: 'secure-hold' }, ...steps, ...cleared, ...overlay, ...forced];
}
