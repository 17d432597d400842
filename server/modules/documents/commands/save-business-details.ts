import { checkBusinessDetails, type BusinessDetails } from '#domain/documents/business-details.ts';
import type { DocumentsError } from '#domain/documents/errors.ts';
import type { BusinessDetailsSaved } from '#domain/events.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { findAccounts } from '#server/modules/accounts/index.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import type { DocumentsContext } from '../context.ts';
import { dayOf } from '../days.ts';
import * as details from '../details/store.ts';
import { mayKeepPapers } from '../policy.ts';
import { ownDetails, type DetailsView } from '../queries.ts';

/** A side says what its invoices and the yearly report need. Papers that waited for it follow. Errors: SIGN_IN_NEEDED, ROLE_NOT_ENOUGH, FIELDS_INVALID. */
export async function saveBusinessDetails(ctx: DocumentsContext, given: BusinessDetails): Promise<Result<DetailsView, DocumentsError>> {
  const who = mayKeepPapers(ctx.viewer);
  if (!who.ok) return who;
  const { accountId } = who.value;
  const now = ctx.clock.now();
  const saved = await ctx.transaction(async (tx): Promise<Result<null, DocumentsError>> => {
    const [account] = await findAccounts(tx, [accountId]);
    if (!account) return err({ code: 'SIGN_IN_NEEDED' });
    const checked = checkBusinessDetails(given, { country: account.country, today: dayOf(now) });
    if (!checked.ok) return checked;
    await details.save(tx, accountId, { ...checked.value, at: now });
    const event: BusinessDetailsSaved = { type: 'business-details-saved', accountId };
    await announce(tx, event, { now, random: ctx.random });
    return ok(null);
  });
  if (!saved.ok) return saved;
  const view = await ownDetails(ctx);
  return view ? ok(view) : err({ code: 'SIGN_IN_NEEDED' });
}
