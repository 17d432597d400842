import { isCurrency } from '#domain/kit/money.ts';
import type { Currency } from '#domain/kit/money.ts';
import { invariant } from '#domain/kit/assert.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Collaboration, Freeze, Party } from '#domain/collaborations/collaboration.ts';
import { EXTEND, type State } from '#domain/collaborations/states.ts';
import type { Terms } from '#domain/collaborations/terms.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts, type Sql } from '#server/platform/db/sql.ts';
import { StaleWrite } from '#server/platform/faults.ts';

type StoredTerms = Omit<Terms, 'price'> & { price: { minor: string; currency: string } };
type Row = {
  id: string; brand_id: string; creator_id: string; state: State; terms: StoredTerms; offer_by: Party; due_at: Instant | null; response_extended: boolean; cancel_proposed_by: Party | null; cancel_creator_part_minor: bigint | null;
  requested_at: Instant; accepted_at: Instant | null; funded_at: Instant | null; delivery_due_at: Instant | null; delivery_extended_ms: bigint; delivered_at: Instant | null; posted_at: Instant | null;
  rounds_used_count: number; frozen: Freeze | null; version: number;
};

const ALL = sql`id, brand_id, creator_id, state, terms, offer_by, due_at, response_extended, cancel_proposed_by, cancel_creator_part_minor, requested_at, accepted_at, funded_at, delivery_due_at,
  delivery_extended_ms, delivered_at, posted_at, rounds_used_count, frozen, version`;

/** Reads terms as stored: the price is text there, so that it may pass 2^53. Units: minor units. */
export function readTerms(stored: unknown): Terms {
  const terms = stored as StoredTerms;
  invariant(isCurrency(terms.price.currency), 'terms in a currency that is not ours');
  return { ...terms, price: { minor: BigInt(terms.price.minor), currency: terms.price.currency } };
}

function toCollaboration(row: Row): Collaboration {
  return {
    id: row.id as Collaboration['id'], brandId: row.brand_id as Collaboration['brandId'], creatorId: row.creator_id as Collaboration['creatorId'], state: row.state, terms: readTerms(row.terms),
    offerBy: row.offer_by, dueAt: row.due_at, responseExtended: row.response_extended, cancelProposedBy: row.cancel_proposed_by,
    cancelCreatorPart: row.cancel_creator_part_minor === null ? null : { ...readTerms(row.terms).price, minor: row.cancel_creator_part_minor }, requestedAt: row.requested_at, acceptedAt: row.accepted_at,
    fundedAt: row.funded_at, deliveryDueAt: row.delivery_due_at, deliveryExtendedMs: Number(row.delivery_extended_ms), deliveredAt: row.delivered_at, postedAt: row.posted_at,
    roundsUsedCount: row.rounds_used_count, frozen: row.frozen, version: row.version,
  };
}

/** Inserts a new request. */
export async function insert(tx: Tx, it: Collaboration, remindAt: Instant | null): Promise<void> {
  const { terms } = it;
  await tx.run(sql`insert into collaborations (id, brand_id, creator_id, type, title, state, terms, price_minor, currency, offer_by, due_at, remind_at, requested_at, version)
    values (${it.id}, ${it.brandId}, ${it.creatorId}, ${terms.type}, ${terms.title}, ${it.state}, ${jsonb(terms)}, ${terms.price.minor}, ${terms.price.currency}, ${it.offerBy},
      ${ts(it.dueAt)}, ${ts(remindAt)}, ${ts(it.requestedAt)}, ${it.version})`);
}

/** Takes the row lock of a collaboration. */
export async function lock(tx: Tx, id: string): Promise<Collaboration | undefined> {
  const { rows } = await tx.run<Row>(sql`select ${ALL} from collaborations where id = ${id} for update`);
  return rows[0] && toCollaboration(rows[0]);
}

/** Takes the row lock of one collaboration whose clock has run out and that nobody else is working on. */
export async function lockNextDue(tx: Tx, now: Instant): Promise<Collaboration | undefined> {
  const { rows } = await tx.run<Row>(sql`select ${ALL} from collaborations where due_at is not null and due_at <= ${ts(now)} order by due_at, id limit 1 for update skip locked`);
  return rows[0] && toCollaboration(rows[0]);
}

