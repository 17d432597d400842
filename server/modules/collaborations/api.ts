import type { Claim, FieldValues } from '#domain/collaborations/types/define.ts';
import type { Freeze } from '#domain/collaborations/collaboration.ts';
import type { ClockPolicy, Terms, UsageRights } from '#domain/collaborations/terms.ts';
import type { PriceGuidance } from '#domain/collaborations/price-guidance.ts';
import type { Turn } from '#domain/collaborations/turn.ts';
import type { Money } from '#domain/kit/money.ts';
import { findCreators } from '#server/modules/profiles/index.ts';
import type { AccountEntry } from '#server/modules/accounts/index.ts';
import { listRatesWith } from '#server/modules/settlement/index.ts';
import { builder } from '#server/platform/graphql/builder.ts';
import type { DeliverableRow } from './paperwork/store.ts';
import { listEarningViews, type EarningView } from './earnings.ts';
import { listDeliverablesOf, listOffersOf, listTimelines, type OfferView, type TimelineEvent } from './papers.ts';
import { findCollaboration, guidePrice, listCollaborations, trackRecords, type CollaborationPage, type CollaborationView } from './queries.ts';
import { togetherOf } from './together.ts';
import './api-commands.ts';

declare module '#server/platform/graphql/builder.ts' {
  interface ApiObjects {
    Claim: Claim;
    Clocks: ClockPolicy;
    Collaboration: CollaborationView;
    CollaborationPage: CollaborationPage;
    Deliverable: DeliverableRow;
    Earning: EarningView;
    FrozenInfo: Freeze;
    Offer: OfferView;
    PartyInfo: AccountEntry;
    PriceGuidance: PriceGuidance;
    Terms: Terms & { readonly frozen: boolean };
    TimelineEvent: TimelineEvent;
    Turn: Turn & { readonly yours: boolean };
    UsageRights: UsageRights;
  }
}

