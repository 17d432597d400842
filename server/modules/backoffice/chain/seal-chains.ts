import { ok } from '#domain/kit/result.ts';
import { MINUTE_MS, after } from '#domain/kit/time.ts';
import type { Context } from '#server/platform/command.ts';
import * as store from './store.ts';

/** What is younger may still be in a transaction that has not ended. */
const CUT_MS = 10 * MINUTE_MS;
const BEGINNING = '0'.repeat(64);

/** Writes tonight's root over the heads of all chains; whoever keeps a root can show later that nothing before it has changed. Returns the root. */
export async function sealChains(ctx: Context): Promise<store.Root> {
  const now = ctx.clock.now();
  return (await ctx.transaction(async (tx) => {
    const [last] = await store.listRoots(tx, 1);
    const cutAt = after(now, -CUT_MS);
    const root = { seq: (last?.seq ?? 0) + 1, cutAt, ...(await store.computeRoot(tx, cutAt, last?.root ?? BEGINNING)) };
    await store.addRoot(tx, { ...root, at: now });
    return ok(root);
  })).value;
}

/** Says whether a root is what the links still add up to. */
export async function verifyRoot(ctx: Context, seq: number): Promise<boolean> {
  return ctx.as('auditor').read(async (tx) => {
    const roots = await store.listRoots(tx, Number.MAX_SAFE_INTEGER);
    const [root, before] = [roots.find((it) => it.seq === seq), roots.find((it) => it.seq === seq - 1)];
    return root !== undefined && (await store.computeRoot(tx, root.cutAt, before?.root ?? BEGINNING)).root === root.root;
  });
}
