import type { Operation, CreatorsQuery, CreatorsQueryVariables, CreatorCountQuery, CreatorCountQueryVariables, CreatorQuery, CreatorQueryVariables } from './graphql.ts';

export type * from './graphql.ts';
export const CreatorsDocument = { hash: 'd5239cc451c67668fe7d9a7c' } as Operation<CreatorsQuery, CreatorsQueryVariables>;
export const CreatorCountDocument = { hash: 'bd8b4dea2fd27d4a0122016c' } as Operation<CreatorCountQuery, CreatorCountQueryVariables>;
export const CreatorDocument = { hash: '7c5ca86be32864acb3ab644f' } as Operation<CreatorQuery, CreatorQueryVariables>;
