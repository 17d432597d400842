import type { Context } from '#server/platform/command.ts';
import { act, type Acted } from '../act.ts';

/** Staff stops the clocks of a collaboration, with a reason. Errors: CollaborationError. */
export const freezeCollaboration = (ctx: Context, { id, note }: { id: string; note: string }): Promise<Acted> =>
  act(ctx, { id, action: 'freeze', note, ask: { freeze: { reason: 'operator', note } } });

/** Staff lets the clocks run again; deadlines move by as long as they stood still. Errors: CollaborationError. */
export const unfreezeCollaboration = (ctx: Context, { id, note }: { id: string; note: string }): Promise<Acted> => act(ctx, { id, action: 'unfreeze', note });
