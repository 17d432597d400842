import { invariant } from '#domain/kit/assert.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { LedgerEntry } from '#domain/ledger/entry.ts';
import type { Hold, HoldNote } from '#domain/settlement/hold.ts';
import type { BalanceMovement } from '#server/adapters/stripe/port.ts';
import type { Context, Tx } from '#server/platform/command.ts';
import * as calls from '../calls/store.ts';
import { noteWithin, takeStep } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import * as mirror from '../mirror/store.ts';
import * as recoveries from '../recoveries/store.ts';
import * as releaseStops from '../release-stops/store.ts';

/** The hold that a payment at the provider belongs to, or nothing. */
export const findHoldOfIntent = (tx: Tx, intentId: string): Promise<Hold | undefined> => holds.findByProviderId(tx, intentId);

/** Takes the row lock of a hold. Throws: InvariantViolation when there is none. */
export async function lockHold(tx: Tx, holdId: string): Promise<Hold> {
  const hold = await holds.lock(tx, holdId);
  invariant(hold, 'there is no such hold', holdId);
  return hold;
}

/** Keeps the money of a collaboration where it is; the same reason twice is one. */
export const stopRelease = (tx: Tx, it: releaseStops.Stop & { at: Instant }): Promise<void> => releaseStops.begin(tx, it);

/** Lets the money of a collaboration move again, as far as this reason is concerned. */
export const letRelease = (tx: Tx, ref: string, at: Instant): Promise<void> => releaseStops.end(tx, ref, at);

/** Notes on a hold what a bank did, with its entries. Without entries nothing is written. */
export async function noteDispute(ctx: Context, tx: Tx, it: { hold: Hold; note: HoldNote; entries: readonly LedgerEntry[]; reason: string }): Promise<Hold> {
  return it.entries.length === 0 ? it.hold : noteWithin(ctx, tx, { hold: it.hold, step: it.note, change: {}, entries: it.entries, reason: it.reason });
}

/** Ends a hold whose money the bank has taken for good, before anybody was paid. */
export async function chargeBack(ctx: Context, tx: Tx, it: { hold: Hold; entries: readonly LedgerEntry[]; reason: string }): Promise<Hold> {
  const taken = await takeStep(ctx, tx, { hold: it.hold, step: 'chargeBack', change: { settledAt: ctx.clock.now(), dueAt: null, failure: null }, reason: it.reason, entries: it.entries });
  invariant(taken.ok, 'a chargeback was refused its step', taken);
  const withheld = await recoveries.find(tx, it.hold.id, 'withheld');
  if (withheld?.open) await recoveries.giveUp(tx, withheld.id, ctx.clock.now());
  return taken.value;
}

/** Says whether a call that pays the creator may be on its way: then nobody may decide that they were not paid. */
export const mayBePaying = async (tx: Tx, hold: Hold): Promise<boolean> => hold.payoutId !== null || calls.mayHavePaid(tx, hold.id);

/** Whether what staff takes back may have left for the brand: not at all, perhaps, or surely. */
export async function refundUnderWay(tx: Tx, hold: Hold): Promise<'no' | 'perhaps' | 'yes'> {
  const latest = await calls.findLatest(tx, `${hold.id}:claw-back`);
  return latest?.state === 'done' ? 'yes' : latest === undefined || latest.state === 'declined' ? 'no' : 'perhaps';
}

/** Keeps a movement of our balance, once. Returns whether it is new. */
export const keepMovement = (tx: Tx, it: BalanceMovement): Promise<boolean> => mirror.keepMovement(tx, it);
