import { expect, test } from 'vitest';
import { boardOf, laneOf, LANES, mayAsk } from './board.ts';
import { leftOf, percentBound } from './campaign-money.ts';
import type { Campaign, Member } from './campaigns-api.ts';

const creator = (id: string, price = '40000', currency: 'EUR' | 'GBP' = 'EUR'): Member['creator'] => ({ id, displayName: id, city: '', country: 'ES', medianViews: 1, portfolio: [], rates: [{ type: 'duet', price: { amountMinor: price, currency } }] });
const member = (it: Partial<Member> = {}): Member => ({ creator: creator('a'), part: { invitedAt: '2026-11-01T00:00:00Z', appliedAt: null, pitch: '' }, standing: 'none', ask: null, bound: null, collaboration: null, ...it });
const work = (state: string): Partial<Member> => ({ collaboration: { id: 'col_1', state } });
const applied = { invitedAt: null, appliedAt: '2026-11-01T00:00:00Z', pitch: 'Me' };

test('everybody stands where they are furthest: work comes before what is thought of them, that before how they came', () => {
  expect([member(), member({ part: applied }), member({ part: applied, standing: 'shortlisted' }), member({ part: applied, standing: 'passed' })].map(laneOf)).toEqual(['invited', 'applied', 'shortlisted', 'out']);
  expect(['requested', 'countered', 'accepted', 'in_progress', 'delivered', 'cleared_to_post', 'completed', 'resolved', 'denied', 'missed'].map((state) => laneOf(member({ standing: 'shortlisted', ...work(state) }))))
    .toEqual(['asked', 'asked', 'working', 'working', 'working', 'working', 'done', 'done', 'out', 'out']);
});

test('who would fit is suggested until they are in the campaign, and costs what they ask, else what they list', () => {
  const campaign = { type: 'duet', currency: 'EUR', people: [member({ creator: creator('a'), part: applied, ask: { amountMinor: '35000', currency: 'EUR' } })] } as unknown as Campaign;
  const board = boardOf(campaign, [creator('a'), creator('b'), creator('c', '50000', 'GBP')]);
  expect(board.get('suggested')?.map((it) => [it.creatorId, it.price?.amountMinor ?? null, it.listPrice?.currency])).toEqual([['b', '40000', 'EUR'], ['c', null, 'GBP']]);
  expect(board.get('applied')?.map((it) => it.price?.amountMinor)).toEqual(['35000']);
});

test('only those with whom nothing has begun can be asked', () => {
  expect(LANES.filter(mayAsk)).toEqual(['suggested', 'invited', 'applied', 'shortlisted']);
});

test('what is left is exact, and the smallest bound part shows', () => {
  const budget = (all: string, bound: string) => ({ budget: { amountMinor: all, currency: 'EUR' as const }, reserved: { amountMinor: bound, currency: 'EUR' as const } });
  expect(leftOf(budget('100000', '42001'))).toEqual({ amountMinor: '57999', currency: 'EUR' });
  expect([percentBound(budget('100000', '0')), percentBound(budget('100000', '1')), percentBound(budget('100000', '100000'))]).toEqual([0, 1, 100]);
});
