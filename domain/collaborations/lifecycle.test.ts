import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../accounts/roles.ts';
import { idFrom } from '../kit/ids.ts';
import { DAY_MS, HOUR_MS, after, instant } from '../kit/time.ts';
import type { Collaboration, Freeze } from './collaboration.ts';
import { allowedActions, decide } from './lifecycle.ts';
import { ACTIONS, STATES, STEPS, allowedChanges, isTerminal, stepFor, type Action, type State } from './states.ts';
import { DEFAULT_CLOCKS, type Terms } from './terms.ts';

const NOW = instant(Date.UTC(2026, 10, 24));
const ACTORS: readonly Actor[] = ['brand', 'creator', 'operator', 'clock', 'system'];
const id = (n: number) => n.toString(16).padStart(32, '0');
const terms: Terms = {
  type: 'duet', title: 'Breakfast', fields: {}, price: { minor: 42_000n, currency: 'EUR' }, revisionRoundsMax: 2, draftFirst: false,
  usageRights: { channels: 'tiktok', paid: false, months: 12, aiTraining: false }, clocks: DEFAULT_CLOCKS, brandFeeBps: 500, commissionBps: 1_000, policyVersion: 'test',
};

function inState(state: State, change: Partial<Collaboration> = {}): Collaboration {
  return {
    id: idFrom('collaboration', id(1)), brandId: idFrom('account', id(2)), creatorId: idFrom('account', id(3)), state, terms, offerBy: 'brand',
    dueAt: isTerminal(state) ? null : after(NOW, HOUR_MS), responseExtended: false, cancelProposedBy: null, cancelCreatorPart: null, requestedAt: NOW, acceptedAt: null, fundedAt: null,
    deliveryDueAt: null, deliveryExtendedMs: 0, deliveredAt: null, postedAt: null, roundsUsedCount: 0, frozen: null, version: 1, ...change,
  };
}
const askOf = (action: Action, by: Actor, now = NOW) => ({ action, by, now, terms, freeze: { reason: 'operator' as const, note: 'why' }, extendMs: HOUR_MS });

/** Who may do what where, written a second time by hand: the table must say the same. `2` marks what only the side that did not make the offer may do. */
const MAY: Record<State, Partial<Record<Action, string>>> = {
  requested: { accept: 'creator', counter: 'creator', deny: 'creator', withdraw: 'brand', extendResponse: 'brand', lapse: 'clock' },
  countered: { accept: '2', counter: '2', deny: '2', withdraw: 'brand', lapse: 'clock' },
  accepted: { confirmFunding: 'system', askBrand: 'system', failFunding: 'system', lapse: 'clock', freeze: 'operator system', extendForOutage: 'system' },
  in_progress: { deliver: 'creator', giveUp: 'creator', proposeCancel: 'brand creator', miss: 'clock', freeze: 'operator system', forceEnd: 'system', extendForOutage: 'system' },
  delivered: { approve: 'brand', approveInSilence: 'clock', requestChanges: 'brand', dispute: 'brand creator', freeze: 'operator system', forceEnd: 'system', extendForOutage: 'system' },
  changes_requested: { deliver: 'creator', dispute: 'brand creator', escalate: 'clock', freeze: 'operator system', forceEnd: 'system', extendForOutage: 'system' },
  cleared_to_post: { post: 'creator', extendPosting: 'brand', dispute: 'brand creator', escalate: 'clock', freeze: 'operator system', forceEnd: 'system', extendForOutage: 'system' },
  completed: {}, denied: {}, withdrawn: {}, lapsed: {}, missed: {}, cancelled: {}, resolved: {},
};

