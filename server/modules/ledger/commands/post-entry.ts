import type { LedgerEntry } from '#domain/ledger/entry.ts';
import type { Context, Tx } from '#server/platform/command.ts';
import type { Sql } from '#server/platform/db/sql.ts';
import * as store from '../store.ts';

type Booking = { readonly entries: readonly LedgerEntry[]; readonly holdChangeId: string | null };

function dated(ctx: Context, { entries, holdChangeId }: Booking): store.NewEntry[] {
  const at = ctx.clock.now();
  return entries.map((entry) => ({ id: ctx.random.id('ledgerEntry', at), entry, holdChangeId, at }));
}

/** Books an entry inside the transaction of what it records; booking the same key twice changes nothing. */
export async function postEntry(ctx: Context, tx: Tx, it: { entry: LedgerEntry; holdChangeId: string | null }): Promise<void> {
  await store.insertEntries(tx, dated(ctx, { entries: [it.entry], holdChangeId: it.holdChangeId }));
}

/** Entries as parts of the statement that writes what they record, or nothing to book: a step and its books are one round trip. */
export const bookingOf = (ctx: Context, it: Booking): Sql | null => (it.entries.length === 0 ? null : store.booking(dated(ctx, it)));
