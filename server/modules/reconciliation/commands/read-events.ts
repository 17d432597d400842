import { ok } from '#domain/kit/result.ts';
import { DAY_MS, MINUTE_MS, after, instant } from '#domain/kit/time.ts';
import { listActivePayoutAccounts, storeHints, type SettlementContext } from '#server/modules/settlement/index.ts';
import * as streams from '../streams/store.ts';

/** Two events of one moment may be listed apart; so much is read again. Source: RELIABILITY.md §4.3. */
const OVERLAP_MS = 10 * MINUTE_MS;
/** How long the provider keeps events, less a day. */
const KEPT_MS = 29 * DAY_MS;

/**
 * Reads what happened at the provider since it was read last, and follows what no webhook has told: so a lost webhook costs an hour and no money.
 * Returns how many hints were new. Throws: Fault (retryable). Source: MONEY.md §5; RELIABILITY.md §4.3.
 */
export async function readEvents(ctx: SettlementContext): Promise<number> {
  const now = ctx.clock.now();
  let fresh = 0;
  for (const account of ['', ...(await listActivePayoutAccounts(ctx, after(now, -KEPT_MS)))]) {
    const stream = `events:${account}`;
    const seen = await ctx.read((tx) => streams.findSeenUntil(tx, stream));
    const from = instant(Math.max(now - KEPT_MS, (seen ?? 0) - OVERLAP_MS));
    const found = await ctx.payments.listEvents({ stripeAccount: account, from });
    fresh += await storeHints(ctx, account === '' ? 'account' : 'connect', [...found].reverse());
    await ctx.transaction(async (tx) => ok(await streams.noteSeen(tx, { stream, until: now, at: now })));
  }
  return fresh;
}
