import type { Instant } from '#domain/kit/time.ts';
import type { Facts, OperationName } from '#server/adapters/stripe/port.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts } from '#server/platform/db/sql.ts';

/** One call in the journal. `recorded`: not sent yet · `in_doubt`: sent, no answer · `done`, `needs_brand`, `declined`: answered for good. */
export type CallRow = {
  readonly id: string; readonly key: string; readonly try: number; readonly state: 'recorded' | 'in_doubt' | 'done' | 'needs_brand' | 'declined';
  readonly params_sha256: string; readonly tries_count: number; readonly first_sent_at: Instant | null; readonly answer: StoredAnswer | null; readonly error_code: string | null;
};
export type StoredAnswer = { readonly facts: string } | { readonly message: string };

const COLUMNS = sql`id, key, try, state, params_sha256, tries_count, first_sent_at, answer, error_code`;

/** The latest call of a step, or nothing. */
export async function findLatest(tx: Tx, scope: string): Promise<CallRow | undefined> {
  const { rows } = await tx.run<CallRow>(sql`select ${COLUMNS} from provider_calls where scope = ${scope} order by try desc limit 1`);
  return rows[0];
}

/** Says whether a call that pays the creator of a hold may have had its effect: one that was not refused, and that no bank sent back. */
export async function mayHavePaid(tx: Tx, holdId: string): Promise<boolean> {
  const { rows } = await tx.run<{ one: number }>(sql`select 1 as one from provider_calls c left join provider_objects p on p.id = c.object_id
    where c.hold_id = ${holdId} and (c.scope = ${`${holdId}:release`} or c.scope like ${`${holdId}:release:%`}) and c.state in ('recorded', 'in_doubt', 'done') and p.status is distinct from 'failed' limit 1`);
  return rows.length > 0;
}

export type NewCall = { id: string; scope: string; try: number; holdId: string | null; accountId: string | null; operation: string; params: unknown; paramsSha256: string; stripeAccount: string | null; at: Instant };

/** Records the intent to call; the same key twice is one row. */
export async function record(tx: Tx, it: NewCall): Promise<CallRow> {
  const key = `${it.scope}:${it.try}`;
  await tx.run(sql`insert into provider_calls (id, key, scope, try, hold_id, account_id, operation, params, params_sha256, stripe_account, state, recorded_at)
    values (${it.id}, ${key}, ${it.scope}, ${it.try}, ${it.holdId}, ${it.accountId}, ${it.operation}, ${jsonb(it.params)}, ${it.paramsSha256}, ${it.stripeAccount}, 'recorded', ${ts(it.at)}) on conflict do nothing`);
  const { rows } = await tx.run<CallRow>(sql`select ${COLUMNS} from provider_calls where key = ${key}`);
  return rows[0] as CallRow;
}

/** Notes that the call is about to be sent. */
export async function markSent(tx: Tx, id: string, at: Instant): Promise<void> {
  await tx.run(sql`update provider_calls set state = 'in_doubt', tries_count = tries_count + 1, first_sent_at = coalesce(first_sent_at, ${ts(at)}), last_sent_at = ${ts(at)}
    where id = ${id} and state in ('recorded', 'in_doubt')`);
}

/** Notes that the provider was asked what became of an old call. */
export async function markLookedUp(tx: Tx, id: string, at: Instant): Promise<void> {
  await tx.run(sql`update provider_calls set looked_up_at = ${ts(at)} where id = ${id}`);
}

/** Records a final answer, once. */
export async function answer(tx: Tx, it: { id: string; state: 'done' | 'needs_brand' | 'declined'; objectId: string | null; answer: StoredAnswer; errorCode: string | null; at: Instant }): Promise<void> {
  await tx.run(sql`update provider_calls set state = ${it.state}, object_id = ${it.objectId}, answer = ${jsonb(it.answer)}, error_code = ${it.errorCode}, answered_at = ${ts(it.at)}
    where id = ${it.id} and state in ('recorded', 'in_doubt')`);
}

/** A call of which nobody knows what became, with what it takes to look it up. `ended`: its hold needs nothing any more. */
export type DoubtfulCall = { readonly id: string; readonly operation: OperationName; readonly params: Readonly<Record<string, unknown>>; readonly stripeAccount: string | null; readonly ended: boolean };

/** Calls that were sent before a moment and never answered, oldest first; one that serves no hold ends with whoever asked. */
export async function listDoubtful(tx: Tx, before: Instant, max: number): Promise<readonly DoubtfulCall[]> {
  const { rows } = await tx.run<DoubtfulCall>(sql`
    select c.id, c.operation, c.params, c.stripe_account as "stripeAccount", coalesce(h.state in ('released', 'reverted', 'split', 'failed', 'closed', 'charged_back'), true) as ended
      from provider_calls c left join holds h on h.id = c.hold_id where c.state = 'in_doubt' and c.last_sent_at < ${ts(before)} order by c.last_sent_at, c.id limit ${max}`);
  return rows;
}

export type CallView = {
  readonly id: string; readonly key: string; readonly operation: string; readonly state: string; readonly tries: number;
  readonly objectId: string | null; readonly errorCode: string | null; readonly recordedAt: Instant; readonly answeredAt: Instant | null;
};

/** The journal of one collaboration, oldest first. */
export async function listByCollaboration(tx: Tx, collaborationId: string): Promise<readonly CallView[]> {
  const { rows } = await tx.run<CallView>(sql`
    select c.id, c.key, c.operation, c.state, c.tries_count as tries, c.object_id as "objectId", c.error_code as "errorCode", c.recorded_at as "recordedAt", c.answered_at as "answeredAt"
      from provider_calls c join holds h on h.id = c.hold_id where h.collaboration_id = ${collaborationId} order by c.recorded_at, c.id`);
  return rows;
}

/** Facts as stored: amounts are bigint and come back as such. */
export const storedFacts = (facts: Facts): StoredAnswer => ({ facts: writeFacts(facts) });

const MARK = 'n:';
function writeFacts(facts: Facts): string {
  return jsonb(mapValues(facts, (value) => (typeof value === 'bigint' ? `${MARK}${value}` : value)));
}

/** Reads stored facts back. */
export function readFacts(stored: StoredAnswer | null): Facts | null {
  if (!stored || !('facts' in stored)) return null;
  return mapValues(JSON.parse(stored.facts) as unknown, (value) => (typeof value === 'string' && /^n:-?\d+$/.test(value) ? BigInt(value.slice(MARK.length)) : value)) as Facts;
}

function mapValues(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((it) => mapValues(it, change));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, mapValues(it, change)]));
  return change(value);
}
