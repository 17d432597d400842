import type { BriefsError } from '#domain/briefs/errors.ts';
import { isId } from '#domain/kit/ids.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { findCreators } from '#server/modules/profiles/index.ts';
import type { Context } from '#server/platform/command.ts';
import * as briefs from '../briefs/store.ts';
import { mayBrief } from '../policy.ts';

/** A brand says that a creator does not fit a brief, and why; without a reason it takes that back. Errors: SIGN_IN_NEEDED, BRANDS_ONLY, ROLE_NOT_ENOUGH, BRIEF_NOT_FOUND, CREATOR_NOT_FOUND. */
export async function refuseMatch(ctx: Context, it: { readonly briefId: string; readonly creatorId: string; readonly reason: briefs.RefusalReason | null }): Promise<Result<briefs.Brief, BriefsError>> {
  const member = mayBrief(ctx.viewer);
  if (!member.ok) return member;
  if (!isId('brief', it.briefId)) return err({ code: 'BRIEF_NOT_FOUND' });
  if (!isId('account', it.creatorId) || (await findCreators(ctx, [it.creatorId])).length === 0) return err({ code: 'CREATOR_NOT_FOUND' });
  return ctx.transaction(async (tx) => {
    const brief = await briefs.findBrief(tx, it.briefId);
    if (!brief) return err({ code: 'BRIEF_NOT_FOUND' });
    if (it.reason === null) await briefs.takeBackRefusal(tx, it);
    else await briefs.refuse(tx, { ...it, reason: it.reason, memberId: member.value.memberId, at: ctx.clock.now() });
    return ok(brief);
  });
}
