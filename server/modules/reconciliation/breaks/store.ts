import type { Currency } from '#domain/kit/money.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';
import type { BreakKind, Difference } from '../statement/store.ts';

/** Opens a break, or notes that it is still there. Returns whether it was opened now. */
export async function open(tx: Tx, it: Difference & { id: string; owner: string; at: Instant }): Promise<boolean> {
  const { rows } = await tx.run<{ opened: boolean }>(sql`
    insert into recon_breaks as b (id, kind, provider_id, stripe_account, collaboration_id, currency, ours_minor, theirs_minor, owner, opened_at, seen_at)
    values (${it.id}, ${it.kind}, ${it.providerId}, ${it.stripeAccount}, ${it.collaborationId}, ${it.currency}, ${it.oursMinor}, ${it.theirsMinor}, ${it.owner}, ${ts(it.at)}, ${ts(it.at)})
    on conflict (kind, provider_id) where closed_at is null do update set ours_minor = excluded.ours_minor, theirs_minor = excluded.theirs_minor, seen_at = excluded.seen_at
    returning id = ${it.id} as opened`);
  return rows[0]?.opened ?? false;
}

/** Closes the open breaks of the statement that were not seen at `at`. Returns how many. */
export async function closeUnseen(tx: Tx, at: Instant): Promise<number> {
  return (await tx.run(sql`update recon_breaks set closed_at = ${ts(at)}, how = 'matched' where closed_at is null and kind <> 'orphan_payment' and seen_at < ${ts(at)}`)).rowCount;
}

/** Closes one break with what became of it. */
export async function close(tx: Tx, it: { kind: BreakKind; providerId: string; how: string; at: Instant }): Promise<void> {
  await tx.run(sql`update recon_breaks set closed_at = ${ts(it.at)}, how = ${it.how} where kind = ${it.kind} and provider_id = ${it.providerId} and closed_at is null`);
}

export type BreakRow = {
  readonly id: string; readonly kind: BreakKind; readonly providerId: string; readonly stripeAccount: string; readonly collaborationId: string | null; readonly currency: Currency;
  readonly oursMinor: bigint; readonly theirsMinor: bigint; readonly owner: string; readonly openedAt: Instant; readonly closedAt: Instant | null; readonly how: string | null;
};

/** The breaks: open ones first, oldest first. Row-level security shows them to staff alone. */
export async function list(tx: Tx, first: number): Promise<readonly BreakRow[]> {
  const { rows } = await tx.run<BreakRow>(sql`
    select id, kind, provider_id as "providerId", stripe_account as "stripeAccount", collaboration_id as "collaborationId", currency, ours_minor as "oursMinor", theirs_minor as "theirsMinor",
        owner, opened_at as "openedAt", closed_at as "closedAt", how
      from recon_breaks order by closed_at is not null, opened_at, id limit ${first}`);
  return rows;
}

/** How many breaks are open, and since when the oldest is. */
export async function countOpen(tx: Tx): Promise<{ readonly open: number; readonly oldestAt: Instant | null }> {
  const { rows } = await tx.run<{ open: number; oldestAt: Instant | null }>(sql`select count(*)::int as open, min(opened_at) as "oldestAt" from recon_breaks where closed_at is null`);
  return rows[0] ?? { open: 0, oldestAt: null };
}

/** Says whether a break was opened and closed before. */
export async function wasClosed(tx: Tx, kind: BreakKind, providerId: string): Promise<boolean> {
  return (await tx.run(sql`select 1 from recon_breaks where kind = ${kind} and provider_id = ${providerId} and closed_at is not null limit 1`)).rowCount > 0;
}
