import { useEffect } from 'react';
import { useCreatorsInfiniteQuery } from './creators-api.ts';
import { filterOf, type Search } from './search-state.ts';

/** The creators of a search so far, how many there are, and the way to the next page. `wanted` pages are fetched one after the other: an address that says how far one was leads back there. */
export function useFoundCreators(search: Search, wanted: number) {
  const query = useCreatorsInfiniteQuery({ filter: filterOf(search), sort: search.sort });
  const pages = (query.currentData ?? query.data)?.pages;
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  const behind = query.currentData !== undefined && query.currentData.pages.length < wanted;
  useEffect(() => { if (behind && hasNextPage && !isFetching && !isError) void fetchNextPage(); }, [behind, hasNextPage, isFetching, isError, fetchNextPage]);
  return {
    items: pages?.flatMap((it) => it.creators.items), total: pages?.at(-1)?.creators.total, isStale: query.currentData === undefined && query.data !== undefined && query.isFetching,
    error: query.error, refetch: query.refetch, hasNextPage, isFetchingNextPage: query.isFetchingNextPage, pages: pages?.length ?? 0,
  };
}
