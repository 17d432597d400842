import type { AlarmRaised } from '#domain/events.ts';
import { ok, type Result } from '#domain/kit/result.ts';
import { DAY_MS, after, instant, type Instant } from '#domain/kit/time.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import { unreleaseEntry } from '#domain/settlement/postings.ts';
import type { Tx } from '#server/platform/command.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import type { SettlementContext } from '../context.ts';
import { mayBePaying } from '../disputed/hold.ts';
import { takeLastStep } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import { railOf } from '../rails/index.ts';
import * as recoveries from '../recoveries/store.ts';
import * as releaseStops from '../release-stops/store.ts';
import { revertHold } from './revert-hold.ts';
import { isAtRelease } from './settle-at-release.ts';

/** The provider lets nobody's money lie for longer than this; a few days before, it must be on its way somewhere. Source: MONEY.md §9, longest safe hold. */
const LIMIT_MARGIN_DAYS = 3;

/** Until when a creator who cannot be paid is waited for: a month, and never past what the provider allows. */
export function giveBackAt(ctx: SettlementContext, hold: Hold): Instant {
  const { unpaid, max } = ctx.railSettings.policy.holdDays;
  const waited = after(ctx.clock.now(), unpaid * DAY_MS);
  if (hold.fundedAt === null || railOf(hold.rail).takenAt === 'release') return waited;
  return instant(Math.min(waited, after(hold.fundedAt, ((max['default'] ?? unpaid) - LIMIT_MARGIN_DAYS) * DAY_MS)));
}

/**
 * Gives the brand its money back when the creator could not be paid for a month: the release is taken back, of all or of the creator's part, then all that is left is returned. A payment that may be on its way is waited for.
 * Running it again changes nothing. Throws: NotYet while the refund is on its way; Fault (retryable). Source: MONEY.md §9.3, release P.
 */
export async function giveBackUnpaid(ctx: SettlementContext, { id, collaborationId }: { readonly id: string; readonly collaborationId: string }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, id);
    if ((hold?.state !== 'releasing' && hold?.state !== 'splitting') || hold.failure === null || isAtRelease(hold)) return ok(undefined);
    const now = ctx.clock.now();
    if (!(await holds.isUndisputed(tx, hold.id)) || (await releaseStops.find(tx, collaborationId)) === 'chargeback') return waitForBank(ctx, tx, hold);
    if (await mayBePaying(tx, hold)) {
      await holds.save(tx, { ...hold, dueAt: after(now, DAY_MS) });
      return ok(undefined);
    }
    const withheld = await recoveries.find(tx, hold.id, 'withheld');
    if (withheld?.open) await recoveries.giveUp(tx, withheld.id, now);
    return takeLastStep(ctx, tx, { hold, step: 'giveBack', change: { dueAt: null, failure: null }, reason: 'creator_unpaid', entries: [unreleaseEntry(hold)] });
  });
  await revertHold(ctx, { collaborationId });
}

/** A bank has the brand's money, or asks for it: what we gave back besides would be given twice. It is looked at again each day; staff is told once that the creator is still unpaid. */
async function waitForBank(ctx: SettlementContext, tx: Tx, hold: Hold): Promise<Result<undefined, never>> {
  const now = ctx.clock.now();
  await holds.save(tx, { ...hold, dueAt: after(now, DAY_MS) });
  const alarm: AlarmRaised = { type: 'alarm-raised', kind: 'refund', key: `${hold.id}:unpaid-disputed`, collaborationId: hold.collaborationId, sentence: 'A creator cannot be paid, and a bank has the brand’s money or asks for it. Nothing goes back to the brand meanwhile: decide how the creator is paid.' };
  await announce(tx, alarm, { now, random: ctx.random });
  return ok(undefined);
}
