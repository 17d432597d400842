import { describe, expect, it } from 'vitest';
import { bearerOf, CHARGEBACK_STATES, DEFAULT_BEARERS, isAnswerable, isClosed, nextState, phaseOf } from './chargeback.ts';
import { assembleEvidence, TEXT_LENGTH_MAX, TEXTS_LENGTH_MAX, type Proof } from './evidence.ts';

const at = (state: (typeof CHARGEBACK_STATES)[number], acceptBy: string | null = null) => ({ state, acceptBy });

describe('a chargeback as it is read', () => {
  it.each([
    ['warning_needs_response', 'warning'], ['warning_under_review', 'warning_submitted'], ['warning_closed', 'warning_closed'], ['prevented', 'warning_closed'], ['needs_response', 'needs_evidence'],
    ['under_review', 'submitted'], ['appeal_under_review', 'submitted'], ['won', 'won'], ['lost', 'lost'], ['a_word_of_tomorrow', 'needs_evidence'],
  ] as const)('%s is %s', (said, state) => expect(nextState(null, said)).toBe(state));

  it('never goes back, whatever comes late', () => {
    for (const state of CHARGEBACK_STATES) for (const said of ['warning_needs_response', 'needs_response', 'under_review', 'won', 'lost']) {
      const next = nextState(at(state), said);
      if (['won', 'lost', 'accepted'].includes(state)) expect(next).toBe(state);
      expect(nextState(at(next), said)).toBe(next);
    }
    expect(nextState(at('submitted'), 'needs_response')).toBe('submitted');
  });

  it('may grow from an inquiry that was closed, and is answered anew', () => {
    expect(nextState(at('warning_closed'), 'needs_response')).toBe('needs_evidence');
    expect([phaseOf('warning_closed'), phaseOf('needs_evidence')]).toEqual(['inquiry', 'chargeback']);
  });

  it('is accepted when it is lost after we gave in', () => expect([nextState(at('needs_evidence', 'mem_x'), 'lost'), nextState(at('needs_evidence'), 'lost')]).toEqual(['accepted', 'lost']));
  it('can be answered only while the bank waits', () => expect(CHARGEBACK_STATES.filter(isAnswerable)).toEqual(['warning', 'needs_evidence']));
  it('ends in four ways', () => expect(CHARGEBACK_STATES.filter(isClosed)).toEqual(['warning_closed', 'won', 'lost', 'accepted']));
  it('is borne as the policy says', () => expect(['fraudulent', 'product_not_received', 'duplicate', 'toString'].map((it) => bearerOf(DEFAULT_BEARERS, it))).toEqual(['platform', 'creator', 'platform', 'platform']));
});

describe('what is sent to the bank', () => {
  const proof: Proof = {
    brandName: 'Oats', creatorName: 'Lena', title: 'Breakfast', type: 'duet', total: { minor: 44_100n, currency: 'EUR' }, acceptedAt: '2026-11-24T10:00:00Z', chargedAt: '2026-11-24T10:01:00Z', deliveredAt: '2026-11-26T09:00:00Z',
    cardLast4: '4242', mandateVersion: '2026-11-24', cardSavedAt: '2026-11-20T10:00:00Z', brief: ['message: funny'], handedIn: [{ at: '2026-11-26T09:00:00Z', links: ['https://www.tiktok.com/x'], facts: [] }], timeline: ['accepted'], talk: [], authentication: null, words: '',
  };
  it('says what is on record and nothing else', () => {
    const it = assembleEvidence(proof);
    expect(it).toMatchObject({ customer_name: 'Oats', service_date: '2026-11-26' });
    expect(it['cancellation_rebuttal']).toContain('https://www.tiktok.com/x');
    expect(assembleEvidence({ ...proof, handedIn: [], deliveredAt: null })).not.toHaveProperty('cancellation_rebuttal');
    expect(`${it['refund_policy_disclosure']} ${it['access_activity_log']}`).not.toMatch(/wrote to each other|asked whether it was them/);
    expect(assembleEvidence({ ...proof, talk: ['Oats: Pancakes?'] })['access_activity_log']).toContain('Oats: Pancakes?');
    expect(assembleEvidence({ ...proof, authentication: 'authenticated, challenge' })['refund_policy_disclosure']).toContain('authenticated, challenge');
    expect(it['refund_policy_disclosure']).toContain('did not have to be present');
    expect(assembleEvidence({ ...proof, authentication: 'authenticated, challenge' })['refund_policy_disclosure']).not.toContain('be present');
    expect([it, assembleEvidence({ ...proof, deliveredAt: null })].map((one) => one['product_description']?.slice(0, 20))).toEqual(['Lena made a duet for', 'Lena was to make a d']);
    expect(it).not.toHaveProperty('uncategorized_text');
    expect(assembleEvidence({ ...proof, words: ' Look at the post. ' })).toHaveProperty('uncategorized_text', 'Look at the post.');
  });
  it('stays within what the provider takes, however long the story is', () => {
    const long = Array.from({ length: 9_000 }, () => 'a very long line of a very long story');
    const texts = Object.values(assembleEvidence({ ...proof, brief: long, timeline: long, words: 'x'.repeat(30_000), handedIn: long.map((it) => ({ at: it, links: [it], facts: [] })) }));
    expect(Math.max(...texts.map((it) => it.length))).toBe(TEXT_LENGTH_MAX);
    expect(texts.join('').length).toBeLessThanOrEqual(TEXTS_LENGTH_MAX);
  });
});
