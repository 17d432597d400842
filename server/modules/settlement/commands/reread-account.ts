import { ok } from '#domain/kit/result.ts';
import { HOUR_MS } from '#domain/kit/time.ts';
import type { Context } from '#server/platform/command.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import type { SettlementContext } from '../context.ts';
import * as holds from '../holds/store.ts';
import * as payoutAccounts from '../payout-accounts/store.ts';
import { readAccount } from './set-up-payouts.ts';

/** Asks, each hour, for another look at every account that was not in order: news of it may be lost, and it is in no list of events. */
export async function askToRereadAccounts(ctx: Context): Promise<void> {
  const hour = Math.floor(ctx.clock.now() / HOUR_MS);
  await ctx.transaction(async (tx) => ok(await enqueue(ctx, tx, { kind: 'settlement-reread-accounts', dedupeKey: String(hour), payload: { hour } })));
}

/** Reads each of those accounts in a job of its own. */
export async function rereadAccounts(ctx: Context, { hour }: { hour: number }): Promise<void> {
  await ctx.transaction(async (tx) => {
    for (const creatorId of await payoutAccounts.listNotInOrder(tx)) await enqueue(ctx, tx, { kind: 'settlement-reread-account', dedupeKey: `${creatorId}:${hour}`, payload: { creatorId, key: `hour-${hour}` } });
    return ok(undefined);
  });
}

/** Reads an account again; who can be paid again gets what waits for them, in jobs of their own. Throws: Fault (retryable). */
export async function rereadAccount(ctx: SettlementContext, { creatorId, key }: { creatorId: string; key: string }): Promise<void> {
  const account = await ctx.read((tx) => payoutAccounts.find(tx, creatorId));
  if (!account?.stripeAccountId || (await readAccount(ctx, account)).status !== 'ready') return;
  await ctx.transaction(async (tx) => {
    for (const { id } of await holds.listUnpaid(tx, creatorId)) await enqueue(ctx, tx, { kind: 'settlement-continue-hold', dedupeKey: `${id}:${key}`, payload: { holdId: id } });
    return ok(undefined);
  });
}
