import type { Operation, ModerationQuery, ModerationQueryVariables, StandingQuery, StandingQueryVariables, ContestFindingMutation, ContestFindingMutationVariables, DecideFindingMutation, DecideFindingMutationVariables, SetGuardPolicyMutation, SetGuardPolicyMutationVariables } from './graphql.ts';

export type * from './graphql.ts';
export const ModerationDocument = { hash: '676d4f8195e71e5a58785c8f' } as Operation<ModerationQuery, ModerationQueryVariables>;
export const StandingDocument = { hash: 'ba7023966399b3a6e248fafd' } as Operation<StandingQuery, StandingQueryVariables>;
export const ContestFindingDocument = { hash: 'fcb9795ec177604a3bf226d7' } as Operation<ContestFindingMutation, ContestFindingMutationVariables>;
export const DecideFindingDocument = { hash: '1fc6ed47d0f01ee486f810e0' } as Operation<DecideFindingMutation, DecideFindingMutationVariables>;
export const SetGuardPolicyDocument = { hash: '10127c8f2d1815f1d07bc5af' } as Operation<SetGuardPolicyMutation, SetGuardPolicyMutationVariables>;
