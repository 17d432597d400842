import type { Context } from '#server/platform/command.ts';
import { act, type Acted, type Step } from '../act.ts';

type ByStaff = { readonly id: string; readonly note: string; readonly along?: NonNullable<Step['along']> };

/** Staff stops the clocks of a collaboration, with a reason. Errors: CollaborationError. */
export const freezeCollaboration = (ctx: Context, { note, ...it }: ByStaff): Promise<Acted> =>
  act(ctx, { ...it, action: 'freeze', note, ask: { freeze: { reason: 'operator', note } } });

/** Staff lets the clocks run again; deadlines move by as long as they stood still. Errors: CollaborationError. */
export const unfreezeCollaboration = (ctx: Context, it: ByStaff): Promise<Acted> => act(ctx, { ...it, action: 'unfreeze' });
