import type { Context } from '#server/platform/command.ts';
import { act, type Acted } from '../act.ts';

/** One side says no to a request or a counter-offer; the card behind it is let go. Errors: CollaborationError. */
export const denyCollaboration = (ctx: Context, { id, note }: { id: string; note: string }): Promise<Acted> => act(ctx, { id, action: 'deny', note });
