import type { Chargeback } from '#domain/chargebacks/chargeback.ts';
import { CHARGEBACK_ERRORS } from '#domain/chargebacks/errors.ts';
import { COLLABORATION_ERRORS } from '#domain/collaborations/errors.ts';
import { titlesOf } from '#server/modules/collaborations/index.ts';
import { builder } from '#server/platform/graphql/builder.ts';
import { resultType, toResult, type Tables } from '#server/platform/graphql/to-result.ts';
import { answerWarning } from './commands/answer-warning.ts';
import { acceptChargeback, submitEvidence } from './commands/submit-evidence.ts';
import type { ChargebackPorts } from './context.ts';
import { findChargeback, listChargebackChanges, listChargebacks, listEvidence, listFraudWarnings } from './queries.ts';
import type { Change } from './rows/store.ts';
import type { FraudWarning } from './warnings/store.ts';

declare module '#server/platform/graphql/builder.ts' {
  interface ApiContext extends ChargebackPorts {}
  interface ApiObjects {
    Chargeback: Chargeback;
    ChargebackChange: Change;
    EvidenceText: { readonly name: string; readonly text: string };
    FraudWarning: FraudWarning;
  }
}

const TABLES: Tables = [CHARGEBACK_ERRORS, COLLABORATION_ERRORS];

builder.objectType('EvidenceText', { description: 'One text for the bank, by the provider’s name for it.', fields: (t) => ({ name: t.exposeString('name'), text: t.exposeString('text') }) });
builder.objectType('ChargebackChange', {
  fields: (t) => ({ id: t.exposeID('id'), from: t.exposeString('from'), to: t.exposeString('to'), what: t.exposeString('what'), at: t.field({ type: 'DateTime', resolve: (it) => it.at }) }),
});
builder.objectType('Chargeback', {
  description: 'A card holder’s complaint at their bank.',
  fields: (t) => ({
    id: t.exposeID('id'), collaborationId: t.exposeID('collaborationId'),
    title: t.loadable({ type: 'String', load: async (ids: string[], ctx) => [...(await titlesOf(ctx, ids))], resolve: (it) => it.collaborationId }),
    state: t.exposeString('state'), reason: t.exposeString('reason'), amount: t.field({ type: 'Money', resolve: (it) => it.amount }),
    borneBy: t.exposeString('borneBy', { nullable: true, description: 'Of a lost one: platform, creator, or unpaid when the creator had not been paid.' }),
    openedAt: t.field({ type: 'DateTime', resolve: (it) => it.openedAt }), dueAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.dueAt }),
    evidenceAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.evidenceAt }), closedAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.closedAt }),
    evidence: t.field({ type: ['EvidenceText'], description: 'What was sent to the bank, or would be sent now.', resolve: async (it, _args, ctx) => [...(await listEvidence(ctx, it))] }),
    changes: t.field({ type: ['ChargebackChange'], resolve: async (it, _args, ctx) => [...(await listChargebackChanges(ctx, it.id))] }),
  }),
});
builder.objectType('FraudWarning', {
  description: 'A bank warns that a charge was reported as fraud.',
  fields: (t) => ({
    id: t.exposeID('id'), collaborationId: t.exposeID('collaborationId'),
    title: t.loadable({ type: 'String', load: async (ids: string[], ctx) => [...(await titlesOf(ctx, ids))], resolve: (it) => it.collaborationId }),
    fraudType: t.exposeString('fraudType'), answer: t.exposeString('answer', { nullable: true }),
    warnedAt: t.field({ type: 'DateTime', resolve: (it) => it.warnedAt }), answeredAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.answeredAt }),
  }),
});

builder.queryFields((t) => ({
  chargebacks: t.field({ type: ['Chargeback'], description: 'Operators only; empty for others.', resolve: async (_root, _args, ctx) => [...(await listChargebacks(ctx))] }),
  chargeback: t.field({ type: 'Chargeback', nullable: true, description: 'Operators only; null for others.', args: { id: t.arg.id({ required: true }) }, resolve: (_root, it, ctx) => findChargeback(ctx, it.id) }),
  fraudWarnings: t.field({ type: ['FraudWarning'], description: 'Operators only; empty for others.', resolve: async (_root, _args, ctx) => [...(await listFraudWarnings(ctx))] }),
}));

const ChargebackResult = resultType('ChargebackResult', 'Chargeback', TABLES);
const FraudWarningResult = resultType('FraudWarningResult', 'FraudWarning', TABLES);

builder.mutationFields((t) => ({
  submitEvidence: t.field({
    type: ChargebackResult, description: 'Sends the bank what proves the work, once, with words of staff.', args: { id: t.arg.id({ required: true }), words: t.arg.string({ required: true }) },
    resolve: async (_root, it, ctx) => toResult(TABLES, await submitEvidence(ctx, { chargebackId: it.id, words: it.words })),
  }),
  acceptChargeback: t.field({
    type: ChargebackResult, description: 'Gives in: the money stays with the card holder.', args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, it, ctx) => toResult(TABLES, await acceptChargeback(ctx, { chargebackId: it.id })),
  }),
  answerFraudWarning: t.field({
    type: FraudWarningResult, description: 'Gives the money back before anything was handed in, or lets the work go on.', args: { id: t.arg.id({ required: true }), revert: t.arg.boolean({ required: true }) },
    resolve: async (_root, it, ctx) => toResult(TABLES, await answerWarning(ctx, { warningId: it.id, revert: it.revert })),
  }),
}));
