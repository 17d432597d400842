import { InvariantViolation } from '#domain/kit/assert.ts';
import { err, type Result } from '#domain/kit/result.ts';
import type { CollaborationError } from '#domain/collaborations/errors.ts';

type FromSettlement = { readonly code: string; readonly reason?: string };

/** Puts a refusal of settlement into the words of collaborations. Throws: InvariantViolation for one that cannot happen here. */
export function asCollaborationError(refusal: FromSettlement): Result<never, CollaborationError> {
  switch (refusal.code) {
    case 'CREATOR_NOT_ONBOARDED': return err({ code: 'CREATOR_NOT_ONBOARDED' });
    case 'CREATOR_BALANCE_SHORT': return err({ code: 'CREATOR_BALANCE_SHORT' });
    case 'NO_RAIL': return err({ code: 'NO_RAIL', reason: refusal.reason ?? '' });
    case 'CARD_NOT_FOUND': return err({ code: 'CARD_NEEDED' });
    default: throw new InvariantViolation(`settlement refused unexpectedly: ${refusal.code}`);
  }
}