describe('every state × action × actor', () => {
  for (const state of STATES) for (const action of ACTIONS) for (const by of ACTORS) {
    const given = MAY[state][action];
    const allowed = given === '2' ? by === 'creator' : given?.split(' ').includes(by) ?? false;
    it(`${state} × ${action} × ${by}: ${allowed ? 'allowed' : 'refused'}`, () => {
      const now = by === 'clock' ? after(NOW, 2 * HOUR_MS) : NOW;
      const decision = decide(inState(state), askOf(action, by, now));
      expect(decision.ok).toBe(allowed);
      if (decision.ok && action === 'forceEnd') expect(decision.value.next.state).toBe('resolved');
      else if (decision.ok && action !== 'freeze' && action !== 'extendForOutage') expect(decision.value.next.state).toBe(stepFor(state, action)?.to);
      if (!decision.ok) expect(['WRONG_STATE', 'NOT_YOUR_MOVE', 'NOT_DUE', 'NOTHING_TO_AGREE', 'NOT_POSTED_YET']).toContain(decision.error.code);
    });
  }
});

describe('every step of a frozen collaboration', () => {
  const frozen: Freeze = { reason: 'dispute', by: 'brand', at: NOW, note: '', leftMs: null };
  const MAY_FROZEN: Partial<Record<Action, readonly Actor[]>> = { withdrawDispute: ['brand'], unfreeze: ['operator', 'system'], resolve: ['operator', 'system'], resolveInSilence: ['clock'] };
  for (const state of ['delivered', 'changes_requested', 'cleared_to_post', 'in_progress', 'accepted'] as const) for (const action of ACTIONS) for (const by of ACTORS) {
    const allowed = (MAY_FROZEN[action]?.includes(by) ?? false) || (action === 'forceEnd' && by === 'system' && state !== 'accepted');
    it(`frozen ${state} × ${action} × ${by}: ${allowed ? 'allowed' : 'refused'}`, () => {
      const decision = decide(inState(state, { frozen }), askOf(action, by, by === 'clock' ? after(NOW, 8 * DAY_MS) : NOW));
      expect(decision.ok).toBe(allowed);
    });
  }
});

describe('a collaboration whose payment is disputed at a bank', () => {
  const leftMs = 5 * HOUR_MS;
  for (const state of ['in_progress', 'delivered', 'cleared_to_post'] as const) for (const action of ACTIONS) for (const by of ACTORS) {
    const allowed = by === 'system' && (action === 'unfreeze' || action === 'resolve');
    it(`${state} × ${action} × ${by}: ${allowed ? 'allowed' : 'refused'}`, () => {
      const frozen: Freeze = { reason: 'chargeback', by: 'system', at: NOW, note: '', leftMs };
      expect(decide(inState(state, { frozen, dueAt: null }), askOf(action, by, after(NOW, 90 * DAY_MS))).ok).toBe(allowed);
    });
  }
  it('has no clock while the bank has it, and what was left of the clock afterwards', () => {
    const current = inState('delivered', { dueAt: after(NOW, leftMs) });
    const stopped = decide(current, { action: 'freeze', by: 'system', now: NOW, freeze: { reason: 'chargeback', note: '' } });
    expect(stopped.ok && stopped.value.next.dueAt).toBe(null);
    const later = after(NOW, 60 * DAY_MS);
    const gone = stopped.ok ? decide(stopped.value.next, { action: 'unfreeze', by: 'system', now: later }) : stopped;
    expect(gone.ok && gone.value.next.dueAt).toBe(after(later, leftMs));
  });
});