/** When the next clock or reminder of any collaboration runs out, or nothing. */
export async function nextDueAt(tx: Tx): Promise<Instant | null> {
  const { rows } = await tx.run<{ at: Instant | null }>(sql`select least((select min(due_at) from collaborations where due_at is not null), (select min(remind_at) from collaborations where remind_at is not null)) as at`);
  return rows[0]?.at ?? null;
}

/** The collaborations whose clock runs and concerns money. */
export async function listRunning(tx: Tx): Promise<readonly string[]> {
  const { rows } = await tx.run<{ id: string }>(sql`select id from collaborations where due_at is not null and frozen is null and state = any(${EXTEND.from}) order by id`);
  return rows.map((it) => it.id);
}

/** Takes the row locks of collaborations whose reminder is due. Units: `max` rows. */
export async function lockToRemind(tx: Tx, now: Instant, max: number): Promise<readonly Collaboration[]> {
  const { rows } = await tx.run<Row>(sql`select ${ALL} from collaborations where remind_at is not null and remind_at <= ${ts(now)} order by remind_at, id limit ${max} for update skip locked`);
  return rows.map(toCollaboration);
}

/** Sets when the next reminder goes out. */
export async function setReminder(tx: Tx, id: string, remindAt: Instant | null): Promise<void> {
  await tx.run(sql`update collaborations set remind_at = ${ts(remindAt)} where id = ${id}`);
}

/** Writes `it` over the version it was read at. Throws: StaleWrite (retryable) if another writer came first. */
export async function save(tx: Tx, it: Collaboration, remindAt: Instant | null): Promise<void> {
  const { rowCount } = await tx.run(sql`
    update collaborations set state = ${it.state}, title = ${it.terms.title}, terms = ${jsonb(it.terms)}, price_minor = ${it.terms.price.minor}, currency = ${it.terms.price.currency},
        offer_by = ${it.offerBy}, due_at = ${ts(it.dueAt)}, remind_at = ${ts(remindAt)}, response_extended = ${it.responseExtended}, cancel_proposed_by = ${it.cancelProposedBy}, cancel_creator_part_minor = ${it.cancelCreatorPart?.minor ?? null},
        accepted_at = ${ts(it.acceptedAt)}, funded_at = ${ts(it.fundedAt)}, delivery_due_at = ${ts(it.deliveryDueAt)}, delivery_extended_ms = ${it.deliveryExtendedMs},
        delivered_at = ${ts(it.deliveredAt)}, posted_at = ${ts(it.postedAt)}, rounds_used_count = ${it.roundsUsedCount}, frozen = ${it.frozen && jsonb(it.frozen)}, version = version + 1
     where id = ${it.id} and version = ${it.version}`);
  if (rowCount !== 1) throw new StaleWrite(`collaboration ${it.id} moved on from version ${it.version}`);
}

/** Reads one collaboration without its lock. */
export async function find(tx: Tx, id: string): Promise<Collaboration | undefined> {
  const { rows } = await tx.run<Row>(sql`select ${ALL} from collaborations where id = ${id}`);
  return rows[0] && toCollaboration(rows[0]);
}

/** Reads some collaborations; those that are missing or hidden are left out. */
export async function findMany(tx: Tx, ids: readonly string[]): Promise<readonly Collaboration[]> {
  const { rows } = await tx.run<Row>(sql`select ${ALL} from collaborations where id = any(${ids}) order by id desc`);
  return rows.map(toCollaboration);
}

/** Two accounts, by their ids or by a statement's part that finds them. */
export type Pair = { readonly brandId: string | Sql; readonly creatorId: string | Sql };

/** The terms of the last collaborations of a pair, and whether their money was protected. */
export async function listTermsOf(tx: Tx, it: Pair): Promise<readonly { readonly terms: Terms; readonly funded: boolean }[]> {
  const { rows } = await tx.run<{ terms: StoredTerms; funded: boolean }>(sql`select terms, funded_at is not null as funded from collaborations where brand_id = ${it.brandId} and creator_id = ${it.creatorId} order by id desc limit 20`);
  return rows.map(({ terms, funded }) => ({ terms: readTerms(terms), funded }));
}

