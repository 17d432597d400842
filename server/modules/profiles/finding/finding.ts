import type { Search, Found } from '#domain/search/finder.ts';
import type { Facet, FacetName, Listed, SearchFilter } from '#domain/search/listed.ts';
import { hireThread, type Thread } from '#server/platform/thread.ts';

export type Facets = Readonly<Record<FacetName, readonly Facet[]>>;
export type Ask =
  | { readonly kind: 'put'; readonly anew: boolean; readonly creators: readonly Listed[]; readonly gone: readonly string[] }
  | { readonly kind: 'find'; readonly search: Search } | { readonly kind: 'count'; readonly filter: SearchFilter };
export type Said = { readonly kind: 'done'; readonly wasteful: boolean } | { readonly kind: 'knows_nobody' } | { readonly kind: 'found'; readonly found: Found } | { readonly kind: 'counted'; readonly facets: Facets };

/** Who finds creators, beside the process that answers people. `seenMs` is where the tables were read up to; nobody is known yet without it. `reading`: everybody is being read. Units: ms since 1970. */
export type Finding = { seenMs: number | null; readAtMs: number; reading: Promise<void> | null; readonly ask: Thread<Ask, Said>['ask']; close(): Promise<void> };

const WITHIN_MS = 60_000;
/** What it knows is worth keeping. */
const IDLE_MS = 2_000_000_000;

/** Hires a finder: a thread that begins with the first search. */
export function hireFinding(): Finding {
  const thread: Thread<Ask, Said> = hireThread(new URL('./finding-thread.ts', import.meta.url), { withinMs: WITHIN_MS, idleMs: IDLE_MS });
  return { seenMs: null, readAtMs: 0, reading: null, ask: (it) => thread.ask(it), close: () => thread.close() };
}
