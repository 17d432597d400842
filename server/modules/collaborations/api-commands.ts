import { COLLABORATION_ERRORS } from '#domain/collaborations/errors.ts';
import type { Offer } from '#domain/collaborations/terms.ts';
import { defineErrors } from '#domain/kit/errors.ts';
import type { Result } from '#domain/kit/result.ts';
import { SETTLEMENT_ERRORS } from '#domain/settlement/errors.ts';
import { refreshPayment, retryPayment } from '#server/modules/settlement/index.ts';
import { builder, type ApiContext } from '#server/platform/graphql/builder.ts';
import { CurrencyEnum, readMoney } from '#server/platform/graphql/scalars.ts';
import { resultType, toResult, type Tables } from '#server/platform/graphql/to-result.ts';
import { acceptCollaboration } from './commands/accept-collaboration.ts';
import { agreeCancel } from './commands/agree-cancel.ts';
import { approveCollaboration } from './commands/approve-collaboration.ts';
import { counterCollaboration } from './commands/counter-collaboration.ts';
import { deliverCollaboration, postCollaboration } from './commands/deliver-collaboration.ts';
import { denyCollaboration } from './commands/deny-collaboration.ts';
import { extendPosting } from './commands/extend-posting.ts';
import { extendResponse } from './commands/extend-response.ts';
import { giveUpCollaboration } from './commands/give-up-collaboration.ts';
import { openDispute } from './commands/open-dispute.ts';
import { proposeCancel } from './commands/propose-cancel.ts';
import { requestChanges } from './commands/request-changes.ts';
import { requestCollaboration } from './commands/request-collaboration.ts';
import { withdrawCollaboration } from './commands/withdraw-collaboration.ts';
import { withdrawDispute } from './commands/withdraw-dispute.ts';
import { findCollaboration, partOf } from './queries.ts';

/** Where a payment is asked for through its collaboration, the door of money may refuse too. */
const DOOR_ERRORS = defineErrors({ SIGN_IN_NEEDED: () => 'Sign in first.' });
const TABLES: Tables = [COLLABORATION_ERRORS, SETTLEMENT_ERRORS, DOOR_ERRORS];
const CollaborationResult = resultType('CollaborationResult', 'Collaboration', TABLES);

/** What a step answers: the collaboration as the viewer sees it now, or why not. */
async function shown(ctx: ApiContext, id: string, result: Result<unknown, { readonly code: string }>): Promise<never> {
  if (!result.ok) return toResult(TABLES, result);
  const value = await findCollaboration(ctx, id);
  return value ? toResult(TABLES, { ok: true, value }) : toResult(TABLES, { ok: false, error: { code: 'COLLABORATION_NOT_FOUND' } });
}

const UsageRightsInput = builder.inputType('UsageRightsInput', {
  fields: (t) => ({ channels: t.string({ required: true }), paid: t.boolean({ required: true }), months: t.int({ required: true }), aiTraining: t.boolean({ required: true }) }),
});
const OfferInput = builder.inputType('OfferInput', {
  fields: (t) => ({
    title: t.string({ required: true }), fields: t.field({ type: 'FieldValues', required: true }), amountMinor: t.field({ type: 'BigInt', required: true }), currency: t.field({ type: CurrencyEnum, required: true }),
    revisionRoundsMax: t.int({ required: true, defaultValue: 2 }), draftFirst: t.boolean({ required: true, defaultValue: false }), usageRights: t.field({ type: UsageRightsInput, required: true }),
    note: t.string({ required: true, defaultValue: '' }),
  }),
});
const RequestInput = builder.inputType('RequestInput', {
  fields: (t) => ({ creatorId: t.id({ required: true }), type: t.string({ required: true }), cardId: t.id({ required: true }), offer: t.field({ type: OfferInput, required: true }),
    shownTotalMinor: t.field({ type: 'BigInt', description: 'What the brand was shown that it would pay, in minor units: a request that costs more by now is refused.' }) }),
});

/** An offer as it came; whether its fields and rights make sense is decided by checkOffer. */
function readOffer(it: typeof OfferInput.$inferInput): Omit<Offer, 'type'> {
  return {
    title: it.title, fields: it.fields as Offer['fields'], price: readMoney(it.amountMinor, it.currency), revisionRoundsMax: it.revisionRoundsMax, draftFirst: it.draftFirst,
    usageRights: it.usageRights as Offer['usageRights'],
  };
}

type ById = (ctx: ApiContext, it: { id: string }) => Promise<Result<unknown, { readonly code: string }>>;
type WithNote = (ctx: ApiContext, it: { id: string; note: string }) => Promise<Result<unknown, { readonly code: string }>>;

