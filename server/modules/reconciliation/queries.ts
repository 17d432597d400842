import { after, type Instant } from '#domain/kit/time.ts';
import type { Context } from '#server/platform/command.ts';
import * as breaks from './breaks/store.ts';
import { OVERLAP_MS } from './commands/read-statements.ts';
import * as statement from './statement/store.ts';

/** How much of what the provider says our books explain. `share` is of the currency that is explained least, since amounts of two currencies do not add up; 1 when there is nothing to explain. */
export type Reconciliation = {
  readonly ratios: readonly statement.Ratio[]; readonly share: number; readonly openBreaks: number; readonly oldestBreakAt: Instant | null; readonly breaks: readonly breaks.BreakRow[];
};

const LISTED_MAX = 200;
const MILLION = 1_000_000n;

/** A part of a whole, rounded down to a millionth, so that only all is all. Units: minor units. */
const shareOf = (it: statement.Ratio): number => (it.totalMinor === 0n ? 1 : Number((it.matchedMinor * MILLION) / it.totalMinor) / Number(MILLION));

/** How much of the statement since a moment is explained, and what is open. For the worker. Units: minor units. */
export async function explain(ctx: Context, from: Instant): Promise<Reconciliation> {
  return ctx.as('auditor').read(async (tx) => {
    const ratios = await statement.sumExplained(tx, from);
    const { open, oldestAt } = await breaks.countOpen(tx);
    return { ratios, share: Math.min(1, ...ratios.map(shareOf)), openBreaks: open, oldestBreakAt: oldestAt, breaks: await breaks.list(tx, LISTED_MAX) };
  });
}

/** The last eight days for staff; nothing for everybody else. */
export const reconciliation = async (ctx: Context): Promise<Reconciliation | null> =>
  (ctx.viewer.kind === 'operator' ? explain(ctx, after(ctx.clock.now(), -OVERLAP_MS)) : null);
