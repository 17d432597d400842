import type { Context } from '#server/platform/command.ts';
import { ok } from '#domain/kit/result.ts';
import { act, takeStep, type Acted, type Step } from '../act.ts';
import * as store from '../store.ts';

type ByStaff = { readonly id: string; readonly note: string; readonly along?: NonNullable<Step['along']> };

/** Staff stops the clocks of a collaboration, with a reason. Errors: CollaborationError. */
export const freezeCollaboration = (ctx: Context, { note, ...it }: ByStaff): Promise<Acted> =>
  act(ctx, { ...it, action: 'freeze', note, ask: { freeze: { reason: 'operator', note } } });

/** Staff lets the clocks run again; deadlines move by as long as they stood still. Errors: CollaborationError. */
export const unfreezeCollaboration = (ctx: Context, it: ByStaff): Promise<Acted> => act(ctx, { ...it, action: 'unfreeze' });

/** The books of one collaboration do not add up: its clocks stand still until staff has looked. Finished or frozen work stays as it is. */
export async function freezeForAudit(ctx: Context, { id, note }: { id: string; note: string }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const current = await store.lock(tx, id);
    return current ? takeStep(ctx, tx, { current, by: 'system', step: { id, action: 'freeze', note, ask: { freeze: { reason: 'audit', note } } } }) : ok(undefined);
  });
}
