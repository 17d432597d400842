import type { Currency, Money } from '#domain/kit/money.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

/** `withheld`: a part of a release is kept back · `reversal`: a transfer is taken back. */
export type Way = 'withheld' | 'reversal';
export type Recovery = { readonly id: string; readonly creatorId: string; readonly holdId: string; readonly way: Way; readonly amount: Money };

/** Takes the row lock under which is decided what a creator pays back from what. */
export async function lockCreator(tx: Tx, creatorId: string): Promise<void> {
  await tx.run(sql`select creator_id from payout_accounts where creator_id = ${creatorId} for update`);
}

/** Records that an amount is taken from here. */
export async function decide(tx: Tx, it: Recovery & { at: Instant }): Promise<void> {
  await tx.run(sql`insert into recoveries (id, creator_id, hold_id, way, amount_minor, currency, decided_at)
    values (${it.id}, ${it.creatorId}, ${it.holdId}, ${it.way}, ${it.amount.minor}, ${it.amount.currency}, ${ts(it.at)}) on conflict (hold_id, way) do nothing`);
}

type Row = { id: string; creator_id: string; hold_id: string; way: Way; amount_minor: bigint; currency: Currency; open: boolean };

/** What is taken from a hold in one way, and whether it still waits for the books; nothing when nothing is. */
export async function find(tx: Tx, holdId: string, way: Way): Promise<(Recovery & { readonly open: boolean }) | undefined> {
  const { rows } = await tx.run<Row>(sql`select id, creator_id, hold_id, way, amount_minor, currency, booked_at is null as open from recoveries
    where hold_id = ${holdId} and way = ${way} and given_up_at is null`);
  const row = rows[0];
  return row && { id: row.id, creatorId: row.creator_id, holdId: row.hold_id, way: row.way, amount: { minor: row.amount_minor, currency: row.currency }, open: row.open };
}

/** The sum of what was decided and is not in the books yet. Units: minor units. */
export async function sumOpen(tx: Tx, creatorId: string, currency: Currency): Promise<bigint> {
  const { rows } = await tx.run<{ minor: bigint }>(sql`select coalesce(sum(amount_minor), 0)::int8 as minor from recoveries
    where creator_id = ${creatorId} and currency = ${currency} and booked_at is null and given_up_at is null`);
  return rows[0]?.minor ?? 0n;
}

/** Notes that it is in the books. */
export async function markBooked(tx: Tx, id: string, at: Instant): Promise<void> {
  await tx.run(sql`update recoveries set booked_at = ${ts(at)} where id = ${id} and booked_at is null`);
}

/** Notes that it could not be taken from here. */
export async function giveUp(tx: Tx, id: string, at: Instant): Promise<void> {
  await tx.run(sql`update recoveries set given_up_at = ${ts(at)} where id = ${id} and booked_at is null`);
}

/** What was kept back of a creator's releases, by hold. Units: minor units. */
export async function listWithheld(tx: Tx, creatorId: string): Promise<ReadonlyMap<string, Money>> {
  const { rows } = await tx.run<{ hold_id: string; amount_minor: bigint; currency: Currency }>(sql`select hold_id, amount_minor, currency from recoveries
    where creator_id = ${creatorId} and way = 'withheld' and given_up_at is null order by hold_id`);
  return new Map(rows.map((it) => [it.hold_id, { minor: it.amount_minor, currency: it.currency }]));
}
