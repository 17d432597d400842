import type { DocumentsContext } from '../context.ts';
import * as dues from '../dues/store.ts';
import { issueDue } from './issue-due.ts';

const MAX = 200;

/** Issues what waited for an account's details. For the worker. */
export async function issueWaiting(ctx: DocumentsContext, { accountId }: { accountId: string }): Promise<void> {
  for (const { id } of await ctx.read((tx) => dues.listOpen(tx, { accountId, max: MAX }))) await issueDue(ctx, id);
}

/** Issues what has become possible without anybody's doing: what a crash left, what waited long enough for the register, what waited for the marketplace's own details. Returns how many. */
export async function sweepDocuments(ctx: DocumentsContext): Promise<number> {
  let issued = 0;
  for (const id of await ctx.read((tx) => dues.listRestless(tx, MAX))) if (await issueDue(ctx, id)) issued += 1;
  return issued;
}
