import { setTimeout as pause } from 'node:timers/promises';
import type { AccountsError } from '#domain/accounts/errors.ts';
import { tidyEmail } from '#domain/accounts/fields.ts';
import type { Side } from '#domain/accounts/roles.ts';
import { ok, type Result } from '#domain/kit/result.ts';
import type { AccountsContext } from '../context.ts';
import { countTry } from '../limits.ts';
import { mailLink } from '../mail-link.ts';
import * as members from '../members/store.ts';
import type { OpenedSession } from '../open-session.ts';
import { openByLink } from '../open-by-link.ts';
import * as sessions from '../sessions/store.ts';
import type { Done } from './sign-out.ts';

/** The answer takes at least this long, so that its time does not tell whether there is such an account. */
const ANSWER_MS_MIN = 150;

/** Mails a link that sets a new password, if there is such an account; the answer is the same either way. Who was invited and never joined gets the invitation again. Errors: none. */
export async function requestPasswordReset(ctx: AccountsContext, input: { side: Side; email: string }): Promise<Done> {
  await Promise.all([mailReset(ctx, { side: input.side, email: tidyEmail(input.email) }), pause(ANSWER_MS_MIN)]);
  return ok({ done: true });
}

async function mailReset(ctx: AccountsContext, { side, email }: { side: Side; email: string }): Promise<void> {
  const tries = await countTry(ctx, { limit: 'reset-by-client', of: ctx.client.address }, { limit: 'reset-by-address', of: `${side}:${email}` });
  if (!tries.ok) return;
  await ctx.as('auth').transaction(async (tx) => {
    const member = await members.findByEmail(tx, side, email);
    if (member) await mailLink(ctx, tx, { memberId: member.id, purpose: member.passwordHash === null ? 'join-team' : 'reset-password' });
    return ok(undefined);
  });
}

/** Sets a new password by a mailed link: every session ends and a new one opens. The link proves the address too. Errors: LINK_EXPIRED, FIELDS_INVALID, ACCOUNT_SUSPENDED. */
export const resetPassword = (ctx: AccountsContext, input: { token: string; password: string }): Promise<Result<OpenedSession, AccountsError>> =>
  openByLink(ctx, { ...input, purpose: 'reset-password', before: (tx, memberId) => sessions.revokeAll(tx, memberId, ctx.clock.now()) });

