import type { Place } from '#domain/search/finder.ts';
import type { SearchSort } from '#domain/search/listed.ts';

/** Writes where a page ended as the text clients pass back. */
export const writeCursor = (sort: SearchSort, { key, id }: Place): string => Buffer.from(`${sort}:${key}:${id}`).toString('base64url');

/** Reads a cursor; what we did not write, or wrote for another order, is none. */
export function readCursor(sort: SearchSort, text: string | null): Place | null {
  const [, order, key, id] = /^([a-z]+):(\d{1,16}):(acc_[0-9a-f]{32})$/.exec(text === null ? '' : Buffer.from(text, 'base64url').toString('latin1')) ?? [];
  return order === sort && key !== undefined && id !== undefined && Number.isSafeInteger(Number(key)) ? { key: Number(key), id } : null;
}
