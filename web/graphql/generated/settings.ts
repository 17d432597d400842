import type { Operation, SetUnreadMailsMutation, SetUnreadMailsMutationVariables, SessionsQuery, SessionsQueryVariables, RevokeSessionMutation, RevokeSessionMutationVariables, SignOutEverywhereMutation, SignOutEverywhereMutationVariables } from './graphql.ts';

export type * from './graphql.ts';
export const SetUnreadMailsDocument = { hash: '2c61754e5b56dd4ab91c0423' } as Operation<SetUnreadMailsMutation, SetUnreadMailsMutationVariables>;
export const SessionsDocument = { hash: '64504d4003b2ee743cdeebd3' } as Operation<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = { hash: 'b4d6bd0b85684365205218a6' } as Operation<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const SignOutEverywhereDocument = { hash: '2bbf388c8ac3ec1bcac06a9c' } as Operation<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
