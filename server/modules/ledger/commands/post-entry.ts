import type { LedgerEntry } from '#domain/ledger/entry.ts';
import type { Context, Tx } from '#server/platform/command.ts';
import * as store from '../store.ts';

/** Books an entry inside the transaction of what it records; booking the same key twice changes nothing. */
export async function postEntry(ctx: Context, tx: Tx, it: { entry: LedgerEntry; holdChangeId: string | null }): Promise<void> {
  const now = ctx.clock.now();
  await store.insertEntry(tx, { id: ctx.random.id('ledgerEntry', now), entry: it.entry, holdChangeId: it.holdChangeId, at: now });
}
