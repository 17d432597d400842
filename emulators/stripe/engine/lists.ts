import { invalid } from './problems.ts';
import type { Thing } from './store.ts';
import type { Call, World } from './world.ts';

type Range = { readonly gt?: number; readonly gte?: number; readonly lt?: number; readonly lte?: number };

const LIMIT_MAX = 100;

function inRange(at: number, range: unknown): boolean {
  if (range === undefined) return true;
  if (typeof range === 'number') return at === range;
  const { gt, gte, lt, lte } = range as Range;
  return (gt === undefined || at > gt) && (gte === undefined || at >= gte) && (lt === undefined || at < lt) && (lte === undefined || at <= lte);
}

export function limitOf(params: Readonly<Record<string, unknown>>): number {
  const limit = params['limit'] ?? 10;
  if (typeof limit !== 'number' || limit < 1 || limit > LIMIT_MAX) throw invalid(`Invalid integer: ${String(limit)}`, { code: 'parameter_invalid_integer', param: 'limit' });
  return limit;
}

/** All of a kind in the caller's account that a list call asks for, newest first. */
export function matching<Kind extends Thing>(world: World, call: Call, it: { object: string; same?: readonly string[]; keep?: (value: Kind) => boolean }): Kind[] {
  const found: Kind[] = [];
  for (const { account, value } of world.store.all<Kind>(it.object)) {
    if (account !== call.account || !inRange(value['created'] as number, call.params['created'])) continue;
    if (it.same?.some((name) => call.params[name] !== undefined && value[name] !== call.params[name]) === true) continue;
    if (it.keep?.(value) === false) continue;
    found.push(value);
  }
  return found.reverse();
}

function cursor(all: readonly Thing[], id: unknown, param: string): number {
  const at = all.findIndex((it) => it.id === id);
  if (at < 0) throw invalid(`No such object: '${String(id)}'`, { code: 'resource_missing', param });
  return at;
}

/** One page of a list, as the provider cuts it: `starting_after` goes on, `ending_before` goes back. */
export function page(call: Call, all: readonly Thing[]): { object: 'list'; url: string; has_more: boolean; data: readonly Thing[] } {
  const { starting_after, ending_before } = call.params;
  const limit = limitOf(call.params);
  if (ending_before !== undefined) {
    const before = all.slice(0, cursor(all, ending_before, 'ending_before'));
    return { object: 'list', url: call.path, has_more: before.length > limit, data: before.slice(-limit) };
  }
  const rest = starting_after === undefined ? all : all.slice(cursor(all, starting_after, 'starting_after') + 1);
  return { object: 'list', url: call.path, has_more: rest.length > limit, data: rest.slice(0, limit) };
}

/** One page of a v2 list: the next page is an address. */
export function pageV2(call: Call, all: readonly Thing[]): { data: readonly Thing[]; next_page_url: string | null; previous_page_url: string | null } {
  const limit = limitOf(call.params);
  const from = typeof call.params['page'] === 'string' ? Number(call.params['page']) : 0;
  const at = (start: number): string => `${call.path}?limit=${limit}&page=${start}`;
  return { data: all.slice(from, from + limit), next_page_url: from + limit < all.length ? at(from + limit) : null, previous_page_url: from > 0 ? at(Math.max(0, from - limit)) : null };
}