builder.objectType('PartyInfo', {
  fields: (t) => ({
    id: t.exposeID('id'), displayName: t.exposeString('displayName'), country: t.exposeString('country'),
    tiktokHandle: t.loadable({
      type: 'String', nullable: true, description: 'Shown to the creator, and to brands whose money is protected.',
      load: async (ids: string[], ctx) => {
        const creators = await findCreators(ctx, ids);
        return ids.map((id) => creators.find((it) => it.id === id)?.tiktokHandle ?? null);
      },
      resolve: (it) => it.id,
    }),
  }),
});
const euro = (cents: number): Money => ({ minor: BigInt(cents), currency: 'EUR' });
builder.objectType('PriceGuidance', {
  description: 'What was paid for the like, roughly, in euro: half of all prices lie between low and high.',
  fields: (t) => ({ paidCount: t.exposeInt('paidCount'), low: t.field({ type: 'Money', resolve: (it) => euro(it.lowCents) }), middle: t.field({ type: 'Money', resolve: (it) => euro(it.middleCents) }), high: t.field({ type: 'Money', resolve: (it) => euro(it.highCents) }) }),
});
builder.objectType('FrozenInfo', { fields: (t) => ({ reason: t.exposeString('reason'), by: t.exposeString('by'), at: t.field({ type: 'DateTime', resolve: (it) => it.at }), note: t.exposeString('note') }) });
builder.objectType('Turn', {
  description: '`needs` and `atZero` are keys of words; see domain/collaborations/turn.ts.',
  fields: (t) => ({ who: t.exposeString('who'), needs: t.exposeString('needs'), atZero: t.exposeString('atZero', { nullable: true }), yours: t.exposeBoolean('yours') }),
});
builder.objectType('UsageRights', { fields: (t) => ({ channels: t.exposeString('channels'), paid: t.exposeBoolean('paid'), months: t.exposeInt('months'), aiTraining: t.exposeBoolean('aiTraining') }) });
builder.objectType('Clocks', {
  description: 'The lengths of the clocks, in hours.',
  fields: (t) => ({
    responseHours: t.exposeInt('responseHours'), fundingHours: t.exposeInt('fundingHours'), deliveryHours: t.exposeInt('deliveryHours'), changesHoursMin: t.exposeInt('changesHoursMin'),
    reviewHours: t.exposeInt('reviewHours'), postingHours: t.exposeInt('postingHours'), decisionHours: t.exposeInt('decisionHours'),
  }),
});
builder.objectType('Terms', {
  fields: (t) => ({
    price: t.field({ type: 'Money', resolve: (it) => it.price }), fields: t.field({ type: 'FieldValues', resolve: (it) => it.fields }),
    revisionRoundsMax: t.exposeInt('revisionRoundsMax'), draftFirst: t.exposeBoolean('draftFirst'), usageRights: t.field({ type: 'UsageRights', resolve: (it) => it.usageRights }),
    clocks: t.field({ type: 'Clocks', resolve: (it) => it.clocks }), brandFeeBps: t.exposeInt('brandFeeBps'), commissionBps: t.exposeInt('commissionBps'), together: t.field({ type: 'Together', resolve: togetherOf }), policyVersion: t.exposeString('policyVersion'),
    frozen: t.exposeBoolean('frozen', { description: 'True from acceptance on: nothing in them changes any more.' }),
  }),
});
builder.objectType('Offer', {
  fields: (t) => ({
    id: t.exposeID('id'), seq: t.exposeInt('seq'), bySide: t.exposeString('bySide'), price: t.field({ type: 'Money', resolve: (it) => it.terms.price }), note: t.exposeString('note'),
    madeAt: t.field({ type: 'DateTime', resolve: (it) => it.madeAt }), terms: t.field({ type: 'Terms', resolve: (it) => ({ ...it.terms, frozen: false }) }),
  }),
});
builder.objectType('TimelineEvent', {
  description: 'One line of what happened. `kind` is the step; screens put it into words.',
  fields: (t) => ({
    id: t.exposeID('id'), at: t.field({ type: 'DateTime', resolve: (it) => it.at }), kind: t.exposeString('kind'), machine: t.exposeString('machine'), by: t.exposeString('by'),
    byName: t.exposeString('byName', { nullable: true }), note: t.exposeString('note'),
  }),
});
builder.objectType('Claim', { fields: (t) => ({ code: t.exposeString('code'), sentence: t.exposeString('sentence'), outcome: t.exposeString('outcome') }) });
builder.objectType('Deliverable', {
  fields: (t) => ({
    id: t.exposeID('id'), seq: t.exposeInt('seq'), stage: t.exposeString('stage'), fields: t.field({ type: 'FieldValues', resolve: (it): FieldValues => it.fields }), note: t.exposeString('note'),
    deliveredAt: t.field({ type: 'DateTime', resolve: (it) => it.deliveredAt }), claims: t.field({ type: ['Claim'], resolve: (it) => [...it.claims] }),
    claimsReadAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.claimsReadAt }),
    changesAsked: t.exposeString('changesAsked', { nullable: true }), changesAskedAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.changesAskedAt }),
  }),
});

