import type { AccountsError } from '#domain/accounts/errors.ts';
import type { SignedIn, Viewer } from '#domain/accounts/roles.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';

/** Says who asks, if anybody is signed in. Errors: SIGN_IN_NEEDED. */
export const signedIn = (viewer: Viewer): Result<SignedIn, AccountsError> => (viewer.kind === 'anonymous' ? err({ code: 'SIGN_IN_NEEDED' }) : ok(viewer));

/** Says whether a viewer may change a team: owners of a brand whose address is proved. Errors: SIGN_IN_NEEDED, ROLE_NOT_ENOUGH, EMAIL_NOT_VERIFIED. */
export function mayChangeTeam(viewer: Viewer): Result<SignedIn, AccountsError> {
  const who = signedIn(viewer);
  if (!who.ok) return who;
  if (who.value.kind !== 'brand' || who.value.role !== 'owner') return err({ code: 'ROLE_NOT_ENOUGH' });
  return who.value.emailVerified ? who : err({ code: 'EMAIL_NOT_VERIFIED' });
}
