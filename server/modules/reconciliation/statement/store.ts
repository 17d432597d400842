import type { Currency } from '#domain/kit/money.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { ListedMovement } from '#server/adapters/stripe/port.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts, type Sql } from '#server/platform/db/sql.ts';

/** Keeps the lines of a statement as listed; the newest listing wins, so that a line the provider changed shows. Units: minor units. */
export async function keepLines(tx: Tx, lines: readonly ListedMovement[], at: Instant): Promise<void> {
  const rows = lines.map((it) => ({
    id: it.id, account: it.stripeAccount, type: it.type, source: it.sourceId, about: it.aboutId, collaboration: it.collaborationId, amount: it.amountMinor, fee: it.feeMinor,
    currency: it.currency, available: ts(it.availableAt), created: ts(it.createdAt),
  }));
  await tx.run(sql`insert into statement_lines as s (id, stripe_account, type, source_id, about_id, collaboration_id, amount_minor, fee_minor, net_minor, currency, available_at, created_at, listed_at)
    select id, account, type, source, about, collaboration, amount, fee, amount - fee, currency, available, created, ${ts(at)}
      from jsonb_to_recordset(${jsonb(rows)}) as r(id text, account text, type text, source text, about text, collaboration text, amount bigint, fee bigint, currency text, available timestamptz, created timestamptz)
    on conflict (id) do update set type = excluded.type, source_id = excluded.source_id, about_id = excluded.about_id, collaboration_id = excluded.collaboration_id,
      amount_minor = excluded.amount_minor, fee_minor = excluded.fee_minor, net_minor = excluded.net_minor, currency = excluded.currency, listed_at = excluded.listed_at`);
}

export type BreakKind = 'unexplained_movement' | 'amount_differs' | 'mirror_differs' | 'missing_movement' | 'unmapped_payout' | 'orphan_payment';

/** One difference between the provider's statement and our books. Units: minor units, as they change the balance. */
export type Difference = {
  readonly kind: BreakKind; readonly providerId: string; readonly stripeAccount: string; readonly collaborationId: string | null; readonly currency: Currency;
  readonly oursMinor: bigint; readonly theirsMinor: bigint;
};

/**
 * What one entry moved on clearing, in one currency. Asked entry by entry: nearly all postings touch clearing, so whoever begins
 * with that account reads the books of all time.
 */
const onClearing = (entry: Sql, currency: Sql): Sql => sql`(
  select coalesce(sum(p.amount_minor), 0) as minor, count(*) as count from posting_lines p join ledger_accounts a on a.id = p.account_id and a.kind = 'clearing'
   where p.entry_id = ${entry} and p.currency = ${currency})`;

/**
 * Our own balance: what the books say of clearing for a thing is what its lines add up to, and each line is mirrored as it stands there.
 * A creator's balance: transfers came in, reversals and payouts of ours went out, to the cent.
 */
