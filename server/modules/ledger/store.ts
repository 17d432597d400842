import type { LedgerAccount } from '#domain/ledger/chart.ts';
import type { LedgerEntry } from '#domain/ledger/entry.ts';
import type { Currency, Money } from '#domain/kit/money.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts, type Sql } from '#server/platform/db/sql.ts';

const idOf = (it: LedgerAccount): string => [it.kind, it.owner, it.currency].filter(Boolean).join(':');

export type NewEntry = { readonly id: string; readonly entry: LedgerEntry; readonly holdChangeId: string | null; readonly at: Instant };

/**
 * Entries with their accounts and postings, as parts of a `with`; an entry whose key is known changes nothing.
 * Postings wait for the accounts, so that the trigger that compares currencies sees new ones too.
 */
export function booking(entries: readonly NewEntry[]): Sql {
  const accounts = entries.flatMap((it) => it.entry.postings).flatMap((it) => [it.from, it.to]).map((it) => ({ id: idOf(it), kind: it.kind, owner_id: it.owner, currency: it.currency }));
  const rows = entries.map(({ id, entry, holdChangeId }) => ({ id, key: entry.key, kind: entry.kind, collaboration_id: entry.collaborationId, hold_change_id: holdChangeId, provider_ref: entry.providerRef }));
  const postings = entries.flatMap(({ id, entry }) => entry.postings.map((it, index) => ({ entry_id: id, seq: index + 1, from_id: idOf(it.from), to_id: idOf(it.to), amount: it.amount.minor, currency: it.amount.currency })));
  return sql`opened as (
      insert into ledger_accounts (id, kind, owner_id, currency)
      select distinct id, kind, owner_id, currency from jsonb_to_recordset(${jsonb(accounts)}) as a(id text, kind text, owner_id text, currency text) order by id
      on conflict do nothing returning id),
    entered as (
      insert into ledger_entries (id, key, kind, collaboration_id, hold_change_id, provider_ref, at)
      select id, key, kind, collaboration_id, hold_change_id, provider_ref, ${ts(entries[0]?.at ?? null)}::timestamptz
        from jsonb_to_recordset(${jsonb(rows)}) as e(id text, key text, kind text, collaboration_id text, hold_change_id text, provider_ref text)
      on conflict (key) do nothing returning id),
    posted as (
      insert into postings (entry_id, seq, from_account_id, to_account_id, amount_minor, currency)
      select entered.id, seq, from_id, to_id, amount, currency
        from jsonb_to_recordset(${jsonb(postings)}) as p(entry_id text, seq int, from_id text, to_id text, amount bigint, currency text) join entered on entered.id = p.entry_id
       where (select count(*) from opened) is not null returning entry_id)`;
}

/** Writes entries with their postings. */
export async function insertEntries(tx: Tx, entries: readonly NewEntry[]): Promise<void> {
  await tx.run(sql`with ${booking(entries)} select count(*) from posted`);
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

/** What one entry made a creator earn, or took back of it, with the commission that went with it. Units: minor units; below zero when taken back. */
export type EarnedRow = { readonly creatorId: string; readonly collaborationId: string; readonly at: Instant; readonly currency: Currency; readonly kind: 'earned' | 'taken_back'; readonly shareMinor: bigint; readonly commissionMinor: bigint };

/** Everything creators earned between two moments, and what lost chargebacks and staff took back of it; oldest first. Units: ms since 1970. */
export async function listEarned(tx: Tx, from: Instant, to: Instant): Promise<readonly EarnedRow[]> {
  const { rows } = await tx.run<EarnedRow>(sql`
    with earning as (
      select e.id, e.collaboration_id, e.at, p.currency, min(t.owner_id) filter (where t.kind = 'creator_payable') as creator_id,
             coalesce(sum(p.amount_minor) filter (where t.kind = 'creator_payable'), 0)::int8 as share, coalesce(sum(p.amount_minor) filter (where t.kind = 'commission'), 0)::int8 as commission
        from ledger_entries e join postings p on p.entry_id = e.id join ledger_accounts t on t.id = p.to_account_id
       where e.kind in ('release', 'charge') group by e.id, e.collaboration_id, e.at, p.currency having count(*) filter (where t.kind = 'creator_payable') > 0),
    losing as (
      select e.id, e.collaboration_id, e.at, p.currency, coalesce(sum(p.amount_minor) filter (where f.kind in ('creator_payable', 'creator_receivable')), 0)::int8 as share,
             coalesce(sum(p.amount_minor) filter (where f.kind = 'commission'), 0)::int8 as commission
        from ledger_entries e join postings p on p.entry_id = e.id join ledger_accounts f on f.id = p.from_account_id where e.kind in ('chargeback_lost', 'unrelease', 'claw_back') group by e.id, e.collaboration_id, e.at, p.currency)
    select creator_id as "creatorId", collaboration_id as "collaborationId", at, currency, 'earned' as kind, share as "shareMinor", commission as "commissionMinor" from earning where at >= ${ts(from)} and at < ${ts(to)}
    union all select e.creator_id, l.collaboration_id, l.at, l.currency, 'taken_back', -l.share, -l.commission from losing l join earning e on e.collaboration_id = l.collaboration_id
     where l.at >= ${ts(from)} and l.at < ${ts(to)} and (l.share > 0 or l.commission > 0)
     order by 3, 2, 5`);
  return rows;
}
