import { expect, test } from 'vitest';
import { piecesOf } from './find-words.ts';

const marked = (text: string, words: string): string => piecesOf(text, words).map((it) => (it.hit ? `[${it.text}]` : it.text)).join('');

test('marks the words, also begun ones, whatever their case', () => {
  expect(marked('Would you do breakfast? Breakfast!', 'breakf')).toBe('Would you do [breakfast]? [Breakfast]!');
  expect(marked('Unbreakable', 'break')).toBe('Unbreakable');
  expect(marked('Ein Frühstück, bitte', 'frühs bit')).toBe('Ein [Frühstück], [bitte]');
});

test('cuts a long text to the part around the first word', () => {
  const shown = marked(`${'a '.repeat(200)}needle${' b'.repeat(200)}`, 'needle');
  expect(shown).toMatch(/^…(a ){15}\[needle\]( b)+…$/);
  expect(shown.length).toBeLessThan(160);
});

test('signs of a pattern are only signs', () => {
  expect(marked('(a+b)* costs $5', '(a+b)* $5')).toBe('([a]+[b])* costs $[5]');
  expect(marked('nothing', '()')).toBe('nothing');
});
