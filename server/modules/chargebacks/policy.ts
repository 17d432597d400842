import type { SignedIn, Viewer } from '#domain/accounts/roles.ts';
import type { ChargebackError } from '#domain/chargebacks/errors.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';

/** Staff who may answer a bank. Errors: STAFF_ONLY. */
export const answeringStaff = (viewer: Viewer): Result<SignedIn, ChargebackError> =>
  (viewer.kind === 'operator' && viewer.role !== 'support' ? ok(viewer) : err({ code: 'STAFF_ONLY' }));
