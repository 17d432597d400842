import { invariant } from '#domain/kit/assert.ts';
import type { Instant } from '#domain/kit/time.ts';
import { findAccounts } from '#server/modules/accounts/index.ts';
import type { Context } from '#server/platform/command.ts';
import { listDeliverablesOf, listTimelines, type TimelineEvent } from './papers.ts';
import type { DeliverableRow } from './paperwork/store.ts';
import * as store from './store.ts';

/** All that is on record of one collaboration, for whoever must prove what happened. */
export type WorkRecord = {
  readonly brandName: string; readonly creatorName: string; readonly title: string; readonly type: string; readonly fields: Readonly<Record<string, unknown>>;
  readonly requestedAt: Instant; readonly acceptedAt: Instant | null; readonly deliveredAt: Instant | null; readonly deliverables: readonly DeliverableRow[]; readonly timeline: readonly TimelineEvent[];
};

/** Reads all that is on record of one collaboration. For the worker and staff. Throws: InvariantViolation when there is none. */
export async function readRecord(ctx: Context, id: string): Promise<WorkRecord> {
  const { it, accounts } = await ctx.read(async (tx) => {
    const found = await store.find(tx, id);
    invariant(found, 'there is no such collaboration', id);
    return { it: found, accounts: await findAccounts(tx, [found.brandId, found.creatorId]) };
  });
  const nameOf = (accountId: string): string => accounts.find((one) => one.id === accountId)?.displayName ?? '';
  const [deliverables = []] = await listDeliverablesOf(ctx, [id]);
  const [timeline = []] = await listTimelines(ctx, [id]);
  return {
    brandName: nameOf(it.brandId), creatorName: nameOf(it.creatorId), title: it.terms.title, type: it.terms.type, fields: it.terms.fields,
    requestedAt: it.requestedAt, acceptedAt: it.acceptedAt, deliveredAt: it.deliveredAt, deliverables, timeline,
  };
}
