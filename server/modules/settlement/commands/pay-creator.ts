import type { HoldNeedsCreator } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import { DAY_MS, HOUR_MS, after, instant, type Instant } from '#domain/kit/time.ts';
import type { Hold, HoldState } from '#domain/settlement/hold.ts';
import { payoutEntry, withholdEntry } from '#domain/settlement/postings.ts';
import type { PayoutFacts, TransferFacts } from '#server/adapters/stripe/port.ts';
import type { Tx } from '#server/platform/command.ts';
import { NotYet } from '#server/platform/faults.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import type { SettlementContext } from '../context.ts';
import { keepPayment } from '../holds/mirror.ts';
import { purposeOf, railInputOf } from '../holds/rail-input.ts';
import { takeLastStep } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import * as mirror from '../mirror/store.ts';
import { carryOut } from '../operations.ts';
import * as payoutAccounts from '../payout-accounts/store.ts';
import * as payoutStops from '../payout-stops/store.ts';
import { payableOf } from '../recoveries/owed.ts';
import * as recoveries from '../recoveries/store.ts';
import * as releaseStops from '../release-stops/store.ts';
import { railOf } from '../rails/index.ts';
import { giveBackAt } from './give-back.ts';

const MOVING: readonly HoldState[] = ['releasing', 'splitting'];
export type LastStep = 'finishRelease' | 'finishSplit';

/**
 * Sends the creator's part on its last way, once it can be spent, and ends the hold when it has arrived: a transfer at once, a payout when the bank has it.
 * A payout that comes back is sent again, under a key of its own, once the creator has mended the bank account.
 * Throws: NotYet while the money is on its way or the creator cannot be paid; Fault (retryable). Source: MONEY.md §9.1, §9.3.
 */
export async function payCreator(ctx: SettlementContext, hold: Hold, step: LastStep): Promise<void> {
  const rail = railOf(hold.rail);
  if (rail.heldIn !== 'platform' && hold.availableAt !== null && hold.availableAt > ctx.clock.now()) throw new NotYet('the money can be paid out later', hold.availableAt);
  const { payable } = await ctx.read((tx) => payableOf(tx, hold));
  if (hold.payoutId === null) await mayLeave(ctx, hold);
  if (payable.minor === 0n) return finish(ctx, hold.id, { facts: null, step });
  const failedCount = await ctx.read((tx) => mirror.countFailedPayouts(tx, hold.id));
  const input = await railInputOf(ctx, hold);
  const scope = failedCount === 0 ? 'release' : `release:${failedCount + 1}`;
  const outcome = await carryOut<TransferFacts | PayoutFacts>(ctx, { ...purposeOf(hold, scope), onlyIn: MOVING }, rail.release({ ...input, toCreator: payable, payoutStep: scope }));
  if (outcome.kind !== 'done') {
    await askCreator(ctx, hold, { reason: outcome.code, failedCount });
    throw new NotYet(`the creator cannot be paid yet: ${outcome.code}`, after(ctx.clock.now(), againIn(ctx, hold)));
  }
  if (outcome.facts.object === 'transfer') return finish(ctx, hold.id, { facts: outcome.facts, step });
  const facts = outcome.facts.status === 'succeeded' ? outcome.facts : await ctx.payments.readPayout(outcome.facts.id, input.creatorStripeAccount);
  switch (facts.status) {
    case 'succeeded': return finish(ctx, hold.id, { facts, step });
    case 'pending': {
      await keepUnderWay(ctx, hold.id, facts);
      throw new NotYet('the payout is on its way to the bank', later(ctx, facts.arrivesAt));
    }
    case 'failed': {
      await askCreator(ctx, hold, { reason: 'payout_failed', failedCount, facts });
      throw new NotYet('the bank sent the payout back', after(ctx.clock.now(), DAY_MS));
    }
  }
}

/** Each hour for a day, then four times a day; a mended account is heard of at once. Units: ms. */
const againIn = (ctx: SettlementContext, { failure, dueAt }: Hold): number => (failure === null || dueAt === null || dueAt - ctx.clock.now() > (ctx.railSettings.policy.holdDays.unpaid - 1) * DAY_MS ? HOUR_MS : 6 * HOUR_MS);

/** Lets the money leave for the creator. Throws: NotYet while a bank, a changed payout account or missing tax details keep it back. */
async function mayLeave(ctx: SettlementContext, hold: Hold): Promise<void> {
  const now = ctx.clock.now();
  const { stop, wait, account } = await ctx.read(async (tx) => ({ stop: await releaseStops.find(tx, hold.collaborationId), wait: await payoutStops.find(tx, hold.creatorId), account: await payoutAccounts.find(tx, hold.creatorId) }));
  if (stop !== undefined) throw new NotYet(`the money stands still: ${stop}`, after(now, HOUR_MS));
  if (account?.paysOutFrom != null && account.paysOutFrom > now) throw new NotYet('the payout account was changed', account.paysOutFrom);
  if (wait !== undefined) await waitLongest(ctx, hold, wait);
}

