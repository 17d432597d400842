import { mayManageWork, type SignedIn, type Viewer } from '#domain/accounts/roles.ts';
import type { Collaboration } from '#domain/collaborations/collaboration.ts';
import type { CollaborationError } from '#domain/collaborations/errors.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';

const DECIDING_STAFF: readonly string[] = ['trust', 'finance', 'admin'];

/** Says whether a viewer may see a collaboration at all: its two sides and staff. */
export const maySee = (viewer: Viewer, it: Pick<Collaboration, 'brandId' | 'creatorId'>): boolean =>
  viewer.kind === 'operator' || (viewer.kind === 'brand' && viewer.accountId === it.brandId) || (viewer.kind === 'creator' && viewer.accountId === it.creatorId);

/** Says whether a viewer's role and standing let them act. Errors: COLLABORATION_NOT_FOUND, ROLE_NOT_ENOUGH, EMAIL_NOT_VERIFIED. */
export function mayAct(viewer: Viewer): Result<SignedIn, CollaborationError> {
  if (viewer.kind === 'anonymous') return err({ code: 'COLLABORATION_NOT_FOUND' });
  const allowed = viewer.kind === 'operator' ? DECIDING_STAFF.includes(viewer.role) : mayManageWork(viewer.role);
  if (!allowed) return err({ code: 'ROLE_NOT_ENOUGH' });
  return viewer.emailVerified ? ok(viewer) : err({ code: 'EMAIL_NOT_VERIFIED' });
}
