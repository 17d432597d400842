import { mayManageWork, type SignedIn, type Viewer } from '#domain/accounts/roles.ts';
import type { CampaignsError } from '#domain/campaigns/errors.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';

/** Who may run campaigns: those of a brand who ask for work. Errors: SIGN_IN_NEEDED, BRANDS_ONLY, ROLE_NOT_ENOUGH, EMAIL_NOT_VERIFIED. */
export function mayRun(viewer: Viewer): Result<SignedIn, CampaignsError> {
  if (viewer.kind === 'anonymous') return err({ code: 'SIGN_IN_NEEDED' });
  if (viewer.kind !== 'brand') return err({ code: 'BRANDS_ONLY' });
  if (!mayManageWork(viewer.role)) return err({ code: 'ROLE_NOT_ENOUGH' });
  return viewer.emailVerified ? ok(viewer) : err({ code: 'EMAIL_NOT_VERIFIED' });
}

/** Who may apply: a creator. Errors: SIGN_IN_NEEDED, CREATORS_ONLY, EMAIL_NOT_VERIFIED. */
export function mayApply(viewer: Viewer): Result<SignedIn, CampaignsError> {
  if (viewer.kind === 'anonymous') return err({ code: 'SIGN_IN_NEEDED' });
  if (viewer.kind !== 'creator') return err({ code: 'CREATORS_ONLY' });
  return viewer.emailVerified ? ok(viewer) : err({ code: 'EMAIL_NOT_VERIFIED' });
}
