import type { Operation, TeamQuery, TeamQueryVariables, InviteMemberMutation, InviteMemberMutationVariables, SetMemberRoleMutation, SetMemberRoleMutationVariables, RemoveMemberMutation, RemoveMemberMutationVariables } from './graphql.ts';

export type * from './graphql.ts';
export const TeamDocument = { hash: '1fbdce72f8df940450a9fab4' } as Operation<TeamQuery, TeamQueryVariables>;
export const InviteMemberDocument = { hash: '94667e510c26f823cb2cb1b8' } as Operation<InviteMemberMutation, InviteMemberMutationVariables>;
export const SetMemberRoleDocument = { hash: '18d30caa63407e4c35218504' } as Operation<SetMemberRoleMutation, SetMemberRoleMutationVariables>;
export const RemoveMemberDocument = { hash: '53773f4849445a76baea2f3f' } as Operation<RemoveMemberMutation, RemoveMemberMutationVariables>;
