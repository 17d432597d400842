import type { Context } from '#server/platform/command.ts';
import { act, type Acted } from '../act.ts';

/** The other side agrees to end the work; the brand gets everything back, or all but the part that was proposed for the creator. Errors: CollaborationError. */
export const agreeCancel = (ctx: Context, { id }: { id: string }): Promise<Acted> => act(ctx, { id, action: 'agreeCancel' });
