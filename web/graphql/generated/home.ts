import type { Operation, HomeWorkQuery, HomeWorkQueryVariables, MoneyByStageQuery, MoneyByStageQueryVariables } from './graphql.ts';

export type * from './graphql.ts';
export const HomeWorkDocument = { hash: '125a3a39235fbb87ea3066fe' } as Operation<HomeWorkQuery, HomeWorkQueryVariables>;
export const MoneyByStageDocument = { hash: '0891b4a8e39fa2cc3b9f1175' } as Operation<MoneyByStageQuery, MoneyByStageQueryVariables>;
