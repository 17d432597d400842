import { isId } from '#domain/kit/ids.ts';
import type { Context } from '#server/platform/command.ts';
import type { CreatorView } from './creator-view.ts';
import { readCursor, writeCursor } from './listing/cursor.ts';
import type { CreatorFilter, CreatorSort } from './listing/query.ts';
import * as listing from './listing/store.ts';
import * as profiles from './profile/store.ts';

const PAGE_MAX = 50;

export type CreatorPage = { readonly items: readonly CreatorView[]; readonly total: number; readonly endCursor: string | null; readonly hasMore: boolean };
export type CreatorList = { readonly filter: CreatorFilter; readonly sort: CreatorSort; readonly first: number; readonly after: string | null };

/** A page of the creators everybody may find: those with a profile, none suspended. A cursor that is not ours gives the first page. Shapes: `first` 1 to 50. */
export async function listCreators(ctx: Context, { filter, sort, first, after }: CreatorList): Promise<CreatorPage> {
  const count = Math.max(1, Math.min(first, PAGE_MAX));
  return ctx.read(async (tx) => {
    const found = await listing.listPage(tx, { filter, sort, limit: count + 1, after: readCursor(sort, after) });
    const page = found.slice(0, count);
    const last = page.at(-1);
    return {
      items: await profiles.findCreators(tx, page.map((it) => it.id)), total: await listing.countListed(tx, filter),
      endCursor: last ? writeCursor(sort, last) : null, hasMore: found.length > count,
    };
  });
}

/** Creators by id, in the order asked; unknown ones are missing. Their handle is there only for those who may read it. */
export const findCreators = (ctx: Context, ids: readonly string[]): Promise<readonly CreatorView[]> => ctx.read((tx) => profiles.findCreators(tx, ids));

/** One creator; nothing when there is none. */
export const findCreator = async (ctx: Context, id: string): Promise<CreatorView | null> => (isId('account', id) ? (await findCreators(ctx, [id]))[0] ?? null : null);