export type Group = 'needs_me' | 'open' | 'finished';
const FINISHED = ['completed', 'denied', 'withdrawn', 'lapsed', 'missed', 'cancelled', 'resolved'];
const BRANDS_TURN = sql`(state in ('delivered', 'accepted') or (state = 'countered' and offer_by = 'creator') or (state = 'cleared_to_post' and posted_at is not null))`;
const CREATORS_TURN = sql`(state in ('requested', 'in_progress', 'changes_requested') or (state = 'countered' and offer_by = 'brand') or (state = 'cleared_to_post' and posted_at is null))`;

function inGroup(group: Group | null, side: string) {
  if (group === null) return sql`true`;
  if (group === 'finished') return sql`state = any(${FINISHED})`;
  if (group === 'open') return sql`state <> all(${FINISHED})`;
  if (side === 'operator') return sql`frozen is not null`;
  return side === 'brand' ? sql`frozen is null and ${BRANDS_TURN}` : sql`frozen is null and ${CREATORS_TURN}`;
}

/** Whose collaborations: the column is named outright, so that its index is used whatever the parameters are. */
function ofAccount(accountId: string | null, side: string) {
  if (accountId === null) return sql`true`;
  return side === 'brand' ? sql`brand_id = ${accountId}` : sql`creator_id = ${accountId}`;
}

export type ListQuery = { readonly accountId: string | null; readonly side: string; readonly group: Group | null; readonly first: number; readonly after: string | null };

/** A page of collaborations, newest first, with the count of all. Row-level security narrows it to the viewer's own. */
export async function list(tx: Tx, it: ListQuery): Promise<{ items: readonly Collaboration[]; total: number }> {
  const mine = sql`${ofAccount(it.accountId, it.side)} and ${inGroup(it.group, it.side)}`;
  const older = it.after === null ? sql`true` : sql`id < ${it.after}`;
  const { rows } = await tx.run<Row>(sql`select ${ALL} from collaborations where ${mine} and ${older} order by id desc limit ${it.first}`);
  const count = await tx.run<{ total: number }>(sql`select count(*)::int as total from collaborations where ${mine}`);
  return { items: rows.map(toCollaboration), total: count.rows[0]?.total ?? 0 };
}

/** How many collaborations are in each state. */
export async function countByState(tx: Tx): Promise<readonly { state: State; count: number }[]> {
  const { rows } = await tx.run<{ state: State; count: number }>(sql`select state, count(*)::int as count from collaborations group by state order by state`);
  return rows;
}

/** Of a creator's finished work: how many were delivered in time, and how many there were. */
export async function countRecord(tx: Tx, creatorIds: readonly string[]): Promise<readonly { creatorId: string; onTime: number; finished: number }[]> {
  const { rows } = await tx.run<{ creatorId: string; onTime: number; finished: number }>(sql`
    select creator_id as "creatorId", count(*) filter (where delivered_at is not null)::int as "onTime", count(*)::int as finished
      from collaborations where creator_id = any(${creatorIds}) and funded_at is not null and state in ('completed', 'missed', 'cancelled', 'resolved') group by creator_id order by creator_id`);
  return rows;
}

/** The prices of the last paid collaborations of a type whose creators have about so many views. Units: minor units of their currency. */
export async function listPaidPrices(tx: Tx, it: { readonly type: string; readonly viewsFrom: number; readonly viewsTo: number; readonly limit: number }): Promise<readonly { readonly minor: bigint; readonly currency: Currency }[]> {
  return (await tx.run<{ minor: bigint; currency: Currency }>(sql`select c.price_minor as minor, c.currency from collaborations c join creator_profiles p on p.account_id = c.creator_id
    where c.type = ${it.type} and c.state = 'completed' and p.median_views_count between ${it.viewsFrom} and ${it.viewsTo} order by c.id desc limit ${it.limit}`)).rows;
}
