import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/briefs.ts';

const briefsApi = api.injectEndpoints({
  endpoints: (build) => ({
    briefs: build.query<g.BriefsQuery, g.BriefsQueryVariables>({ query: run(g.BriefsDocument), providesTags: ['Briefs'] }),
    brief: build.query<g.BriefQuery, g.BriefQueryVariables>({ query: run(g.BriefDocument), providesTags: ['Briefs'] }),
    readBrief: build.query<g.ReadBriefQuery, g.ReadBriefQueryVariables>({ query: run(g.ReadBriefDocument) }),
    matches: build.query<g.MatchesQuery, g.MatchesQueryVariables>({ query: run(g.MatchesDocument), providesTags: ['Briefs', 'Creators'] }),
    saveBrief: build.mutation<g.SaveBriefMutation, g.SaveBriefMutationVariables>({ query: run(g.SaveBriefDocument), invalidatesTags: ['Briefs'] }),
    refuseMatch: build.mutation<g.RefuseMatchMutation, g.RefuseMatchMutationVariables>({ query: run(g.RefuseMatchDocument), invalidatesTags: ['Briefs'] }),
  }),
});

export const { useBriefsQuery, useBriefQuery, useReadBriefQuery, useMatchesQuery, useSaveBriefMutation, useRefuseMatchMutation } = briefsApi;
export type Brief = g.BriefsQuery['briefs'][number];
export type BriefRead = g.ReadBriefQuery['readBrief'];
export type Matches = NonNullable<g.MatchesQuery['matches']>;
export type Match = Matches['items'][number];
export type MatchReason = Match['reasons'][number];