/**
 * Keeps money back for missing details as long as the provider lets it lie: at day 60 the creator and staff are told, at day 80 it leaves nevertheless, since it is earned.
 * Throws: NotYet until then. Source: MONEY.md §9.3, release D; ADR-0030.
 */
async function waitLongest(ctx: SettlementContext, hold: Hold, wait: string): Promise<void> {
  const { warn, decide } = ctx.railSettings.policy.holdDays;
  const now = ctx.clock.now();
  const since = railOf(hold.rail).takenAt === 'release' ? hold.availableAt : hold.fundedAt;
  const waited = (days: number): boolean => since !== null && now >= after(since, days * DAY_MS);
  if (waited(decide)) return;
  if (waited(warn)) await askCreator(ctx, hold, { reason: wait, failedCount: 0 });
  else if (hold.failure !== null) await forgetTrouble(ctx, hold.id);
  throw new NotYet(`the creator’s payouts wait: ${wait}`, after(now, HOUR_MS));
}

/** At the moment given, and not before an hour has gone when that is past. */
const later = (ctx: SettlementContext, at: Instant): Instant => instant(at > ctx.clock.now() ? at : after(ctx.clock.now(), HOUR_MS));

type Paid = { readonly facts: TransferFacts | PayoutFacts | null; readonly step: LastStep };

async function finish(ctx: SettlementContext, holdId: string, { facts, step }: Paid): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, holdId);
    if (hold?.state !== (step === 'finishRelease' ? 'releasing' : 'splitting')) return ok(undefined);
    const now = ctx.clock.now();
    const { payable, withheld } = await payableOf(tx, hold);
    if (facts) await keepPayment(tx, facts, { hold, at: now, payable });
    if (withheld) await recoveries.markBooked(tx, withheld.id, now);
    const waits = hold.failure === 'tax_details' && (await payoutStops.find(tx, hold.creatorId)) !== undefined;
    const entries = [...(facts ? [payoutEntry(hold, facts.id, payable)] : []), ...(withheld ? [withholdEntry(hold, withheld.amount)] : [])];
    const paid = facts === null ? {} : facts.object === 'transfer' ? { transferId: facts.id } : { payoutId: facts.id };
    return takeLastStep(ctx, tx, { hold, step, change: { ...paid, settledAt: now, failure: null, dueAt: null }, reason: waits ? 'longest_wait' : null, entries });
  });
}

const isMoving = (hold: Hold | undefined): hold is Hold => hold !== undefined && MOVING.includes(hold.state);

async function keepUnderWay(ctx: SettlementContext, holdId: string, facts: PayoutFacts): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, holdId);
    if (!isMoving(hold) || hold.payoutId === facts.id) return ok(undefined);
    await keepPayment(tx, facts, { hold, at: ctx.clock.now(), payable: (await payableOf(tx, hold)).payable });
    await holds.save(tx, { ...hold, payoutId: facts.id });
    return ok(undefined);
  });
}

/** What kept the money back before is mended, and so its clock is over: only missing details keep it back now. */
async function forgetTrouble(ctx: SettlementContext, holdId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, holdId);
    if (isMoving(hold) && hold.payoutId === null) await holds.save(tx, { ...hold, failure: null, dueAt: null });
    return ok(undefined);
  });
}

type Trouble = { readonly reason: string; readonly failedCount: number; readonly facts?: PayoutFacts };

/** The money stays the creator's; they are told what is missing, once for each trouble. */
async function askCreator(ctx: SettlementContext, { id }: Hold, { reason, failedCount, facts }: Trouble): Promise<void> {
  await ctx.transaction(async (tx: Tx) => {
    const hold = await holds.lock(tx, id);
    if (!isMoving(hold)) return ok(undefined);
    if (facts) await keepPayment(tx, facts, { hold, at: ctx.clock.now(), payable: (await payableOf(tx, hold)).payable });
    if (hold.failure === reason && !facts) return ok(undefined);
    await holds.save(tx, { ...hold, payoutId: null, failure: reason, dueAt: hold.dueAt ?? giveBackAt(ctx, hold) });
    const event: HoldNeedsCreator = { type: 'hold-needs-creator', holdId: hold.id, collaborationId: hold.collaborationId, attempt: failedCount + 1, reason };
    await announce(tx, event, { now: ctx.clock.now(), random: ctx.random });
    return ok(undefined);
  });
}
