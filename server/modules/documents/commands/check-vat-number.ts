import type { BusinessDetailsSaved } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import { HOUR_MS, after } from '#domain/kit/time.ts';
import { NotYet } from '#server/platform/faults.ts';
import type { DocumentsContext } from '../context.ts';
import * as details from '../details/store.ts';
import { isOfUnion } from '../parties.ts';
import { issueWaiting } from './issue-waiting.ts';

/** Asks the register about an account's VAT number, keeps the answer with its moment, and issues what waited for it. For the worker. Throws: NotYet while the register cannot be asked. */
export async function checkVatNumber(ctx: DocumentsContext, { accountId }: Pick<BusinessDetailsSaved, 'accountId'>): Promise<void> {
  const { vatNumber, known } = await ctx.read(async (tx) => ({ vatNumber: (await details.findMany(tx, [accountId]))[0]?.vatNumber ?? null, known: await details.latestChecks(tx, [accountId]) }));
  if (vatNumber === null || known.length > 0 || !isOfUnion(ctx, vatNumber)) return;
  const answer = await ctx.vatCheck.check(vatNumber);
  const now = ctx.clock.now();
  if (answer.kind === 'unknown') throw new NotYet(`the register of VAT numbers cannot be asked: ${answer.why}`, after(now, HOUR_MS));
  await ctx.transaction(async (tx) => ok(await details.addCheck(tx, { id: ctx.random.id('vatCheck', now), accountId, vatNumber, valid: answer.valid, consultation: answer.consultation, checkedAt: now })));
  await issueWaiting(ctx, { accountId });
}