const byId = (name: string, description: string, command: ById) => builder.mutationField(name, (t) => t.field({
  type: CollaborationResult, description, args: { id: t.arg.id({ required: true }) }, resolve: async (_root, it, ctx) => shown(ctx, it.id, await command(ctx, it)),
}));
const withReason = (name: string, description: string, command: WithNote) => builder.mutationField(name, (t) => t.field({
  type: CollaborationResult, description, args: { id: t.arg.id({ required: true }), reason: t.arg.string({ required: true, defaultValue: '' }) },
  resolve: async (_root, it, ctx) => shown(ctx, it.id, await command(ctx, { id: it.id, note: it.reason })),
}));
const withFields = (name: string, description: string, command: typeof deliverCollaboration) => builder.mutationField(name, (t) => t.field({
  type: CollaborationResult, description,
  args: { id: t.arg.id({ required: true }), fields: t.arg({ type: 'FieldValues', required: true }), note: t.arg.string({ required: true, defaultValue: '' }) },
  resolve: async (_root, it, ctx) => shown(ctx, it.id, await command(ctx, it)),
}));

builder.mutationFields((t) => ({
  requestCollaboration: t.field({
    type: CollaborationResult, description: 'A brand asks a creator for one collaboration.', args: { input: t.arg({ type: RequestInput, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = await requestCollaboration(ctx, { creatorId: input.creatorId, cardId: input.cardId, offer: { ...readOffer(input.offer), type: input.type }, note: input.offer.note, shownTotalMinor: input.shownTotalMinor ?? null });
      return shown(ctx, asked.ok ? asked.value.id : '', asked);
    },
  }),
  counterCollaboration: t.field({
    type: CollaborationResult, description: 'One side proposes other terms.', args: { id: t.arg.id({ required: true }), offer: t.arg({ type: OfferInput, required: true }) },
    resolve: async (_root, it, ctx) => shown(ctx, it.id, await counterCollaboration(ctx, { id: it.id, offer: readOffer(it.offer), note: it.offer.note })),
  }),
  requestChanges: t.field({
    type: CollaborationResult, description: 'The brand says what to change.', args: { id: t.arg.id({ required: true }), note: t.arg.string({ required: true }) },
    resolve: async (_root, it, ctx) => shown(ctx, it.id, await requestChanges(ctx, it)),
  }),
  proposeCancel: t.field({
    type: CollaborationResult, description: 'One side proposes to end the work; `creatorPartMinor` of the price may stay with the creator, in minor units.',
    args: { id: t.arg.id({ required: true }), reason: t.arg.string({ required: true, defaultValue: '' }), creatorPartMinor: t.arg({ type: 'BigInt' }) },
    resolve: async (_root, it, ctx) => shown(ctx, it.id, await proposeCancel(ctx, { id: it.id, note: it.reason, creatorPart: await partOf(ctx, it.id, it.creatorPartMinor) })),
  }),
  retryPayment: t.field({
    type: CollaborationResult, description: 'Try the payment again with another saved card.', args: { id: t.arg.id({ required: true }), cardId: t.arg.id({ required: true }) },
    resolve: async (_root, it, ctx) => shown(ctx, it.id, await retryPayment(ctx, { collaborationId: it.id, cardId: it.cardId })),
  }),
}));

byId('acceptCollaboration', 'One side says yes; the payment is taken at once.', acceptCollaboration);
byId('withdrawCollaboration', 'The brand takes its request back.', withdrawCollaboration);
byId('extendResponse', 'The brand gives more time to answer, once.', extendResponse);
byId('approveCollaboration', 'The brand approves; the money is released, or the draft cleared to post.', approveCollaboration);
byId('agreeCancel', 'The other side agrees to end the work.', agreeCancel);
byId('extendPosting', 'The brand gives more time to post.', extendPosting);
byId('withdrawDispute', 'Whoever opened a dispute takes it back.', withdrawDispute);
byId('refreshPayment', 'Reads the payment after the return from the bank.', (ctx, it) => refreshPayment(ctx, { collaborationId: it.id }));
withReason('denyCollaboration', 'One side says no.', denyCollaboration);
withReason('giveUpCollaboration', 'The creator gives the work up; the brand gets everything back.', giveUpCollaboration);
withReason('openDispute', 'One side asks the operator to decide.', openDispute);
withFields('deliverCollaboration', 'The creator hands in a draft, or the work itself.', deliverCollaboration);
withFields('postCollaboration', 'The creator hands in the link to the post of an approved draft.', postCollaboration);
