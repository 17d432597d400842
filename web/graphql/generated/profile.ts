import type { Operation, OwnProfileQuery, OwnProfileQueryVariables, RateGuidanceQuery, RateGuidanceQueryVariables, UpdateCreatorProfileMutation, UpdateCreatorProfileMutationVariables, SetRateMutation, SetRateMutationVariables } from './graphql.ts';

export type * from './graphql.ts';
export const OwnProfileDocument = { hash: '96efd43a4987ab162db2b5ed' } as Operation<OwnProfileQuery, OwnProfileQueryVariables>;
export const RateGuidanceDocument = { hash: 'a71e02f8fb683830f73ea2d1' } as Operation<RateGuidanceQuery, RateGuidanceQueryVariables>;
export const UpdateCreatorProfileDocument = { hash: '583f233c67cfbdf431b86ff7' } as Operation<UpdateCreatorProfileMutation, UpdateCreatorProfileMutationVariables>;
export const SetRateDocument = { hash: '4c6eb3202711fd2ae4ca589e' } as Operation<SetRateMutation, SetRateMutationVariables>;
