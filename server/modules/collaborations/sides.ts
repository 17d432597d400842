import type { Actor } from '#domain/accounts/roles.ts';
import type { Party } from '#domain/collaborations/collaboration.ts';
import type { State } from '#domain/collaborations/states.ts';
import type { Terms } from '#domain/collaborations/terms.ts';
import { invariant } from '#domain/kit/assert.ts';
import { isId, type AccountId } from '#domain/kit/ids.ts';
import type { Money } from '#domain/kit/money.ts';
import type { Instant } from '#domain/kit/time.ts';
import { findAccounts } from '#server/modules/accounts/index.ts';
import { findHolds } from '#server/modules/settlement/index.ts';
import type { Context } from '#server/platform/command.ts';
import * as history from './history/store.ts';
import * as store from './store.ts';

/** Whom a collaboration concerns and what one needs to tell them. `unheld`: nothing is taken before the work is approved. `creatorPart`: what of the price the creator keeps of divided money. `by`: who took the step that was asked about. Units: minor units; `dueAt` and `acceptedAt` in ms since 1970. */
export type Sides = {
  readonly brandId: AccountId; readonly creatorId: AccountId; readonly brandName: string; readonly creatorName: string;
  readonly title: string; readonly type: string; readonly state: State; readonly dueAt: Instant | null; readonly acceptedAt: Instant | null; readonly terms: Terms;
  readonly offerBy: Party; readonly posted: boolean; readonly unheld: boolean; readonly creatorPart: Money | null; readonly frozen: boolean; readonly by: Actor | null;
};

/** The two sides of a collaboration, and who took one of its steps; nothing when there is no such collaboration. For the worker. */
export async function sidesOf(ctx: Context, id: string, changeId?: string): Promise<Sides | null> {
  if (!isId('collaboration', id)) return null;
  return ctx.read(async (tx) => {
    const it = await store.find(tx, id);
    if (!it) return null;
    const [hold] = await findHolds(tx, [id]);
    const accounts = await findAccounts(tx, [it.brandId, it.creatorId]);
    const nameOf = (accountId: AccountId): string => {
      const account = accounts.find((one) => one.id === accountId);
      invariant(account, 'a collaboration without its accounts', id);
      return account.displayName;
    };
    return {
      brandId: it.brandId, creatorId: it.creatorId, brandName: nameOf(it.brandId), creatorName: nameOf(it.creatorId), title: it.terms.title, type: it.terms.type, state: it.state, dueAt: it.dueAt, acceptedAt: it.acceptedAt,
      terms: it.terms, offerBy: it.offerBy, posted: it.postedAt !== null, unheld: hold?.rail === 'charge_on_release', creatorPart: hold?.creatorPart ?? null, frozen: it.frozen !== null, by: changeId === undefined ? null : (await history.findActor(tx, changeId)) ?? null,
    };
  });
}

/** What some collaborations are called, in the order asked; empty for what the viewer may not read. */
export async function titlesOf(ctx: Context, ids: readonly string[]): Promise<readonly string[]> {
  const found = await ctx.read((tx) => store.findMany(tx, ids));
  return ids.map((id) => found.find((it) => it.id === id)?.terms.title ?? '');
}
