import type { Context } from '#server/platform/command.ts';
import { act, type Acted } from '../act.ts';

/** One side proposes to end the work; the other may agree. Errors: CollaborationError. */
export const proposeCancel = (ctx: Context, { id, note }: { id: string; note: string }): Promise<Acted> => act(ctx, { id, action: 'proposeCancel', note });
