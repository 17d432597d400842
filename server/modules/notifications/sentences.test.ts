import { describe, expect, test } from 'vitest';
import { ACTIONS, STATES } from '#domain/collaborations/states.ts';
import { DEFAULT_CLOCKS } from '#domain/collaborations/terms.ts';
import type { AccountId } from '#domain/kit/ids.ts';
import { money } from '#domain/kit/money.ts';
import { instant } from '#domain/kit/time.ts';
import { aType, amount, moment } from './plain-words.ts';
import { HOLD_LINES, STEP_LINES, reminderFor, type Facts, type Lines, type Reader } from './sentences.ts';

const facts = (change: Partial<Facts> = {}): Facts => ({
  brandId: 'acc_1' as AccountId, creatorId: 'acc_2' as AccountId, brandName: 'Casa Aurora', creatorName: 'Ana Cooks', title: 'Breakfast in ten seconds', type: 'duet', state: 'requested',
  dueAt: instant(Date.UTC(2026, 10, 27, 14)), acceptedAt: null, offerBy: 'brand', posted: false, unheld: false, creatorPart: null, frozen: false, by: null, decidedFor: null,
  terms: {
    type: 'duet', title: 'Breakfast in ten seconds', fields: {}, price: money(42_000n, 'EUR'), revisionRoundsMax: 2, draftFirst: false, usageRights: { channels: 'tiktok', paid: false, months: 12, aiTraining: false },
    clocks: DEFAULT_CLOCKS, brandFeeBps: 500, commissionBps: 1_000, policyVersion: '1',
  }, ...change,
});
const READERS: readonly Reader[] = ['brand', 'creator', 'operator'];
const said = (lines: Lines, reader: Reader, it = facts()) => lines[reader]?.(it).sentence;
const readersOf = (lines: Lines | undefined) => READERS.filter((reader) => lines?.[reader]);

test('moments, amounts and types are in plain words', () => {
  expect([moment(instant(Date.UTC(2026, 10, 27, 14))), moment(instant(Date.UTC(2026, 0, 1, 0, 5)))]).toEqual(['Fri 27 Nov, 14:00 UTC', 'Thu 1 Jan, 00:05 UTC']);
  expect([amount(money(42_005n, 'EUR')), amount(money(123_456_789n, 'SEK'))]).toEqual(['€420.05', 'SEK\u00A01,234,567.89']);
  expect([aType('duet'), aType('native_ad'), aType('opera')]).toEqual(['a duet', 'a native ad', 'an opera']);
});

test('a request says who asks for what, and until when', () => {
  expect(said(STEP_LINES.request, 'creator')).toBe('Casa Aurora asks you for a duet: “Breakfast in ten seconds”. Answer by Fri 27 Nov, 14:00 UTC.');
});

test('where money moves, the sentence says first what happened to it', () => {
  expect(said(STEP_LINES.miss, 'brand')).toMatch(/^€441\.00 comes back to you: /);
  expect(said(STEP_LINES.approve, 'creator', facts({ state: 'completed' }))).toMatch(/^€378\.00 is on its way to you: /);
  expect(said(STEP_LINES.confirmFunding, 'creator')).toMatch(/^€378\.00 is protected for you: /);
  expect(said(STEP_LINES.confirmFunding, 'creator', facts({ unheld: true }))).toMatch(/nothing is held for it: .* is charged when the work is approved/i);
  expect(said(STEP_LINES.failFunding, 'brand')).toMatch(/^Nothing was charged: /);
  expect(said(STEP_LINES.resolve, 'brand', facts({ decidedFor: 'brand' }))).toMatch(/^€441\.00 goes back to Casa Aurora: /);
  expect(said(STEP_LINES.resolve, 'brand', facts({ decidedFor: 'creator' }))).toMatch(/^€378\.00 goes to Ana Cooks: /);
  expect(said(HOLD_LINES['reverted'] ?? {}, 'brand')).toMatch(/^€441\.00 is returned to your card/);
  expect(said(HOLD_LINES['released'] ?? {}, 'creator')).toMatch(/^€378\.00 is yours/);
});

test('an approved draft is told as leave to post, not as money', () => {
  expect(said(STEP_LINES.approve, 'creator', facts({ state: 'cleared_to_post' }))).toBe('“Breakfast in ten seconds” is approved: you can post it now. Post by Fri 27 Nov, 14:00 UTC.');
  expect(said(STEP_LINES.approveInSilence, 'brand', facts({ state: 'cleared_to_post' }))).not.toContain('€');
});

describe('every step', () => {
  test.each(ACTIONS)('%s has words for somebody: one line each, complete, in our own words', (action) => {
    const readers = readersOf(STEP_LINES[action]);
    expect(readers.length).toBeGreaterThan(0);
    for (const reader of readers) {
      for (const it of [facts(), facts({ state: 'cleared_to_post', dueAt: null }), facts({ decidedFor: 'brand' })]) {
        const notice = STEP_LINES[action][reader]?.(it);
        for (const text of [notice?.subject, notice?.sentence, notice?.button]) {
          expect(text).toMatch(/^[\p{Lu}“€].*[^ ]$/u);
          expect(text).not.toMatch(/undefined|null|NaN|escrow|\n| {2}|\.\./i);
        }
        expect(notice?.sentence.startsWith(notice.subject)).toBe(true);
      }
    }
  });
});

describe('a reminder', () => {
  test('goes to whoever’s turn it is', () => {
    const toWhom = (change: Partial<Facts>) => [reminderFor(facts(change))?.kind, ...readersOf(reminderFor(facts(change))?.lines)];
    expect(toWhom({ state: 'requested' })).toEqual(['reminder-response', 'creator']);
    expect(toWhom({ state: 'countered', offerBy: 'creator' })).toEqual(['reminder-response', 'brand']);
    expect(toWhom({ state: 'countered', offerBy: 'brand' })).toEqual(['reminder-response', 'creator']);
    expect(toWhom({ state: 'accepted' })).toEqual(['reminder-funding', 'brand']);
    expect(toWhom({ state: 'in_progress' })).toEqual(['reminder-delivery', 'creator']);
    expect(toWhom({ state: 'delivered' })).toEqual(['reminder-review', 'brand']);
    expect(toWhom({ state: 'changes_requested' })).toEqual(['reminder-changes', 'creator']);
    expect(toWhom({ state: 'cleared_to_post' })).toEqual(['reminder-posting', 'creator']);
    expect(toWhom({ state: 'cleared_to_post', posted: true })).toEqual(['reminder-review', 'brand']);
    expect(toWhom({ state: 'delivered', frozen: true })).toEqual(['reminder-decision', 'operator']);
  });

  test('says what happens at zero, and there is none for what is over', () => {
    expect(said(reminderFor(facts({ state: 'in_progress' }))?.lines ?? {}, 'creator')).toBe('“Breakfast in ten seconds” is waiting for your work. Deliver it, or the money goes back to Casa Aurora on Fri 27 Nov, 14:00 UTC.');
    expect(STATES.filter((state) => reminderFor(facts({ state })) === null)).toEqual(['completed', 'denied', 'withdrawn', 'lapsed', 'missed', 'cancelled', 'resolved']);
  });
});
