import type { Instant } from '#domain/kit/time.ts';
import type { LedgerAccount } from '#domain/ledger/chart.ts';
import type { Context, Tx } from '#server/platform/command.ts';
import * as store from './store.ts';

/** The books of one collaboration, oldest entry first; empty for whoever may not read them. */
export const listLedger = (ctx: Context, collaborationId: string) => ctx.read((tx) => store.listEntries(tx, collaborationId));

/** The balance of one account, inside the caller's view of the database: credit above zero, debit below. Units: minor units. */
export const balanceOf = (tx: Tx, account: LedgerAccount): Promise<bigint> => store.sumOf(tx, account);

/** Everything creators earned between two moments, by the books, and what was taken back of it. For whoever may read all books. Units: minor units; moments in ms since 1970. */
export const listEarned = (ctx: Context, from: Instant, to: Instant) => ctx.read((tx) => store.listEarned(tx, from, to));
