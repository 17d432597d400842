import type { Operation, DocumentSeriesQuery, DocumentSeriesQueryVariables, CreatorReportQuery, CreatorReportQueryVariables } from './graphql.ts';

export type * from './graphql.ts';
export const DocumentSeriesDocument = { hash: 'e287ec920e1060211f3a9dc9' } as Operation<DocumentSeriesQuery, DocumentSeriesQueryVariables>;
export const CreatorReportDocument = { hash: '062568b204987fe64252e4dd' } as Operation<CreatorReportQuery, CreatorReportQueryVariables>;