describe('guards', () => {
  const codeOf = (given: Collaboration, action: Action, by: Actor) => { const it = decide(given, askOf(action, by)); return it.ok ? 'ok' : it.error.code; };
  it('counts the rounds of changes', () => {
    expect(codeOf(inState('delivered', { roundsUsedCount: 1 }), 'requestChanges', 'brand')).toBe('ok');
    expect(codeOf(inState('delivered', { roundsUsedCount: 2 }), 'requestChanges', 'brand')).toBe('ROUNDS_USED_UP');
  });
  it('extends the time to answer once', () => expect(codeOf(inState('requested', { responseExtended: true }), 'extendResponse', 'brand')).toBe('ALREADY_EXTENDED'));
  it('lets only the other side agree to cancel', () => {
    expect(codeOf(inState('in_progress', { cancelProposedBy: 'brand' }), 'agreeCancel', 'brand')).toBe('NOTHING_TO_AGREE');
    expect(codeOf(inState('in_progress', { cancelProposedBy: 'brand' }), 'agreeCancel', 'creator')).toBe('ok');
    expect(codeOf(inState('in_progress', { cancelProposedBy: 'brand' }), 'proposeCancel', 'creator')).toBe('CANCEL_ALREADY_PROPOSED');
  });
  it('divides the price between both, to the cent, and leaves neither with nothing', () => {
    const dispute: Freeze = { reason: 'dispute', by: 'brand', at: NOW, note: '', leftMs: null };
    const split = (minor: bigint) => decide(inState('delivered', { frozen: dispute }), { ...askOf('resolve', 'operator'), creatorPart: { minor, currency: 'EUR' } });
    for (const minor of [-1n, 0n, 99n, 41_901n, 42_000n, 50_000n]) { const it = split(minor); expect(it.ok ? 'ok' : it.error.code).toBe('SPLIT_OUT_OF_RANGE'); }
    for (const minor of [100n, 12_345n, 41_900n]) { const it = split(minor); expect(it.ok && it.value).toMatchObject({ then: 'decide-hold', creatorPart: { minor } }); }
  });
  it('ends by agreement with the part that was proposed, and with no other', () => {
    const part = { minor: 10_000n, currency: 'EUR' } as const;
    const proposed = decide(inState('in_progress'), { ...askOf('proposeCancel', 'brand'), creatorPart: part });
    if (!proposed.ok) throw new Error('not proposed');
    const agreed = decide(proposed.value.next, { ...askOf('agreeCancel', 'creator'), creatorPart: { minor: 20_000n, currency: 'EUR' } });
    expect(agreed.ok && agreed.value).toMatchObject({ then: 'revert-hold', creatorPart: part });
  });
  it('gives the brand a day to mend a payment at risk, and staff the whole time once work was delivered', () => {
    const freeze = (it: Collaboration) => { const decision = decide(it, { action: 'freeze', by: 'system', now: NOW, freeze: { reason: 'payment_at_risk', note: '' } }); return decision.ok ? decision.value.next.dueAt : null; };
    expect(freeze(inState('in_progress'))).toBe(after(NOW, DAY_MS));
    expect(freeze(inState('delivered', { deliveredAt: NOW }))).toBe(after(NOW, 7 * DAY_MS));
  });
  it('lets only the side that did not make the offer answer it', () => {
    expect(codeOf(inState('countered', { offerBy: 'creator' }), 'accept', 'creator')).toBe('NOT_YOUR_MOVE');
    expect(codeOf(inState('countered', { offerBy: 'creator' }), 'accept', 'brand')).toBe('ok');
  });
  it('approves a post only once there is one', () => {
    expect(codeOf(inState('cleared_to_post'), 'approve', 'brand')).toBe('NOT_POSTED_YET');
    expect(codeOf(inState('cleared_to_post', { postedAt: NOW }), 'approve', 'brand')).toBe('ok');
    expect(codeOf(inState('cleared_to_post', { postedAt: NOW }), 'post', 'creator')).toBe('ALREADY_POSTED');
  });
  it('refuses a person at the very moment the clock runs out, and the clock before it', () => {
    const due = inState('in_progress', { dueAt: NOW });
    expect(codeOf(due, 'deliver', 'creator')).toBe('DEADLINE_PASSED');
    expect(decide(due, askOf('miss', 'clock')).ok).toBe(true);
    expect(codeOf(inState('in_progress'), 'miss', 'clock')).toBe('NOT_DUE');
  });
  it('sends an approved draft to be posted and moves no money', () => {
    const decision = decide(inState('delivered', { terms: { ...terms, draftFirst: true } }), askOf('approve', 'brand'));
    expect(decision.ok && decision.value).toMatchObject({ then: null, next: { state: 'cleared_to_post' } });
  });
});

