import type { AccountsError } from '#domain/accounts/errors.ts';
import { passwordProblems } from '#domain/accounts/fields.ts';
import type { LinkPurpose } from '#domain/accounts/mailed-links.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import type { Tx } from '#server/platform/command.ts';
import type { AccountsContext } from './context.ts';
import * as links from './links/store.ts';
import * as members from './members/store.ts';
import { openSession, type OpenedSession } from './open-session.ts';
import { hashPassword } from './passwords.ts';
import { fingerprintOf } from './secrets.ts';

type ByLink = { readonly token: string; readonly password: string; readonly purpose: LinkPurpose; readonly before?: (tx: Tx, memberId: string) => Promise<void> };

/** Sets the password of whoever holds a mailed link, and opens a session. Errors: LINK_EXPIRED, FIELDS_INVALID, ACCOUNT_SUSPENDED. */
export async function openByLink(ctx: AccountsContext, { token, password, purpose, before }: ByLink): Promise<Result<OpenedSession, AccountsError>> {
  const doors = ctx.as('auth');
  const fingerprint = fingerprintOf(token);
  const owner = await doors.read((tx) => links.findOwner(tx, { fingerprint, purpose, now: ctx.clock.now() }));
  if (!owner) return err({ code: 'LINK_EXPIRED' });
  const problems = passwordProblems(password, owner.email);
  if (problems.length > 0) return err({ code: 'FIELDS_INVALID', problems });
  const passwordHash = await hashPassword(password);
  return doors.transaction(async (tx): Promise<Result<OpenedSession, AccountsError>> => {
    const now = ctx.clock.now();
    const memberId = await links.use(tx, { fingerprint, purpose, at: now });
    const member = memberId === undefined ? undefined : await members.find(tx, memberId);
    if (!member) return err({ code: 'LINK_EXPIRED' });
    if (member.suspendedAt !== null) return err({ code: 'ACCOUNT_SUSPENDED' });
    await members.setPassword(tx, { id: member.id, passwordHash, at: now });
    await before?.(tx, member.id);
    return ok(await openSession(ctx, tx, { ...member, emailVerified: true }));
  });
}
