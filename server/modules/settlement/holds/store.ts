import type { Currency } from '#domain/kit/money.ts';
import type { CardId } from '#domain/kit/ids.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Hold, HoldState, RailKey } from '#domain/settlement/hold.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts, type Sql } from '#server/platform/db/sql.ts';
import { StaleWrite } from '#server/platform/faults.ts';

type HoldRow = {
  id: string; collaboration_id: string; brand_id: string; creator_id: string; state: HoldState; rail: RailKey | null; rail_rule: string | null; rail_reason: string | null; card_id: string;
  currency: Currency; price_minor: bigint; brand_fee_minor: bigint; commission_minor: bigint; brand_fee_bps: number; commission_bps: number; policy_version: string; attempt: number;
  intent_id: string | null; charge_id: string | null; captured: boolean; capture_before: Instant | null; transfer_id: string | null; payout_id: string | null; refund_id: string | null;
  needs_brand_reason: string | null; failure: string | null; due_at: Instant | null; funded_at: Instant | null; settled_at: Instant | null;
  creator_part_minor: bigint | null; available_at: Instant | null; version: number;
};

const ALL = sql`id, collaboration_id, brand_id, creator_id, state, rail, rail_rule, rail_reason, card_id, currency, price_minor, brand_fee_minor, commission_minor, brand_fee_bps, commission_bps,
  policy_version, attempt, intent_id, charge_id, captured, capture_before, transfer_id, payout_id, refund_id, needs_brand_reason, failure, due_at, funded_at, settled_at, creator_part_minor, available_at, version`;

function toHold(row: HoldRow): Hold {
  const amount = (minor: bigint) => ({ minor, currency: row.currency });
  return {
    id: row.id as Hold['id'], collaborationId: row.collaboration_id as Hold['collaborationId'], brandId: row.brand_id as Hold['brandId'], creatorId: row.creator_id as Hold['creatorId'],
    state: row.state, rail: row.rail, railRule: row.rail_rule, railReason: row.rail_reason, policyVersion: row.policy_version, cardId: row.card_id as CardId,
    price: amount(row.price_minor), brandFee: amount(row.brand_fee_minor), commission: amount(row.commission_minor), brandFeeBps: row.brand_fee_bps, commissionBps: row.commission_bps,
    attempt: row.attempt, intentId: row.intent_id, chargeId: row.charge_id, captured: row.captured, captureBefore: row.capture_before,
    transferId: row.transfer_id, payoutId: row.payout_id, refundId: row.refund_id, needsBrandReason: row.needs_brand_reason, failure: row.failure,
    dueAt: row.due_at, fundedAt: row.funded_at, settledAt: row.settled_at,
    creatorPart: row.creator_part_minor === null ? null : amount(row.creator_part_minor), availableAt: row.available_at, version: row.version,
  };
}

/** Every time a bank took the payment it gave it back: each is noted once, and a lost one stays noted. */
const UNDISPUTED = sql`(select count(*) filter (where step <> 'chargebackWon') <= count(*) filter (where step = 'chargebackWon')
  from hold_changes where collaboration_id = holds.collaboration_id and step in ('chargeback', 'chargebackWon', 'chargebackLost'))`;

/** Whether no bank has, or asks for, the payment of a hold. */
export const isUndisputed = async (tx: Tx, id: string): Promise<boolean> => (await tx.run(sql`select from holds where id = ${id} and ${UNDISPUTED}`)).rowCount === 1;

/** Inserts a new hold, secured by a saved card. */
export async function insert(tx: Tx, it: Hold): Promise<void> {
  await tx.run(sql`insert into holds (id, collaboration_id, brand_id, creator_id, state, rail, rail_rule, rail_reason, card_id, currency, price_minor, brand_fee_minor, commission_minor,
      brand_fee_bps, commission_bps, policy_version, attempt, version)
    values (${it.id}, ${it.collaborationId}, ${it.brandId}, ${it.creatorId}, ${it.state}, ${it.rail}, ${it.railRule}, ${it.railReason}, ${it.cardId}, ${it.price.currency}, ${it.price.minor},
      ${it.brandFee.minor}, ${it.commission.minor}, ${it.brandFeeBps}, ${it.commissionBps}, ${it.policyVersion}, ${it.attempt}, 1)`);
}

/** Takes the row lock of a hold. */
export async function lock(tx: Tx, id: string): Promise<Hold | undefined> {
  const { rows } = await tx.run<HoldRow>(sql`select ${ALL} from holds where id = ${id} for update`);
  return rows[0] && toHold(rows[0]);
}

/** Takes the row lock of a collaboration's hold. */
export async function lockByCollaboration(tx: Tx, collaborationId: string): Promise<Hold | undefined> {
  const { rows } = await tx.run<HoldRow>(sql`select ${ALL} from holds where collaboration_id = ${collaborationId} for update`);
  return rows[0] && toHold(rows[0]);
}