describe('clocks', () => {
  it('starts the delivery clock of seven days when the money is there, not before', () => {
    const decision = decide(inState('accepted'), askOf('confirmFunding', 'system'));
    expect(decision.ok && decision.value.next).toMatchObject({ fundedAt: NOW, dueAt: after(NOW, 7 * DAY_MS), deliveryDueAt: after(NOW, 7 * DAY_MS) });
  });
  it('gives what was left of delivery for changes, at least 48 hours', () => {
    const early = inState('delivered', { deliveryDueAt: after(NOW, 5 * DAY_MS), deliveredAt: NOW });
    const late = inState('delivered', { deliveryDueAt: after(NOW, HOUR_MS), deliveredAt: NOW });
    const dueOf = (given: Collaboration) => { const it = decide(given, askOf('requestChanges', 'brand')); return it.ok ? it.value.next.dueAt : null; };
    expect(dueOf(early)).toBe(after(NOW, 5 * DAY_MS));
    expect(dueOf(late)).toBe(after(NOW, 48 * HOUR_MS));
  });
  it('stands still while frozen: the delivery deadline moves by as long as it stood', () => {
    const running = inState('in_progress', { dueAt: after(NOW, 3 * DAY_MS), deliveryDueAt: after(NOW, 3 * DAY_MS), fundedAt: after(NOW, -4 * DAY_MS) });
    const stopped = decide(running, askOf('freeze', 'operator'));
    if (!stopped.ok) throw new Error('not frozen');
    const thawed = decide(stopped.value.next, { action: 'unfreeze', by: 'operator', now: after(NOW, 2 * DAY_MS) });
    expect(thawed.ok && thawed.value.next).toMatchObject({ dueAt: after(NOW, 5 * DAY_MS), deliveryDueAt: after(NOW, 5 * DAY_MS), deliveryExtendedMs: 2 * DAY_MS, frozen: null });
  });
});

describe('laws', () => {
  it('keeps a clock in every state that is not the end, and none at the end', () => {
    let taken = 0;
    for (const state of STATES) for (const action of ACTIONS) for (const by of ACTORS) {
      const decision = decide(inState(state), askOf(action, by, by === 'clock' ? after(NOW, 2 * HOUR_MS) : NOW));
      if (!decision.ok) continue;
      taken += 1;
      expect(decision.value.next.dueAt === null).toBe(isTerminal(decision.value.next.state));
    }
    expect(taken).toBeGreaterThan(30);
  });

  it('ends within a bounded time when nobody does anything, from every state that can be reached', () => {
    const actionAtZero = (it: Collaboration): Action => (it.frozen ? 'resolveInSilence'
      : ({ requested: 'lapse', countered: 'lapse', accepted: 'lapse', in_progress: 'miss', delivered: 'approveInSilence', changes_requested: 'escalate', cleared_to_post: it.postedAt ? 'approveInSilence' : 'escalate' } as Record<string, Action>)[it.state] as Action);
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...ACTIONS), fc.constantFrom(...ACTORS)), { maxLength: 25 }), fc.boolean(), (asks, draftFirst) => {
      let current = inState('requested', { terms: { ...terms, draftFirst } });
      let now = NOW;
      for (const [action, by] of asks) {
        now = by === 'clock' && current.dueAt !== null ? current.dueAt : after(now, 60_000);
        const decision = decide(current, askOf(action, by, now));
        if (decision.ok) current = decision.value.next;
      }
      const from = now;
      for (let steps = 0; !isTerminal(current.state); steps += 1) {
        expect(steps).toBeLessThan(6);
        now = instant(Math.max(now, current.dueAt ?? 0));
        const decision = decide(current, askOf(actionAtZero(current), 'clock', now));
        expect(decision.ok).toBe(true);
        if (decision.ok) current = decision.value.next;
      }
      expect(now - from).toBeLessThan(60 * DAY_MS);
    }));
  });

  it('offers exactly the buttons that would not be refused', () => {
    for (const state of STATES) for (const by of ['brand', 'creator', 'operator'] as const) {
      for (const action of allowedActions(inState(state), by, NOW)) expect(decide(inState(state), askOf(action, by)).ok).toBe(true);
    }
  });

  it('lists every pair of states that a step can lead between', () => {
    const listed = new Set(allowedChanges().map((it) => `${it.from}>${it.action}>${it.to}`));
    for (const state of STATES) for (const [action, step] of Object.entries(STEPS[state])) expect(listed).toContain(`${state}>${action}>${(step as { to: string }).to}`);
    expect(listed).toContain('delivered>approve>cleared_to_post');
  });
});
