import type { AccountsError } from '#domain/accounts/errors.ts';
import { tidyEmail } from '#domain/accounts/fields.ts';
import type { Side } from '#domain/accounts/roles.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import type { AccountsContext } from '../context.ts';
import { countTry, type Counter } from '../limits.ts';
import * as limits from '../limits/store.ts';
import * as members from '../members/store.ts';
import { openSession, type OpenedSession } from '../open-session.ts';
import { passwordFits } from '../passwords.ts';

/** Longer than any password we take, in UTF-16 units: what is longer cannot fit and need not be hashed whole. */
const READ_LENGTH_MAX = 1_000;

/**
 * Opens a session at one side's door. An unknown address, the wrong door and a wrong password get the same answer after the same work.
 * Errors: SIGN_IN_FAILED, TOO_MANY_TRIES, ACCOUNT_SUSPENDED.
 */
export async function signIn(ctx: AccountsContext, input: { side: Side; email: string; password: string }): Promise<Result<OpenedSession, AccountsError>> {
  const email = tidyEmail(input.email);
  const byAddress: Counter = { limit: 'sign-in-by-address', of: `${input.side}:${email}` };
  const tries = await countTry(ctx, { limit: 'sign-in-by-client', of: ctx.client.address }, byAddress);
  if (!tries.ok) return tries;
  const doors = ctx.as('auth');
  const member = await doors.read((tx) => members.findByEmail(tx, input.side, email));
  const fits = await passwordFits(member?.passwordHash ?? null, input.password.slice(0, READ_LENGTH_MAX));
  if (!member || !fits) return err({ code: 'SIGN_IN_FAILED' });
  if (member.suspendedAt !== null) return err({ code: 'ACCOUNT_SUSPENDED' });
  return doors.transaction(async (tx) => {
    await limits.clear(tx, byAddress);
    return ok(await openSession(ctx, tx, { ...member, emailVerified: member.emailVerifiedAt !== null }));
  });
}
