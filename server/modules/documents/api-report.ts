import type { ReportLine } from '#domain/documents/report.ts';
import { builder } from '#server/platform/graphql/builder.ts';
import { findReport, type Report } from './report/report.ts';

declare module '#server/platform/graphql/builder.ts' {
  interface ApiObjects {
    CreatorReport: Report;
    CreatorReportLine: ReportLine;
  }
}

const sumOf = (it: ReportLine, of: 'considerationMinor' | 'feesMinor') => ({ minor: it.quarters.reduce((sum, one) => sum + one[of], 0n), currency: it.currency });

builder.objectType('CreatorReportLine', {
  description: 'What one creator earned in a year and currency. Tax numbers and birth days stand in the export alone.',
  fields: (t) => ({
    creatorId: t.exposeID('creatorId'), displayName: t.exposeString('displayName'), country: t.exposeString('country'), missing: t.stringList({ resolve: (it) => [...it.missing] }),
    consideration: t.field({ type: 'Money', resolve: (it) => sumOf(it, 'considerationMinor') }), fees: t.field({ type: 'Money', resolve: (it) => sumOf(it, 'feesMinor') }),
    activities: t.int({ resolve: (it) => it.quarters.reduce((sum, one) => sum + one.activities, 0) }),
  }),
});
builder.objectType('CreatorReport', {
  description: 'The yearly report of creators’ earnings that European law asks of platforms. Its files are at /downloads/reports/creators-<year>.csv and .xml.',
  fields: (t) => ({ year: t.exposeInt('year'), lines: t.field({ type: ['CreatorReportLine'], resolve: (it) => [...it.lines] }) }),
});
builder.queryField('creatorReport', (t) => t.field({ type: 'CreatorReport', nullable: true, description: 'For staff for finance and admins; a creator gets their own lines; null for others.', args: { year: t.arg.int({ required: true }) }, resolve: (_root, { year }, ctx) => findReport(ctx, year) }));
