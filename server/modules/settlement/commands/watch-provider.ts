import type { ProviderOutageEnded } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import { MINUTE_MS } from '#domain/kit/time.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import type { SettlementContext } from '../context.ts';
import * as outages from '../outages/store.ts';

/** A failure or two in a row is no outage: it counts when calls have failed for longer than this. Source: MONEY.md §9.3, provider down. */
const COUNTS_AFTER_MS = 5 * MINUTE_MS;

/** The provider did not answer: written down, so that clocks can be moved by the length of it. */
export async function noteNoAnswer(given: SettlementContext): Promise<void> {
  const ctx = given.as('worker');
  const at = ctx.clock.now();
  await ctx.transaction(async (tx) => ok(await outages.noteFailure(tx, { id: ctx.random.id('outage', at), at })));
}

/** The provider answered: an outage that was open is over, and when it was one, all who had a clock running are given its length. */
export async function noteAnswer(given: SettlementContext): Promise<void> {
  const ctx = given.as('worker');
  if (!(await ctx.read(outages.isOpen))) return;
  await ctx.transaction(async (tx) => {
    const now = ctx.clock.now();
    const outage = await outages.end(tx, now);
    if (!outage || outage.lastFailedAt - outage.startedAt <= COUNTS_AFTER_MS) return ok(undefined);
    await announce(tx, { type: 'provider-outage-ended', outageId: outage.id, startedAtMs: outage.startedAt, endedAtMs: now } satisfies ProviderOutageEnded, { now, random: ctx.random });
    return ok(undefined);
  });
}
