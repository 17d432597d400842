import { invariant } from '#domain/kit/assert.ts';
import type { RailKey } from '#domain/settlement/hold.ts';
import { cardHold } from './card-hold.ts';
import { chargeOnRelease } from './charge-on-release.ts';
import { creatorHold } from './creator-hold.ts';
import { platformHold } from './platform-hold.ts';
import type { Rail } from './rail.ts';

/** Every rail this installation can carry out. Adding one: its file and its name here. */
export const RAIL_LIST: readonly Rail[] = [platformHold, creatorHold, cardHold, chargeOnRelease];

/** The rail of a hold. Throws: InvariantViolation when a hold names one we cannot carry out. */
export function railOf(key: RailKey | null): Rail {
  const rail = RAIL_LIST.find((it) => it.key === key);
  invariant(rail, 'a hold on a rail nobody can carry out', key);
  return rail;
}
