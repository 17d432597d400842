import { missingForReport } from '#domain/documents/business-details.ts';
import { ASKING_DAYS } from '#domain/documents/report.ts';
import type { BusinessDetailsSaved, ReportDataMissing } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import { DAY_MS, after } from '#domain/kit/time.ts';
import { endPayoutStop, stopPayouts } from '#server/modules/settlement/index.ts';
import type { Tx } from '#server/platform/command.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import type { DocumentsContext } from '../context.ts';
import * as details from '../details/store.ts';
import * as requests from '../report/store.ts';

const MAX = 100;

async function tell(ctx: DocumentsContext, tx: Tx, { creatorId, askedAt, turn }: Pick<requests.Request, 'creatorId' | 'askedAt'> & { turn: ReportDataMissing['turn'] }): Promise<void> {
  const event: ReportDataMissing = { type: 'report-data-missing', creatorId, turn, stopsAtMs: after(askedAt, ASKING_DAYS.stop * DAY_MS) };
  await announce(tx, event, { now: ctx.clock.now(), random: ctx.random });
}

/** The next turn of a request that is due: a reminder, the second one, or the stop. Nothing when it is too early. */
async function takeTurn(ctx: DocumentsContext, tx: Tx, it: requests.Request): Promise<boolean> {
  const now = ctx.clock.now();
  const isDue = (days: number): boolean => now >= after(it.askedAt, days * DAY_MS);
  if (it.remindedCount < 2) {
    const second = it.remindedCount === 1;
    if (!isDue(second ? ASKING_DAYS.second : ASKING_DAYS.first)) return false;
    await requests.remind(tx, it.creatorId, it.remindedCount + 1);
    await tell(ctx, tx, { ...it, turn: second ? 'reminded_again' : 'reminded' });
    return true;
  }
  if (!isDue(ASKING_DAYS.stop)) return false;
  await requests.stop(tx, it.creatorId, now);
  await stopPayouts(tx, { creatorId: it.creatorId, reason: 'tax_details', at: now });
  await tell(ctx, tx, { ...it, turn: 'stopped' });
  return true;
}

/**
 * Asks creators of the Union for what the yearly report misses, reminds them twice, and lets their payouts wait after sixty days. For the worker. Returns how many were told.
 * Source: Directive 2011/16/EU, Annex V, Section IV.A(2).
 */
export async function sweepReport(ctx: DocumentsContext): Promise<number> {
  const now = ctx.clock.now();
  const told = await ctx.transaction(async (tx) => {
    const unasked = await requests.listUnasked(tx, ctx.vatPolicy.union, MAX);
    for (const creatorId of unasked) {
      await requests.ask(tx, creatorId, now);
      await tell(ctx, tx, { creatorId, askedAt: now, turn: 'asked' });
    }
    let count = unasked.length;
    for (const it of await requests.lockOpen(tx, after(now, -ASKING_DAYS.first * DAY_MS), MAX)) if (await takeTurn(ctx, tx, it)) count += 1;
    return ok(count);
  });
  return told.value;
}

/** A creator has said what the report needs: nobody asks any more, and their payouts go on. For the worker. */
export async function noteAnswer(ctx: DocumentsContext, { accountId }: BusinessDetailsSaved): Promise<void> {
  await ctx.transaction(async (tx) => {
    const [known] = await details.findMany(tx, [accountId]);
    if (!known || missingForReport(known).length > 0) return ok(undefined);
    const at = ctx.clock.now();
    await requests.answer(tx, accountId, at);
    await endPayoutStop(tx, { creatorId: accountId, reason: 'tax_details', at });
    return ok(undefined);
  });
}
