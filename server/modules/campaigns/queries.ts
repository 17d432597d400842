import { isId } from '#domain/kit/ids.ts';
import type { Money } from '#domain/kit/money.ts';
import { findAccounts, type AccountEntry } from '#server/modules/accounts/index.ts';
import { findBudgets, listReservations } from '#server/modules/budgets/index.ts';
import { findCollaborations, type CollaborationView } from '#server/modules/collaborations/index.ts';
import { rankBriefsFor, type MatchingContext } from '#server/modules/matching/index.ts';
import { findCreators, type CreatorView } from '#server/modules/profiles/index.ts';
import type { Context, Tx } from '#server/platform/command.ts';
import * as campaigns from './campaigns/store.ts';
import * as people from './people/store.ts';

const CAMPAIGNS_SHOWN = 100;
const PEOPLE_SHOWN = 500;

/** What of a campaign's budget is bound, and to how many requests. Units: minor units. */
export type BudgetView = { readonly budget: Money; readonly reserved: Money; readonly requests: number };
/** A campaign as its reader sees it: the budget is its brand's and staff's to know, `mine` is a creator's own part. */
export type CampaignView = campaigns.Campaign & { readonly brand: AccountEntry; readonly budget: BudgetView | null; readonly invited: number; readonly applied: number; readonly mine: people.Person | null };
/** Somebody in a campaign, for its brand: the collaboration when there was a request, and what it binds. Units: minor units. */
export type CampaignPersonView = { readonly creator: CreatorView; readonly person: people.Person | null; readonly ask: Money | null; readonly collaboration: CollaborationView | null; readonly bound: Money | null };

async function viewsOf(ctx: Context, tx: Tx, found: readonly campaigns.Campaign[]): Promise<readonly CampaignView[]> {
  if (found.length === 0) return [];
  const ids = found.map((it) => it.id);
  const creatorId = ctx.viewer.kind === 'creator' ? ctx.viewer.accountId : null;
  const [brands, budgets, reservations, counts, mine] = [
    await findAccounts(tx, [...new Set(found.map((it) => it.brandId))]), await findBudgets(tx, ids), await listReservations(tx, ids), await people.count(tx, ids),
    creatorId === null ? [] : await people.list(tx, { campaignIds: ids, limit: ids.length }),
  ];
  return found.flatMap((it) => {
    const brand = brands.find((one) => one.id === it.brandId);
    const kept = budgets.find((one) => one.campaignId === it.id);
    const budget = kept ? { budget: { minor: kept.budgetMinor, currency: kept.currency }, reserved: { minor: kept.reservedMinor, currency: kept.currency }, requests: reservations.filter((one) => one.campaignId === it.id).length } : null;
    const { invited, applied } = (creatorId === null ? counts.get(it.id) : undefined) ?? { invited: 0, applied: 0 };
    return brand ? [{ ...it, brand, budget, invited, applied, mine: mine.find((one) => one.campaignId === it.id) ?? null }] : [];
  });
}

/** The newest campaigns of the viewer's brand. */
export async function listCampaigns(ctx: Context): Promise<readonly CampaignView[]> {
  const { viewer } = ctx;
  if (viewer.kind !== 'brand') return [];
  return ctx.read(async (tx) => viewsOf(ctx, tx, await campaigns.listOf(tx, { brandId: viewer.accountId, limit: CAMPAIGNS_SHOWN })));
}

/** One campaign, for its brand, staff, and the creators who may find it. */
export async function findCampaign(ctx: Context, id: string): Promise<CampaignView | null> {
  if (!isId('campaign', id)) return null;
  return ctx.read(async (tx) => {
    const found = await campaigns.find(tx, id);
    return found ? (await viewsOf(ctx, tx, [found]))[0] ?? null : null;
  });
}

/** The campaigns a creator may apply for, or is in already: those it was invited to or applied for first, then the newest. */
export async function listCampaignsToJoin(ctx: Context): Promise<readonly CampaignView[]> {
  const { viewer } = ctx;
  if (viewer.kind !== 'creator') return [];
  return ctx.read(async (tx) => viewsOf(ctx, tx, await joinable(tx, viewer.accountId)));
}

async function joinable(tx: Tx, creatorId: string): Promise<readonly campaigns.Campaign[]> {
  const own = await people.listFor(tx, { creatorId, limit: CAMPAIGNS_SHOWN });
  const [known, open] = [await campaigns.findMany(tx, own.map((it) => it.campaignId)), await campaigns.listOpen(tx, CAMPAIGNS_SHOWN)];
  const order = new Map(own.map((it, at) => [it.campaignId, at]));
  const first = [...known].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return [...first, ...open.filter((it) => !order.has(it.id))];
}

/** How well an open campaign fits the creator who reads. */
export type CampaignFit = { readonly campaignId: string; readonly fit: number; readonly topics: readonly string[] };

/** Of the campaigns a creator may apply for those whose wishes it meets, best first. */
export async function fitCampaigns(ctx: MatchingContext): Promise<readonly CampaignFit[]> {
  const { viewer } = ctx;
  if (viewer.kind !== 'creator') return [];
  const open = (await ctx.read((tx) => joinable(tx, viewer.accountId))).filter((it) => it.state === 'open');
  const fits = await rankBriefsFor(ctx, { creatorId: viewer.accountId, briefIds: [...new Set(open.map((it) => it.briefId))] });
  return fits.flatMap(({ briefId, fit, topics }) => open.filter((it) => it.briefId === briefId).map((it) => ({ campaignId: it.id, fit, topics })));
}

/** Everybody in a campaign, newest first; for its brand and staff. */
export async function listCampaignPeople(ctx: Context, campaign: campaigns.Campaign): Promise<readonly CampaignPersonView[]> {
  if (ctx.viewer.kind !== 'brand' && ctx.viewer.kind !== 'operator') return [];
  const { rows, reservations } = await ctx.read(async (tx) => ({ rows: await people.list(tx, { campaignIds: [campaign.id], limit: PEOPLE_SHOWN }), reservations: await listReservations(tx, [campaign.id]) }));
  const work = new Map((await findCollaborations(ctx, reservations.map((it) => it.collaborationId))).map((it) => [it.id as string, it]));
  const ids = [...new Set([...rows.map((it) => it.creatorId), ...reservations.map((it) => it.creatorId)])];
  const amount = (minor: bigint): Money => ({ minor, currency: campaign.currency });
  return (await findCreators(ctx, ids)).map((creator) => {
    const person = rows.find((it) => it.creatorId === creator.id) ?? null;
    const reservation = reservations.find((it) => it.creatorId === creator.id);
    const applied = person !== null && person.askMinor !== null && person.withdrawnAt === null;
    return { creator, person, ask: applied && person.askMinor !== null ? amount(person.askMinor) : null, collaboration: reservation ? work.get(reservation.collaborationId) ?? null : null, bound: reservation ? amount(reservation.amountMinor) : null };
  });
}
