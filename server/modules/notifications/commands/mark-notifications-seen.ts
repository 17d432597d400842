import { ok, type Result } from '#domain/kit/result.ts';
import type { Context } from '#server/platform/command.ts';
import * as notices from '../notices/store.ts';

/** Marks everything the viewer's account was told as seen. Errors: none. */
export async function markNotificationsSeen(ctx: Context, _input: object = {}): Promise<Result<{ readonly done: true }, never>> {
  const { viewer } = ctx;
  if (viewer.kind !== 'anonymous') await ctx.transaction(async (tx) => ok(await notices.markSeen(tx, viewer.accountId, ctx.clock.now())));
  return ok({ done: true });
}
