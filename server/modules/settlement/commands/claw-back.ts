import { err, ok, type Result } from '#domain/kit/result.ts';
import { DAY_MS, HOUR_MS, after } from '#domain/kit/time.ts';
import type { ClawBackError } from '#domain/settlement/errors.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import { clawBackEntry } from '#domain/settlement/postings.ts';
import type { RefundFacts } from '#server/adapters/stripe/port.ts';
import type { Tx } from '#server/platform/command.ts';
import { NotYet } from '#server/platform/faults.ts';
import type { SettlementContext } from '../context.ts';
import { takeBackShare } from '../disputed/take-back.ts';
import { keepRefund } from '../holds/mirror.ts';
import { purposeOf, railInputOf } from '../holds/rail-input.ts';
import { takeLastStep, takeStep } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import { carryOut } from '../operations.ts';
import { refundPaid } from '../rails/rail.ts';
import * as releaseStops from '../release-stops/store.ts';
import { noteFailure, settledRefund } from './revert-hold.ts';

/** Banks return money to a card for about this long. Units: days. Source: ADR-0027. */
const CLAW_BACK_DAYS_MAX = 180;

type Asked = { readonly collaborationId: string; readonly creatorPartMinor: bigint; readonly note: string; readonly along: (it: { readonly tx: Tx }) => Promise<Result<undefined, never>> };
type Answer = Result<Hold, ClawBackError>;

/**
 * Decides that a release is taken back: the creator keeps a part of the price, or nothing; the rest and our fees of it go back to the brand. `along` is written in the same transaction. Whoever asks was let in before: the books are open to the worker alone.
 * Units: minor units. Errors: ClawBackError. Source: MONEY.md §9.1.
 */
export async function beginClawBack(given: SettlementContext, it: Asked): Promise<Answer> {
  const ctx = given.as('worker');
  return ctx.transaction(async (tx): Promise<Answer> => {
    const found = await holds.lockByCollaboration(tx, it.collaborationId);
    const checked = found?.state === 'released' ? await check(ctx, tx, { hold: found, creatorPartMinor: it.creatorPartMinor }) : err({ code: 'NOTHING_PAID_OUT' } as const);
    if (!checked.ok) return checked;
    const hold = checked.value;
    const divided: Hold = { ...hold, creatorPart: { ...hold.price, minor: it.creatorPartMinor } };
    await it.along({ tx });
    const begun = await takeStep(ctx, tx, { hold, step: 'clawBack', change: { creatorPart: divided.creatorPart, failure: null }, entries: [clawBackEntry(divided)], reason: it.note });
    return begun.ok ? begun : err({ code: 'NOTHING_PAID_OUT' });
  });
}

async function check(ctx: SettlementContext, tx: Tx, { hold, creatorPartMinor }: { hold: Hold; creatorPartMinor: bigint }): Promise<Answer> {
  if (creatorPartMinor < 0n || creatorPartMinor >= hold.price.minor) return err({ code: 'KEPT_OUT_OF_RANGE', max: { ...hold.price, minor: hold.price.minor - 1n } });
  if ((await releaseStops.find(tx, hold.collaborationId)) === 'chargeback' || !(await holds.isUndisputed(tx, hold.id))) return err({ code: 'PAYMENT_DISPUTED' });
  const tooOld = hold.settledAt !== null && hold.settledAt < after(ctx.clock.now(), -CLAW_BACK_DAYS_MAX * DAY_MS);
  return tooOld ? err({ code: 'PAID_TOO_LONG_AGO', days: CLAW_BACK_DAYS_MAX }) : ok(hold);
}

/**
 * Takes from the creator's balance what is free of what they owe, and gives the brand its part. Running it again changes nothing.
 * Throws: NotYet while the refund is on its way or our balance is short; Fault (retryable).
 */
export async function clawBack(ctx: SettlementContext, { holdId }: { holdId: string }): Promise<void> {
  await takeBackShare(ctx, { holdId });
  const hold = await ctx.read((tx) => holds.find(tx, holdId));
  if (hold?.state !== 'clawing_back') return;
  const outcome = await carryOut<RefundFacts>(ctx, { ...purposeOf(hold, 'claw-back'), onlyIn: ['clawing_back'] }, refundPaid(await railInputOf(ctx, hold)));
  if (outcome.kind !== 'done') {
    await noteFailure(ctx, hold, outcome.code);
    throw new NotYet(`the brand cannot be paid back yet: ${outcome.code}`, after(ctx.clock.now(), HOUR_MS));
  }
  const facts = await settledRefund(ctx, hold, outcome.facts);
  await ctx.transaction(async (tx) => {
    const current = await holds.lock(tx, holdId);
    if (current?.state !== 'clawing_back') return ok(undefined);
    const now = ctx.clock.now();
    return takeLastStep(ctx, tx, { hold: current, step: 'finishClawBack', change: { refundId: facts.id, settledAt: now, failure: null }, entries: await keepRefund(tx, facts, { hold: current, at: now }) });
  });
}
