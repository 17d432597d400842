import { describe, expect, it } from 'vitest';
import '#web/words/learn-rooms.ts';
import { fellText, togetherAgain, togetherNext, togetherReason, type ApiRates } from './together-text.ts';

const plain = (text: string | null): string | null => text && text.replaceAll('\u00A0', ' ');
const first: ApiRates = { brandFeeBps: 500, commissionBps: 1_000, together: { paidCount: 0, firstBrandFeeBps: 500, firstCommissionBps: 1_000, next: { after: 1, brandFeeBps: 475, commissionBps: 900 } } };
const third: ApiRates = { brandFeeBps: 450, commissionBps: 800, together: { paidCount: 2, firstBrandFeeBps: 500, firstCommissionBps: 1_000, next: { after: 6, brandFeeBps: 400, commissionBps: 600 } } };
const last: ApiRates = { ...third, together: { ...third.together, paidCount: 22, next: null } };

describe('what is said of working together again', () => {
  it('a rate that fell stands beside the first one, on one line; one that did not stands alone', () => {
    expect(fellText(1_000, 800)).toBe('10\u00A0%\u00A0→\u00A08\u00A0%');
    expect(plain(fellText(1_000, 1_000))).toBe('10 %');
  });

  it('the reason names how many they had, for each reader', () => {
    expect(togetherReason(first, 'brand')).toBeNull();
    expect(plain(togetherReason(third, 'creator'))).toBe('Your third collaboration together: your commission 10 % → 8 %.');
    expect(plain(togetherReason(third, 'operator'))).toBe('Their third collaboration together: brand fee 5 % → 4.5 %, commission 10 % → 8 %.');
    expect(plain(togetherReason(last, 'creator'))).toBe('Your 23rd collaboration together: your commission 10 % → 8 %.');
  });

  it('the next fall says after how many, and nothing is promised where there is none', () => {
    expect(plain(togetherNext(first, 'creator'))).toBe('Once this one is paid, your commission for the next is 9 %.');
    expect(plain(togetherNext(third, 'brand'))).toBe('Once 4 are paid, this one included, the next has a fee of 4 % and a commission of 6 %.');
    expect(togetherNext(last, 'brand')).toBeNull();
  });

  it('a creator’s page says what again costs, to strangers and to those who have paid', () => {
    expect(plain(togetherAgain(first, 'Noor'))).toBe('Working together again costs less: from your second on, your fee 5 % → 4.75 % and Noor’s commission 10 % → 9 %.');
    expect(plain(togetherAgain(third, 'Noor'))).toBe('Working together again costs less. You paid 2 collaborations with Noor: your fee 5 % → 4.5 %, their commission 10 % → 8 %.');
    expect(togetherAgain({ ...first, together: { ...first.together, next: null } }, 'Noor')).toBeNull();
  });
});
