import type { Money } from '#domain/kit/money.ts';
import { ok } from '#domain/kit/result.ts';
import { HOUR_MS, after } from '#domain/kit/time.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import { payoutEntry, releaseEntry, withholdEntry } from '#domain/settlement/postings.ts';
import type { PayoutFacts, TransferFacts } from '#server/adapters/stripe/port.ts';
import { NotYet } from '#server/platform/faults.ts';
import type { SettlementContext } from '../context.ts';
import { keepPayment } from '../holds/mirror.ts';
import { purposeOf, railInputOf } from '../holds/rail-input.ts';
import { takeStep } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import { carryOut } from '../operations.ts';
import { payableOf, withholdFrom } from '../recoveries/owed.ts';
import * as recoveries from '../recoveries/store.ts';
import * as stops from '../stops/store.ts';
import * as payoutAccounts from '../payout-accounts/store.ts';
import { railOf } from '../rails/index.ts';
import { captureHold } from './capture-hold.ts';

/**
 * Pays the creator: the decision and its books first, then the transfer or payout, then what came of it. Running it again changes nothing.
 * Throws: NotYet while the money is on its way to the balance; Fault (retryable). Source: PRODUCT.md, release; MONEY.md §9.1.
 */
export async function releaseHold(ctx: SettlementContext, { collaborationId }: { collaborationId: string }): Promise<void> {
  await captureHold(ctx, { collaborationId });
  const hold = await beginRelease(ctx, collaborationId);
  if (hold?.state !== 'releasing') return;
  const payable = await mayLeave(ctx, hold);
  if (payable.minor === 0n) return finishRelease(ctx, hold.id, null);
  const outcome = await carryOut<TransferFacts | PayoutFacts>(ctx, purposeOf(hold, 'release'), railOf(hold.rail).release({ ...(await railInputOf(ctx, hold)), creatorShare: payable }));
  if (outcome.kind === 'done') return finishRelease(ctx, hold.id, outcome.facts);
  await ctx.transaction(async (tx) => {
    const current = await holds.lock(tx, hold.id);
    if (current?.state === 'releasing') await holds.save(tx, { ...current, failure: outcome.code });
    return ok(undefined);
  });
  throw new NotYet(`the creator cannot be paid yet: ${outcome.code}`, after(ctx.clock.now(), HOUR_MS));
}

/** What leaves for the creator now. Throws: NotYet while a bank or a changed payout account keeps it back. */
async function mayLeave(ctx: SettlementContext, hold: Hold): Promise<Money> {
  const now = ctx.clock.now();
  const { stop, account, payable } = await ctx.read(async (tx) => ({
    stop: await stops.find(tx, hold.collaborationId), account: await payoutAccounts.find(tx, hold.creatorId), ...(await payableOf(tx, hold)),
  }));
  if (stop !== undefined) throw new NotYet(`the money stands still: ${stop}`, after(now, HOUR_MS));
  if (account?.paysOutFrom != null && account.paysOutFrom > now) throw new NotYet('the payout account was changed', account.paysOutFrom);
  return payable;
}

async function beginRelease(ctx: SettlementContext, collaborationId: string): Promise<Hold | null> {
  const begun = await ctx.transaction(async (tx) => {
    const hold = await holds.lockByCollaboration(tx, collaborationId);
    if (!hold) return ok(null);
    if (hold.state === 'funded' && !hold.captured) throw new NotYet('the money is not taken yet', after(ctx.clock.now(), HOUR_MS));
    if (hold.state !== 'funded') return ok(hold);
    await withholdFrom(ctx, tx, hold);
    return takeStep(ctx, tx, { hold, step: 'release', entries: [releaseEntry(hold)] });
  });
  return begun.ok ? begun.value : null;
}

async function finishRelease(ctx: SettlementContext, holdId: string, facts: TransferFacts | PayoutFacts | null): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, holdId);
    if (hold?.state !== 'releasing') return ok(undefined);
    const now = ctx.clock.now();
    const { payable, withheld } = await payableOf(tx, hold);
    if (facts) await keepPayment(tx, facts, { hold, at: now, payable });
    if (withheld) await recoveries.markBooked(tx, withheld.id, now);
    const paid = facts === null ? {} : facts.object === 'transfer' ? { transferId: facts.id } : { payoutId: facts.id };
    const entries = [...(facts ? [payoutEntry(hold, facts.id, payable)] : []), ...(withheld ? [withholdEntry(hold, withheld.amount)] : [])];
    return takeStep(ctx, tx, { hold, step: 'finishRelease', change: { ...paid, settledAt: now, failure: null }, entries });
  });
}
