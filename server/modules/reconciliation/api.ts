import { money } from '#domain/kit/money.ts';
import { builder } from '#server/platform/graphql/builder.ts';
import type { BreakRow } from './breaks/store.ts';
import { reconciliation, type Reconciliation } from './queries.ts';
import type { Ratio } from './statement/store.ts';

declare module '#server/platform/graphql/builder.ts' {
  interface ApiObjects {
    ExplainedRatio: Ratio;
    Reconciliation: Reconciliation;
    ReconciliationBreak: BreakRow;
  }
}

builder.objectType('ExplainedRatio', {
  description: 'How much of the provider’s statement our books explain, in one currency.',
  fields: (t) => ({ matched: t.field({ type: 'Money', resolve: (it) => money(it.matchedMinor, it.currency) }), total: t.field({ type: 'Money', resolve: (it) => money(it.totalMinor, it.currency) }), lines: t.exposeInt('lines') }),
});
builder.objectType('ReconciliationBreak', {
  description: 'One difference between the provider’s statement and our books; opened and closed by the nightly comparison and never deleted.',
  fields: (t) => ({
    id: t.exposeID('id'), kind: t.exposeString('kind'), providerId: t.exposeString('providerId'), collaborationId: t.exposeID('collaborationId', { nullable: true }),
    ours: t.field({ type: 'Money', resolve: (it) => money(it.oursMinor, it.currency) }), theirs: t.field({ type: 'Money', resolve: (it) => money(it.theirsMinor, it.currency) }),
    owner: t.exposeString('owner'), openedAt: t.field({ type: 'DateTime', resolve: (it) => it.openedAt }),
    closedAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.closedAt }), how: t.exposeString('how', { nullable: true }),
  }),
});
builder.objectType('Reconciliation', {
  description: 'The provider’s statement of the last eight days against our books. `share` is that of the currency explained least; 1 is all.',
  fields: (t) => ({
    share: t.exposeFloat('share'), ratios: t.field({ type: ['ExplainedRatio'], resolve: (it) => [...it.ratios] }), openBreaks: t.exposeInt('openBreaks'),
    oldestBreakAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.oldestBreakAt }), breaks: t.field({ type: ['ReconciliationBreak'], resolve: (it) => [...it.breaks] }),
  }),
});
builder.queryField('reconciliation', (t) => t.field({ type: 'Reconciliation', nullable: true, description: 'Operators only; null for others.', resolve: (_root, _args, ctx) => reconciliation(ctx) }));
