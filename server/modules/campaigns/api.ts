import { STANDINGS, type CampaignDraft } from '#domain/campaigns/campaign.ts';
import { CAMPAIGN_STATES } from '#domain/campaigns/states.ts';
import { CAMPAIGNS_ERRORS } from '#domain/campaigns/errors.ts';
import type { Offer } from '#domain/collaborations/terms.ts';
import type { Result } from '#domain/kit/result.ts';
import { builder, type ApiContext } from '#server/platform/graphql/builder.ts';
import { CurrencyEnum, readMoney } from '#server/platform/graphql/scalars.ts';
import { resultType, toResult, type Tables } from '#server/platform/graphql/to-result.ts';
import { applyToCampaign, withdrawApplication } from './commands/apply-to-campaign.ts';
import { inviteCreators } from './commands/invite-creators.ts';
import { judgeApplicant } from './commands/judge-applicant.ts';
import { requestFromCampaign, type Asked } from './commands/request-from-campaign.ts';
import { saveCampaign } from './commands/save-campaign.ts';
import { setCampaignState } from './commands/set-campaign-state.ts';
import { findCampaign, fitCampaigns, listCampaignPeople, listCampaigns, listCampaignsToJoin, type BudgetView, type CampaignFit, type CampaignPersonView, type CampaignView } from './queries.ts';

declare module '#server/platform/graphql/builder.ts' {
  interface ApiObjects {
    AskedOne: Asked;
    AskedMany: { readonly items: readonly Asked[] };
    Campaign: CampaignView;
    CampaignBudget: BudgetView;
    CampaignFit: CampaignFit;
    CampaignPart: NonNullable<CampaignView['mine']>;
    CampaignPerson: CampaignPersonView;
  }
}

const TABLES: Tables = [CAMPAIGNS_ERRORS];
const CampaignStateEnum = builder.enumType('CampaignState', { values: CAMPAIGN_STATES });
const StandingEnum = builder.enumType('CampaignStanding', { values: STANDINGS });

builder.objectType('CampaignBudget', {
  fields: (t) => ({ budget: t.field({ type: 'Money', resolve: (it) => it.budget }), reserved: t.field({ type: 'Money', description: 'What the brand has paid or may have to pay.', resolve: (it) => it.reserved }), requests: t.exposeInt('requests') }),
});
builder.objectType('CampaignFit', { description: 'How well a campaign fits the creator who reads: 100 for the best of them.', fields: (t) => ({ campaignId: t.exposeID('campaignId'), fit: t.exposeInt('fit'), topics: t.stringList({ description: 'What both are about, by their ids.', resolve: (it) => [...it.topics] }) }) });
builder.objectType('CampaignPart', {
  description: 'What a creator has to do with a campaign.',
  fields: (t) => ({
    invitedAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.invitedAt }), appliedAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => (it.withdrawnAt === null ? it.appliedAt : null) }),
    askMinor: t.field({ type: 'BigInt', nullable: true, resolve: (it) => it.askMinor }), pitch: t.exposeString('pitch'),
  }),
});
builder.objectType('CampaignPerson', {
  fields: (t) => ({
    creator: t.field({ type: 'Creator', resolve: (it) => it.creator }), part: t.field({ type: 'CampaignPart', nullable: true, resolve: (it) => it.person }), standing: t.field({ type: StandingEnum, resolve: (it) => it.person?.standing ?? 'none' }),
    ask: t.field({ type: 'Money', nullable: true, resolve: (it) => it.ask }), bound: t.field({ type: 'Money', nullable: true, resolve: (it) => it.bound }), collaboration: t.field({ type: 'Collaboration', nullable: true, resolve: (it) => it.collaboration }),
  }),
});
builder.objectType('Campaign', {
  description: 'One offer for many creators, each at its own price.',
  fields: (t) => ({
    id: t.exposeID('id'), state: t.field({ type: CampaignStateEnum, resolve: (it) => it.state }), listed: t.exposeBoolean('listed'), brand: t.field({ type: 'PartyInfo', resolve: (it) => it.brand }),
    briefId: t.id({ nullable: true, description: 'For its brand.', resolve: (it) => (it.budget ? it.briefId : null) }), currency: t.field({ type: CurrencyEnum, resolve: (it) => it.currency }), message: t.exposeString('message'),
    type: t.string({ resolve: (it) => it.offer.type }), title: t.string({ resolve: (it) => it.offer.title }), fields: t.field({ type: 'FieldValues', resolve: (it) => it.offer.fields }),
    revisionRoundsMax: t.int({ resolve: (it) => it.offer.revisionRoundsMax }), draftFirst: t.boolean({ resolve: (it) => it.offer.draftFirst }), usageRights: t.field({ type: 'UsageRights', resolve: (it) => it.offer.usageRights }),
    budget: t.field({ type: 'CampaignBudget', nullable: true, description: 'For its brand and staff.', resolve: (it) => it.budget }), invited: t.exposeInt('invited'), applied: t.exposeInt('applied'),
    mine: t.field({ type: 'CampaignPart', nullable: true, description: 'The part of the creator who reads.', resolve: (it) => it.mine }),
    people: t.field({ type: ['CampaignPerson'], description: 'For its brand and staff.', resolve: async (it, _args, ctx) => [...await listCampaignPeople(ctx, it)] }), createdAt: t.field({ type: 'DateTime', resolve: (it) => it.createdAt }),
  }),
});
builder.objectType('AskedOne', {
  fields: (t) => ({ creatorId: t.exposeID('creatorId'), collaborationId: t.id({ nullable: true, resolve: (it) => it.collaborationId }), code: t.string({ nullable: true, resolve: (it) => it.refusal?.code ?? null }), message: t.string({ nullable: true, resolve: (it) => it.refusal?.message ?? null }) }),
});
builder.objectType('AskedMany', { description: 'What became of each request.', fields: (t) => ({ items: t.field({ type: ['AskedOne'], resolve: (it) => [...it.items] }) }) });

