import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/report.ts';

const reportApi = api.injectEndpoints({
  endpoints: (build) => ({
    documentSeries: build.query<g.DocumentSeriesQuery, g.DocumentSeriesQueryVariables>({ query: run(g.DocumentSeriesDocument), providesTags: ['Papers', 'Operator'] }),
    creatorReport: build.query<g.CreatorReportQuery, g.CreatorReportQueryVariables>({ query: run(g.CreatorReportDocument), providesTags: ['Papers', 'Operator'] }),
  }),
});

export const { useDocumentSeriesQuery, useCreatorReportQuery } = reportApi;
export type SeriesOfKind = g.DocumentSeriesQuery['documentSeries'][number];
export type ReportLine = NonNullable<g.CreatorReportQuery['creatorReport']>['lines'][number];
