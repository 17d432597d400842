import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/settings.ts';

const settingsApi = api.injectEndpoints({
  endpoints: (build) => ({
    sessions: build.query<g.SessionsQuery, g.SessionsQueryVariables>({ query: run(g.SessionsDocument), providesTags: ['Sessions'] }),
    revokeSession: build.mutation<g.RevokeSessionMutation, g.RevokeSessionMutationVariables>({ query: run(g.RevokeSessionDocument), invalidatesTags: ['Sessions'] }),
    setUnreadMails: build.mutation<g.SetUnreadMailsMutation, g.SetUnreadMailsMutationVariables>({ query: run(g.SetUnreadMailsDocument), invalidatesTags: ['Viewer'] }),
    signOutEverywhere: build.mutation<g.SignOutEverywhereMutation, g.SignOutEverywhereMutationVariables>({ query: run(g.SignOutEverywhereDocument) }),
  }),
});

export const { useSessionsQuery, useRevokeSessionMutation, useSignOutEverywhereMutation, useSetUnreadMailsMutation } = settingsApi;
export type SessionInfo = g.SessionsQuery['sessions'][number];
