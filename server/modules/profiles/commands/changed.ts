import { invariant } from '#domain/kit/assert.ts';
import type { Tx } from '#server/platform/command.ts';
import type { CreatorView } from '../creator-view.ts';
import * as profiles from '../profile/store.ts';

/** The profile as it now is. Throws: InvariantViolation when its account is gone. */
export async function changed(tx: Tx, creatorId: string): Promise<CreatorView> {
  const [view] = await profiles.findCreators(tx, [creatorId]);
  invariant(view, 'a creator without an account', creatorId);
  return view;
}
