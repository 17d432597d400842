import type { Context } from '#server/platform/command.ts';
import { act, type Acted } from '../act.ts';

/** The brand approves the work; the money is released, or the draft cleared to post. Errors: CollaborationError. */
export const approveCollaboration = (ctx: Context, { id }: { id: string }): Promise<Acted> => act(ctx, { id, action: 'approve' });
