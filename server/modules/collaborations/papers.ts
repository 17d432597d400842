import type { Actor } from '#domain/accounts/roles.ts';
import type { Terms } from '#domain/collaborations/terms.ts';
import type { Instant } from '#domain/kit/time.ts';
import { findAccounts } from '#server/modules/accounts/index.ts';
import { listHoldChanges } from '#server/modules/settlement/index.ts';
import type { Context } from '#server/platform/command.ts';
import * as history from './history/store.ts';
import * as paperwork from './paperwork/store.ts';
import { readTerms } from './store.ts';

/** One line of what happened to the work or to its money. */
export type TimelineEvent = { readonly id: string; readonly at: Instant; readonly kind: string; readonly machine: 'collaboration' | 'hold'; readonly by: Actor; readonly byName: string | null; readonly note: string };
export type OfferView = Omit<paperwork.OfferRow, 'terms'> & { readonly terms: Terms };

const byId = <Row extends { readonly collaborationId: string }>(ids: readonly string[], rows: readonly Row[]): Row[][] => ids.map((id) => rows.filter((it) => it.collaborationId === id));

/** Everything that happened in some collaborations, work and money in one stream, oldest first; one list per id asked. */
export async function listTimelines(ctx: Context, ids: readonly string[]): Promise<TimelineEvent[][]> {
  const { changes, names } = await ctx.read(async (tx) => {
    const found = await history.listByCollaborations(tx, ids);
    const actors = [...new Set(found.flatMap((it) => (it.actorAccountId === null ? [] : [it.actorAccountId])))];
    return { changes: found, names: new Map((await findAccounts(tx, actors)).map((it) => [it.id, it.displayName])) };
  });
  const work = changes.map((it) => ({
    collaborationId: it.collaborationId, id: it.id, at: it.at, kind: it.action as string, machine: 'collaboration' as const, by: it.actor, byName: names.get(it.actorAccountId ?? '') ?? null, note: it.note,
  }));
  const money = (await listHoldChanges(ctx, ids)).map((it) => ({
    collaborationId: it.collaborationId, id: it.id, at: it.at, kind: it.step, machine: 'hold' as const, by: 'system' as const, byName: null, note: it.reason ?? '',
  }));
  const stream = [...work, ...money].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return byId(ids, stream);
}

/** The offers made in some collaborations, oldest first; one list per id asked. Units: prices in minor units. */
export async function listOffersOf(ctx: Context, ids: readonly string[]): Promise<OfferView[][]> {
  const rows = await ctx.read((tx) => paperwork.listOffers(tx, ids));
  return byId(ids, rows.map((it) => ({ ...it, terms: readTerms(it.terms) })));
}

/** What was handed in in some collaborations, oldest first; one list per id asked. */
export async function listDeliverablesOf(ctx: Context, ids: readonly string[]): Promise<paperwork.DeliverableRow[][]> {
  return byId(ids, await ctx.read((tx) => paperwork.listDeliverables(tx, ids)));
}
