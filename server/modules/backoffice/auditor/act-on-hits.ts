import type { AlarmRaised } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import { freezeForAudit } from '#server/modules/collaborations/index.ts';
import { stopMoney } from '#server/modules/settlement/index.ts';
import type { Context } from '#server/platform/command.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import { findCollaborationsOf } from '../rules/touched/store.ts';

/** What was found broken: the rule, the rows, and whether it was so before. */
export type Hit = { readonly code: string; readonly sentence: string; readonly stops: boolean; readonly ids: readonly string[]; readonly known: boolean };

/** Acts on what was found: the money of each collaboration concerned stops and its clocks stand still, nobody else's; staff is told once. Source: RELIABILITY.md §4.3. */
export async function actOnHits(ctx: Context, hits: readonly Hit[]): Promise<void> {
  for (const hit of hits) {
    const concerned = await ctx.as('auditor').read((tx) => findCollaborationsOf(tx, hit.ids));
    if (!hit.stops || concerned.length === 0) {
      if (!hit.known) await alarm(ctx, hit, null);
      continue;
    }
    for (const collaborationId of concerned) {
      if (!(await stopMoney(ctx, { collaborationId, code: hit.code, sentence: hit.sentence }))) continue;
      await freezeForAudit(ctx, { id: collaborationId, note: `The books of this collaboration are being looked at. ${hit.code}: ${hit.sentence}` });
      await alarm(ctx, hit, collaborationId);
    }
  }
}

async function alarm(ctx: Context, hit: Hit, collaborationId: string | null): Promise<void> {
  const now = ctx.clock.now();
  const event: AlarmRaised = {
    type: 'alarm-raised', kind: 'rule', key: `${hit.code}:${collaborationId ?? ''}:${now}`, collaborationId,
    sentence: `${hit.code} does not hold: ${hit.sentence}${collaborationId === null ? '' : ' The money of this collaboration stands still.'}`,
  };
  await ctx.transaction(async (tx) => ok(await announce(tx, event, { now, random: ctx.random })));
}
