import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/creators.ts';

const PAGE_SIZE = 24;
export type CreatorSearch = Pick<g.CreatorsQueryVariables, 'filter' | 'sort'>;

const creatorsApi = api.injectEndpoints({
  endpoints: (build) => ({
    creators: build.infiniteQuery<g.CreatorsQuery, CreatorSearch, string | null>({
      infiniteQueryOptions: { initialPageParam: null, getNextPageParam: ({ creators }) => (creators.hasMore ? creators.endCursor : undefined) },
      query: ({ queryArg, pageParam }) => run(g.CreatorsDocument)({ ...queryArg, first: PAGE_SIZE, after: pageParam }),
      providesTags: ['Creators'],
    }),
    creatorFacets: build.query<g.CreatorFacetsQuery, g.CreatorFacetsQueryVariables>({ query: run(g.CreatorFacetsDocument), providesTags: ['Creators'] }),
    similarCreators: build.query<g.SimilarCreatorsQuery, g.SimilarCreatorsQueryVariables>({ query: run(g.SimilarCreatorsDocument), providesTags: ['Creators'] }),
    creatorCount: build.query<g.CreatorCountQuery, g.CreatorCountQueryVariables>({ query: run(g.CreatorCountDocument), providesTags: ['Creators'] }),
    creator: build.query<g.CreatorQuery, g.CreatorQueryVariables>({ query: run(g.CreatorDocument), providesTags: ['Creators'] }),
  }),
});

export const { useCreatorsInfiniteQuery, useCreatorFacetsQuery, useCreatorCountQuery, useSimilarCreatorsQuery, useCreatorQuery } = creatorsApi;
export type FoundCreator = g.CreatorsQuery['creators']['items'][number];
export type WholeCreator = NonNullable<g.CreatorQuery['creator']>;
export type CreatorFacets = g.CreatorFacetsQuery['creators']['facets'];
