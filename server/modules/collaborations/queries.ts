import type { Actor, Viewer } from '#domain/accounts/roles.ts';
import type { Collaboration } from '#domain/collaborations/collaboration.ts';
import { allowedActions } from '#domain/collaborations/lifecycle.ts';
import type { Action } from '#domain/collaborations/states.ts';
import type { Terms } from '#domain/collaborations/terms.ts';
import { turnOf, type Turn } from '#domain/collaborations/turn.ts';
import { isId } from '#domain/kit/ids.ts';
import { invariant } from '#domain/kit/assert.ts';
import type { Instant } from '#domain/kit/time.ts';
import { findAccounts, type AccountEntry } from '#server/modules/accounts/index.ts';
import { findHolds, type HoldView } from '#server/modules/settlement/index.ts';
import type { Context } from '#server/platform/command.ts';
import * as history from './history/store.ts';
import * as paperwork from './paperwork/store.ts';
import { mayAct, maySee } from './policy.ts';
import * as store from './store.ts';

export type TimelineEvent = { readonly id: string; readonly at: Instant; readonly kind: string; readonly machine: 'collaboration' | 'hold'; readonly by: Actor; readonly byName: string | null; readonly note: string };
export type OfferView = Omit<paperwork.OfferRow, 'terms'> & { readonly terms: Terms };

/** A collaboration as screens show it: record, sides, whose turn, what the viewer may do, and everything that happened. */
export type CollaborationView = Collaboration & {
  readonly type: string;
  readonly title: string;
  readonly brand: AccountEntry;
  readonly creator: AccountEntry;
  readonly turn: Turn & { readonly yours: boolean };
  readonly allowedActions: readonly Action[];
  readonly hold: HoldView;
  readonly timeline: readonly TimelineEvent[];
  readonly offers: readonly OfferView[];
  readonly deliverables: readonly paperwork.DeliverableRow[];
};

/** One collaboration, for those who may see it; nothing for everybody else. */
export async function findCollaboration(ctx: Context, id: string): Promise<CollaborationView | null> {
  if (!isId('collaboration', id)) return null;
  const found = await ctx.read((tx) => store.find(tx, id));
  if (!found || !maySee(ctx.viewer, found)) return null;
  return (await viewsOf(ctx, [found]))[0] ?? null;
}

export type CollaborationPage = { readonly items: readonly CollaborationView[]; readonly total: number; readonly endCursor: string | null; readonly hasMore: boolean };
const PAGE_MAX = 50;

/** A page of the viewer's collaborations, newest first. Shapes: `first` 1 to 50. */
export async function listCollaborations(ctx: Context, it: { group: store.Group | null; first: number; after: string | null }): Promise<CollaborationPage> {
  const { viewer } = ctx;
  if (viewer.kind === 'anonymous') return { items: [], total: 0, endCursor: null, hasMore: false };
  const first = Math.max(1, Math.min(it.first, PAGE_MAX));
  const accountId = viewer.kind === 'operator' ? null : viewer.accountId;
  const page = await ctx.read((tx) => store.list(tx, { accountId, side: viewer.kind, group: it.group, first: first + 1, after: it.after }));
  const items = await viewsOf(ctx, page.items.slice(0, first));
  return { items, total: page.total, endCursor: items.at(-1)?.id ?? null, hasMore: page.items.length > first };
}

/** How many collaborations are in each state, as far as the viewer may see. */
export const countCollaborations = (ctx: Context) => ctx.read((tx) => store.countByState(tx));

/** Of creators' finished work: how many were delivered in time. Read for everybody, since it is part of a public profile. */
export const trackRecords = (ctx: Context, creatorIds: readonly string[]) => ctx.as('auditor').read((tx) => store.countRecord(tx, creatorIds));

async function viewsOf(ctx: Context, found: readonly Collaboration[]): Promise<readonly CollaborationView[]> {
  if (found.length === 0) return [];
  const ids = found.map((it) => it.id);
  const holds = await findHolds(ctx, ids);
  const papers = await ctx.read(async (tx) => ({
    accounts: await findAccounts(tx, [...new Set(found.flatMap((it) => [it.brandId, it.creatorId]))]),
    changes: await history.listByCollaborations(tx, ids), offers: await paperwork.listOffers(tx, ids), deliverables: await paperwork.listDeliverables(tx, ids),
  }));
  return found.map((it) => {
    const hold = holds.find((one) => one.collaborationId === it.id);
    invariant(hold, 'a collaboration without a hold', it.id);
    return viewOf(ctx, it, { ...papers, hold });
  });
}

type Papers = {
  readonly accounts: readonly AccountEntry[]; readonly changes: readonly history.ChangeRow[]; readonly offers: readonly paperwork.OfferRow[];
  readonly deliverables: readonly paperwork.DeliverableRow[]; readonly hold: HoldView;
};

function viewOf(ctx: Context, it: Collaboration, papers: Papers): CollaborationView {
  const account = (id: string): AccountEntry => {
    const entry = papers.accounts.find((one) => one.id === id);
    invariant(entry, 'a collaboration without its accounts', it.id);
    return entry;
  };
  const mine = <Row extends { collaborationId: string }>(rows: readonly Row[]) => rows.filter((row) => row.collaborationId === it.id);
  const turn = turnOf(it, papers.hold.state === 'needs_brand');
  return {
    ...it, type: it.terms.type, title: it.terms.title, brand: account(it.brandId), creator: account(it.creatorId), hold: papers.hold,
    turn: { ...turn, yours: turn.who === ctx.viewer.kind || (turn.who === 'both' && ctx.viewer.kind !== 'operator') }, allowedActions: actionsOf(ctx, it),
    timeline: timelineOf(mine(papers.changes), papers), offers: mine(papers.offers).map((offer) => ({ ...offer, terms: store.readTerms(offer.terms) })), deliverables: mine(papers.deliverables),
  };
}

function actionsOf(ctx: Context, it: Collaboration): readonly Action[] {
  const viewer: Viewer = ctx.viewer;
  return viewer.kind !== 'anonymous' && mayAct(viewer).ok ? allowedActions(it, viewer.kind, ctx.clock.now()) : [];
}

function timelineOf(changes: readonly history.ChangeRow[], { hold, accounts }: Papers): readonly TimelineEvent[] {
  const nameOf = (id: string | null) => accounts.find((one) => one.id === id)?.displayName ?? null;
  const work = changes.map((it): TimelineEvent => ({ id: it.id, at: it.at, kind: it.action, machine: 'collaboration', by: it.actor, byName: nameOf(it.actorAccountId), note: it.note }));
  const money = hold.changes.map((it): TimelineEvent => ({ id: it.id, at: it.at, kind: it.step, machine: 'hold', by: 'system', byName: null, note: it.reason ?? '' }));
  return [...work, ...money].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
