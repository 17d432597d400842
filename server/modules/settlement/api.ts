import { SETTLEMENT_ERRORS } from '#domain/settlement/errors.ts';
import { partsOf, totalOf, type Hold } from '#domain/settlement/hold.ts';
import { nextFall, type PairRates, type RepeatRates, type Together } from '#domain/settlement/fees.ts';
import { defineErrors } from '#domain/kit/errors.ts';
import { builder } from '#server/platform/graphql/builder.ts';
import { CurrencyEnum, readMoney } from '#server/platform/graphql/scalars.ts';
import { resultType, toResult, type Tables } from '#server/platform/graphql/to-result.ts';
import { finishCardSetup, removeCard, startCardSetup } from './commands/save-card.ts';
import { refreshPayoutAccount, startPayoutSetup } from './commands/set-up-payouts.ts';
import { confirmPayment } from './commands/confirm-payment.ts';
import type { CardRow } from './cards/store.ts';
import type { SettlementPorts } from './context.ts';
import type { HoldChange } from './holds/store.ts';
import { findFeeLadder, type FeeLadder, type FeeVersion } from './pair-rates.ts';
import { railOf } from './rails/index.ts';
import type { PayoutAccountRow } from './payout-accounts/store.ts';
import { expectedAt } from './stages.ts';
import { findCards, findPayoutAccount, isReadyForMoney, listCards, listHoldChanges, listOwed, moneyByStage, quoteFor, type QuoteView, type StageSum } from './queries.ts';

declare module '#server/platform/graphql/builder.ts' {
  interface ApiContext extends SettlementPorts {}
  interface ApiObjects {
    Card: CardRow;
    Hold: Hold;
    FeeLadder: FeeLadder;
    FeeStep: FeeLadder['steps'][number];
    FeeVersion: FeeVersion;
    HoldChange: HoldChange;
    PairRates: PairRates;
    PayoutAccount: PayoutAccountRow;
    Quote: QuoteView;
    Redirect: { readonly url: string };
    RepeatRates: RepeatRates;
    StageSum: StageSum;
    Together: Together;
  }
}

/** What the doors of money may refuse beside settlement's own words. */
const ACCESS_ERRORS = defineErrors({
  SIGN_IN_NEEDED: () => 'Sign in first.',
  ROLE_NOT_ENOUGH: () => 'Your role in this team does not allow this. Ask an owner or a manager.',
  EMAIL_NOT_VERIFIED: () => 'Confirm your e-mail address first: we sent you a link.',
});
const TABLES: Tables = [SETTLEMENT_ERRORS, ACCESS_ERRORS];

builder.objectType('Redirect', { description: 'Go there: a page of the payment provider or the bank.', fields: (t) => ({ url: t.exposeString('url') }) });

builder.objectType('Card', {
  description: 'A saved card. Nothing of it but this is ever known here.',
  fields: (t) => ({
    id: t.exposeID('id'), network: t.string({ resolve: (it) => it.network ?? '' }), last4: t.string({ resolve: (it) => it.last4 ?? '' }),
    expiresMonth: t.int({ resolve: (it) => it.expiresMonth ?? 0 }), expiresYear: t.int({ resolve: (it) => it.expiresYear ?? 0 }),
    savedAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.savedAt }),
  }),
});

builder.objectType('PayoutAccount', {
  fields: (t) => ({
    status: t.exposeString('status'), paysOutFrom: t.field({ type: 'DateTime', nullable: true, description: 'The bank account was changed: nothing is paid out before.', resolve: (it) => it.paysOutFrom }),
    needs: t.stringList({ resolve: (it) => [...it.needs] }),
    readAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.readAt }),
  }),
});

builder.objectType('StageSum', {
  description: 'Stages: secured, on_the_way_in, held, on_the_way_out, paid, returned.',
  fields: (t) => ({ stage: t.exposeString('stage'), total: t.field({ type: 'Money', resolve: (it) => it.total }), count: t.exposeInt('count') }),
});

