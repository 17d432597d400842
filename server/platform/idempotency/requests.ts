import { ok } from '#domain/kit/result.ts';
import { DAY_MS, MINUTE_MS, after } from '#domain/kit/time.ts';
import type { Context } from '../command.ts';
import { sql, ts } from '../db/sql.ts';
import { sha256 } from '../random.ts';

/** What became of a request under a client's own key. `running`: another try of it is being answered now. */
export type Earlier = { readonly kind: 'new' } | { readonly kind: 'running' } | { readonly kind: 'answered'; readonly response: string } | { readonly kind: 'other_request' };

/** A try that never answered (its process died) may be answered anew after this long. */
const RUNNING_MAX_MS = MINUTE_MS;

/** Says whether a text may be a client's key. */
export const isClientKey = (key: string): boolean => /^[\w-]{8,100}$/.test(key);

type Row = { request_sha256: string; response: string | null };

/** Takes a client's key for a request; the same key and request get the same answer for ever. Shapes: `key` as `isClientKey` says. */
export async function beginRequest(ctx: Context, it: { memberId: string; key: string; body: string }): Promise<Earlier> {
  const now = ctx.clock.now();
  const hash = sha256(it.body);
  const begun = await ctx.transaction(async (tx) => {
    const inserted = await tx.run(sql`insert into client_requests (member_id, key, request_sha256, at) values (${it.memberId}, ${it.key}, ${hash}, ${ts(now)}) on conflict (member_id, key) do nothing`);
    if (inserted.rowCount === 1) return ok<Earlier>({ kind: 'new' });
    const { rows } = await tx.run<Row>(sql`select request_sha256, response from client_requests where member_id = ${it.memberId} and key = ${it.key} for update`);
    const row = rows[0];
    if (row?.request_sha256 !== hash) return ok<Earlier>({ kind: 'other_request' });
    if (row.response !== null) return ok<Earlier>({ kind: 'answered', response: row.response });
    const taken = await tx.run(sql`update client_requests set at = ${ts(now)} where member_id = ${it.memberId} and key = ${it.key} and at < ${ts(after(now, -RUNNING_MAX_MS))}`);
    return ok<Earlier>({ kind: taken.rowCount === 1 ? 'new' : 'running' });
  });
  return begun.value;
}

/** Keeps the answer of a request under its key. */
export async function keepAnswer(ctx: Context, it: { memberId: string; key: string; response: string }): Promise<void> {
  await ctx.transaction(async (tx) => ok(await tx.run(sql`
    update client_requests set response = ${it.response}, response_sha256 = ${sha256(it.response)} where member_id = ${it.memberId} and key = ${it.key} and response is null`)));
}

/** Gives a key back after a fault, so that the next try is a new one. */
export async function forgetRequest(ctx: Context, it: { memberId: string; key: string }): Promise<void> {
  await ctx.transaction(async (tx) => ok(await tx.run(sql`delete from client_requests where member_id = ${it.memberId} and key = ${it.key} and response is null`)));
}

const KEPT_DAYS = 7;

/** Forgets answers no client can still be waiting for. Returns how many. */
export async function forgetOldRequests(ctx: Context): Promise<number> {
  const before = after(ctx.clock.now(), -KEPT_DAYS * DAY_MS);
  return (await ctx.as('worker').transaction(async (tx) => ok(await tx.run(sql`delete from client_requests where at < ${ts(before)}`)))).value.rowCount;
}
