import type { AccountsError } from '#domain/accounts/errors.ts';
import { emailProblems, nameProblems, passwordProblems, roleProblems, tidyEmail, tidyName } from '#domain/accounts/fields.ts';
import { OPERATOR_ROLES, type OperatorRole } from '#domain/accounts/roles.ts';
import type { AccountId, MemberId } from '#domain/kit/ids.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import type { Context } from '#server/platform/command.ts';
import * as members from '../members/store.ts';
import { hashPassword } from '../passwords.ts';

export type NewOperator = { readonly email: string; readonly password: string; readonly name: string; readonly role: string; readonly displayName?: string; readonly country?: string };
type Added = { readonly accountId: AccountId; readonly memberId: MemberId };

/** The account all staff share, made with the first of them; it never pays or is paid, so its country decides nothing. */
const STAFF = { displayName: 'Fairhold', country: 'IE' };

/** Gives somebody of the marketplace's staff a member of their own, with a proved address. For a script, never for the API. Errors: FIELDS_INVALID, EMAIL_TAKEN. */
export async function addOperator(ctx: Context, input: NewOperator): Promise<Result<Added, AccountsError>> {
  const it = { email: tidyEmail(input.email), name: tidyName(input.name), role: input.role as OperatorRole };
  const problems = [...emailProblems(it.email), ...nameProblems('name', it.name), ...passwordProblems(input.password, it.email), ...roleProblems(it.role, OPERATOR_ROLES)];
  if (problems.length > 0) return err({ code: 'FIELDS_INVALID', problems });
  const passwordHash = await hashPassword(input.password);
  return ctx.as('auth').transaction(async (tx): Promise<Result<Added, AccountsError>> => {
    const now = ctx.clock.now();
    const accountId = await members.operatorAccount(tx, { id: ctx.random.id('account', now), displayName: input.displayName ?? STAFF.displayName, country: input.country ?? STAFF.country, at: now });
    const memberId = ctx.random.id('member', now);
    const placed = await members.insert(tx, { ...it, id: memberId, accountId, side: 'operator', passwordHash, emailVerifiedAt: now, invitedAt: null, at: now });
    return placed ? ok({ accountId, memberId }) : err({ code: 'EMAIL_TAKEN' });
  });
}
