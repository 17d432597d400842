import type { Context } from '#server/platform/command.ts';
import { act, type Acted } from '../act.ts';

/** Staff decides a frozen collaboration for one side; the money follows. Errors: CollaborationError. */
export const resolveCollaboration = (ctx: Context, it: { id: string; decideFor: 'brand' | 'creator'; note: string }): Promise<Acted> =>
  act(ctx, { id: it.id, action: 'resolve', note: it.note, decidedFor: it.decideFor });
