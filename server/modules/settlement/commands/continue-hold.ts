import type { SettlementContext } from '../context.ts';
import * as holds from '../holds/store.ts';
import { clawBack } from './claw-back.ts';
import { giveUpCharge } from './charge-at-release.ts';
import { giveBackUnpaid } from './give-back.ts';
import { releaseHold } from './release-hold.ts';
import { renewHold } from './renew-hold.ts';
import { revertHold } from './revert-hold.ts';
import { isAtRelease } from './settle-at-release.ts';
import { splitHold } from './split-hold.ts';
import { watchHold } from './watch-hold.ts';

/** Goes on with a hold that is on the move, from wherever it stands. Running it again changes nothing. Throws: NotYet, Fault (retryable). */
export async function continueHold(ctx: SettlementContext, { holdId }: { holdId: string }): Promise<void> {
  const hold = await ctx.read((tx) => holds.find(tx, holdId));
  if (hold?.state === 'releasing') await releaseHold(ctx, hold);
  if (hold?.state === 'reverting') await revertHold(ctx, hold);
  if (hold?.state === 'clawing_back') await clawBack(ctx, { holdId });
  if (hold?.state === 'splitting' && hold.creatorPart) await splitHold(ctx, { collaborationId: hold.collaborationId, creatorPartMinor: hold.creatorPart.minor });
}

/** Does what the clock of a hold is for: renew a reservation, look after money that has waited long, give up a payment at release, or a creator who cannot be paid. Throws: Fault (retryable). */
export async function endHoldClock(ctx: SettlementContext, { holdId, attempt }: { holdId: string; attempt: number }): Promise<void> {
  const hold = await ctx.read((tx) => holds.find(tx, holdId));
  if (!hold) return;
  if (isAtRelease(hold)) return giveUpCharge(ctx, hold);
  if (hold.state === 'releasing' || hold.state === 'splitting') return giveBackUnpaid(ctx, hold);
  if (hold.state === 'reverting') return revertHold(ctx, hold);
  if (hold.state !== 'funded') return;
  return hold.captured ? watchHold(ctx, hold) : renewHold(ctx, { holdId, attempt });
}
