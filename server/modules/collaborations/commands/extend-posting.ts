import type { Context } from '#server/platform/command.ts';
import { act, type Acted } from '../act.ts';

/** The brand gives the creator more time to post. Errors: CollaborationError. */
export const extendPosting = (ctx: Context, { id }: { id: string }): Promise<Acted> => act(ctx, { id, action: 'extendPosting' });
