import type { Chargeback, ChargebackState } from '#domain/chargebacks/chargeback.ts';
import type { Currency } from '#domain/kit/money.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts } from '#server/platform/db/sql.ts';
import { StaleWrite } from '#server/platform/faults.ts';

type Row = {
  id: string; hold_id: string; collaboration_id: string; brand_id: string; creator_id: string; state: ChargebackState; reason: string; amount_minor: bigint; currency: Currency; authentication: string | null; due_at: Instant | null;
  borne_by: Chargeback['borneBy']; evidence: Record<string, string> | null; evidence_by: string | null; evidence_at: Instant | null; accept_by: string | null; opened_at: Instant; closed_at: Instant | null; version: number;
};
const ALL = sql`id, hold_id, collaboration_id, brand_id, creator_id, state, reason, amount_minor, currency, authentication, due_at, borne_by, evidence, evidence_by, evidence_at, accept_by, opened_at, closed_at, version`;

const toChargeback = (row: Row): Chargeback => ({
  id: row.id, holdId: row.hold_id, collaborationId: row.collaboration_id, brandId: row.brand_id, creatorId: row.creator_id, state: row.state, reason: row.reason,
  amount: { minor: row.amount_minor, currency: row.currency }, authentication: row.authentication, dueAt: row.due_at, borneBy: row.borne_by, evidence: row.evidence, evidenceBy: row.evidence_by, evidenceAt: row.evidence_at,
  acceptBy: row.accept_by, openedAt: row.opened_at, closedAt: row.closed_at, version: row.version,
});

/** Keeps a complaint when it is heard of; hearing of it again changes nothing. */
export async function insert(tx: Tx, it: Chargeback): Promise<void> {
  await tx.run(sql`insert into chargebacks (id, hold_id, collaboration_id, brand_id, creator_id, state, reason, amount_minor, currency, authentication, due_at, opened_at, version)
    values (${it.id}, ${it.holdId}, ${it.collaborationId}, ${it.brandId}, ${it.creatorId}, ${it.state}, ${it.reason}, ${it.amount.minor}, ${it.amount.currency}, ${it.authentication}, ${ts(it.dueAt)}, ${ts(it.openedAt)}, 1)`);
}

/** Takes the row lock of a chargeback. */
export async function lock(tx: Tx, id: string): Promise<Chargeback | undefined> {
  const { rows } = await tx.run<Row>(sql`select ${ALL} from chargebacks where id = ${id} for update`);
  return rows[0] && toChargeback(rows[0]);
}

/** Reads one without its lock. */
export async function find(tx: Tx, id: string): Promise<Chargeback | undefined> {
  const { rows } = await tx.run<Row>(sql`select ${ALL} from chargebacks where id = ${id}`);
  return rows[0] && toChargeback(rows[0]);
}

/** Writes `it` over the version it was read at. Throws: StaleWrite (retryable) if another writer came first. */
export async function save(tx: Tx, it: Chargeback): Promise<void> {
  const { rowCount } = await tx.run(sql`update chargebacks set state = ${it.state}, reason = ${it.reason}, amount_minor = ${it.amount.minor}, due_at = ${ts(it.dueAt)}, borne_by = ${it.borneBy}, evidence = ${it.evidence && jsonb(it.evidence)},
      evidence_by = ${it.evidenceBy}, evidence_at = ${ts(it.evidenceAt)}, accept_by = ${it.acceptBy}, closed_at = ${ts(it.closedAt)}, version = version + 1
    where id = ${it.id} and version = ${it.version}`);
  if (rowCount !== 1) throw new StaleWrite(`chargeback ${it.id} moved on from version ${it.version}`);
}

export type Change = { readonly id: string; readonly from: ChargebackState | '-'; readonly to: ChargebackState; readonly what: string; readonly by: string | null; readonly at: Instant };

/** Adds a line to the history, numbered without gaps under the row lock. */
export async function addChange(tx: Tx, chargebackId: string, it: Change): Promise<void> {
  await tx.run(sql`insert into chargeback_changes (id, chargeback_id, seq, from_state, to_state, what, by_member, at)
    select ${it.id}, ${chargebackId}, coalesce(max(seq), 0) + 1, ${it.from}, ${it.to}, ${it.what}, ${it.by}, ${ts(it.at)} from chargeback_changes where chargeback_id = ${chargebackId}`);
}

/** The history of one, oldest first. */
export async function listChanges(tx: Tx, chargebackId: string): Promise<readonly Change[]> {
  const { rows } = await tx.run<Change>(sql`select id, from_state as "from", to_state as "to", what, by_member as "by", at from chargeback_changes where chargeback_id = ${chargebackId} order by seq`);
  return rows;
}

/** All of them, open ones first, the nearest last day on top. */
export async function list(tx: Tx, max: number): Promise<readonly Chargeback[]> {
  const { rows } = await tx.run<Row>(sql`select ${ALL} from chargebacks order by closed_at is not null, due_at nulls last, opened_at desc, id limit ${max}`);
  return rows.map(toChargeback);
}

/** Those that a bank has not decided. */
export async function listOpen(tx: Tx): Promise<readonly string[]> {
  return (await tx.run<{ id: string }>(sql`select id from chargebacks where closed_at is null order by id`)).rows.map((it) => it.id);
}

const WAITING = sql`closed_at is null and evidence_at is null and accept_by is null and due_at is not null and state in ('warning', 'needs_evidence')`;

/** Those whose last day is before a moment and that nobody has answered. */
export async function listDue(tx: Tx, before: Instant): Promise<readonly string[]> {
  return (await tx.run<{ id: string }>(sql`select id from chargebacks where ${WAITING} and due_at <= ${ts(before)} order by due_at, id`)).rows.map((it) => it.id);
}

/** The nearest last day of those that nobody has answered, or nothing. */
export async function nextDueAt(tx: Tx): Promise<Instant | null> {
  return (await tx.run<{ at: Instant | null }>(sql`select min(due_at) as at from chargebacks where ${WAITING}`)).rows[0]?.at ?? null;
}

/** Says whether another complaint about the same money is open. */
export async function hasOtherOpen(tx: Tx, it: Pick<Chargeback, 'id' | 'collaborationId'>): Promise<boolean> {
  return (await tx.run(sql`select id from chargebacks where collaboration_id = ${it.collaborationId} and id <> ${it.id} and closed_at is null`)).rows.length > 0;
}
