import { err, ok } from '#domain/kit/result.ts';
import type { AccountsContext } from '../context.ts';
import { countTry } from '../limits.ts';
import * as links from '../links/store.ts';
import { mailLink } from '../mail-link.ts';
import * as members from '../members/store.ts';
import { signedIn } from '../policy.ts';
import { fingerprintOf } from '../secrets.ts';
import type { Done } from './sign-out.ts';

/** Proves an address by the link mailed to it; whoever has the link need not be signed in. Errors: LINK_EXPIRED. */
export const verifyEmail = (ctx: AccountsContext, { token }: { token: string }): Promise<Done> => ctx.as('auth').transaction(async (tx): Promise<Done> => {
  const now = ctx.clock.now();
  const memberId = await links.use(tx, { fingerprint: fingerprintOf(token), purpose: 'verify-email', at: now });
  if (memberId === undefined) return err({ code: 'LINK_EXPIRED' });
  await members.verify(tx, memberId, now);
  return ok({ done: true });
});

/** Mails the link again that proves the viewer's address. Errors: SIGN_IN_NEEDED, EMAIL_ALREADY_VERIFIED, TOO_MANY_TRIES. */
export async function resendVerification(ctx: AccountsContext, _input: object = {}): Promise<Done> {
  const who = signedIn(ctx.viewer);
  if (!who.ok) return who;
  if (who.value.emailVerified) return err({ code: 'EMAIL_ALREADY_VERIFIED' });
  const tries = await countTry(ctx, { limit: 'verification-by-member', of: who.value.memberId });
  if (!tries.ok) return tries;
  return ctx.as('auth').transaction(async (tx) => {
    await mailLink(ctx, tx, { memberId: who.value.memberId, purpose: 'verify-email' });
    return ok({ done: true });
  });
}
