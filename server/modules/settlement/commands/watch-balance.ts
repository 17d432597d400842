import type { AlarmRaised } from '#domain/events.ts';
import { writeMoney, type Money } from '#domain/kit/money.ts';
import { toJson } from '#domain/kit/json.ts';
import { ok } from '#domain/kit/result.ts';
import { DAY_MS, MINUTE_MS, after } from '#domain/kit/time.ts';
import type { Context } from '#server/platform/command.ts';
import { NotYet } from '#server/platform/faults.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import type { SettlementContext } from '../context.ts';
import * as holds from '../holds/store.ts';
import * as payoutAccounts from '../payout-accounts/store.ts';
import { letPayoutsWait } from './set-up-payouts.ts';

/** Asks, once a day, for a look at every balance in which money waits for work under way. */
export async function askToWatchBalances(ctx: Context): Promise<void> {
  const day = Math.floor(ctx.clock.now() / DAY_MS);
  await ctx.transaction(async (tx) => ok(await enqueue(ctx, tx, { kind: 'settlement-watch-balances', dedupeKey: String(day), payload: { day } })));
}

/** Looks at each of those balances in a job of its own. */
export async function watchBalances(ctx: Context, { day }: { day: number }): Promise<void> {
  await ctx.transaction(async (tx) => {
    for (const creatorId of await holds.listCreatorsHolding(tx)) await enqueue(ctx, tx, { kind: 'settlement-watch-balance', dedupeKey: `${creatorId}:${day}`, payload: { creatorId } });
    return ok(undefined);
  });
}

/**
 * Looks whether what waits in a creator's own balance still lies there, and still waits for us: a schedule that pays out by itself is set back, and staff hear of both.
 * Who is short takes on no new work until the balance is whole; what is missing of a refund is the platform's to cover.
 * Throws: NotYet while money moves in between; Fault (retryable). Source: MONEY.md §9.3, hold (D).
 */
export async function watchBalance(ctx: SettlementContext, { creatorId }: { creatorId: string }): Promise<void> {
  const account = await ctx.read((tx) => payoutAccounts.find(tx, creatorId));
  if (!account?.stripeAccountId) return;
  const setBack = await waitForUs(ctx, creatorId, account.stripeAccountId);
  const missing = await missingIn(ctx, creatorId, account.stripeAccountId);
  await ctx.transaction(async (tx) => {
    const current = await payoutAccounts.lock(tx, creatorId);
    const now = ctx.clock.now();
    const short = missing.length > 0;
    if (current && short !== (current.shortSince !== null)) await payoutAccounts.noteShort(tx, creatorId, short ? now : null);
    const alarm = (what: 'payouts' | 'short', sentence: string): Promise<void> =>
      announce(tx, { type: 'alarm-raised', kind: 'balance', key: `${creatorId}:${what}:${now}`, sentence, collaborationId: null } satisfies AlarmRaised, { now, random: ctx.random });
    if (setBack) await alarm('payouts', `The payouts of a creator (${creatorId}) no longer waited for us; they do again.`);
    if (short && current?.shortSince === null) await alarm('short', `A creator (${creatorId}) has ${missing.map(writeMoney).join(' and ')} less in their balance than waits there for work under way.`);
    return ok(undefined);
  });
}

/** Sets payouts back to waiting for us when they do not. Returns whether it had to. */
async function waitForUs(ctx: SettlementContext, creatorId: string, stripeAccount: string): Promise<boolean> {
  if ((await ctx.payments.readPayoutInterval(stripeAccount)) === 'manual') return false;
  await letPayoutsWait(ctx, { accountId: creatorId, stripeAccount, step: `manual_payouts:${ctx.random.id('request', ctx.clock.now())}` });
  return true;
}

/** What a balance lacks of what waits in it. Units: minor units. */
async function missingIn(ctx: SettlementContext, creatorId: string, stripeAccount: string): Promise<readonly Money[]> {
  const waiting = await ctx.read((tx) => holds.sumWithCreator(tx, creatorId));
  const missing: Money[] = [];
  for (const { currency, minor } of waiting) {
    const has = await ctx.payments.readBalance(stripeAccount, currency);
    if (has < minor) missing.push({ currency, minor: minor - has });
  }
  // What began or ended while the balance was read says nothing: it is looked at again.
  if (missing.length > 0 && toJson(await ctx.read((tx) => holds.sumWithCreator(tx, creatorId))) !== toJson(waiting)) throw new NotYet('money moved while the balance was read', after(ctx.clock.now(), MINUTE_MS));
  return missing;
}
