import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/moderation.ts';

const moderationApi = api.injectEndpoints({
  endpoints: (build) => ({
    moderation: build.query<g.ModerationQuery, g.ModerationQueryVariables>({ query: run(g.ModerationDocument), providesTags: ['Guard'] }),
    standing: build.query<g.StandingQuery, g.StandingQueryVariables>({ query: run(g.StandingDocument), providesTags: ['Guard'] }),
    contestFinding: build.mutation<g.ContestFindingMutation, g.ContestFindingMutationVariables>({ query: run(g.ContestFindingDocument), invalidatesTags: ['Guard'] }),
    decideFinding: build.mutation<g.DecideFindingMutation, g.DecideFindingMutationVariables>({ query: run(g.DecideFindingDocument), invalidatesTags: ['Guard'] }),
    setGuardPolicy: build.mutation<g.SetGuardPolicyMutation, g.SetGuardPolicyMutationVariables>({ query: run(g.SetGuardPolicyDocument), invalidatesTags: ['Guard'] }),
  }),
});

export const { useModerationQuery, useStandingQuery, useContestFindingMutation, useDecideFindingMutation, useSetGuardPolicyMutation } = moderationApi;
export type Finding = g.ModerationQuery['moderation'][number];
export type GuardPolicy = NonNullable<g.ModerationQuery['guardPolicy']>;
export type Standing = NonNullable<g.StandingQuery['standing']>;
