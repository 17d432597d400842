import { useCreatorsInfiniteQuery } from './creators-api.ts';
import { filterOf, type Search } from './search-state.ts';

/** The creators of a search so far, how many there are, and the way to the next page. */
export function useFoundCreators(search: Search) {
  const query = useCreatorsInfiniteQuery({ filter: filterOf(search), sort: search.sort });
  const pages = (query.currentData ?? query.data)?.pages;
  return {
    items: pages?.flatMap((it) => it.creators.items), total: pages?.at(-1)?.creators.total, isStale: query.currentData === undefined && query.data !== undefined && query.isFetching,
    error: query.error, refetch: query.refetch, hasNextPage: query.hasNextPage, isFetchingNextPage: query.isFetchingNextPage, fetchNextPage: query.fetchNextPage,
  };
}
