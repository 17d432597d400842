import { MODERATION_ERRORS } from '#domain/moderation/errors.ts';
import { DECISION_REASONS } from '#domain/moderation/standing.ts';
import { builder } from '#server/platform/graphql/builder.ts';
import { resultType, toResult, type Tables } from '#server/platform/graphql/to-result.ts';
import { contestFinding } from './commands/contest-finding.ts';
import { decideFinding } from './commands/decide-finding.ts';
import { setGuardPolicy } from './commands/set-guard-policy.ts';
import { findGuardPolicy, listModeration, listRisks, myStanding, type FindingRow, type GuardPolicy, type Standing } from './queries.ts';

declare module '#server/platform/graphql/builder.ts' {
  interface ApiObjects {
    GuardFinding: FindingRow;
    GuardPolicy: GuardPolicy;
    Standing: Standing;
  }
}

const TABLES: Tables = [MODERATION_ERRORS];

builder.objectType('GuardFinding', {
  description: 'What the guard found in a message or a file, or could not look at: of which kind, what became of it; never the words.',
  fields: (t) => ({
    id: t.exposeID('id'), conversationId: t.exposeID('conversationId'), messageId: t.exposeID('messageId', { nullable: true, description: 'The message it is about; none for a file.' }), verdict: t.exposeString('verdict'), kinds: t.stringList({ resolve: (it) => [...it.kinds] }), points: t.exposeInt('points'),
    state: t.exposeString('state', { description: '`open`, `waits` for a person, `contested`, `stands` or `released`.' }), at: t.field({ type: 'DateTime', resolve: (it) => it.at }),
    dueAt: t.field({ type: 'DateTime', nullable: true, description: 'Until when a person looks at it.', resolve: (it) => it.dueAt }), reason: t.exposeString('reason', { nullable: true }),
    decidedAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.decidedAt }),
    pairPoints: t.loadable({ type: 'Float', description: 'What counts against the two of this conversation; operators only, zero for others.', load: async (ids: string[], ctx) => [...(await listRisks(ctx, ids))], resolve: (it) => it.conversationId }),
  }),
});
builder.objectType('GuardPolicy', {
  description: 'What the guard looks for, and the reasons a decision may have.',
  fields: (t) => ({
    version: t.exposeInt('version'), identifiersOnly: t.exposeBoolean('identifiersOnly'), unlockWhenFunded: t.exposeBoolean('unlockWhenFunded'), voiceOpen: t.exposeBoolean('voiceOpen', { description: 'Voice of two with nothing against them is delivered before their money is protected.' }),
    reasonsToStand: t.stringList({ resolve: () => [...DECISION_REASONS.stands] }), reasonsToRelease: t.stringList({ resolve: () => [...DECISION_REASONS.released] }),
  }),
});
builder.objectType('Standing', { description: 'What counts against the viewer’s account; it fades over ninety days.', fields: (t) => ({ points: t.exposeFloat('points'), findings: t.field({ type: ['GuardFinding'], resolve: (it) => [...it.findings] }) }) });

builder.queryFields((t) => ({
  standing: t.field({ type: 'Standing', nullable: true, resolve: (_root, _args, ctx) => myStanding(ctx) }),
  moderation: t.field({ type: ['GuardFinding'], description: 'Operators only; empty for others.', args: { decided: t.arg.boolean({ required: true, defaultValue: false }) }, resolve: async (_root, it, ctx) => [...(await listModeration(ctx, it))] }),
  guardPolicy: t.field({ type: 'GuardPolicy', nullable: true, description: 'Operators only; null for others.', resolve: (_root, _args, ctx) => findGuardPolicy(ctx) }),
}));

const FindingResult = resultType('FindingResult', 'GuardFinding', TABLES);
const GuardPolicyResult = resultType('GuardPolicyResult', 'GuardPolicy', TABLES);

builder.mutationFields((t) => ({
  contestFinding: t.field({ type: FindingResult, description: 'Asks that a person looks at it, within 72 hours.', args: { id: t.arg.id({ required: true }) }, resolve: async (_root, it, ctx) => toResult(TABLES, await contestFinding(ctx, { findingId: it.id })) }),
  decideFinding: t.field({
    type: FindingResult, description: 'Staff lets it stand, or releases it to the other side.', args: { id: t.arg.id({ required: true }), release: t.arg.boolean({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: async (_root, it, ctx) => toResult(TABLES, await decideFinding(ctx, { findingId: it.id, release: it.release, reason: it.reason })),
  }),
  setGuardPolicy: t.field({
    type: GuardPolicyResult, description: 'Staff says what the guard looks for.', args: { identifiersOnly: t.arg.boolean({ required: true }), unlockWhenFunded: t.arg.boolean({ required: true }), voiceOpen: t.arg.boolean(), reason: t.arg.string({ required: true }) },
    resolve: async (_root, it, ctx) => toResult(TABLES, await setGuardPolicy(ctx, it)),
  }),
}));
