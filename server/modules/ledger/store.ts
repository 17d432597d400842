import type { LedgerAccount } from '#domain/ledger/chart.ts';
import type { LedgerEntry } from '#domain/ledger/entry.ts';
import type { Currency, Money } from '#domain/kit/money.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts } from '#server/platform/db/sql.ts';

const idOf = (it: LedgerAccount): string => [it.kind, it.owner, it.currency].filter(Boolean).join(':');

export type NewEntry = { readonly id: string; readonly entry: LedgerEntry; readonly holdChangeId: string | null; readonly at: Instant };

/** Writes an entry with its postings; its key makes a second writing harmless. Returns whether it was written now. */
export async function insertEntry(tx: Tx, { id, entry, holdChangeId, at }: NewEntry): Promise<boolean> {
  const accounts = entry.postings.flatMap((it) => [it.from, it.to]).map((it) => ({ id: idOf(it), kind: it.kind, owner_id: it.owner, currency: it.currency }));
  await tx.run(sql`insert into ledger_accounts (id, kind, owner_id, currency)
    select distinct id, kind, owner_id, currency from jsonb_to_recordset(${jsonb(accounts)}) as a(id text, kind text, owner_id text, currency text) order by id
    on conflict (id) do nothing`);
  const postings = entry.postings.map((it, index) => ({ seq: index + 1, from_id: idOf(it.from), to_id: idOf(it.to), amount: it.amount.minor, currency: it.amount.currency }));
  const { rowCount } = await tx.run(sql`
    with written as (
      insert into ledger_entries (id, key, kind, collaboration_id, hold_change_id, provider_ref, at)
      values (${id}, ${entry.key}, ${entry.kind}, ${entry.collaborationId}, ${holdChangeId}, ${entry.providerRef}, ${ts(at)}) on conflict (key) do nothing returning id)
    insert into postings (entry_id, seq, from_account_id, to_account_id, amount_minor, currency)
    select written.id, seq, from_id, to_id, amount, currency from written, jsonb_to_recordset(${jsonb(postings)}) as p(seq int, from_id text, to_id text, amount bigint, currency text)`);
  return rowCount > 0;
}

export type EntryRow = {
  readonly id: string; readonly key: string; readonly kind: string; readonly providerRef: string | null; readonly at: Instant;
  readonly postings: readonly { readonly fromAccount: string; readonly toAccount: string; readonly amount: Money }[];
};

/** The entries of one collaboration, oldest first. */
export async function listEntries(tx: Tx, collaborationId: string): Promise<readonly EntryRow[]> {
  const { rows } = await tx.run<{ id: string; key: string; kind: string; provider_ref: string | null; at: Instant; from_account_id: string; to_account_id: string; amount_minor: bigint; currency: Currency }>(sql`
    select e.id, e.key, e.kind, e.provider_ref, e.at, p.from_account_id, p.to_account_id, p.amount_minor, p.currency
      from ledger_entries e join postings p on p.entry_id = e.id where e.collaboration_id = ${collaborationId} order by e.at, e.id, p.seq`);
  const entries = new Map<string, EntryRow & { postings: { fromAccount: string; toAccount: string; amount: Money }[] }>();
  for (const row of rows) {
    const known = entries.get(row.id) ?? { id: row.id, key: row.key, kind: row.kind, providerRef: row.provider_ref, at: row.at, postings: [] };
    known.postings.push({ fromAccount: row.from_account_id, toAccount: row.to_account_id, amount: { minor: row.amount_minor, currency: row.currency } });
    entries.set(row.id, known);
  }
  return [...entries.values()];
}

/** The balance of one account; zero when nothing was booked on it. Units: minor units. */
export async function sumOf(tx: Tx, account: LedgerAccount): Promise<bigint> {
  const id = idOf(account);
  const { rows } = await tx.run<{ minor: bigint }>(sql`select (coalesce((select sum(amount_minor) from postings where to_account_id = ${id}), 0)
    - coalesce((select sum(amount_minor) from postings where from_account_id = ${id}), 0))::int8 as minor`);
  return rows[0]?.minor ?? 0n;
}
