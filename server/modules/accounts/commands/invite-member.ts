import { emailProblems, nameProblems, roleProblems, tidyEmail, tidyName } from '#domain/accounts/fields.ts';
import { BRAND_ROLES, type BrandRole, type SignedIn } from '#domain/accounts/roles.ts';
import { err, ok } from '#domain/kit/result.ts';
import type { Tx } from '#server/platform/command.ts';
import type { AccountsContext } from '../context.ts';
import { countTry } from '../limits.ts';
import { mailLink } from '../mail-link.ts';
import * as members from '../members/store.ts';
import { mayChangeTeam } from '../policy.ts';
import type { Done } from './sign-out.ts';

type Invitation = { readonly email: string; readonly name: string; readonly role: BrandRole };

/**
 * Invites a colleague to a brand's team by mail; inviting the same address again sends a new link.
 * Errors: SIGN_IN_NEEDED, ROLE_NOT_ENOUGH, EMAIL_NOT_VERIFIED, FIELDS_INVALID, EMAIL_TAKEN, TOO_MANY_TRIES.
 */
export async function inviteMember(ctx: AccountsContext, input: { email: string; name: string; role: string }): Promise<Done> {
  const owner = mayChangeTeam(ctx.viewer);
  if (!owner.ok) return owner;
  const it = { email: tidyEmail(input.email), name: tidyName(input.name), role: input.role as BrandRole };
  const problems = [...emailProblems(it.email), ...nameProblems('name', it.name), ...roleProblems(it.role, BRAND_ROLES)];
  if (problems.length > 0) return err({ code: 'FIELDS_INVALID', problems });
  const tries = await countTry(ctx, { limit: 'invitation-by-account', of: owner.value.accountId });
  if (!tries.ok) return tries;
  return ctx.as('auth').transaction(async (tx): Promise<Done> => {
    const memberId = await placeFor(ctx, tx, { owner: owner.value, invitation: it });
    if (memberId === null) return err({ code: 'EMAIL_TAKEN' });
    await mailLink(ctx, tx, { memberId, purpose: 'join-team' });
    return ok({ done: true });
  });
}

/** The place of the invited in the team, new or kept from an earlier invitation; nothing when the address belongs to somebody. */
async function placeFor(ctx: AccountsContext, tx: Tx, { owner, invitation }: { owner: SignedIn; invitation: Invitation }): Promise<string | null> {
  const now = ctx.clock.now();
  const known = await members.findByEmail(tx, 'brand', invitation.email);
  if (known) {
    if (known.accountId !== owner.accountId || known.passwordHash !== null) return null;
    await members.renameInvited(tx, { id: known.id, name: invitation.name, role: invitation.role, at: now });
    return known.id;
  }
  const id = ctx.random.id('member', now);
  const placed = await members.insert(tx, { ...invitation, id, accountId: owner.accountId, side: 'brand', passwordHash: null, emailVerifiedAt: null, invitedAt: now, at: now });
  return placed ? id : null;
}
