import type { Operation, OverviewQuery, OverviewQueryVariables, OperatorWorkQuery, OperatorWorkQueryVariables, OperatorBooksQuery, OperatorBooksQueryVariables, FeeLadderQuery, FeeLadderQueryVariables } from './graphql.ts';

export type * from './graphql.ts';
export const OverviewDocument = { hash: '769829024783bdc13658b569' } as Operation<OverviewQuery, OverviewQueryVariables>;
export const OperatorWorkDocument = { hash: 'a9265eee13f4de9f9eea61b3' } as Operation<OperatorWorkQuery, OperatorWorkQueryVariables>;
export const OperatorBooksDocument = { hash: 'f6aa63adf48b947e6dffd32e' } as Operation<OperatorBooksQuery, OperatorBooksQueryVariables>;
export const FeeLadderDocument = { hash: 'e1b45e9f039fc92075b4f13c' } as Operation<FeeLadderQuery, FeeLadderQueryVariables>;
