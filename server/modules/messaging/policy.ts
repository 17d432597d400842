import { mayManageWork, type SignedIn, type Viewer } from '#domain/accounts/roles.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import type { MessagingError } from '#domain/messaging/errors.ts';

/** Says whether a viewer may write in the name of their side: brands' owners and managers, and creators. Errors: SIGN_IN_NEEDED, CONVERSATION_NOT_FOUND, ROLE_NOT_ENOUGH, EMAIL_NOT_VERIFIED. */
export function mayWrite(viewer: Viewer): Result<SignedIn & { readonly kind: 'brand' | 'creator' }, MessagingError> {
  if (viewer.kind === 'anonymous') return err({ code: 'SIGN_IN_NEEDED' });
  if (viewer.kind === 'operator') return err({ code: 'CONVERSATION_NOT_FOUND' });
  if (!mayManageWork(viewer.role)) return err({ code: 'ROLE_NOT_ENOUGH' });
  return viewer.emailVerified ? ok({ ...viewer, kind: viewer.kind }) : err({ code: 'EMAIL_NOT_VERIFIED' });
}
