import { ok } from '#domain/kit/result.ts';
import { DAY_MS, after } from '#domain/kit/time.ts';
import { KEPT_BACK_DAYS } from '#domain/messaging/attachment.ts';
import { QUARANTINE, placeOf, quarantineOf } from './attachments/places.ts';
import * as attachments from './attachments/store.ts';
import type { MessagingContext } from './context.ts';

const KEPT_LOOSE_MS = DAY_MS;
const BATCH_MAX = 50;

/** Takes away files that stand beside no message after a day, those of deleted messages, those kept back long ago, and whatever a process that ended left behind. Returns how many files are gone. */
export async function sweepAttachments(ctx: MessagingContext): Promise<number> {
  const now = ctx.clock.now();
  await ctx.transaction(async (tx) => ok(await attachments.takeAway(tx, { looseBefore: after(now, -KEPT_LOOSE_MS), keptBackBefore: after(now, -KEPT_BACK_DAYS * DAY_MS), max: BATCH_MAX })));
  const ids = await ctx.read((tx) => attachments.listToClear(tx, BATCH_MAX));
  for (const id of ids) for (const name of [quarantineOf(id), placeOf(id, 'full'), placeOf(id, 'thumb')]) await ctx.uploads.remove(name);
  if (ids.length > 0) await ctx.transaction(async (tx) => ok(await attachments.markCleared(tx, ids, now)));
  await sweepLeftBehind(ctx);
  return ids.length;
}

/** A process may end while it writes a file, or between what it found of one and taking it out of quarantine. Files are as old as the machine's own clock says. */
async function sweepLeftBehind(ctx: MessagingContext): Promise<void> {
  const before = after(ctx.clock.steady?.() ?? ctx.clock.now(), -KEPT_LOOSE_MS);
  await ctx.uploads.tidy(before);
  const names = await ctx.uploads.listOlder(QUARANTINE, { before, max: BATCH_MAX });
  const needed = await ctx.read((tx) => attachments.listQuarantined(tx, names.map((it) => it.slice(QUARANTINE.length + 1))));
  for (const name of names) if (!needed.includes(name.slice(QUARANTINE.length + 1))) await ctx.uploads.remove(name);
}
