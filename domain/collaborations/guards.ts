import { err, ok, type Result } from '../kit/result.ts';
import type { Collaboration, Party } from './collaboration.ts';
import type { CollaborationError } from './errors.ts';
import type { Action, Guard } from './states.ts';

const holds = ok(undefined);

/** Decides what must hold beyond state and actor. Errors: CollaborationError. */
export function checkGuard(guard: Guard, it: Collaboration, { action, party }: { action: Action; party: Party | null }): Result<undefined, CollaborationError> {
  switch (guard) {
    case 'answers-the-offer':
      return party === it.offerBy ? err({ code: 'NOT_YOUR_MOVE', action, by: [it.offerBy === 'brand' ? 'creator' : 'brand'] }) : holds;
    case 'not-yet-extended': return it.responseExtended ? err({ code: 'ALREADY_EXTENDED' }) : holds;
    case 'rounds-left':
      return it.roundsUsedCount >= it.terms.revisionRoundsMax ? err({ code: 'ROUNDS_USED_UP', roundsMax: it.terms.revisionRoundsMax }) : holds;
    case 'cancel-not-proposed': return it.cancelProposedBy === null ? holds : err({ code: 'CANCEL_ALREADY_PROPOSED' });
    case 'cancel-proposed-by-the-other':
      return it.cancelProposedBy === null || it.cancelProposedBy === party ? err({ code: 'NOTHING_TO_AGREE' }) : holds;
    case 'posted': return it.postedAt === null ? err({ code: 'NOT_POSTED_YET' }) : holds;
    case 'not-posted': return it.postedAt === null ? holds : err({ code: 'ALREADY_POSTED' });
  }
}
