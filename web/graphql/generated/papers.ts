import type { Operation, OwnDetailsQuery, OwnDetailsQueryVariables, SaveBusinessDetailsMutation, SaveBusinessDetailsMutationVariables, OwnDocumentsQuery, OwnDocumentsQueryVariables, WorkDocumentsQuery, WorkDocumentsQueryVariables, ContractByHashQuery, ContractByHashQueryVariables } from './graphql.ts';

export type * from './graphql.ts';
export const OwnDetailsDocument = { hash: '20d419a0f6129f7cd038f39b' } as Operation<OwnDetailsQuery, OwnDetailsQueryVariables>;
export const SaveBusinessDetailsDocument = { hash: '01cbf55ceed19e38f009f0a4' } as Operation<SaveBusinessDetailsMutation, SaveBusinessDetailsMutationVariables>;
export const OwnDocumentsDocument = { hash: '7fe8205ebe15bba4d9565393' } as Operation<OwnDocumentsQuery, OwnDocumentsQueryVariables>;
export const WorkDocumentsDocument = { hash: '1e2cfad60f181bdef42776c5' } as Operation<WorkDocumentsQuery, WorkDocumentsQueryVariables>;
export const ContractByHashDocument = { hash: '6aff0a936233c0eedf8cc3f8' } as Operation<ContractByHashQuery, ContractByHashQueryVariables>;