/** Reads a hold without its lock. */
export async function find(tx: Tx, id: string): Promise<Hold | undefined> {
  const { rows } = await tx.run<HoldRow>(sql`select ${ALL} from holds where id = ${id}`);
  return rows[0] && toHold(rows[0]);
}

/** Reads the holds of some collaborations. */
export async function listByCollaborations(tx: Tx, ids: readonly string[]): Promise<readonly Hold[]> {
  const { rows } = await tx.run<HoldRow>(sql`select ${ALL} from holds where collaboration_id = any(${ids}) order by id`);
  return rows.map(toHold);
}

/** The hold that a provider's object belongs to, or nothing. */
export async function findByProviderId(tx: Tx, objectId: string): Promise<Hold | undefined> {
  const { rows } = await tx.run<HoldRow>(sql`select ${ALL} from holds
    where intent_id = ${objectId} or charge_id = ${objectId} or transfer_id = ${objectId} or payout_id = ${objectId} or refund_id = ${objectId} order by id limit 1`);
  return rows[0] && toHold(rows[0]);
}

const saving = (it: Hold): Sql => sql`update holds set state = ${it.state}, rail = ${it.rail}, rail_rule = ${it.railRule}, rail_reason = ${it.railReason}, card_id = ${it.cardId},
        price_minor = ${it.price.minor}, brand_fee_minor = ${it.brandFee.minor}, commission_minor = ${it.commission.minor}, brand_fee_bps = ${it.brandFeeBps}, commission_bps = ${it.commissionBps},
        policy_version = ${it.policyVersion}, attempt = ${it.attempt}, intent_id = ${it.intentId}, charge_id = ${it.chargeId}, captured = ${it.captured}, capture_before = ${ts(it.captureBefore)},
        transfer_id = ${it.transferId}, payout_id = ${it.payoutId}, refund_id = ${it.refundId}, needs_brand_reason = ${it.needsBrandReason}, failure = ${it.failure},
        due_at = ${ts(it.dueAt)}, funded_at = ${ts(it.fundedAt)}, settled_at = ${ts(it.settledAt)},
        creator_part_minor = ${it.creatorPart?.minor ?? null}, available_at = ${ts(it.availableAt)}, version = version + 1
     where id = ${it.id} and version = ${it.version}`;

const stale = (it: Hold): StaleWrite => new StaleWrite(`hold ${it.id} moved on from version ${it.version}`);

/** Writes `next` over the version it was read at. Throws: StaleWrite (retryable) if another writer came first. */
export async function save(tx: Tx, it: Hold): Promise<void> {
  const { rowCount } = await tx.run(saving(it));
  if (rowCount !== 1) throw stale(it);
}

export type HoldChange = { readonly id: string; readonly step: string; readonly from: HoldState | '-'; readonly to: HoldState; readonly reason: string | null; readonly at: Instant };

/** A line of history for `saved`, the hold it is about: without one the line breaks the transaction. */
const adding = (hold: Hold, change: HoldChange, saved: Sql): Sql => sql`insert into hold_changes (id, hold_id, collaboration_id, brand_id, creator_id, seq, step, from_state, to_state, reason, at)
    select ${change.id}, ${saved}, ${hold.collaborationId}, ${hold.brandId}, ${hold.creatorId}, coalesce(max(seq), 0) + 1, ${change.step}, ${change.from}, ${change.to}, ${change.reason}, ${ts(change.at)}::timestamptz
      from hold_changes where hold_id = ${hold.id}`;

/** Adds a line to the history of a hold, numbered without gaps under its row lock. */
export async function addChange(tx: Tx, hold: Hold, change: HoldChange): Promise<void> {
  await tx.run(adding(hold, change, sql`${hold.id}`));
}

export type Written = { readonly change: HoldChange; readonly event: Sql | null; readonly booking: Sql | null };

const ABSENT = '23502';

/**
 * Writes a step of a locked hold: its record, its history, the event that tells of it and its books, in one statement; `run` sends it, alone or with the commit.
 * Record and history are asked for, so they are written first, and the books after them. Throws: StaleWrite (retryable), and nothing of it is kept.
 */
export async function saveStep(run: Tx['run'], it: Hold, { change, event, booking }: Written): Promise<void> {
  await run(sql`with saved as (${saving(it)} returning id), changed as (${adding(it, change, sql`(select id from saved)`)} returning id)${event ? sql`, announced as (${event})` : sql``}${booking ? sql`, ${booking}` : sql``}
    select id from changed`).catch((error: unknown) => {
    const absent = error instanceof Error && 'code' in error && error.code === ABSENT && 'column' in error && error.column === 'hold_id';
    throw absent ? stale(it) : error;
  });
}

