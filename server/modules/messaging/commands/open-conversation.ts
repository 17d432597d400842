import { isId } from '#domain/kit/ids.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import type { MessagingError } from '#domain/messaging/errors.ts';
import { findAccounts } from '#server/modules/accounts/index.ts';
import { takesRequests } from '#server/modules/profiles/index.ts';
import * as conversations from '../conversations/store.ts';
import type { MessagingContext } from '../context.ts';
import { mayWrite } from '../policy.ts';

/** A brand opens the conversation with a creator who takes requests; the same pair has the same one for ever. Errors: MessagingError. */
export async function openConversation(ctx: MessagingContext, it: { readonly creatorId: string }): Promise<Result<{ readonly id: string }, MessagingError>> {
  const viewer = mayWrite(ctx.viewer);
  if (!viewer.ok) return viewer;
  if (viewer.value.kind !== 'brand') return err({ code: 'BRANDS_OPEN' });
  const { creatorId } = it;
  if (!isId('account', creatorId)) return err({ code: 'CREATOR_NOT_AVAILABLE' });
  const found = await ctx.read(async (tx) => ({ account: (await findAccounts(tx, [creatorId]))[0], takes: await takesRequests(tx, creatorId) }));
  if (found.account?.side !== 'creator' || found.account.suspendedAt !== null || !found.takes) return err({ code: 'CREATOR_NOT_AVAILABLE' });
  const now = ctx.clock.now();
  return ctx.transaction(async (tx) => ok({ id: (await conversations.open(tx, { id: ctx.random.id('conversation', now), brandId: viewer.value.accountId, creatorId, at: now })).id }));
}
