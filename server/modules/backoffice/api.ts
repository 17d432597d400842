import type { Money } from '#domain/kit/money.ts';
import type { Result } from '#domain/kit/result.ts';
import { findCollaboration } from '#server/modules/collaborations/index.ts';
import { listLedger } from '#server/modules/ledger/index.ts';
import { listProviderCalls, moneyByStage } from '#server/modules/settlement/index.ts';
import { builder, type ApiContext } from '#server/platform/graphql/builder.ts';
import { resultType, toResult, type Tables } from '#server/platform/graphql/to-result.ts';
import { clawBackPayment } from './commands/claw-back-payment.ts';
import { freezeCollaboration, unfreezeCollaboration } from './commands/freeze-collaboration.ts';
import { resolveCollaboration } from './commands/resolve-collaboration.ts';
import { BACKOFFICE_ERRORS } from './errors.ts';
import { overview, type Overview } from './queries.ts';
import type { RuleResult } from './rules/results/store.ts';

type EntryRow = Awaited<ReturnType<typeof listLedger>>[number];
type CallRow = Awaited<ReturnType<typeof listProviderCalls>>[number];

declare module '#server/platform/graphql/builder.ts' {
  interface ApiObjects {
    LedgerEntry: EntryRow;
    Overview: Overview;
    Posting: { readonly fromAccount: string; readonly toAccount: string; readonly amount: Money };
    ProviderCall: CallRow;
    RuleResult: RuleResult;
    StateCount: { readonly state: string; readonly count: number };
  }
}

const TABLES: Tables = [BACKOFFICE_ERRORS];

builder.objectType('Posting', { fields: (t) => ({ fromAccount: t.exposeString('fromAccount'), toAccount: t.exposeString('toAccount'), amount: t.field({ type: 'Money', resolve: (it) => it.amount }) }) });
builder.objectType('LedgerEntry', {
  fields: (t) => ({
    id: t.exposeID('id'), key: t.exposeString('key'), kind: t.exposeString('kind'), providerRef: t.exposeString('providerRef', { nullable: true }), at: t.field({ type: 'DateTime', resolve: (it) => it.at }),
    postings: t.field({ type: ['Posting'], resolve: (it) => [...it.postings] }),
  }),
});
builder.objectType('ProviderCall', {
  description: 'One call to the payment provider, as the journal keeps it.',
  fields: (t) => ({
    id: t.exposeID('id'), key: t.exposeString('key'), operation: t.exposeString('operation'), state: t.exposeString('state'), tries: t.exposeInt('tries'), objectId: t.exposeString('objectId', { nullable: true }),
    errorCode: t.exposeString('errorCode', { nullable: true }), recordedAt: t.field({ type: 'DateTime', resolve: (it) => it.recordedAt }), answeredAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.answeredAt }),
  }),
});
builder.objectType('StateCount', { fields: (t) => ({ state: t.exposeString('state'), count: t.exposeInt('count') }) });
builder.objectType('RuleResult', {
  description: 'One of the 32 rules of the books, or the check of all histories, as last run.',
  fields: (t) => ({
    code: t.exposeString('code'), sentence: t.exposeString('sentence'), violations: t.exposeInt('violations'), ranAt: t.field({ type: 'DateTime', resolve: (it) => it.ranAt }),
    brokenSince: t.field({ type: 'DateTime', nullable: true, description: 'Since when it does not hold; null while it does.', resolve: (it) => it.brokenSince }),
    tookMs: t.exposeInt('tookMs', { description: 'How long the last look took.' }), scope: t.exposeString('scope', { description: '`all` rows, or the `changes` of the last minute.' }),
  }),
});
builder.objectType('Overview', {
  description: 'How the whole house is doing.',
  fields: (t) => ({
    collaborationsByState: t.field({ type: ['StateCount'], resolve: (it) => [...it.collaborationsByState] }),
    moneyByStage: t.field({ type: ['StageSum'], resolve: async (_it, _args, ctx) => [...(await moneyByStage(ctx))] }),
    jobsWaiting: t.exposeInt('jobsWaiting'), jobsDead: t.exposeInt('jobsDead'), callsInDoubt: t.exposeInt('callsInDoubt'), webhooksWaiting: t.exposeInt('webhooksWaiting'),
    rules: t.field({ type: ['RuleResult'], resolve: (it) => [...it.rules] }),
  }),
});

builder.queryField('overview', (t) => t.field({ type: 'Overview', nullable: true, description: 'Operators only; null for others.', resolve: (_root, _args, ctx) => overview(ctx) }));

builder.objectFields('Collaboration', (t) => ({
  ledger: t.field({ type: ['LedgerEntry'], description: 'Operators only; empty for others.', resolve: async (it, _args, ctx) => (ctx.viewer.kind === 'operator' ? [...(await listLedger(ctx, it.id))] : []) }),
  providerCalls: t.field({
    type: ['ProviderCall'], description: 'Operators only; empty for others.', resolve: async (it, _args, ctx) => (ctx.viewer.kind === 'operator' ? [...(await listProviderCalls(ctx, it.id))] : []),
  }),
}));

const StaffResult = resultType('StaffResult', 'Collaboration', TABLES);

async function shown(ctx: ApiContext, id: string, result: Result<unknown, { readonly code: string }>): Promise<never> {
  if (!result.ok) return toResult(TABLES, result);
  const value = await findCollaboration(ctx, id);
  return value ? toResult(TABLES, { ok: true, value }) : toResult(TABLES, { ok: false, error: { code: 'COLLABORATION_NOT_FOUND' } });
}

builder.mutationFields((t) => ({
  freezeCollaboration: t.field({
    type: StaffResult, description: 'Stops the clocks, with a written reason.', args: { id: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: async (_root, it, ctx) => shown(ctx, it.id, await freezeCollaboration(ctx, it)),
  }),
  unfreezeCollaboration: t.field({
    type: StaffResult, description: 'Lets the clocks run again, with a written reason.', args: { id: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: async (_root, it, ctx) => shown(ctx, it.id, await unfreezeCollaboration(ctx, it)),
  }),
  clawBackPayment: t.field({
    type: StaffResult, description: 'Takes back a payment that was made: the creator keeps a part of the price in minor units, or nothing, and the rest goes back to the brand with our fees of it.',
    args: { id: t.arg.id({ required: true }), creatorPartMinor: t.arg({ type: 'BigInt', required: true }), reason: t.arg.string({ required: true }) },
    resolve: async (_root, it, ctx) => shown(ctx, it.id, await clawBackPayment(ctx, it)),
  }),
  resolveCollaboration: t.field({
    type: StaffResult, description: 'Decides a dispute for `creator` or `brand`, or as a `split` with the creator’s part of the price in minor units; the money follows.',
    args: { id: t.arg.id({ required: true }), decideFor: t.arg.string({ required: true }), creatorPartMinor: t.arg({ type: 'BigInt' }), reason: t.arg.string({ required: true }) },
    resolve: async (_root, it, ctx) => shown(ctx, it.id, await resolveCollaboration(ctx, it)),
  }),
}));
