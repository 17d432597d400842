import type { AccountsError } from '#domain/accounts/errors.ts';
import { CONFIRMED_FOR_MS } from '#domain/accounts/sessions.ts';
import { err, ok } from '#domain/kit/result.ts';
import type { AccountsContext } from '../context.ts';
import { countTry, type Counter } from '../limits.ts';
import * as limits from '../limits/store.ts';
import * as members from '../members/store.ts';
import { passwordFits } from '../passwords.ts';
import { signedIn } from '../policy.ts';
import * as sessions from '../sessions/store.ts';
import type { Done } from './sign-out.ts';

const READ_LENGTH_MAX = 1_000;

/** Proves once more, with the password, that it is the member who asks; the proof stands with this session for five minutes. Errors: SIGN_IN_NEEDED, TOO_MANY_TRIES, PASSWORD_WRONG. */
export async function confirmPassword(ctx: AccountsContext, { password }: { password: string }): Promise<Done> {
  const who = signedIn(ctx.viewer);
  const { sessionId } = ctx;
  if (!who.ok) return who;
  if (sessionId === null) return err<AccountsError>({ code: 'SIGN_IN_NEEDED' });
  const counter: Counter = { limit: 'confirm-by-member', of: who.value.memberId };
  const tries = await countTry(ctx, counter);
  if (!tries.ok) return tries;
  const doors = ctx.as('auth');
  const member = await doors.read((tx) => members.find(tx, who.value.memberId));
  if (!(await passwordFits(member?.passwordHash ?? null, password.slice(0, READ_LENGTH_MAX)))) return err<AccountsError>({ code: 'PASSWORD_WRONG' });
  await doors.transaction(async (tx) => {
    await limits.clear(tx, counter);
    return ok(await sessions.confirm(tx, sessionId, ctx.clock.now()));
  });
  return ok({ done: true } as const);
}

/** Says whether the member has given their password within the last five minutes, in this session. */
export async function hasConfirmed(ctx: AccountsContext): Promise<boolean> {
  const { sessionId } = ctx;
  if (sessionId === null) return false;
  const at = await ctx.as('auth').read((tx) => sessions.confirmedAt(tx, sessionId));
  return at !== null && ctx.clock.now() - at < CONFIRMED_FOR_MS;
}
