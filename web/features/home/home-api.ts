import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/home.ts';

const PAGE_SIZE = 20;

const homeApi = api.injectEndpoints({
  endpoints: (build) => ({
    homeWork: build.query<g.HomeWorkQuery, g.HomeWorkQueryVariables>({ query: run(g.HomeWorkDocument), providesTags: ['Work'] }),
    workPages: build.infiniteQuery<g.HomeWorkQuery, Pick<g.HomeWorkQueryVariables, 'group'>, string | null>({
      infiniteQueryOptions: { initialPageParam: null, getNextPageParam: ({ collaborations }) => (collaborations.hasMore ? collaborations.endCursor : undefined) },
      query: ({ queryArg, pageParam }) => run(g.HomeWorkDocument)({ ...queryArg, first: PAGE_SIZE, after: pageParam }),
      providesTags: ['Work'],
    }),
    moneyByStage: build.query<g.MoneyByStageQuery, g.MoneyByStageQueryVariables>({ query: run(g.MoneyByStageDocument), providesTags: ['Money'] }),
  }),
});

export const { useHomeWorkQuery, useWorkPagesInfiniteQuery, useMoneyByStageQuery } = homeApi;
export type WorkItem = g.HomeWorkQuery['collaborations']['items'][number];
export type StageSum = g.MoneyByStageQuery['moneyByStage'][number];
