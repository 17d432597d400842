import { EVIDENCE_BEFORE_MS } from '#domain/chargebacks/chargeback.ts';
import { ok } from '#domain/kit/result.ts';
import { DAY_MS, HOUR_MS, after, type Instant } from '#domain/kit/time.ts';
import type { Context } from '#server/platform/command.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { applyDispute, followDispute } from './commands/follow-dispute.ts';
import { applyFraudWarning } from './commands/follow-fraud-warning.ts';
import type { ChargebackContext } from './context.ts';
import * as rows from './rows/store.ts';

export { giveEvidenceInTime as sweepChargebacks } from './commands/submit-evidence.ts';

/** When the next evidence goes out by itself, or nothing. */
export async function nextChargebackDueAt(ctx: Context): Promise<Instant | null> {
  const due = await ctx.read((tx) => rows.nextDueAt(tx));
  return due === null ? null : after(due, -EVIDENCE_BEFORE_MS);
}

/** Asks, once an hour, for a look at what the provider lists: a hint that was lost is found. */
export async function askToLook(ctx: Context): Promise<void> {
  const hour = Math.floor(ctx.clock.now() / HOUR_MS);
  await ctx.transaction(async (tx) => ok(await enqueue(ctx, tx, { kind: 'chargebacks-look', dedupeKey: String(hour), payload: {} })));
}

/** How far back a look goes; what is open is read however old it is. Units: ms. */
const LOOK_BACK_MS = 2 * DAY_MS;

/** Reads every complaint and warning the provider lists since two days, and every one that is still open here. Throws: NotYet, Fault (retryable). */
export async function lookForChargebacks(ctx: ChargebackContext): Promise<void> {
  const since = after(ctx.clock.now(), -LOOK_BACK_MS);
  const listed = await ctx.payments.listDisputes(since);
  for (const facts of listed) await applyDispute(ctx, facts);
  const seen = new Set(listed.map((it) => it.id));
  const open = await ctx.read((tx) => rows.listOpen(tx));
  for (const objectId of open.filter((id) => !seen.has(id))) await followDispute(ctx, { objectId });
  for (const facts of await ctx.payments.listFraudWarnings(since)) await applyFraudWarning(ctx, facts);
}
