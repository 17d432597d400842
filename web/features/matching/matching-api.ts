import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/matching.ts';

const matchingApi = api.injectEndpoints({ endpoints: (build) => ({ matchingModel: build.query<g.MatchingModelQuery, g.MatchingModelQueryVariables>({ query: run(g.MatchingModelDocument), providesTags: ['Operator'] }) }) });

export const { useMatchingModelQuery } = matchingApi;
export type Model = NonNullable<g.MatchingModelQuery['matchingModel']>;
export type Weight = Model['weights'][number];
