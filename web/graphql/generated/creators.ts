import type { Operation, CreatorsQuery, CreatorsQueryVariables, CreatorFacetsQuery, CreatorFacetsQueryVariables, CreatorCountQuery, CreatorCountQueryVariables, CreatorQuery, CreatorQueryVariables, SimilarCreatorsQuery, SimilarCreatorsQueryVariables } from './graphql.ts';

export type * from './graphql.ts';
export const CreatorsDocument = { hash: 'd5239cc451c67668fe7d9a7c' } as Operation<CreatorsQuery, CreatorsQueryVariables>;
export const CreatorFacetsDocument = { hash: 'a419498c8de9a1891dd5d6dd' } as Operation<CreatorFacetsQuery, CreatorFacetsQueryVariables>;
export const CreatorCountDocument = { hash: 'bd8b4dea2fd27d4a0122016c' } as Operation<CreatorCountQuery, CreatorCountQueryVariables>;
export const CreatorDocument = { hash: '7c5ca86be32864acb3ab644f' } as Operation<CreatorQuery, CreatorQueryVariables>;
export const SimilarCreatorsDocument = { hash: 'ff205929c061a59322c501c1' } as Operation<SimilarCreatorsQuery, SimilarCreatorsQueryVariables>;
