import type { Operation, OwnProfileQuery, OwnProfileQueryVariables, UpdateCreatorProfileMutation, UpdateCreatorProfileMutationVariables, SetRateMutation, SetRateMutationVariables } from './graphql.ts';

export type * from './graphql.ts';
export const OwnProfileDocument = { hash: 'f4ba487745a23c5667dc9a85' } as Operation<OwnProfileQuery, OwnProfileQueryVariables>;
export const UpdateCreatorProfileDocument = { hash: '583f233c67cfbdf431b86ff7' } as Operation<UpdateCreatorProfileMutation, UpdateCreatorProfileMutationVariables>;
export const SetRateDocument = { hash: '4c6eb3202711fd2ae4ca589e' } as Operation<SetRateMutation, SetRateMutationVariables>;
