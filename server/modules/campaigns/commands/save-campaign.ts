import { checkCampaign, type CampaignDraft } from '#domain/campaigns/campaign.ts';
import type { CampaignsError } from '#domain/campaigns/errors.ts';
import { invariant } from '#domain/kit/assert.ts';
import { isId } from '#domain/kit/ids.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { changeBudget, findBudgets, openBudget } from '#server/modules/budgets/index.ts';
import { findBrief } from '#server/modules/matching/index.ts';
import type { Context, Tx } from '#server/platform/command.ts';
import * as campaigns from '../campaigns/store.ts';
import { campaignProblems } from '../guard.ts';
import { mayRun } from '../policy.ts';

export type SaveCampaign = { readonly id: string | null; readonly briefId: string; readonly draft: CampaignDraft };

/** A brand opens a campaign for a brief, or changes one; its brief, type and currency stay. Errors: CampaignsError. Units: the budget in minor units. */
export async function saveCampaign(ctx: Context, { id, briefId, draft }: SaveCampaign): Promise<Result<campaigns.Campaign, CampaignsError>> {
  const member = mayRun(ctx.viewer);
  if (!member.ok) return member;
  if (id !== null && !isId('campaign', id)) return err({ code: 'CAMPAIGN_NOT_FOUND' });
  const checked = checkCampaign(draft);
  if (!checked.ok) return checked;
  const problems = campaignProblems(checked.value);
  if (problems.length > 0) return err({ code: 'FIELDS_INVALID', problems });
  if (id !== null) return ctx.transaction((tx) => change(ctx, tx, { id, draft: checked.value }));
  if (!(await findBrief(ctx, briefId))) return err({ code: 'BRIEF_NOT_FOUND' });
  const { accountId: brandId, memberId } = member.value;
  return ctx.transaction(async (tx) => {
    const at = ctx.clock.now();
    const opened = { ...checked.value, id: ctx.random.id('campaign', at), brandId, memberId, briefId, currency: checked.value.budget.currency, at };
    await campaigns.insert(tx, opened);
    await openBudget(tx, { campaignId: opened.id, brandId, budget: opened.budget, at });
    return ok(await kept(tx, opened.id));
  });
}

async function kept(tx: Tx, id: string): Promise<campaigns.Campaign> {
  const found = await campaigns.find(tx, id);
  invariant(found, 'a campaign that was just kept is gone', id);
  return found;
}

async function change(ctx: Context, tx: Tx, { id, draft }: { readonly id: string; readonly draft: CampaignDraft }): Promise<Result<campaigns.Campaign, CampaignsError>> {
  const [known, [budget]] = [await campaigns.find(tx, id), await findBudgets(tx, [id])];
  if (!known || !budget) return err({ code: 'CAMPAIGN_NOT_FOUND' });
  if (draft.offer.type !== known.offer.type) return err({ code: 'FIELDS_INVALID', problems: [{ field: 'type', message: 'What is made stays as it was begun.' }] });
  if (draft.budget.currency !== known.currency) return err({ code: 'FIELDS_INVALID', problems: [{ field: 'budget', message: 'The currency stays as it was begun.' }] });
  const at = ctx.clock.now();
  if (!(await changeBudget(tx, { campaignId: id, budgetMinor: draft.budget.minor, at }))) return err({ code: 'BUDGET_BELOW_RESERVED', reserved: { minor: budget.reservedMinor, currency: budget.currency } });
  await campaigns.save(tx, { ...draft, id, at });
  return ok(await kept(tx, id));
}
