import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/profile.ts';

const profileApi = api.injectEndpoints({
  endpoints: (build) => ({
    ownProfile: build.query<g.OwnProfileQuery, g.OwnProfileQueryVariables>({ query: run(g.OwnProfileDocument), providesTags: ['Creators'] }),
    rateGuidance: build.query<g.RateGuidanceQuery, g.RateGuidanceQueryVariables>({ query: run(g.RateGuidanceDocument) }),
    updateCreatorProfile: build.mutation<g.UpdateCreatorProfileMutation, g.UpdateCreatorProfileMutationVariables>({ query: run(g.UpdateCreatorProfileDocument), invalidatesTags: ['Creators'] }),
    setRate: build.mutation<g.SetRateMutation, g.SetRateMutationVariables>({ query: run(g.SetRateDocument), invalidatesTags: ['Creators'] }),
  }),
});

export const { useOwnProfileQuery, useRateGuidanceQuery, useUpdateCreatorProfileMutation, useSetRateMutation } = profileApi;
export type OwnProfile = NonNullable<g.OwnProfileQuery['creator']>;
