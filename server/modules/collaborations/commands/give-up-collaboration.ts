import type { Context } from '#server/platform/command.ts';
import { act, type Acted } from '../act.ts';

/** The creator gives the work up; the brand gets everything back. Errors: CollaborationError. */
export const giveUpCollaboration = (ctx: Context, { id, note }: { id: string; note: string }): Promise<Acted> => act(ctx, { id, action: 'giveUp', note });
