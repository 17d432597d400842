import type { Context } from '#server/platform/command.ts';
import { act, type Acted } from '../act.ts';

/** The brand takes its request back before it is accepted. Errors: CollaborationError. */
export const withdrawCollaboration = (ctx: Context, { id }: { id: string }): Promise<Acted> => act(ctx, { id, action: 'withdraw' });
