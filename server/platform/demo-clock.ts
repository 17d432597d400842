import { ok } from '#domain/kit/result.ts';
import type { Context } from './command.ts';
import { sql } from './db/sql.ts';

/** How far the clock of this demonstration was moved. Units: ms. */
export async function readDemoOffset(ctx: Context): Promise<number> {
  const { rows } = await ctx.as('worker').read((tx) => tx.run<{ offset_ms: bigint }>(sql`select offset_ms from demo_clock`));
  return Number(rows[0]?.offset_ms ?? 0n);
}

/** Moves the clock of this demonstration forward, never back. Units: ms. */
export async function keepDemoOffset(ctx: Context, offsetMs: number): Promise<void> {
  await ctx.as('worker').transaction(async (tx) => ok(await tx.run(sql`
    insert into demo_clock (offset_ms) values (${offsetMs}) on conflict (singleton) do update set offset_ms = greatest(demo_clock.offset_ms, excluded.offset_ms)`)));
}