builder.objectType('RepeatRates', {
  description: 'The rates of a brand and a creator who have at least `after` paid collaborations behind them. In basis points.',
  fields: (t) => ({ after: t.exposeInt('after'), brandFeeBps: t.exposeInt('brandFeeBps'), commissionBps: t.exposeInt('commissionBps') }),
});
builder.objectType('Together', {
  description: 'How far a brand and a creator have come: why their rates are what they are, and where they fall next. In basis points.',
  fields: (t) => ({
    paidCount: t.exposeInt('paidCount', { description: 'Their collaborations that were paid before this one.' }),
    firstBrandFeeBps: t.exposeInt('firstBrandFeeBps'), firstCommissionBps: t.exposeInt('firstCommissionBps'),
    next: t.field({ type: 'RepeatRates', nullable: true, description: 'By the policy in force; null when they are as low as they get.', resolve: (it, _args, ctx) => nextFall(ctx.railSettings.policy.fees, it.paidCount) }),
  }),
});
builder.objectType('PairRates', { fields: (t) => ({ brandFeeBps: t.exposeInt('brandFeeBps'), commissionBps: t.exposeInt('commissionBps'), together: t.field({ type: 'Together', resolve: (it) => it.together }) }) });
builder.objectType('FeeStep', {
  fields: (t) => ({ after: t.exposeInt('after'), brandFeeBps: t.exposeInt('brandFeeBps'), commissionBps: t.exposeInt('commissionBps'), pairsCount: t.exposeInt('pairsCount', { description: 'Pairs whose next collaboration has these rates.' }) }),
});
builder.objectType('FeeVersion', {
  fields: (t) => ({ version: t.exposeString('version'), at: t.field({ type: 'DateTime', resolve: (it) => it.at }), ladder: t.field({ type: ['RepeatRates'], resolve: (it) => [...it.ladder] }) }),
});
builder.objectType('FeeLadder', {
  description: 'How the rates fall with each repeat of a pair, and every version of it, newest first.',
  fields: (t) => ({ version: t.exposeString('version'), steps: t.field({ type: ['FeeStep'], resolve: (it) => [...it.steps] }), versions: t.field({ type: ['FeeVersion'], resolve: (it) => [...it.versions] }) }),
});

builder.objectType('Quote', {
  description: 'What a collaboration would cost each side, and how the money would be protected.',
  fields: (t) => ({
    price: t.field({ type: 'Money', resolve: (it) => it.price }), brandFee: t.field({ type: 'Money', resolve: (it) => it.brandFee }), total: t.field({ type: 'Money', resolve: (it) => it.total }),
    commission: t.field({ type: 'Money', resolve: (it) => it.commission }), creatorGets: t.field({ type: 'Money', resolve: (it) => it.creatorGets }),
    brandFeeBps: t.exposeInt('brandFeeBps'), commissionBps: t.exposeInt('commissionBps'), together: t.field({ type: 'Together', resolve: (it) => it.together }),
    rail: t.exposeString('rail', { nullable: true, description: 'Null when no protected payment is possible between these countries.' }),
    railReason: t.string({ resolve: (it) => it.reason }),
  }),
});

builder.objectType('HoldChange', {
  fields: (t) => ({
    step: t.exposeString('step'), from: t.exposeString('from'), to: t.exposeString('to'), reason: t.exposeString('reason', { nullable: true }),
    at: t.field({ type: 'DateTime', resolve: (it) => it.at }),
  }),
});

builder.objectType('Hold', {
  description: 'The money of one collaboration while it is protected.',
  fields: (t) => ({
    id: t.exposeID('id'), state: t.exposeString('state'), rail: t.exposeString('rail', { nullable: true }), railReason: t.exposeString('railReason', { nullable: true }),
    price: t.field({ type: 'Money', resolve: (it) => it.price }), brandFee: t.field({ type: 'Money', resolve: (it) => it.brandFee }),
    total: t.field({ type: 'Money', resolve: totalOf }), commission: t.field({ type: 'Money', resolve: (it) => it.commission }), creatorGets: t.field({ type: 'Money', description: 'Of a split price: the creator’s part less its commission.', resolve: (it) => partsOf(it).toCreator }),
    returned: t.field({ type: 'Money', description: 'What a split gives back to the brand.', resolve: (it) => partsOf(it).toBrand }),
    heldIn: t.string({ nullable: true, description: 'Where the money waits: platform, creator, card or nowhere.', resolve: (it) => (it.rail === null ? null : railOf(it.rail).heldIn) }),
    captured: t.exposeBoolean('captured'), needsBrandReason: t.exposeString('needsBrandReason', { nullable: true }), failure: t.exposeString('failure', { nullable: true }),
    fundedAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.fundedAt }), settledAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.settledAt }),
    expectedAt: t.field({ type: 'DateTime', nullable: true, description: 'When money that moves is expected to arrive.', resolve: expectedAt }),
    card: t.loadable({
      type: 'Card', nullable: true, description: 'The brand’s own; null for others.', resolve: (it) => it.cardId,
      load: async (ids: string[], ctx) => {
        const found = await findCards(ctx, ids);
        return ids.map((id) => found.find((it) => it.id === id) ?? null);
      },
    }),
    changes: t.loadableList({
      type: 'HoldChange', resolve: (it) => it.collaborationId,
      load: async (ids: string[], ctx) => {
        const found = await listHoldChanges(ctx, ids);
        return ids.map((id) => found.filter((it) => it.collaborationId === id));
      },
    }),
  }),
});