/** The history of the holds of some collaborations, oldest first. */
export async function listChanges(tx: Tx, collaborationIds: readonly string[]): Promise<readonly (HoldChange & { collaborationId: string })[]> {
  const { rows } = await tx.run<HoldChange & { collaborationId: string }>(sql`
    select id, collaboration_id as "collaborationId", step, from_state as "from", to_state as "to", reason, at from hold_changes where collaboration_id = any(${collaborationIds}) order by collaboration_id, seq`);
  return rows;
}

/** Holds whose own clock has run out, and takes it off, so that each is heard once. Units: `max` holds. */
export async function takeDue(tx: Tx, now: Instant, max: number): Promise<readonly Hold[]> {
  const { rows } = await tx.run<HoldRow>(sql`select ${ALL} from holds where due_at is not null and due_at <= ${ts(now)} order by due_at, id limit ${max} for update skip locked`);
  return rows.map(toHold);
}

/** When the next hold's own clock runs out, or nothing. */
export async function nextDueAt(tx: Tx): Promise<Instant | null> {
  const { rows } = await tx.run<{ at: Instant | null }>(sql`select min(due_at) as at from holds where due_at is not null`);
  return rows[0]?.at ?? null;
}

export type StageRow = { readonly state: HoldState; readonly rail: RailKey | null; readonly currency: Currency; readonly count: number; readonly total_minor: bigint; readonly share_minor: bigint };

/** Sums of holds by state and rail for one side; of a split one, what the creator’s part makes of it. Units: minor units. */
export async function sumByState(tx: Tx, accountId: string | null): Promise<readonly StageRow[]> {
  const { rows } = await tx.run<StageRow>(sql`
    select state, rail, currency, count(*)::int as count, sum(part + (part * brand_fee_bps + 5000) / 10000)::int8 as total_minor, sum(part - (part * commission_bps + 5000) / 10000)::int8 as share_minor
      from (select *, coalesce(creator_part_minor, price_minor) as part from holds) as holds where ${accountId === null ? sql`true` : sql`(brand_id = ${accountId} or creator_id = ${accountId})`} group by 1, 2, 3 order by 1, 2, 3`);
  return rows;
}

/**
 * How many collaborations of a brand with each of some creators were paid: released, or split with a part for the creator. What a bank took back, or is
 * still asked back by one, does not count; what was won back does. Those with none are missing. Source: ADR-0029.
 */
export async function countPaid(tx: Tx, brandId: string, creatorIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await tx.run<{ creatorId: string; count: number }>(sql`select creator_id as "creatorId", count(*)::int as count from holds
    where brand_id = ${brandId} and creator_id = any(${creatorIds}) and state in ('released', 'split') and creator_part_minor is distinct from 0 and ${UNDISPUTED} group by creator_id`);
  return new Map(rows.map((it) => [it.creatorId, it.count]));
}

/** How many pairs have how many paid collaborations. */
export async function countPairs(tx: Tx): Promise<readonly { readonly paidCount: number; readonly pairs: number }[]> {
  const { rows } = await tx.run<{ paidCount: number; pairs: number }>(sql`select paid as "paidCount", count(*)::int as pairs
    from (select count(*)::int as paid from holds where state in ('released', 'split') and creator_part_minor is distinct from 0 and ${UNDISPUTED} group by brand_id, creator_id) as pair group by paid order by paid`);
  return rows;
}

/** The newest holds of a creator. */
export async function listByCreator(tx: Tx, creatorId: string, max: number): Promise<readonly Hold[]> {
  const { rows } = await tx.run<HoldRow>(sql`select ${ALL} from holds where creator_id = ${creatorId} and state not in ('secured', 'closed', 'failed') order by id desc limit ${max}`);
  return rows.map(toHold);
}

/** The holds of a creator whose payment did not arrive. */
export async function listUnpaid(tx: Tx, creatorId: string): Promise<readonly Hold[]> {
  const { rows } = await tx.run<HoldRow>(sql`select ${ALL} from holds where creator_id = ${creatorId} and state in ('releasing', 'splitting') and failure is not null order by id`);
  return rows.map(toHold);
}

/** What lies in a creator's own balance for work that is under way, by currency. Units: minor units. */
export async function sumWithCreator(tx: Tx, creatorId: string): Promise<readonly { readonly currency: Currency; readonly minor: bigint }[]> {
  const { rows } = await tx.run<{ currency: Currency; minor: bigint }>(sql`select currency, sum(price_minor - commission_minor)::int8 as minor from holds
    where creator_id = ${creatorId} and state = 'funded' and captured and rail <> 'platform_hold' group by currency order by currency`);
  return rows;
}

/** Creators in whose own balances money lies for work that is under way, or lacked. */
export async function listCreatorsHolding(tx: Tx): Promise<readonly string[]> {
  const { rows } = await tx.run<{ id: string }>(sql`select creator_id as id from holds where state = 'funded' and captured and rail <> 'platform_hold' union select creator_id from payout_accounts where short_since is not null order by 1`);
  return rows.map((it) => it.id);
}
