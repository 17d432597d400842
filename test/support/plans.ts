import type { Context, Tx } from '#server/platform/command.ts';
import type { Sql } from '#server/platform/db/sql.ts';

/** The statements that some work would send; nothing is found and nothing is written. */
async function statementsOf<Ctx extends Context>(real: Ctx, work: (ctx: Ctx) => Promise<unknown>): Promise<readonly Sql[]> {
  const asked: Sql[] = [];
  const ask: Tx['run'] = async (query) => { asked.push(query); return { rows: [], rowCount: 0 }; };
  const tx: Tx = { run: ask, runLast: ask };
  const watching: Ctx = { ...real, transaction: (act: (tx: Tx) => Promise<unknown>) => act(tx), read: (act: (tx: Tx) => Promise<unknown>) => act(tx), readAtOnce: (act: (tx: Tx) => Promise<unknown>) => act(tx), as: () => watching };
  await work(watching);
  return asked;
}

/** How PostgreSQL would carry out the statements that some work sends, as the role that sends them. */
export async function plansOf<Ctx extends Context>(ctx: Ctx, work: (ctx: Ctx) => Promise<unknown>): Promise<string> {
  const asked = await statementsOf(ctx, work);
  return ctx.read(async (tx) => {
    const plans: string[] = [];
    for (const query of asked) plans.push(...(await tx.run<{ 'QUERY PLAN': string }>({ ...query, text: `explain ${query.text}`, name: '' })).rows.map((row) => row['QUERY PLAN']));
    return plans.join('\n');
  });
}
