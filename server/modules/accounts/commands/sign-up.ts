import type { AccountsError } from '#domain/accounts/errors.ts';
import { countryProblems, emailProblems, nameProblems, passwordProblems, tidyEmail, tidyName } from '#domain/accounts/fields.ts';
import type { Side } from '#domain/accounts/roles.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { textProblems } from '#server/modules/moderation/index.ts';
import type { AccountsContext } from '../context.ts';
import { countTry } from '../limits.ts';
import * as links from '../links/store.ts';
import { mailLink } from '../mail-link.ts';
import * as members from '../members/store.ts';
import { openSession, type OpenedSession } from '../open-session.ts';
import { hashPassword } from '../passwords.ts';

export type SignUpInput = { readonly side: Side; readonly email: string; readonly password: string; readonly name: string; readonly displayName: string; readonly country: string };

function check(input: SignUpInput): Result<SignUpInput, AccountsError> {
  const it = { ...input, email: tidyEmail(input.email), name: tidyName(input.name), displayName: tidyName(input.displayName) };
  const problems = [
    ...(it.side === 'operator' ? [{ field: 'side', message: 'Sign up as a brand or as a creator.' }] : []),
    ...nameProblems('displayName', it.displayName), ...nameProblems('name', it.name), ...emailProblems(it.email), ...passwordProblems(it.password, it.email), ...countryProblems(it.country),
    ...(it.side === 'operator' ? [] : textProblems({ displayName: it.displayName, name: it.name })),
  ];
  return problems.length === 0 ? ok(it) : err({ code: 'FIELDS_INVALID', problems });
}

/** Opens an account for a brand or a creator with its first member, who is signed in at once and gets a mail to prove the address. Errors: FIELDS_INVALID, EMAIL_TAKEN, TOO_MANY_TRIES. */
export async function signUp(ctx: AccountsContext, input: SignUpInput): Promise<Result<OpenedSession, AccountsError>> {
  const checked = check(input);
  if (!checked.ok) return checked;
  const tries = await countTry(ctx, { limit: 'sign-up-by-client', of: ctx.client.address });
  if (!tries.ok) return tries;
  const it = checked.value;
  const passwordHash = await hashPassword(it.password);
  return ctx.as('auth').transaction(async (tx): Promise<Result<OpenedSession, AccountsError>> => {
    const now = ctx.clock.now();
    const known = await members.findByEmail(tx, it.side, it.email);
    if (known && known.passwordHash !== null) return err({ code: 'EMAIL_TAKEN' });
    // An invitation that was never taken must not keep anybody from an account of their own.
    if (known) await withdrawInvitation(ctx, tx, known.id);
    const accountId = ctx.random.id('account', now);
    const member = { id: ctx.random.id('member', now), accountId, side: it.side, email: it.email, name: it.name, role: it.side === 'brand' ? 'owner' as const : 'self' as const };
    await members.insertAccount(tx, { id: accountId, side: it.side, displayName: it.displayName, country: it.country, at: now });
    if (!(await members.insert(tx, { ...member, passwordHash, emailVerifiedAt: null, invitedAt: null, at: now }))) return err({ code: 'EMAIL_TAKEN' });
    await mailLink(ctx, tx, { memberId: member.id, purpose: 'verify-email' });
    return ok(await openSession(ctx, tx, { ...member, emailVerified: false }));
  });
}

async function withdrawInvitation(ctx: AccountsContext, tx: Parameters<typeof members.remove>[0], memberId: string): Promise<void> {
  const now = ctx.clock.now();
  await members.remove(tx, memberId, now);
  await links.end(tx, memberId, { purposes: ['join-team'], at: now });
}
