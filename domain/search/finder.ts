import { Columns } from './columns.ts';
import { facetsOf } from './facets.ts';
import { missesOf } from './filter.ts';
import { createTextIndex } from './text-index.ts';
import type { Facet, FacetName, Listed, SearchFilter, SearchSort } from './listed.ts';

/** Where a page ended: the value the last one was ordered by, and who that was. */
export type Place = { readonly key: number; readonly id: string };
export type Search = { readonly filter: SearchFilter; readonly sort: SearchSort; readonly first: number; readonly after: Place | null };
export type Found = { readonly total: number; readonly items: readonly Place[]; readonly hasMore: boolean };
export type Finder = {
  put(it: Listed): void;
  remove(id: string): void;
  /** A page of those who meet a filter, in an order, and how many they are. */
  find(it: Search): Found;
  /** How many each choice would have, were it taken instead of the one there is. */
  count(filter: SearchFilter): Readonly<Record<FacetName, readonly Facet[]>>;
  /** How many slots are dead, of how many. */
  waste(): { readonly dead: number; readonly slots: number };
};

const WEIGHTS = { name: 4, niches: 3, headline: 2, city: 2, bio: 1 } as const;
const FIT_DIGITS = 1e4;

/** Makes an empty finder: everybody in columns and words, in memory. */
export function createFinder(): Finder {
  const columns = new Columns();
  const words = createTextIndex();
  let dead = 0;
  /** How well words fit; nobody fits a text without any. */
  const fitsOf = ({ text }: SearchFilter): Float32Array | null => ((text ?? '').trim() === '' ? null : words.find(text ?? '', columns.count) ?? new Float32Array(columns.count));
  return {
    waste: () => ({ dead, slots: columns.count }),
    remove(id) { if (columns.remove(id) !== undefined) dead += 1; },
    put(it) {
      const { slot, old } = columns.put(it);
      if (old !== undefined) dead += 1;
      words.add(slot, [{ text: it.name, weight: WEIGHTS.name }, { text: it.niches.join(' '), weight: WEIGHTS.niches }, { text: it.headline, weight: WEIGHTS.headline }, { text: it.city, weight: WEIGHTS.city }, { text: it.bio, weight: WEIGHTS.bio }]);
    },
    count: (filter) => facetsOf(columns, missesOf(columns, filter, fitsOf(filter)), filter),
    find({ filter, sort, first, after }) {
      const fits = fitsOf(filter);
      const misses = missesOf(columns, filter, fits);
      const key = keyOf(columns, { sort, type: filter.type ?? null, fits });
      const { total, page } = firstOf(columns, { misses: misses.count, key, up: sort === 'price', first: first + 1, after });
      return { total, items: page.slice(0, first), hasMore: page.length > first };
    },
  };
}

/** What slots are ordered by. Whole numbers, so that a place can be written down and found again. */
function keyOf(c: Columns, { sort, type, fits }: { readonly sort: SearchSort; readonly type: string | null; readonly fits: Float32Array | null }): (slot: number) => number {
  const priced = (type === null || type === '' ? null : c.prices[c.types.find(type) ?? -1]) ?? c.cheapest;
  const price = (slot: number): number => Math.min(priced[slot] ?? Infinity, Number.MAX_SAFE_INTEGER);
  switch (sort) {
    case 'views': return (slot) => c.views[slot] ?? 0;
    case 'followers': return (slot) => c.followers[slot] ?? 0;
    case 'engagement': return (slot) => c.engagement[slot] ?? 0;
    case 'newest': return (slot) => c.joined[slot] ?? 0;
    case 'price': return price;
    case 'fit': return fits ? (slot) => Math.round((fits[slot] ?? 0) * FIT_DIGITS) : (slot) => c.views[slot] ?? 0;
  }
}

type Picking = { readonly misses: Uint8Array; readonly key: (slot: number) => number; readonly up: boolean; readonly first: number; readonly after: Place | null };

/** The first of those that miss nothing and come after a place, in order, and how many miss nothing at all. Keeps a heap no larger than the page. */
function firstOf(c: Columns, { misses, key, up, first, after }: Picking): { readonly total: number; readonly page: readonly Place[] } {
  const sign = up ? 1 : -1;
  const before = (a: Place, b: Place): boolean => (a.key === b.key ? (up ? a.id < b.id : a.id > b.id) : sign * (a.key - b.key) < 0);
  const heap: Place[] = [];
  let total = 0;
  for (let slot = 0; slot < c.count; slot += 1) {
    if (misses[slot] !== 0) continue;
    total += 1;
    const value = key(slot);
    const worst = heap[0];
    // Most lose by their number alone.
    if (heap.length === first && worst && sign * (value - worst.key) > 0) continue;
    const it = { key: value, id: c.ids[slot] ?? '' };
    if ((after && !before(after, it)) || (heap.length === first && worst && !before(it, worst))) continue;
    push(heap, it, { before, first });
  }
  return { total, page: heap.sort((a, b) => (before(a, b) ? -1 : 1)) };
}

/** Takes one into a heap whose top is the last of those kept; the top leaves when there are too many. */
function push(heap: Place[], it: Place, { before, first }: { readonly before: (a: Place, b: Place) => boolean; readonly first: number }): void {
  const swap = (a: number, b: number): void => { [heap[a], heap[b]] = [heap[b] as Place, heap[a] as Place]; };
  const worse = (a: number, b: number): boolean => before(heap[b] as Place, heap[a] as Place);
  if (heap.length < first) {
    let at = heap.push(it) - 1;
    for (let up = (at - 1) >> 1; at > 0 && worse(at, up); at = up, up = (at - 1) >> 1) swap(at, up);
    return;
  }
  heap[0] = it;
  for (let at = 0; ;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let top = at;
    if (left < heap.length && worse(left, top)) top = left;
    if (right < heap.length && worse(right, top)) top = right;
    if (top === at) return;
    swap(at, top);
    at = top;
  }
}
