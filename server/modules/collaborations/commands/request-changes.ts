import { ok } from '#domain/kit/result.ts';
import type { Context } from '#server/platform/command.ts';
import { act, type Acted } from '../act.ts';
import * as paperwork from '../paperwork/store.ts';

/** The brand says what to change; the rounds are counted. Errors: CollaborationError. */
export const requestChanges = (ctx: Context, { id, note }: { id: string; note: string }): Promise<Acted> => act(ctx, {
  id, action: 'requestChanges', note,
  along: async ({ tx, current }) => ok(await paperwork.askChanges(tx, current, { note, at: ctx.clock.now() })),
});
