import type { CreatorSort } from './query.ts';

/** Where a page ended: the order it was in, the value the last creator was ordered by, and who that was. */
export type Cursor = { readonly key: bigint; readonly id: string };

/** Writes a cursor as the text clients pass back. */
export const writeCursor = (sort: CreatorSort, { key, id }: Cursor): string => Buffer.from(`${sort}:${key}:${id}`).toString('base64url');

/** Reads a cursor; what we did not write, or wrote for another order, is none. */
export function readCursor(sort: CreatorSort, text: string | null): Cursor | null {
  const found = /^([a-z]+):(\d{1,19}):(acc_[0-9a-f]{32})$/.exec(text === null ? '' : Buffer.from(text, 'base64url').toString('latin1'));
  const [, order, key, id] = found ?? [];
  if (order !== sort || key === undefined || id === undefined) return null;
  const value = BigInt(key);
  return value <= 9_223_372_036_854_775_807n ? { key: value, id } : null;
}
