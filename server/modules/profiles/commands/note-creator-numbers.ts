import { ok } from '#domain/kit/result.ts';
import { covered } from '#server/modules/moderation/index.ts';
import type { Context } from '#server/platform/command.ts';
import * as profiles from '../profile/store.ts';

/** Keeps what a reading of a creator's channel found; the titles of films pass the guard, since captions name accounts. For the worker: no viewer may write these numbers. Returns whether there is such a profile. Units: `engagementBps` in basis points, `answerHours` in hours. */
export async function noteCreatorNumbers(ctx: Context, { creatorId, ...numbers }: profiles.Numbers & { readonly creatorId: string }): Promise<boolean> {
  const portfolio = numbers.portfolio.map((it) => ({ ...it, title: covered(it.title) }));
  return (await ctx.transaction(async (tx) => ok(await profiles.saveNumbers(tx, creatorId, { ...numbers, portfolio, at: ctx.clock.now() })))).value;
}
