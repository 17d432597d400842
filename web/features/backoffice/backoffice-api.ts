import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/backoffice.ts';

const PAGE_SIZE = 30;

const backofficeApi = api.injectEndpoints({
  endpoints: (build) => ({
    overview: build.query<g.OverviewQuery, g.OverviewQueryVariables>({ query: run(g.OverviewDocument), providesTags: ['Operator'] }),
    operatorWork: build.infiniteQuery<g.OperatorWorkQuery, Pick<g.OperatorWorkQueryVariables, 'group'>, string | null>({
      infiniteQueryOptions: { initialPageParam: null, getNextPageParam: ({ collaborations }) => (collaborations.hasMore ? collaborations.endCursor : undefined) },
      query: ({ queryArg, pageParam }) => run(g.OperatorWorkDocument)({ ...queryArg, first: PAGE_SIZE, after: pageParam }),
      providesTags: ['Work'],
    }),
    feeLadder: build.query<g.FeeLadderQuery, g.FeeLadderQueryVariables>({ query: run(g.FeeLadderDocument), providesTags: ['Operator'] }),
    operatorBooks: build.query<g.OperatorBooksQuery, g.OperatorBooksQueryVariables>({ query: run(g.OperatorBooksDocument), providesTags: ['Work'] }),
  }),
});

export const { useOverviewQuery, useOperatorWorkInfiniteQuery, useOperatorBooksQuery, useFeeLadderQuery } = backofficeApi;
export type Overview = NonNullable<g.OverviewQuery['overview']>;
export type Statement = NonNullable<g.OverviewQuery['reconciliation']>;
export type FeeLadder = NonNullable<g.FeeLadderQuery['feeLadder']>;
export type OperatorItem = g.OperatorWorkQuery['collaborations']['items'][number];
type Books = NonNullable<g.OperatorBooksQuery['collaboration']>;
export type BookEntry = Books['ledger'][number];
export type ProviderCall = Books['providerCalls'][number];
