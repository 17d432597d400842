import { expect, test } from 'vitest';
import type { TalkEvent } from './chat-api.ts';
import { besideTalk } from './stream.ts';

const at = (second: number): string => new Date(second * 1_000).toISOString();
const said = (seq: number, second: number): TalkEvent => ({ seq, at: at(second), kind: 'message', by: 'brand', what: '', collaborationId: null, message: null });
const told = (key: string, second: number) => ({ key, at: at(second) });
const names = (all: readonly (TalkEvent | { key: string })[]): string => all.map((it) => ('key' in it ? it.key : it.seq)).join(' ');

test('messages and what was done stand in order of their moments; what was done comes before what is said of it', () => {
  const { above, lines } = besideTalk([said(2, 10), said(3, 20), said(7, 30)], [told('a', 5), told('b', 20), told('c', 25), told('d', 25), told('e', 40)], undefined);
  expect([names(above), names(lines)]).toEqual(['', 'a 2 b 3 c d 7 e']);
});

test('while earlier messages are not fetched, what was done before the first of them stands above the way to them', () => {
  const { above, lines } = besideTalk([said(51, 100), said(52, 120)], [told('a', 5), told('b', 99), told('c', 110)], at(100));
  expect([names(above), names(lines)]).toEqual(['a b', '51 c 52']);
});

test('without messages what was done stands alone, and the other way round', () => {
  expect(names(besideTalk([], [told('a', 1)], undefined).lines)).toBe('a');
  expect(names(besideTalk([said(1, 1)], [], undefined).lines)).toBe('1');
});
