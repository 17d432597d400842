import { CURRENCIES, type Money } from '#domain/kit/money.ts';
import { chart } from '#domain/ledger/chart.ts';
import type { Instant } from '#domain/kit/time.ts';
import { invariant } from '#domain/kit/assert.ts';
import { quote, type PairRates, type Quote } from '#domain/settlement/fees.ts';
import { partsOf, type Hold } from '#domain/settlement/hold.ts';
import { chooseRail, type RailChoice } from '#domain/settlement/policy.ts';
import { findAccounts } from '#server/modules/accounts/index.ts';
import { balanceOf } from '#server/modules/ledger/index.ts';
import type { Context, Tx } from '#server/platform/command.ts';
import * as calls from './calls/store.ts';
import * as cards from './cards/store.ts';
import type { SettlementContext } from './context.ts';
import * as holds from './holds/store.ts';
import { pairRates } from './pair-rates.ts';
import * as payoutAccounts from './payout-accounts/store.ts';
import * as recoveries from './recoveries/store.ts';
import * as releaseStops from './release-stops/store.ts';
import * as stops from './stops/store.ts';
import { expectedAt, stageOf, type Stage } from './stages.ts';

/** The holds of some collaborations, inside the caller's view of the database. Those the viewer may not see are missing. */
export const findHolds = (tx: Tx, collaborationIds: readonly string[]): Promise<readonly Hold[]> => holds.listByCollaborations(tx, collaborationIds);

export type HoldChangeOf = holds.HoldChange & { readonly collaborationId: string };

/** The history of the holds of some collaborations, oldest first. */
export const listHoldChanges = (ctx: Context, collaborationIds: readonly string[]): Promise<readonly HoldChangeOf[]> => ctx.read((tx) => holds.listChanges(tx, collaborationIds));

/** Cards by id; those of others are missing. */
export const findCards = (ctx: Context, ids: readonly string[]): Promise<readonly cards.CardRow[]> => ctx.read((tx) => cards.findMany(tx, ids));

const accountOf = (ctx: Context): string => (ctx.viewer.kind === 'anonymous' ? '' : ctx.viewer.accountId);

/** The viewer's saved cards, newest first. */
export const listCards = (ctx: Context): Promise<readonly cards.CardRow[]> => ctx.read((tx) => cards.listSaved(tx, accountOf(ctx)));

/** The viewer's payout account, or nothing. */
export const findPayoutAccount = async (ctx: Context): Promise<payoutAccounts.PayoutAccountRow | null> => (await ctx.read((tx) => payoutAccounts.find(tx, accountOf(ctx)))) ?? null;

/** A quote with its rates and the rail that would carry it. Units: basis points, minor units. */
export type QuoteView = Quote & RailChoice & PairRates;

/** What a collaboration would cost each side and how it would be protected; nothing without such a creator. Units: minor units. */
export async function quoteFor(ctx: SettlementContext, it: { creatorId: string; price: Money }): Promise<QuoteView | null> {
  const { accounts, rates } = await ctx.read(async (tx) => ({
    accounts: await findAccounts(tx, [it.creatorId, accountOf(ctx)]), rates: await pairRates(ctx, tx, { brandId: accountOf(ctx), creatorId: it.creatorId }),
  }));
  const creator = accounts.find((account) => account.id === it.creatorId && account.side === 'creator');
  if (!creator) return null;
  const brand = accounts.find((account) => account.id === accountOf(ctx));
  return { ...quote(it.price, rates), ...rates, ...chooseRail(ctx.railSettings, { brand: brand?.country ?? ctx.railSettings.platformCountry, creator: creator.country }) };
}

/** Says whether the viewer can take part in money: a brand with a saved card, a creator with payouts set up. */
export async function isReadyForMoney(ctx: Context): Promise<boolean> {
  if (ctx.viewer.kind === 'brand') return (await listCards(ctx)).length > 0;
  return ctx.viewer.kind === 'creator' ? (await findPayoutAccount(ctx))?.status === 'ready' : true;
}

export type StageSum = { readonly stage: Stage; readonly total: Money; readonly count: number };

