import type { Standing } from '#domain/campaigns/campaign.ts';
import type { CampaignsError } from '#domain/campaigns/errors.ts';
import { isId } from '#domain/kit/ids.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import type { Context } from '#server/platform/command.ts';
import * as campaigns from '../campaigns/store.ts';
import * as people from '../people/store.ts';
import { mayRun } from '../policy.ts';

/** A brand shortlists somebody in a campaign, passes, or takes either back. The creator does not read it. Errors: CampaignsError. */
export async function judgeApplicant(ctx: Context, it: { readonly campaignId: string; readonly creatorId: string; readonly standing: Standing }): Promise<Result<campaigns.Campaign, CampaignsError>> {
  const member = mayRun(ctx.viewer);
  if (!member.ok) return member;
  if (!isId('campaign', it.campaignId)) return err({ code: 'CAMPAIGN_NOT_FOUND' });
  return ctx.transaction(async (tx) => {
    const campaign = await campaigns.find(tx, it.campaignId);
    if (!campaign) return err({ code: 'CAMPAIGN_NOT_FOUND' });
    return (await people.setStanding(tx, { ...it, at: ctx.clock.now() })) ? ok(campaign) : err({ code: 'CREATOR_NOT_FOUND' });
  });
}
