import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/team.ts';

const teamApi = api.injectEndpoints({
  endpoints: (build) => ({
    team: build.query<g.TeamQuery, g.TeamQueryVariables>({ query: run(g.TeamDocument), providesTags: ['Team'] }),
    inviteMember: build.mutation<g.InviteMemberMutation, g.InviteMemberMutationVariables>({ query: run(g.InviteMemberDocument), invalidatesTags: ['Team'] }),
    setMemberRole: build.mutation<g.SetMemberRoleMutation, g.SetMemberRoleMutationVariables>({ query: run(g.SetMemberRoleDocument), invalidatesTags: ['Team', 'Viewer'] }),
    removeMember: build.mutation<g.RemoveMemberMutation, g.RemoveMemberMutationVariables>({ query: run(g.RemoveMemberDocument), invalidatesTags: ['Team'] }),
  }),
});

export const { useTeamQuery, useInviteMemberMutation, useSetMemberRoleMutation, useRemoveMemberMutation } = teamApi;
export type TeamMember = g.TeamQuery['team'][number];
