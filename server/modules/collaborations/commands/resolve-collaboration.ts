import type { Context } from '#server/platform/command.ts';
import { act, type Acted, type Step } from '../act.ts';

type Resolution = { readonly id: string; readonly decideFor: 'brand' | 'creator'; readonly note: string; readonly along?: NonNullable<Step['along']> };

/** Staff decides a frozen collaboration for one side; the money follows. Errors: CollaborationError. */
export const resolveCollaboration = (ctx: Context, { decideFor, ...it }: Resolution): Promise<Acted> => act(ctx, { ...it, action: 'resolve', decidedFor: decideFor });
