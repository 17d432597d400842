import { mayManageMoney, type SignedIn, type Viewer } from '#domain/accounts/roles.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';

/** What every settlement command may refuse a viewer. */
export type AccessError = { readonly code: 'SIGN_IN_NEEDED' } | { readonly code: 'ROLE_NOT_ENOUGH' } | { readonly code: 'EMAIL_NOT_VERIFIED' };

/** A member of a brand who may save cards and pay. Errors: AccessError. */
export function payingBrand(viewer: Viewer): Result<SignedIn, AccessError> {
  return moneyMember(viewer, 'brand');
}

/** A creator who may set up payouts. Errors: AccessError. */
export function paidCreator(viewer: Viewer): Result<SignedIn, AccessError> {
  return moneyMember(viewer, 'creator');
}

function moneyMember(viewer: Viewer, side: 'brand' | 'creator'): Result<SignedIn, AccessError> {
  if (viewer.kind === 'anonymous') return err({ code: 'SIGN_IN_NEEDED' });
  if (viewer.kind !== side || !mayManageMoney(viewer.role)) return err({ code: 'ROLE_NOT_ENOUGH' });
  return viewer.emailVerified ? ok(viewer) : err({ code: 'EMAIL_NOT_VERIFIED' });
}
