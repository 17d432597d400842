import type { Operation, MatchingModelQuery, MatchingModelQueryVariables } from './graphql.ts';

export type * from './graphql.ts';
export const MatchingModelDocument = { hash: '24d87c5489c8632c2e597fd0' } as Operation<MatchingModelQuery, MatchingModelQueryVariables>;
