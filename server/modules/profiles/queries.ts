import { invariant } from '#domain/kit/assert.ts';
import { isId } from '#domain/kit/ids.ts';
import type { SearchFilter, SearchSort } from '#domain/search/listed.ts';
import type { Context } from '#server/platform/command.ts';
import type { CreatorView } from './creator-view.ts';
import { readCursor, writeCursor } from './finding/cursor.ts';
import type { Facets } from './finding/finding.ts';
import { askFinder, type FindingPorts } from './finding/keep-up.ts';
import * as profiles from './profile/store.ts';

const PAGE_MAX = 50;

export type CreatorPage = { readonly filter: SearchFilter; readonly items: readonly CreatorView[]; readonly total: number; readonly endCursor: string | null; readonly hasMore: boolean };
export type CreatorList = { readonly filter: SearchFilter; readonly sort: SearchSort; readonly first: number; readonly after: string | null };

/** A page of the creators everybody may find: those with a profile, none suspended. A cursor that is not ours gives the first page. Shapes: `first` 1 to 50. Units: prices in cents of euro, roughly. */
export async function listCreators(ctx: Context & FindingPorts, { filter, sort, first, after }: CreatorList): Promise<CreatorPage> {
  const count = Math.max(1, Math.min(first, PAGE_MAX));
  const said = await askFinder(ctx, { kind: 'find', search: { filter, sort, first: count, after: readCursor(sort, after) } });
  invariant(said.kind === 'found', 'the finder did not answer with a list', said.kind);
  const { items, total, hasMore } = said.found;
  const last = items.at(-1);
  return { filter, total, hasMore, items: await findCreators(ctx, items.map((it) => it.id)), endCursor: last ? writeCursor(sort, last) : null };
}

/** How many each choice of a search would have, were it taken. */
export async function countFacets(ctx: Context & FindingPorts, filter: SearchFilter): Promise<Facets> {
  const said = await askFinder(ctx, { kind: 'count', filter });
  invariant(said.kind === 'counted', 'the finder did not answer with counts', said.kind);
  return said.facets;
}

/** Creators by id, in the order asked; unknown ones are missing. Their handle is there only for those who may read it. */
export const findCreators = (ctx: Context, ids: readonly string[]): Promise<readonly CreatorView[]> => ctx.read((tx) => profiles.findCreators(tx, ids));

/** One creator; nothing when there is none. */
export const findCreator = async (ctx: Context, id: string): Promise<CreatorView | null> => (isId('account', id) ? (await findCreators(ctx, [id]))[0] ?? null : null);