builder.queryFields((t) => ({
  feeLadder: t.field({ type: 'FeeLadder', nullable: true, description: 'Operators only; null for others.', resolve: (_root, _args, ctx) => findFeeLadder(ctx) }),
  quote: t.field({
    type: 'Quote', nullable: true, description: 'What a collaboration would cost each side, and how the money would be protected; null when there is no such creator.',
    args: { creatorId: t.arg.id({ required: true }), amountMinor: t.arg({ type: 'BigInt', required: true }), currency: t.arg({ type: CurrencyEnum, required: true }) },
    resolve: (_root, it, ctx) => quoteFor(ctx, { creatorId: it.creatorId, price: readMoney(it.amountMinor, it.currency) }),
  }),
  cards: t.field({ type: ['Card'], description: 'The viewer’s saved cards, newest first.', resolve: async (_root, _args, ctx) => [...(await listCards(ctx))] }),
  payoutAccount: t.field({ type: 'PayoutAccount', nullable: true, resolve: (_root, _args, ctx) => findPayoutAccount(ctx) }),
  owed: t.field({ type: ['Money'], description: 'What a creator owes after lost chargebacks; kept back from what they earn next.', resolve: async (_root, _args, ctx) => [...(await listOwed(ctx))] }),
  moneyByStage: t.field({ type: ['StageSum'], description: 'Where the viewer’s money is, by stage and currency.', resolve: async (_root, _args, ctx) => [...(await moneyByStage(ctx))] }),
}));

builder.objectField('Viewer', 'readyForMoney', (t) => t.boolean({
  description: 'Creators: whether payouts are set up. Brands: whether a card is saved.', resolve: (it) => isReadyForMoney(it.ctx),
}));

const RedirectResult = resultType('RedirectResult', 'Redirect', TABLES);
const CardResult = resultType('CardResult', 'Card', TABLES);
const PayoutResult = resultType('PayoutResult', 'PayoutAccount', TABLES);
const CardRemovedResult = resultType('CardRemovedResult', 'Done', TABLES);

builder.mutationFields((t) => ({
  startCardSetup: t.field({
    type: RedirectResult, description: 'Begins saving a card on the provider’s page; go to `url`.', args: { returnPath: t.arg.string({ required: true }) },
    resolve: async (_root, it, ctx) => toResult(TABLES, await startCardSetup(ctx, it)),
  }),
  finishCardSetup: t.field({
    type: CardResult, description: 'Reads what became of it after the return.', args: { cardId: t.arg.id({ required: true }) },
    resolve: async (_root, it, ctx) => toResult(TABLES, await finishCardSetup(ctx, it)),
  }),
  removeCard: t.field({ type: CardRemovedResult, args: { cardId: t.arg.id({ required: true }) }, resolve: async (_root, it, ctx) => toResult(TABLES, await removeCard(ctx, it)) }),
  startPayoutSetup: t.field({
    type: RedirectResult, description: 'Begins setting up payouts on the provider’s page; go to `url`.', args: { returnPath: t.arg.string({ required: true }) },
    resolve: async (_root, it, ctx) => toResult(TABLES, await startPayoutSetup(ctx, it)),
  }),
  refreshPayoutAccount: t.field({ type: PayoutResult, description: 'Reads whether the creator can be paid now.', resolve: async (_root, _args, ctx) => toResult(TABLES, await refreshPayoutAccount(ctx, {})) }),
  confirmPayment: t.field({
    type: RedirectResult, description: 'The bank wants the brand: go to `url` to confirm the payment.', args: { id: t.arg.id({ required: true }), returnPath: t.arg.string({ required: true }) },
    resolve: async (_root, it, ctx) => toResult(TABLES, await confirmPayment(ctx, { collaborationId: it.id, returnPath: it.returnPath })),
  }),
}));
