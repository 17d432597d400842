import type { AccountsError } from '#domain/accounts/errors.ts';
import { isId } from '#domain/kit/ids.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import type { AccountsContext } from '../context.ts';
import { signedIn } from '../policy.ts';
import * as sessions from '../sessions/store.ts';

export type Done = Result<{ readonly done: true }, AccountsError>;
const DONE: Done = { ok: true, value: { done: true } };

/** Ends the session that asks; without one nothing is left to do. Errors: none. */
export async function signOut(ctx: AccountsContext, _input: object = {}): Promise<Done> {
  const { viewer, sessionId } = ctx;
  if (viewer.kind === 'anonymous' || sessionId === null) return DONE;
  await ctx.as('auth').transaction(async (tx) => ok(await sessions.revoke(tx, { id: sessionId, memberId: viewer.memberId, at: ctx.clock.now() })));
  return DONE;
}

/** Ends every session of the viewer, this one too. Errors: none. */
export async function signOutEverywhere(ctx: AccountsContext, _input: object = {}): Promise<Done> {
  const { viewer } = ctx;
  if (viewer.kind === 'anonymous') return DONE;
  await ctx.as('auth').transaction(async (tx) => ok(await sessions.revokeAll(tx, viewer.memberId, ctx.clock.now())));
  return DONE;
}

/** Ends one session of the viewer's own. Errors: SIGN_IN_NEEDED, SESSION_NOT_FOUND. */
export async function revokeSession(ctx: AccountsContext, { id }: { id: string }): Promise<Done> {
  const who = signedIn(ctx.viewer);
  if (!who.ok) return who;
  if (!isId('session', id)) return err({ code: 'SESSION_NOT_FOUND' });
  const ended = await ctx.as('auth').transaction(async (tx) => ok(await sessions.revoke(tx, { id, memberId: who.value.memberId, at: ctx.clock.now() })));
  return ended.value ? DONE : err({ code: 'SESSION_NOT_FOUND' });
}
