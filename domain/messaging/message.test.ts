import { describe, expect, test } from 'vitest';
import { instant } from '../kit/time.ts';
import { isClientId, mayEdit, readText, shownOf } from './message.ts';

describe('a text', () => {
  test('is stored without blanks around it and without controls', () => expect(readText('  a\u0000b\r\nc\u0007 ')).toEqual({ ok: true, value: 'ab\nc' }));
  test('a half of a pair becomes the replacement character', () => expect(readText('a\uD800b')).toEqual({ ok: true, value: 'a\uFFFDb' }));
  test.each(['', '   ', '\u0000'])('%j is empty', (text) => expect(readText(text)).toEqual({ ok: false, error: { code: 'MESSAGE_EMPTY' } }));
  test('has at most 4000 characters', () => {
    expect(readText('x'.repeat(4_000)).ok).toBe(true);
    expect(readText('x'.repeat(4_001))).toMatchObject({ ok: false, error: { code: 'MESSAGE_TOO_LONG' } });
  });
});

describe('what the other side reads', () => {
  const text = 'Call 612345678 or 699887766 today';
  const spans = [{ from: 5, to: 14 }, { from: 18, to: 27 }];
  test('all of what passes', () => expect(shownOf(text, { verdict: 'pass', spans: [], reasons: [] })).toBe(text));
  test('nothing of what is blocked', () => expect(shownOf(text, { verdict: 'block', spans, reasons: [] })).toBe(''));
  test('every span is covered', () => expect(shownOf(text, { verdict: 'mask', spans, reasons: [] })).toBe('Call ••••••••• or ••••••••• today'));
});

test('a message may be changed for fifteen minutes, and not when it was deleted', () => {
  const sentAt = instant(0);
  expect(mayEdit({ sentAt, deleted: false }, instant(15 * 60_000 - 1)).ok).toBe(true);
  expect(mayEdit({ sentAt, deleted: false }, instant(15 * 60_000))).toMatchObject({ error: { code: 'EDIT_TOO_LATE' } });
  expect(mayEdit({ sentAt, deleted: true }, instant(0))).toMatchObject({ error: { code: 'MESSAGE_DELETED' } });
});

test('a client’s id has 8 to 64 plain characters', () => expect(['12345678', 'x'.repeat(64), '1234567', 'x'.repeat(65), 'a b c d e', ''].map(isClientId)).toEqual([true, true, false, false, false, false]));
