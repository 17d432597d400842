import type { AccountsError } from '#domain/accounts/errors.ts';
import { roleProblems } from '#domain/accounts/fields.ts';
import { LINK_PURPOSES } from '#domain/accounts/mailed-links.ts';
import { BRAND_ROLES, type BrandRole } from '#domain/accounts/roles.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import type { Tx } from '#server/platform/command.ts';
import type { AccountsContext } from '../context.ts';
import * as links from '../links/store.ts';
import * as members from '../members/store.ts';
import { mayChangeTeam } from '../policy.ts';
import * as sessions from '../sessions/store.ts';
import type { Done } from './sign-out.ts';

/** Gives a member of the viewer's team another role, at once. Errors: SIGN_IN_NEEDED, ROLE_NOT_ENOUGH, EMAIL_NOT_VERIFIED, FIELDS_INVALID, MEMBER_NOT_FOUND, LAST_OWNER_STAYS. */
export async function setMemberRole(ctx: AccountsContext, { memberId, role }: { memberId: string; role: string }): Promise<Done> {
  const problems = roleProblems(role, BRAND_ROLES);
  return changeMember(ctx, memberId, {
    check: () => (problems.length === 0 ? ok(undefined) : err({ code: 'FIELDS_INVALID', problems })),
    staysOwner: role === 'owner',
    change: (tx) => members.setRole(tx, memberId, role as BrandRole),
  });
}

/** Takes a member out of the viewer's team; their sessions and links end at once. Errors: SIGN_IN_NEEDED, ROLE_NOT_ENOUGH, EMAIL_NOT_VERIFIED, MEMBER_NOT_FOUND, LAST_OWNER_STAYS. */
export const removeMember = (ctx: AccountsContext, { memberId }: { memberId: string }): Promise<Done> => changeMember(ctx, memberId, {
  check: () => ok(undefined),
  staysOwner: false,
  change: async (tx) => {
    const now = ctx.clock.now();
    await members.remove(tx, memberId, now);
    await sessions.revokeAll(tx, memberId, now);
    await links.end(tx, memberId, { purposes: LINK_PURPOSES, at: now });
  },
});

type Change = { readonly check: () => Result<undefined, AccountsError>; readonly staysOwner: boolean; readonly change: (tx: Tx) => Promise<void> };

async function changeMember(ctx: AccountsContext, memberId: string, it: Change): Promise<Done> {
  const owner = mayChangeTeam(ctx.viewer);
  if (!owner.ok) return owner;
  const checked = it.check();
  if (!checked.ok) return checked;
  return ctx.as('auth').transaction(async (tx): Promise<Done> => {
    const team = await members.lockTeam(tx, owner.value.accountId);
    const member = team.find((one) => one.id === memberId);
    if (!member) return err({ code: 'MEMBER_NOT_FOUND' });
    const ownersLeft = team.filter((one) => one.role === 'owner' && one.passwordHash !== null && one.id !== memberId);
    if (!it.staysOwner && ownersLeft.length === 0) return err({ code: 'LAST_OWNER_STAYS' });
    await it.change(tx);
    return ok({ done: true });
  });
}
