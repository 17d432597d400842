import { checkBrief, type BriefDraft } from '#domain/briefs/brief.ts';
import type { BriefsError } from '#domain/briefs/errors.ts';
import { invariant } from '#domain/kit/assert.ts';
import { isId } from '#domain/kit/ids.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { textProblems } from '#server/modules/moderation/index.ts';
import type { Context } from '#server/platform/command.ts';
import * as briefs from '../briefs/store.ts';
import { mayBrief } from '../policy.ts';

/** A brand keeps a brief, new or changed. Errors: SIGN_IN_NEEDED, BRANDS_ONLY, ROLE_NOT_ENOUGH, FIELDS_INVALID, BUDGET_OUT_OF_RANGE, BRIEF_NOT_FOUND. */
export async function saveBrief(ctx: Context, { id, draft }: { readonly id: string | null; readonly draft: BriefDraft }): Promise<Result<briefs.Brief, BriefsError>> {
  const member = mayBrief(ctx.viewer);
  if (!member.ok) return member;
  if (id !== null && !isId('brief', id)) return err({ code: 'BRIEF_NOT_FOUND' });
  const checked = checkBrief(draft);
  if (!checked.ok) return checked;
  const problems = textProblems({ text: checked.value.text });
  if (problems.length > 0) return err({ code: 'FIELDS_INVALID', problems });
  const { accountId: brandId, memberId } = member.value;
  return ctx.transaction(async (tx) => {
    if (id !== null && !(await briefs.findBrief(tx, id))) return err({ code: 'BRIEF_NOT_FOUND' });
    const at = ctx.clock.now();
    const kept = { ...checked.value, id: id ?? ctx.random.id('brief', at), brandId, memberId, at };
    if (!(await briefs.saveBrief(tx, kept))) return err({ code: 'BRIEF_NOT_FOUND' });
    const found = await briefs.findBrief(tx, kept.id);
    invariant(found, 'a brief that was just kept is gone', kept.id);
    return ok(found);
  });
}
