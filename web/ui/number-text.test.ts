import { expect, it } from 'vitest';
import { countText } from './number-text.ts';

it.each([[0, '0'], [999, '999'], [1_000, '1 k'], [8_437, '8.4 k'], [84_200, '84 k'], [999_499, '999 k'], [999_500, '1 M'], [1_240_000, '1.2 M']])('says %i as %s', (count, text) => {
  expect(countText(count)).toBe(text);
});
