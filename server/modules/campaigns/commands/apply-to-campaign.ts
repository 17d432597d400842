import { checkApplication } from '#domain/campaigns/campaign.ts';
import type { CampaignsError } from '#domain/campaigns/errors.ts';
import type { CampaignApplied } from '#domain/events.ts';
import { isId } from '#domain/kit/ids.ts';
import { money } from '#domain/kit/money.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { textProblems } from '#server/modules/moderation/index.ts';
import type { Context } from '#server/platform/command.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import * as campaigns from '../campaigns/store.ts';
import * as people from '../people/store.ts';
import { mayApply } from '../policy.ts';

/** A creator applies for a campaign with a price and a sentence, or changes both. Errors: CampaignsError. Units: minor units of the campaign's currency. */
export async function applyToCampaign(ctx: Context, it: { readonly campaignId: string; readonly askMinor: bigint; readonly pitch: string }): Promise<Result<campaigns.Campaign, CampaignsError>> {
  const creator = mayApply(ctx.viewer);
  if (!creator.ok) return creator;
  const { campaignId } = it;
  if (!isId('campaign', campaignId)) return err({ code: 'CAMPAIGN_NOT_FOUND' });
  return ctx.transaction(async (tx) => {
    const campaign = await campaigns.find(tx, campaignId);
    if (!campaign) return err({ code: 'CAMPAIGN_NOT_FOUND' });
    if (campaign.state !== 'open') return err({ code: 'CAMPAIGN_NOT_OPEN', state: campaign.state });
    const checked = checkApplication({ ask: money(it.askMinor, campaign.currency), pitch: it.pitch });
    if (!checked.ok) return checked;
    const problems = textProblems({ pitch: checked.value.pitch });
    if (problems.length > 0) return err({ code: 'FIELDS_INVALID', problems });
    const at = ctx.clock.now();
    await people.apply(tx, { campaignId, brandId: campaign.brandId, creatorId: creator.value.accountId, askMinor: checked.value.ask.minor, pitch: checked.value.pitch, at });
    const event: CampaignApplied = { type: 'campaign-applied', campaignId, brandId: campaign.brandId, creatorId: creator.value.accountId, title: campaign.offer.title, atMs: at };
    await announce(tx, event, { now: at, random: ctx.random });
    return ok(campaign);
  });
}

/** A creator takes its application back. Errors: CampaignsError. */
export async function withdrawApplication(ctx: Context, { campaignId }: { readonly campaignId: string }): Promise<Result<campaigns.Campaign, CampaignsError>> {
  const creator = mayApply(ctx.viewer);
  if (!creator.ok) return creator;
  if (!isId('campaign', campaignId)) return err({ code: 'CAMPAIGN_NOT_FOUND' });
  return ctx.transaction(async (tx) => {
    const campaign = await campaigns.find(tx, campaignId);
    const taken = campaign !== null && await people.withdraw(tx, { campaignId, creatorId: creator.value.accountId, at: ctx.clock.now() });
    return campaign && taken ? ok(campaign) : err({ code: 'CAMPAIGN_NOT_FOUND' });
  });
}
