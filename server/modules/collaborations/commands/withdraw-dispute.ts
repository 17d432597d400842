import type { Context } from '#server/platform/command.ts';
import { act, type Acted } from '../act.ts';

/** Whoever opened a dispute takes it back; the clocks run again. Errors: CollaborationError. */
export const withdrawDispute = (ctx: Context, { id }: { id: string }): Promise<Acted> => act(ctx, { id, action: 'withdrawDispute' });
