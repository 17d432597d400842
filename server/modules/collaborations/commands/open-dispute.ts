import type { Context } from '#server/platform/command.ts';
import { act, type Acted } from '../act.ts';

/** One side asks the operator to decide; the collaboration stands still until then. Errors: CollaborationError. */
export const openDispute = (ctx: Context, { id, note }: { id: string; note: string }): Promise<Acted> =>
  act(ctx, { id, action: 'dispute', note, ask: { freeze: { reason: 'dispute', note } } });