/** Where the viewer's money is, by stage and currency; an operator sees all. A creator's amounts are shares, a brand's are totals. Units: minor units. */
export async function moneyByStage(ctx: Context): Promise<readonly StageSum[]> {
  const { viewer } = ctx;
  if (viewer.kind === 'anonymous') return [];
  const rows = await ctx.read((tx) => holds.sumByState(tx, viewer.kind === 'operator' ? null : viewer.accountId));
  const sums = new Map<string, StageSum>();
  for (const row of rows) {
    const stage = stageOf(row);
    if (stage === null || (viewer.kind === 'creator' && (row.state === 'reverted' || row.state === 'reverting'))) continue;
    const known = sums.get(`${stage}:${row.currency}`);
    const minor = (known?.total.minor ?? 0n) + (viewer.kind === 'creator' ? row.share_minor : row.total_minor);
    sums.set(`${stage}:${row.currency}`, { stage, total: { minor, currency: row.currency }, count: (known?.count ?? 0) + row.count });
  }
  return [...sums.values()];
}

export type Earning = { readonly collaborationId: string; readonly brandId: string; readonly stage: Stage; readonly amount: Money; readonly commissionBps: number; readonly movesAt: Instant | null; readonly failure: string | null; readonly keptBack: 'chargeback' | 'account_changed' | null; readonly withheld: Money | null; readonly chargedBack: boolean };

/** Each amount a creator earned or may earn, with its stage, date and what keeps it back. Units: minor units. */
export async function listEarnings(ctx: Context, first: number): Promise<readonly Earning[]> {
  if (ctx.viewer.kind !== 'creator') return [];
  const { accountId } = ctx.viewer;
  const { found, stopped, withheld, account } = await ctx.as('auditor').read(async (tx) => {
    const mine = await holds.listByCreator(tx, accountId, Math.min(first, 200));
    return { found: mine, stopped: await releaseStops.listStopped(tx, mine.map((it) => it.collaborationId)), withheld: await recoveries.listWithheld(tx, accountId), account: await payoutAccounts.find(tx, accountId) };
  });
  const waits = account?.paysOutFrom != null && account.paysOutFrom > ctx.clock.now();
  return found.map((hold) => {
    const stage = stageOf(hold);
    invariant(stage, 'a listed hold has a stage', hold.id);
    const keptBack = stopped.has(hold.collaborationId) ? 'chargeback' as const : waits && (hold.state === 'releasing' || hold.state === 'splitting') ? 'account_changed' as const : null;
    return {
      collaborationId: hold.collaborationId, brandId: hold.brandId, stage, amount: partsOf(hold).toCreator, commissionBps: hold.commissionBps, movesAt: hold.settledAt ?? expectedAt(hold), failure: hold.failure,
      keptBack, withheld: withheld.get(hold.id) ?? null, chargedBack: hold.state === 'charged_back',
    };
  });
}

/** What a creator owes after lost chargebacks, by currency; empty when they owe nothing. Units: minor units. */
export async function listOwed(ctx: Context): Promise<readonly Money[]> {
  const { viewer } = ctx;
  if (viewer.kind !== 'creator') return [];
  const owed = await ctx.as('auditor').read(async (tx) => {
    const sums: Money[] = [];
    for (const currency of CURRENCIES) sums.push({ minor: -(await balanceOf(tx, chart.creatorReceivable(viewer.accountId, currency))), currency });
    return sums;
  });
  return owed.filter((it) => it.minor > 0n);
}

/** What the provider calls the accounts of some creators; those without one are missing. */
export const listPayoutReferences = (ctx: Context, creatorIds: readonly string[]): Promise<ReadonlyMap<string, string>> => ctx.read((tx) => payoutAccounts.listReferences(tx, creatorIds));

/** The journal of calls to the provider for one collaboration; empty for whoever may not read it. */
export const listProviderCalls = (ctx: Context, collaborationId: string): Promise<readonly calls.CallView[]> => ctx.read((tx) => calls.listByCollaboration(tx, collaborationId));

/** What is on record of how the card of a hold was saved: with whose words and when. */
export const proofOfCard = (tx: Tx, cardId: string): Promise<cards.CardProof | undefined> => cards.findProof(tx, cardId);

/** The names at the provider of creators whose money may have moved since a moment. For the worker. */
export const listActivePayoutAccounts = (ctx: Context, since: Instant): Promise<readonly string[]> => ctx.read((tx) => payoutAccounts.listActive(tx, since));

/** Why the money of a collaboration stands still, oldest reason first; empty for whoever may not read it. */
export const listStops = (ctx: Context, collaborationId: string): Promise<readonly stops.StopRow[]> => ctx.read((tx) => stops.list(tx, collaborationId));
