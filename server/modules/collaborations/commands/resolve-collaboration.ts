import type { Money } from '#domain/kit/money.ts';
import type { Context } from '#server/platform/command.ts';
import { act, type Acted, type Step } from '../act.ts';

/** Who gets the money: one side all of it, or both to the cent. Units: minor units. */
export type Decided = { readonly decideFor: 'brand' | 'creator' } | { readonly decideFor: 'split'; readonly creatorPart: Money };
type Resolution = Decided & { readonly id: string; readonly note: string; readonly along?: NonNullable<Step['along']> };

/** Staff decides a frozen collaboration for one side, or divides the money; it follows. Units: minor units. Errors: CollaborationError. */
export const resolveCollaboration = (ctx: Context, { decideFor, ...it }: Resolution): Promise<Acted> => {
  const { id, note, along } = it;
  return act(ctx, { id, note, action: 'resolve', decidedFor: decideFor, ...(along ? { along } : {}), ...('creatorPart' in it ? { ask: { creatorPart: it.creatorPart } } : {}) });
};
