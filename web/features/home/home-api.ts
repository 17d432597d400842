import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/graphql.ts';

const homeApi = api.injectEndpoints({
  endpoints: (build) => ({
    homeWork: build.query<g.HomeWorkQuery, g.HomeWorkQueryVariables>({ query: run(g.HomeWorkDocument), providesTags: ['Work'] }),
    moneyByStage: build.query<g.MoneyByStageQuery, g.MoneyByStageQueryVariables>({ query: run(g.MoneyByStageDocument), providesTags: ['Money'] }),
  }),
});

export const { useHomeWorkQuery, useMoneyByStageQuery } = homeApi;
export type WorkItem = g.HomeWorkQuery['collaborations']['items'][number];
export type StageSum = g.MoneyByStageQuery['moneyByStage'][number];
