import type { Operation, BriefsQuery, BriefsQueryVariables, BriefQuery, BriefQueryVariables, ReadBriefQuery, ReadBriefQueryVariables, MatchesQuery, MatchesQueryVariables, SaveBriefMutation, SaveBriefMutationVariables, RefuseMatchMutation, RefuseMatchMutationVariables } from './graphql.ts';

export type * from './graphql.ts';
export const BriefsDocument = { hash: '44b27e9ee87e11523fbf5fb9' } as Operation<BriefsQuery, BriefsQueryVariables>;
export const BriefDocument = { hash: 'dd2a82620efefa357c4bb2b5' } as Operation<BriefQuery, BriefQueryVariables>;
export const ReadBriefDocument = { hash: '5fba888cac459ff57f6a9581' } as Operation<ReadBriefQuery, ReadBriefQueryVariables>;
export const MatchesDocument = { hash: '30a17bb9e7717d300cbba736' } as Operation<MatchesQuery, MatchesQueryVariables>;
export const SaveBriefDocument = { hash: '14babcc5a6e3349ad6ffa757' } as Operation<SaveBriefMutation, SaveBriefMutationVariables>;
export const RefuseMatchDocument = { hash: 'e4e4bc422faceadfec86417b' } as Operation<RefuseMatchMutation, RefuseMatchMutationVariables>;
