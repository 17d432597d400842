import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/landing.ts';

const landingApi = api.injectEndpoints({
  endpoints: (build) => ({
    landingCreators: build.query<g.LandingCreatorsQuery, g.LandingCreatorsQueryVariables>({ query: run(g.LandingCreatorsDocument), providesTags: ['Creators'] }),
  }),
});

export const { useLandingCreatorsQuery } = landingApi;
export type LandingCreator = g.LandingCreatorsQuery['creators']['items'][number];