const CampaignInput = builder.inputType('CampaignInput', {
  fields: (t) => ({
    type: t.string({ required: true }), title: t.string({ required: true }), fields: t.field({ type: 'FieldValues', required: true }), revisionRoundsMax: t.int({ required: true, defaultValue: 2 }), draftFirst: t.boolean({ required: true, defaultValue: false }),
    usageChannels: t.string({ required: true }), usagePaid: t.boolean({ required: true }), usageMonths: t.int({ required: true }), usageAiTraining: t.boolean({ required: true }),
    message: t.string({ required: true }), budgetMinor: t.field({ type: 'BigInt', required: true }), currency: t.field({ type: CurrencyEnum, required: true }), listed: t.boolean({ required: true }),
  }),
});
const WantedInput = builder.inputType('CampaignWanted', { fields: (t) => ({ creatorId: t.id({ required: true }), amountMinor: t.field({ type: 'BigInt', required: true, description: 'The price, in minor units of the campaign’s currency.' }) }) });

function draftOf(it: typeof CampaignInput.$inferInput): CampaignDraft {
  const { type, title, revisionRoundsMax, draftFirst, message, listed } = it;
  // Whether fields and channels make sense is decided by checkCampaign.
  const usageRights: Offer['usageRights'] = { channels: it.usageChannels as Offer['usageRights']['channels'], paid: it.usagePaid, months: it.usageMonths, aiTraining: it.usageAiTraining };
  return { offer: { type, title, fields: it.fields as Offer['fields'], revisionRoundsMax, draftFirst, usageRights }, message, listed, budget: readMoney(it.budgetMinor, it.currency) };
}

builder.queryFields((t) => ({
  campaigns: t.field({ type: ['Campaign'], description: 'The campaigns of the viewer’s brand, newest first.', resolve: async (_root, _it, ctx) => [...await listCampaigns(ctx)] }),
  campaign: t.field({ type: 'Campaign', nullable: true, args: { id: t.arg.id({ required: true }) }, resolve: (_root, { id }, ctx) => findCampaign(ctx, id) }),
  campaignFits: t.field({ type: ['CampaignFit'], description: 'Of what the viewer, a creator, may apply for: what fits, best first.', resolve: async (_root, _it, ctx) => [...await fitCampaigns(ctx)] }),
  campaignsToJoin: t.field({ type: ['Campaign'], description: 'What the viewer, a creator, may apply for.', resolve: async (_root, _it, ctx) => [...await listCampaignsToJoin(ctx)] }),
}));

const CampaignResult = resultType('CampaignResult', 'Campaign', TABLES);
const AskedResult = resultType('AskedManyResult', 'AskedMany', TABLES);

async function shown(ctx: ApiContext, result: Result<{ readonly id: string }, { readonly code: string }>): Promise<never> {
  const value = result.ok ? await findCampaign(ctx, result.value.id) : null;
  return value ? toResult(TABLES, { ok: true, value }) : toResult(TABLES, result.ok ? { ok: false, error: { code: 'CAMPAIGN_NOT_FOUND' } } : result);
}

builder.mutationFields((t) => ({
  saveCampaign: t.field({
    type: CampaignResult, description: 'With an id it changes that campaign.', args: { id: t.arg.id(), briefId: t.arg.id({ required: true }), input: t.arg({ type: CampaignInput, required: true }) },
    resolve: async (_root, { id, briefId, input }, ctx) => shown(ctx, await saveCampaign(ctx, { id: id ?? null, briefId, draft: draftOf(input) })),
  }),
  setCampaignState: t.field({ type: CampaignResult, args: { id: t.arg.id({ required: true }), state: t.arg({ type: CampaignStateEnum, required: true }) }, resolve: async (_root, it, ctx) => shown(ctx, await setCampaignState(ctx, it)) }),
  inviteCreators: t.field({ type: CampaignResult, args: { campaignId: t.arg.id({ required: true }), creatorIds: t.arg.idList({ required: true }) }, resolve: async (_root, it, ctx) => shown(ctx, await inviteCreators(ctx, it)) }),
  judgeApplicant: t.field({
    type: CampaignResult, args: { campaignId: t.arg.id({ required: true }), creatorId: t.arg.id({ required: true }), standing: t.arg({ type: StandingEnum, required: true }) },
    resolve: async (_root, it, ctx) => shown(ctx, await judgeApplicant(ctx, it)),
  }),
  applyToCampaign: t.field({
    type: CampaignResult, args: { campaignId: t.arg.id({ required: true }), askMinor: t.arg({ type: 'BigInt', required: true }), pitch: t.arg.string({ required: true }) },
    resolve: async (_root, it, ctx) => shown(ctx, await applyToCampaign(ctx, it)),
  }),
  withdrawApplication: t.field({ type: CampaignResult, args: { campaignId: t.arg.id({ required: true }) }, resolve: async (_root, it, ctx) => shown(ctx, await withdrawApplication(ctx, it)) }),
  requestFromCampaign: t.field({
    type: AskedResult, description: 'Asks many creators at once; one refused leaves the others.', args: { campaignId: t.arg.id({ required: true }), cardId: t.arg.id({ required: true }), requests: t.arg({ type: [WantedInput], required: true }) },
    resolve: async (_root, { requests: wanted, ...it }, ctx) => {
      const asked = await requestFromCampaign(ctx, { ...it, wanted });
      return toResult(TABLES, asked.ok ? { ok: true, value: { items: asked.value } } : asked);
    },
  }),
}));
