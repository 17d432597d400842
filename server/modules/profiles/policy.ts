import type { Viewer } from '#domain/accounts/roles.ts';
import type { AccountId } from '#domain/kit/ids.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import type { ProfilesError } from '#domain/profiles/errors.ts';

/** Whose profile a viewer may change: a creator's own. Errors: SIGN_IN_NEEDED, CREATORS_ONLY. */
export function ownProfile(viewer: Viewer): Result<AccountId, ProfilesError> {
  if (viewer.kind === 'anonymous') return err({ code: 'SIGN_IN_NEEDED' });
  return viewer.kind === 'creator' ? ok(viewer.accountId) : err({ code: 'CREATORS_ONLY' });
}
