import { mayManageWork, type SignedIn, type Viewer } from '#domain/accounts/roles.ts';
import type { BriefsError } from '#domain/briefs/errors.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';

/** Who may write briefs: those of a brand who ask for work. Errors: SIGN_IN_NEEDED, BRANDS_ONLY, ROLE_NOT_ENOUGH. */
export function mayBrief(viewer: Viewer): Result<SignedIn, BriefsError> {
  if (viewer.kind === 'anonymous') return err({ code: 'SIGN_IN_NEEDED' });
  if (viewer.kind !== 'brand') return err({ code: 'BRANDS_ONLY' });
  return mayManageWork(viewer.role) ? ok(viewer) : err({ code: 'ROLE_NOT_ENOUGH' });
}
