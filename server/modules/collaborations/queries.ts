import type { Viewer } from '#domain/accounts/roles.ts';
import type { Collaboration } from '#domain/collaborations/collaboration.ts';
import { allowedActions } from '#domain/collaborations/lifecycle.ts';
import type { Action } from '#domain/collaborations/states.ts';
import { ALIKE_TIMES, guideBy, type PriceGuidance } from '#domain/collaborations/price-guidance.ts';
import { turnOf, type Turn } from '#domain/collaborations/turn.ts';
import { isId } from '#domain/kit/ids.ts';
import { invariant } from '#domain/kit/assert.ts';
import type { Money } from '#domain/kit/money.ts';
import { roughEuroCents } from '#domain/kit/rough-euro.ts';
import { findAccounts, type AccountEntry } from '#server/modules/accounts/index.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import { findHolds } from '#server/modules/settlement/index.ts';
import type { Context, Tx } from '#server/platform/command.ts';
import { mayAct, maySee } from './policy.ts';
import * as store from './store.ts';

/** A collaboration as screens show it: record, sides, money, whose turn, and what the viewer may do. */
export type CollaborationView = Collaboration & {
  readonly type: string;
  readonly title: string;
  readonly brand: AccountEntry;
  readonly creator: AccountEntry;
  readonly turn: Turn & { readonly yours: boolean };
  readonly allowedActions: readonly Action[];
  readonly hold: Hold;
};

/** One collaboration, for those who may see it; nothing for everybody else. */
export async function findCollaboration(ctx: Context, id: string): Promise<CollaborationView | null> {
  if (!isId('collaboration', id)) return null;
  return ctx.read(async (tx) => {
    const found = await store.find(tx, id);
    return found && maySee(ctx.viewer, found) ? (await viewsOf(ctx, tx, [found]))[0] ?? null : null;
  });
}

/** Some collaborations by id; those the viewer may not see are missing. */
export async function findCollaborations(ctx: Context, ids: readonly string[]): Promise<readonly CollaborationView[]> {
  return ctx.read(async (tx) => viewsOf(ctx, tx, (await store.findMany(tx, ids)).filter((it) => maySee(ctx.viewer, it))));
}

/** A part of a collaboration's price, in its currency; nothing without an amount. Units: minor units. */
export async function partOf(ctx: Context, id: string, minor: bigint | null | undefined): Promise<Money | null> {
  const found = minor == null || !isId('collaboration', id) ? undefined : await ctx.read((tx) => store.find(tx, id));
  return found && minor != null ? { ...found.terms.price, minor } : null;
}

export type CollaborationPage = { readonly items: readonly CollaborationView[]; readonly total: number; readonly endCursor: string | null; readonly hasMore: boolean };
const PAGE_MAX = 50;

/** A page of the viewer's collaborations, newest first. Shapes: `first` 1 to 50. */
export async function listCollaborations(ctx: Context, it: { group: store.Group | null; first: number; after: string | null }): Promise<CollaborationPage> {
  const { viewer } = ctx;
  if (viewer.kind === 'anonymous') return { items: [], total: 0, endCursor: null, hasMore: false };
  const first = Math.max(1, Math.min(it.first, PAGE_MAX));
  const accountId = viewer.kind === 'operator' ? null : viewer.accountId;
  return ctx.read(async (tx) => {
    const page = await store.list(tx, { accountId, side: viewer.kind, group: it.group, first: first + 1, after: it.after });
    const items = await viewsOf(ctx, tx, page.items.slice(0, first));
    return { items, total: page.total, endCursor: items.at(-1)?.id ?? null, hasMore: page.items.length > first };
  });
}

/** How many collaborations are in each state, as far as the viewer may see. */
export const countCollaborations = (ctx: Context) => ctx.read((tx) => store.countByState(tx));

/** Of creators' finished work: how many were delivered in time. Read for everybody, since it is part of a public profile. */
export const trackRecords = (ctx: Context, creatorIds: readonly string[]) => ctx.as('auditor').read((tx) => store.countRecord(tx, creatorIds));

const PAID_READ = 500;

/** What was paid lately for a type on channels with about so many views, rounded into euro; nothing for too few. Read for everybody: no single one can be told from it. Units: cents. */
export async function guidePrice(ctx: Context, { type, medianViews }: { readonly type: string; readonly medianViews: number }): Promise<PriceGuidance | null> {
  const views = Math.max(0, medianViews);
  const paid = await ctx.as('auditor').read((tx) => store.listPaidPrices(tx, { type, viewsFrom: Math.floor(views / ALIKE_TIMES), viewsTo: Math.ceil(views * ALIKE_TIMES), limit: PAID_READ }));
  return guideBy(paid.map((it) => roughEuroCents(Number(it.minor), it.currency)));
}

async function viewsOf(ctx: Context, tx: Tx, found: readonly Collaboration[]): Promise<readonly CollaborationView[]> {
  if (found.length === 0) return [];
  const holds = new Map((await findHolds(tx, found.map((it) => it.id))).map((it) => [it.collaborationId, it]));
  const accounts = new Map((await findAccounts(tx, [...new Set(found.flatMap((it) => [it.brandId, it.creatorId]))])).map((it) => [it.id, it]));
  return found.map((it) => viewOf(ctx, it, { hold: holds.get(it.id), brand: accounts.get(it.brandId), creator: accounts.get(it.creatorId) }));
}

type Parts = { readonly hold: Hold | undefined; readonly brand: AccountEntry | undefined; readonly creator: AccountEntry | undefined };

function viewOf(ctx: Context, it: Collaboration, { hold, brand, creator }: Parts): CollaborationView {
  invariant(hold && brand && creator, 'a collaboration without its hold or its accounts', it.id);
  const turn = turnOf(it, hold.state === 'needs_brand' || (hold.needsBrandReason !== null && (hold.state === 'releasing' || hold.state === 'splitting')));
  const yours = turn.who === ctx.viewer.kind || (turn.who === 'both' && ctx.viewer.kind !== 'operator');
  return { ...it, type: it.terms.type, title: it.terms.title, brand, creator, hold, turn: { ...turn, yours }, allowedActions: actionsOf(ctx, it) };
}

function actionsOf(ctx: Context, it: Collaboration): readonly Action[] {
  const viewer: Viewer = ctx.viewer;
  return viewer.kind !== 'anonymous' && mayAct(viewer).ok ? allowedActions(it, viewer.kind, ctx.clock.now()) : [];
}
