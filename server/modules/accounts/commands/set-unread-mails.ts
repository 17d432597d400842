import { ok, type Result } from '#domain/kit/result.ts';
import type { Context } from '#server/platform/command.ts';
import * as directory from '../directory/store.ts';

/** Says whether the viewer wants mails about messages they have not read. Errors: none. */
export async function setUnreadMails(ctx: Context, { wanted }: { readonly wanted: boolean }): Promise<Result<{ readonly done: true }, never>> {
  const { viewer } = ctx;
  if (viewer.kind !== 'anonymous') await ctx.transaction(async (tx) => ok(await directory.wantUnreadMails(tx, viewer.memberId, wanted)));
  return ok({ done: true });
}