function unmatched(from: Instant): Sql {
  return sql`
    with lines as (select * from statement_lines where about_id in (select about_id from statement_lines where created_at >= ${ts(from)})),
    grouped as (
      select about_id, stripe_account, currency, sum(net_minor)::int8 as net, sum(amount_minor)::int8 as amount, max(created_at) as at, max(collaboration_id) as collaboration_id, bool_or(type like 'payout%') as payout
        from lines group by about_id, stripe_account, currency),
    refs as (select distinct about_id, currency, ref from lines, unnest(array[id, about_id]) as r(ref) where stripe_account = ''),
    booked as (
      select r.about_id, r.currency, -sum(c.minor) as minor, sum(c.count) as count, max(e.collaboration_id) as collaboration_id
        from refs r join ledger_entries e on e.provider_ref = r.ref cross join lateral ${onClearing(sql`e.id`, sql`r.currency`)} as c
       where c.count > 0 group by r.about_id, r.currency),
    unmirrored as (
      select l.about_id, l.currency, sum(coalesce(t.net_minor, 0))::int8 as minor from lines l left join provider_balance_transactions t on t.id = l.id
       where l.stripe_account = '' and (t.id is null or (t.type, t.source_id, t.amount_minor, t.fee_minor, t.currency) is distinct from (l.type, l.source_id, l.amount_minor, l.fee_minor, l.currency))
       group by l.about_id, l.currency),
    own as (
      select case when b.count is null then 'unexplained_movement' when b.minor <> g.net then 'amount_differs' else 'mirror_differs' end as kind,
          g.about_id, g.stripe_account, coalesce(b.collaboration_id, g.collaboration_id) as collaboration_id, g.currency,
          case when b.count is null or b.minor <> g.net then coalesce(b.minor, 0) else m.minor end as ours, g.net as theirs, g.at
        from grouped g left join booked b using (about_id, currency) left join unmirrored m using (about_id, currency)
       where g.stripe_account = '' and (b.minor is distinct from g.net or m.about_id is not null)),
    creators as (
      select case when o.id is not null then 'amount_differs' when g.payout then 'unmapped_payout' else 'unexplained_movement' end as kind,
          g.about_id, g.stripe_account, coalesce(o.collaboration_id, g.collaboration_id) as collaboration_id, g.currency, coalesce(o.minor, 0) as ours, g.amount as theirs, g.at
        from grouped g left join lateral (
          select p.id, p.collaboration_id, case when p.status = 'failed' then 0 when p.object = 'transfer' then p.amount_minor else -p.amount_minor end as minor
            from provider_objects p where p.id = g.about_id and p.currency = g.currency and (p.object <> 'transfer' or p.destination = g.stripe_account)) o on true
       where g.stripe_account <> '' and o.minor is distinct from g.amount)
    select * from own union all select * from creators`;
}

/** What does not match, among lines since `from` that are older than `before`. */
export async function findUnmatched(tx: Tx, { from, before }: { from: Instant; before: Instant }): Promise<readonly Difference[]> {
  const { rows } = await tx.run<Difference>(sql`select kind, about_id as "providerId", stripe_account as "stripeAccount", collaboration_id as "collaborationId", currency, ours::int8 as "oursMinor", theirs::int8 as "theirsMinor"
    from (${unmatched(from)}) as found where at < ${ts(before)} order by about_id`);
  return rows;
}

/** Entries of our books about money at the provider that its statement does not know. */
export async function findMissing(tx: Tx, { from, before }: { from: Instant; before: Instant }): Promise<readonly Difference[]> {
  const { rows } = await tx.run<Difference>(sql`
    select 'missing_movement' as kind, e.provider_ref as "providerId", '' as "stripeAccount", max(e.collaboration_id) as "collaborationId", k.currency, (-sum(c.minor))::int8 as "oursMinor", 0::int8 as "theirsMinor"
      from ledger_entries e cross join lateral (select distinct currency from postings where entry_id = e.id) as k cross join lateral ${onClearing(sql`e.id`, sql`k.currency`)} as c
     where e.at >= ${ts(from)} and e.at < ${ts(before)} and not exists (select 1 from statement_lines s where s.id = e.provider_ref)
       and not exists (select 1 from statement_lines s where s.about_id = e.provider_ref and s.stripe_account = '') and c.count > 0
     group by e.provider_ref, k.currency having sum(c.minor) <> 0 order by e.provider_ref`);
  return rows;
}

/** How much of the statement our books explain, in one currency. Units: minor units, each movement by its size. */
export type Ratio = { readonly currency: Currency; readonly matchedMinor: bigint; readonly totalMinor: bigint; readonly lines: number };

/** Adds up the statement since a moment and what of it is explained, per currency. */
export async function sumExplained(tx: Tx, from: Instant): Promise<readonly Ratio[]> {
  const { rows } = await tx.run<Ratio>(sql`
    with broken as (select distinct about_id, stripe_account, currency from (${unmatched(from)}) as found)
    select l.currency, coalesce(sum(abs(l.net_minor)) filter (where b.about_id is null), 0)::int8 as "matchedMinor", sum(abs(l.net_minor))::int8 as "totalMinor", count(*)::int as lines
      from statement_lines l left join broken b on (b.about_id, b.stripe_account, b.currency) = (l.about_id, l.stripe_account, l.currency)
     where l.created_at >= ${ts(from)} group by l.currency order by l.currency`);
  return rows;
}
