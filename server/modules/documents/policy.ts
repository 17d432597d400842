import { mayManageMoney, type SignedIn, type Viewer } from '#domain/accounts/roles.ts';
import type { DocumentsError } from '#domain/documents/errors.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';

/** Whose papers a viewer may keep: a creator's own, and a brand's for those who manage its money. Errors: SIGN_IN_NEEDED, ROLE_NOT_ENOUGH. */
export function mayKeepPapers(viewer: Viewer): Result<SignedIn, DocumentsError> {
  if (viewer.kind === 'anonymous') return err({ code: 'SIGN_IN_NEEDED' });
  return viewer.kind !== 'operator' && mayManageMoney(viewer.role) ? ok(viewer) : err({ code: 'ROLE_NOT_ENOUGH' });
}

/** Says whether a viewer may read papers that concern them: as `mayKeepPapers`, and staff. */
export const mayReadPapers = (viewer: Viewer): boolean => viewer.kind === 'operator' || mayKeepPapers(viewer).ok;

/** Says whether a viewer may read what the yearly report says of creators: staff for finance, and admins. */
export const mayReport = (viewer: Viewer): boolean => viewer.kind === 'operator' && (viewer.role === 'finance' || viewer.role === 'admin');
