import type { AlarmRaised } from '#domain/events.ts';
import { writeMoney } from '#domain/kit/money.ts';
import { ok } from '#domain/kit/result.ts';
import { DAY_MS, HOUR_MS, after, instant, type Instant } from '#domain/kit/time.ts';
import type { ListedIntent } from '#server/adapters/stripe/port.ts';
import { listActivePayoutAccounts, settleOrphan, type SettlementContext } from '#server/modules/settlement/index.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import * as breaks from '../breaks/store.ts';
import * as statement from '../statement/store.ts';
import * as streams from '../streams/store.ts';

/** How far back each night reads again. Source: MONEY.md §8; RELIABILITY.md §4.3. */
export const OVERLAP_MS = 8 * DAY_MS;
/** Money moves first and is booked after: so long a line may stand unmatched. Source: MONEY.md §8. */
const PATIENCE_MS = HOUR_MS;
const STREAM = 'statements';
const OWNER = 'operations';
const BATCH = 500;

export type Reconciled = { readonly lines: number; readonly opened: number; readonly closed: number; readonly orphans: number };

/**
 * Compares the provider's statement with our books: every balance's movements, and every payment that stands for money.
 * Each difference is a break with an age, opened and closed here and never deleted; a payment nobody waits for goes back by itself. Throws: Fault (retryable). Source: MONEY.md §8, §9.3.
 */
export async function readStatements(ctx: SettlementContext): Promise<Reconciled> {
  const now = ctx.clock.now();
  const seen = await ctx.read((tx) => streams.findSeenUntil(tx, STREAM));
  const from = instant(Math.max(0, Math.min(now, seen ?? now) - OVERLAP_MS));
  let lines = 0;
  for (const account of ['', ...(await listActivePayoutAccounts(ctx, from))]) {
    const found = await ctx.payments.listMovements({ stripeAccount: account, from });
    for (let at = 0; at < found.length; at += BATCH) await ctx.transaction(async (tx) => ok(await statement.keepLines(tx, found.slice(at, at + BATCH), now)));
    lines += found.length;
  }
  let orphans = 0;
  for (const intent of await ctx.payments.listIntents(from)) if (await endOrphan(ctx, intent, now)) orphans += 1;
  const judged = await judge(ctx, { from, now });
  await ctx.transaction(async (tx) => ok(await streams.noteSeen(tx, { stream: STREAM, until: now, at: now })));
  return { lines, orphans, ...judged };
}

/** A payment without its hold is a break from when it is seen until it was adopted or given back. */
async function endOrphan(ctx: SettlementContext, intent: ListedIntent, now: Instant): Promise<boolean> {
  if (intent.createdAt > now - PATIENCE_MS) return false;
  const ending = await settleOrphan(ctx, intent);
  if (ending === 'known' || ending === 'under_way') return false;
  const { facts: { id }, amount } = intent;
  return (await ctx.transaction(async (tx) => {
    if (await breaks.wasClosed(tx, 'orphan_payment', id)) return ok(false);
    await breaks.open(tx, { id: ctx.random.id('break', now), kind: 'orphan_payment', providerId: id, stripeAccount: '', collaborationId: null, currency: amount.currency, oursMinor: 0n, theirsMinor: amount.minor, owner: OWNER, at: now });
    await breaks.close(tx, { kind: 'orphan_payment', providerId: id, how: ending, at: now });
    return ok(true);
  })).value;
}

async function judge(ctx: SettlementContext, { from, now }: { from: Instant; now: Instant }): Promise<{ opened: number; closed: number }> {
  const before = after(now, -PATIENCE_MS);
  return (await ctx.transaction(async (tx) => {
    const { oldestAt } = await breaks.countOpen(tx);
    const since = oldestAt === null ? from : instant(Math.min(from, oldestAt - OVERLAP_MS));
    const found = [...await statement.findUnmatched(tx, { from: since, before }), ...await statement.findMissing(tx, { from: after(from, PATIENCE_MS), before })];
    let opened = 0;
    for (const it of found) {
      if (!(await breaks.open(tx, { ...it, id: ctx.random.id('break', now), owner: OWNER, at: now }))) continue;
      opened += 1;
      await announce(tx, alarmOf(it, now), { now, random: ctx.random });
    }
    return ok({ opened, closed: await breaks.closeUnseen(tx, now) });
  })).value;
}

const alarmOf = (it: statement.Difference, now: Instant): AlarmRaised => ({
  type: 'alarm-raised', kind: 'break', key: `${it.kind}:${it.providerId}:${now}`, collaborationId: it.collaborationId,
  sentence: `The provider says ${writeMoney({ minor: it.theirsMinor, currency: it.currency })} about ${it.providerId}, our books say ${writeMoney({ minor: it.oursMinor, currency: it.currency })}.`,
});