builder.objectType('Collaboration', {
  description: 'One collaboration between a brand and a creator.',
  fields: (t) => ({
    id: t.exposeID('id'), type: t.exposeString('type'), title: t.exposeString('title'), state: t.exposeString('state'),
    brand: t.field({ type: 'PartyInfo', resolve: (it) => it.brand }), creator: t.field({ type: 'PartyInfo', resolve: (it) => it.creator }),
    terms: t.field({ type: 'Terms', resolve: (it) => ({ ...it.terms, frozen: it.acceptedAt !== null }) }), offerBy: t.exposeString('offerBy'),
    dueAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.dueAt }), requestedAt: t.field({ type: 'DateTime', resolve: (it) => it.requestedAt }),
    acceptedAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.acceptedAt }), fundedAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.fundedAt }),
    deliveryDueAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.deliveryDueAt }), deliveredAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.deliveredAt }),
    postedAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.postedAt }), roundsUsed: t.int({ resolve: (it) => it.roundsUsedCount }),
    cancelProposedBy: t.exposeString('cancelProposedBy', { nullable: true }),
    cancelCreatorPart: t.field({ type: 'Money', nullable: true, description: 'What of the price stays with the creator if the proposed end is agreed to.', resolve: (it) => it.cancelCreatorPart }),
    frozen: t.field({ type: 'FrozenInfo', nullable: true, resolve: (it) => it.frozen }),
    turn: t.field({ type: 'Turn', resolve: (it) => it.turn }),
    allowedActions: t.stringList({ description: 'What the viewer may do now: names of steps in domain/collaborations/states.ts.', resolve: (it) => [...it.allowedActions] }),
    hold: t.field({ type: 'Hold', resolve: (it) => it.hold }),
    timeline: t.loadableList({ type: 'TimelineEvent', load: (ids: string[], ctx) => listTimelines(ctx, ids), resolve: (it) => it.id }),
    offers: t.loadableList({ type: 'Offer', load: (ids: string[], ctx) => listOffersOf(ctx, ids), resolve: (it) => it.id }),
    deliverables: t.loadableList({ type: 'Deliverable', load: (ids: string[], ctx) => listDeliverablesOf(ctx, ids), resolve: (it) => it.id }),
  }),
});
builder.objectType('CollaborationPage', {
  fields: (t) => ({ items: t.field({ type: ['Collaboration'], resolve: (it) => [...it.items] }), total: t.exposeInt('total'), endCursor: t.exposeString('endCursor', { nullable: true }), hasMore: t.exposeBoolean('hasMore') }),
});
builder.objectType('Earning', {
  fields: (t) => ({
    collaborationId: t.exposeID('collaborationId'), title: t.exposeString('title'), brandName: t.exposeString('brandName'), stage: t.exposeString('stage'),
    amount: t.field({ type: 'Money', resolve: (it) => it.amount }), commissionBps: t.exposeInt('commissionBps'), together: t.field({ type: 'Together', resolve: (it) => it.together }),
    movesAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.movesAt }),
    reason: t.exposeString('reason', { description: 'A key of words: why it is where it is.' }),
  }),
});

const loadRecord = (kind: 'onTime' | 'finished') => async (ids: string[], ctx: Parameters<typeof trackRecords>[0]): Promise<number[]> => {
  const records = await trackRecords(ctx, ids);
  return ids.map((id) => records.find((it) => it.creatorId === id)?.[kind] ?? 0);
};
builder.objectFields('Creator', (t) => ({
  onTime: t.loadable({ type: 'Int', description: 'Of finished collaborations: those delivered in time.', load: loadRecord('onTime'), resolve: (it) => it.id }),
  finished: t.loadable({ type: 'Int', load: loadRecord('finished'), resolve: (it) => it.id }),
  ratesWithYou: t.loadable({
    type: 'PairRates', nullable: true, description: 'What the next collaboration with this creator costs a brand, or a visitor at first; null for creators and staff.',
    load: async (ids: string[], ctx) => [...(await listRatesWith(ctx, ids))], resolve: (it) => it.id,
  }),
}));

const Group = builder.enumType('CollaborationGroup', { values: ['needs_me', 'open', 'finished'] as const });

builder.queryFields((t) => ({
  priceGuidance: t.field({
    type: 'PriceGuidance', nullable: true, description: 'What was paid lately for a type on channels with about so many views; nothing for fewer than eight.', args: { type: t.arg.string({ required: true }), medianViews: t.arg.int({ required: true }) },
    resolve: (_root, it, ctx) => guidePrice(ctx, it),
  }),
  collaboration: t.field({ type: 'Collaboration', nullable: true, args: { id: t.arg.id({ required: true }) }, resolve: (_root, it, ctx) => findCollaboration(ctx, it.id) }),
  collaborations: t.field({
    type: 'CollaborationPage', description: 'The viewer’s own, newest first; an operator sees all.',
    args: { group: t.arg({ type: Group }), first: t.arg.int({ required: true, defaultValue: 20 }), after: t.arg.string() },
    resolve: (_root, it, ctx) => listCollaborations(ctx, { group: it.group ?? null, first: it.first, after: it.after ?? null }),
  }),
  earnings: t.field({
    type: ['Earning'], args: { first: t.arg.int({ required: true, defaultValue: 50 }) }, resolve: async (_root, it, ctx) => [...(await listEarningViews(ctx, it.first))],
  }),
}));
